"""Whether a file on this machine is a video."""

from pathlib import Path
from typing import Final

from bot.media.containers import HEAD_BYTES, Container, container_of, is_moving

_PHOTOS_TOO: Final = (Container.GIF, Container.WEBP)


def holds_clip(path: Path, limit_bytes: int) -> bool:
    """Tell a video or an animation from a photo, by what is in the file; blocks.

    A file that cannot be read, or an animation over the limit, counts as a photo: reading it as
    one says what is wrong.
    """
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
            container = container_of(head)
            if container not in _PHOTOS_TOO:
                return container is not None
            return is_moving(head + file.read(limit_bytes))
    except OSError:
        return False
