"""Videos on their way: files that only their owner may read, until somebody has read them."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final, TypeVar

from bot.core.errors import StoreError

_OWNER_ONLY: Final = 0o600
_FOLDER_OWNER_ONLY: Final = 0o700
_SUFFIX: Final = ".video"

Result = TypeVar("Result")


class Spool:
    """A folder of videos by name. Every method raises `StoreError` when the disk does not help.

    Args:
        folder: made when it is missing; where several machines work, one that they all see.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path_of(self, name: str) -> Path:
        """Where a video is."""
        return self._folder / f"{name}{_SUFFIX}"

    async def open(self) -> None:
        """Make the folder, readable by nobody else."""
        await _on_disk(self._make_folder)

    async def receive(self, name: str, parts: AsyncIterator[bytes]) -> int:
        """Write down what arrives, as it arrives; how many bytes it was.

        After any error, those of `parts` included, nothing of it is left.
        """
        path, size = self.path_of(name), 0
        file = await _on_disk(lambda: _create(path))
        try:
            async for part in parts:
                size += await _on_disk(partial(file.write, part))
            await _on_disk(lambda: _finish(file))
        except BaseException:
            file.close()
            path.unlink(missing_ok=True)
            raise
        return size

    async def head_of(self, name: str, size_bytes: int) -> bytes:
        """The first bytes of a video."""
        return await _on_disk(lambda: _read_head(self.path_of(name), size_bytes))

    async def has(self, name: str) -> bool:
        """Whether it is here."""
        return await _on_disk(self.path_of(name).exists)

    async def drop(self, name: str) -> None:
        """Delete a video, if it is here."""
        await _on_disk(lambda: self.path_of(name).unlink(missing_ok=True))

    async def drop_older_than(self, moment_s: float) -> int:
        """Delete what nobody came for; how many files it was.

        Args:
            moment_s: seconds since 1970; files that were written later stay.
        """
        return await _on_disk(lambda: self._drop_older_than(moment_s))

    def _make_folder(self) -> None:
        self._folder.mkdir(mode=_FOLDER_OWNER_ONLY, parents=True, exist_ok=True)

    def _drop_older_than(self, moment_s: float) -> int:
        old = [
            file for file in self._folder.glob(f"*{_SUFFIX}") if file.stat().st_mtime < moment_s
        ]
        for file in old:
            file.unlink(missing_ok=True)
        return len(old)


def _create(path: Path) -> BinaryIO:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWNER_ONLY), "wb")


def _finish(file: BinaryIO) -> None:
    # Before anybody hears that it was taken in.
    file.flush()
    os.fsync(file.fileno())
    file.close()


def _read_head(path: Path, size_bytes: int) -> bytes:
    with path.open("rb") as file:
        return file.read(size_bytes)


async def _on_disk(work: Callable[[], Result]) -> Result:
    try:
        return await asyncio.to_thread(work)
    except OSError as error:
        # Never the path: it is of use to nobody but the operator, who knows the folder.
        reason = error.strerror or type(error).__name__
        raise StoreError(f"the folder of videos cannot be used: {reason}") from error
