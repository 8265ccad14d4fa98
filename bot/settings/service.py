"""The settings of `bot serve`; `Settings` inherits them."""

from typing import Literal

from pydantic import BaseModel, Field


class ServiceSettings(BaseModel):
    """Where the Emotion API is served, and within which limits; the defaults are those of then."""

    service_host: str | None = Field(
        default=None,
        min_length=1,
        description=(
            "Address that `bot serve` serves on; left empty, 0.0.0.0 where PORT is set and else "
            "127.0.0.1. Any other than this machine's own needs keys: `bot keys add`."
        ),
    )
    service_port: int | None = Field(
        default=None,
        ge=0,
        le=65_535,
        description="Port that `bot serve` serves on; left empty, PORT.",
    )
    service_max_photo_mb: float = Field(
        default=4.0,
        gt=0,
        le=50,
        description=(
            "Largest photo that `bot serve` takes, in megabytes of 1,048,576 bytes; the Face API "
            "takes 6 in any case. Over BOT_MAX_PHOTO_MB that one counts."
        ),
    )
    service_formats: Literal["then", "all"] = Field(
        default="then",
        description=(
            "Formats that it takes: `then` for JPEG, PNG, GIF and BMP, as the retired service "
            "did, or `all` for WebP, TIFF and AVIF as well."
        ),
    )
    service_least_face: int = Field(
        default=36,
        ge=1,
        le=4096,
        description="Faces that are smaller, in pixels, are left out of its answers.",
    )
    service_most_face: int = Field(
        default=4096,
        ge=36,
        le=65_535,
        description="Faces that are larger, in pixels, are left out of its answers.",
    )
    service_fetch_seconds: float = Field(
        default=10.0,
        gt=0,
        le=120,
        description="Time that it gives a photo to arrive from the address that a caller names.",
    )
