"""The settings of how much `bot serve` takes on at once; `Settings` inherits them."""

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, Field


class ScaleSettings(BaseModel):
    """How many videos and callers the service takes on, and how many copies of it there are."""

    service_longest_wait: float = Field(
        default=2.0,
        gt=0,
        le=60,
        description=(
            "Seconds that a photo may wait for its turn in `bot serve`; whoever would wait longer "
            "is told at once to come again (429)."
        ),
    )
    service_videos_at_once: int = Field(
        default=1,
        ge=0,
        le=16,
        description=(
            "Videos that each process of `bot serve` reads at the same time, beside photos; 0: it "
            "takes none. See docs/scaling.md."
        ),
    )
    service_videos_open: int = Field(
        default=16,
        ge=1,
        le=10_000,
        description="Videos that may wait or be read; over it callers are told to come again.",
    )
    service_max_video_mb: float = Field(
        default=100.0,
        gt=0,
        le=100,
        description="Largest video that it takes, in megabytes of 1,000,000 bytes.",
    )
    service_video_formats: Literal["then", "all"] = Field(
        default="then",
        description=(
            "Videos that it takes: `then` for MP4, MOV and WMV, as the retired service did, or "
            "`all` for WebM, GIF and animated WebP as well."
        ),
    )
    service_videos_folder: Path = Field(
        default=Path("service-videos"),
        description=(
            "Folder where videos wait until they are read; of several machines, one that all of "
            "them see."
        ),
    )
    service_keep_hours: float = Field(
        default=24.0,
        gt=0,
        le=720,
        description="Hours for which the result of a video can be asked for.",
    )
    service_replicas: int = Field(
        default=2,
        ge=1,
        le=1000,
        description="On Ray: copies of the service that always run. See docs/scaling.md.",
    )
    service_most_replicas: int = Field(
        default=8,
        ge=1,
        le=1000,
        description="On Ray: the most copies, while there is much to do.",
    )
