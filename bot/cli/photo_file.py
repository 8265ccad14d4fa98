"""A file on this machine as a photo."""

from pathlib import Path

from bot.core.errors import PhotoTooLargeError, UnreadablePhotoError
from bot.core.pictures import Photo


def read_photo(path: Path, limit_bytes: int) -> Photo:
    """Read a file, but none that is over the limit anyway; blocks.

    Raises:
        PhotoTooLargeError: it is over the limit.
        UnreadablePhotoError: there is no such file, or it may not be read.
    """
    try:
        size = path.stat().st_size
        if size > limit_bytes:
            raise PhotoTooLargeError(size=size, limit=limit_bytes, unit="bytes")
        return Photo(path.read_bytes())
    except OSError as error:
        raise UnreadablePhotoError(error.strerror or type(error).__name__) from error
