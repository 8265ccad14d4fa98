"""What `bot report` writes: files that only their owner reads, because they are about people."""

import os
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from bot.core.errors import SettingsError

_OWNER_ONLY: Final = 0o600


def checked_name(path: Path | None, suffix: str) -> None:
    """Make sure that a file is called what will be in it.

    Raises:
        SettingsError: it is not.
    """
    if path is not None and path.suffix.lower() != suffix:
        raise SettingsError(f"{path}: the name of this file ends in {suffix}")


def write_text(path: Path, text: str) -> None:
    """Write a file of words, in place of what was there.

    Raises:
        SettingsError: it cannot be written.
    """
    write_bytes(path, text.encode())


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file, in place of what was there.

    Raises:
        SettingsError: it cannot be written.
    """
    with _opened(path) as file:
        file.write(data)


async def write_parts(path: Path, parts: AsyncIterator[str]) -> None:
    """Write a file of words that come one after the other.

    Raises:
        SettingsError: it cannot be written.
    """
    with _opened(path) as file:
        async for part in parts:
            file.write(part.encode())


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWNER_ONLY)
        with os.fdopen(handle, "wb") as file:
            yield file
    except OSError as error:
        raise SettingsError(f"cannot write {path}: {error.strerror}") from error
