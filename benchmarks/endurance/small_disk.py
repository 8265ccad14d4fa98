"""A small disk in memory that a trial can really fill, in mounts of this program's own."""

import asyncio
import contextlib
import ctypes
import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

SIZE_BYTES: Final = 64 << 20
_BLOCK: Final = bytes(64 << 10)
_EVEN_IF_BUSY: Final = 2
"""MNT_DETACH of umount(2)."""


class SmallDisk:
    """A folder with room for so many bytes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    async def be_full(self, for_s: float) -> None:
        """Fill it to the last byte, and after a while make room again."""
        ballast = self.folder / "ballast"
        try:
            await asyncio.to_thread(_fill, ballast)
            await asyncio.sleep(for_s)
        finally:
            ballast.unlink(missing_ok=True)


@contextmanager
def small_disk(folder: Path) -> Iterator[SmallDisk]:
    """Lay a small disk over an empty folder for the time of a `with`.

    Raises:
        OSError: this program may not mount anything.
    """
    libc, where = ctypes.CDLL(None, use_errno=True), os.fsencode(folder)
    options = f"size={SIZE_BYTES},mode=0700"
    if libc.mount(b"tmpfs", where, b"tmpfs", 0, options.encode()):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(folder))
    try:
        yield SmallDisk(folder)
    finally:
        libc.umount2(where, _EVEN_IF_BUSY)


def with_own_mounts(module: str, arguments: Sequence[str]) -> None:
    """Start this program anew where it may mount; comes back only where that is impossible."""
    program = shutil.which("unshare")
    if program is None:
        return
    command = [program, "--mount"]
    if os.geteuid() != 0:
        # The same user inside: PostgreSQL would not run as one who looks like root.
        command += ["--user", "--map-current-user", "--keep-caps"]
    with contextlib.suppress(OSError):
        trial = subprocess.run([*command, "true"], capture_output=True, check=False)
        if trial.returncode == 0:
            os.execv(program, [*command, sys.executable, "-m", module, *arguments])


def _fill(file: Path) -> None:
    with file.open("wb", buffering=0) as out:
        block = _BLOCK
        while block:
            try:
                out.write(block)
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise
                block = block[: len(block) // 2]
