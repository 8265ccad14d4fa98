"""The name of a worker: the same after a restart, and never that of two processes at once."""

import os
import secrets
import sys
from pathlib import Path
from typing import Final

from bot.core.errors import JobsError

if sys.platform != "win32":
    import fcntl

_MOST_PROCESSES: Final = 64
_OWNER_ONLY: Final = 0o600
_NAME_BYTES: Final = 16


class WorkerName:
    """A name, kept in a file that is locked while this process lives.

    With the same name after a crash, the process knows at once which jobs were its own. Without a
    folder the name is new each time, and others notice by its silence that the old one is dead.

    Attributes:
        text: the name.
    """

    def __init__(self, text: str, lock: int | None = None) -> None:
        self.text = text
        self._lock = lock

    def release(self) -> None:
        """Let another process have the name; may be called twice."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def take_worker_name(folder: Path | None) -> WorkerName:
    """The first name of the folder that no living process has.

    Raises:
        JobsError: the folder cannot be written.
    """
    if folder is None or sys.platform == "win32":
        return WorkerName(_new_name())
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for number in range(_MOST_PROCESSES):
            name = _take(folder / f"worker-{number}")
            if name is not None:
                return name
    except OSError as error:
        raise JobsError(f"the folder {folder} cannot be used: {error.strerror}") from error
    return WorkerName(_new_name())


def _take(file: Path) -> WorkerName | None:
    # The lock goes with the process, however it ends.
    lock = os.open(file, os.O_RDWR | os.O_CREAT, _OWNER_ONLY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        return None
    text = os.read(lock, 2 * _NAME_BYTES).decode(errors="replace")
    if len(text) < 2 * _NAME_BYTES:
        text = _new_name()
        os.pwrite(lock, text.encode(), 0)
    return WorkerName(text, lock)


def _new_name() -> str:
    return secrets.token_hex(_NAME_BYTES)
