"""A photo as it came in, and a moment of a video: pixels that live in memory only."""

from dataclasses import dataclass, field
from typing import Final

RGB_BYTES: Final = 3
"""Bytes of one pixel of a frame."""


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """An encoded image file (JPEG, PNG, WebP, GIF, BMP, ...), not yet looked at.

    The bytes are left out of the repr, so that no log line or traceback can hold a picture.
    """

    data: bytes = field(repr=False)

    @property
    def size_bytes(self) -> int:
        """Length of the file."""
        return len(self.data)


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One moment of a video: upright pixels, perhaps fewer than the video has.

    The pixels are left out of the repr, as a photo's bytes are.

    Attributes:
        rgb: width * height * 3 bytes, row by row: red, green, blue.
        width: width in pixels.
        height: height in pixels.
        time_s: when it is shown, since the video's first frame, by its timestamps.

    Raises:
        ValueError: when the bytes are not those of so many pixels.
    """

    rgb: bytes | memoryview = field(repr=False)
    width: int
    height: int
    time_s: float

    def __post_init__(self) -> None:
        """Refuse pixels that do not fill the frame, or nothing."""
        if self.width <= 0 or self.height <= 0:
            raise ValueError(f"a frame needs pixels, got {self.width} x {self.height}")
        size = self.rgb.nbytes if isinstance(self.rgb, memoryview) else len(self.rgb)
        if size != self.width * self.height * RGB_BYTES:
            raise ValueError(f"{self.width} x {self.height} pixels are not {size} bytes")


Picture = Photo | Frame
"""What emotions are read from: a file, or pixels."""
