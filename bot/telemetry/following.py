"""Marks log lines with the photo that they are about, by a name that tells nothing of its chat."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from structlog.contextvars import bound_contextvars

_DIGITS: Final = 12


def photo_id(bot_id: int, chat_id: int, message_id: int) -> str:
    """Name a photo for the log: the same whenever it is looked at, by whichever process.

    The ids cannot be read from it. Whoever knows them already can work the name out again.

    Returns:
        Twelve hexadecimal digits of a SHA-256.
    """
    key = f"{bot_id}:{chat_id}:{message_id}"
    return hashlib.sha256(key.encode()).hexdigest()[:_DIGITS]


@contextmanager
def about_photo(name: str) -> Iterator[None]:
    """Give every line that is logged inside the photo's name, as `photo=`.

    Lines of libraries get it too, and those of tasks that are begun inside.

    Args:
        name: see `photo_id`.
    """
    with bound_contextvars(photo=name):
        yield
