"""Makes room for what a step writes, before it works for hours."""

import os
from pathlib import Path

from bot.core.errors import SettingsError


def make_folder(folder: Path) -> None:
    """Make a folder to write into, with those above it.

    Raises:
        SettingsError: it cannot be made or written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsError(f"cannot make the folder {folder}: {error.strerror}") from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise SettingsError(f"cannot write into the folder {folder}")


def make_room(file: Path) -> None:
    """Make the folder of a file that will be written later.

    Raises:
        SettingsError: the file cannot be written there, or is a folder.
    """
    if file.is_dir():
        raise SettingsError(f"cannot write the file {file}: it is a folder")
    make_folder(file.parent)
