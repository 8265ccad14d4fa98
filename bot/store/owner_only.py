"""A SQLite file that only its owner may read."""

import errno
import os
from pathlib import Path
from typing import Final

_OWNER_ONLY: Final = 0o600


def create_for_owner(file: Path) -> None:
    """Create the file where there is none; one that is there is not even opened.

    SQLite would make it readable by everybody; its -wal and -shm files take after it.

    Raises:
        OSError: it is a folder, or in none, or in one that cannot be written.
    """
    # Closing any handle of a file drops the locks that the whole process has on it: SQLite's own,
    # too. Without them the next program that looks into the database and leaves takes itself for
    # the last one and deletes the journal, with all that was committed to it since.
    # Source: https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_
    try:
        os.close(os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, _OWNER_ONLY))
    except FileExistsError:
        if file.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR)) from None
