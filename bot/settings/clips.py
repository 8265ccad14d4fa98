"""The settings about clips: how much of them is taken, and how they are answered."""

from typing import Literal

from pydantic import BaseModel, Field


class ClipSettings(BaseModel):
    """What can be set about clips: videos, video notes, animations and live photos."""

    max_video_mb: float = Field(
        default=20.0,
        gt=0,
        le=100,
        description=(
            "Largest clip in megabytes (Telegram hands a bot at most 20, your own Bot API server "
            "more)."
        ),
    )
    max_video_seconds: int = Field(
        default=180,
        ge=1,
        le=600,
        description="Longest clip in seconds; longer ones are told so before anything is done.",
    )
    clips_at_once: int = Field(
        default=1,
        ge=1,
        le=16,
        description="Clips read at the same time, beside the photos, which never wait for them.",
    )
    clips_waiting: int = Field(
        default=50,
        ge=0,
        le=10_000,
        description=(
            "Clips that may be written down and wait for their turn; over it people are asked to "
            "try later."
        ),
    )
    clip_pictures: Literal["light", "dark"] = Field(
        default="light",
        description=(
            "Paper of the timeline that a clip is answered with, and of `/mood` pictures: `light` "
            "or `dark`."
        ),
    )

    @property
    def max_video_bytes(self) -> int:
        """`max_video_mb` in bytes."""
        return round(self.max_video_mb * 1_000_000)
