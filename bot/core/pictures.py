"""A photo as it came in: bytes that live in memory only."""

from dataclasses import dataclass, field


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
