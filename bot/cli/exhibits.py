"""Which files of a folder a report is about, what each shows, and who contributed it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.core.errors import SettingsError
from bot.core.sessions import plain_name

_SUFFIXES: Final = frozenset(
    {
        *(".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff"),
        *(".mp4", ".m4v", ".mov", ".wmv", ".webm"),
    }
)
"""Other files, such as notes, are no exhibits; what is in these is told by their content."""

_ITEM_LEVEL: Final = 1
_PERSON_LEVEL: Final = 2


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A photo or a clip that counts.

    Attributes:
        path: where it is.
        name: its path below the folder, with slashes.
        item: what its faces react to; None where it lies in the folder itself.
        contributor: who sent it: a folder below the item's has all of one person. Where there is
            none, nobody knows, and each file counts as somebody else's.
    """

    path: Path
    name: str
    item: str | None
    contributor: str


def exhibits_of(place: Path) -> tuple[Exhibit, ...]:
    """All photos and clips of a folder, sorted by name; a file is its own only one. Blocks.

    Raises:
        SettingsError: it is not there or cannot be looked into, or there is none in it.
    """
    if place.is_file():
        return (Exhibit(place, place.name, None, place.name),)
    try:
        found = tuple(sorted(_walk(place), key=lambda exhibit: exhibit.name))
    except OSError as error:
        raise SettingsError(f"cannot look into {place}: {error.strerror}") from error
    if not found:
        raise SettingsError(f"there is no photo or video in {place}")
    return found


def _walk(folder: Path) -> Iterator[Exhibit]:
    waiting = [folder]
    while waiting:
        for path in waiting.pop().iterdir():
            # Links may lead out of the folder, or round in circles.
            if path.name.startswith(".") or path.is_symlink():
                continue
            if path.is_dir():
                waiting.append(path)
            elif path.suffix.lower() in _SUFFIXES:
                yield _exhibit(folder, path)


def _exhibit(folder: Path, path: Path) -> Exhibit:
    parts = path.relative_to(folder).parts
    name = "/".join(parts)
    folders = parts[:-1]
    item = _item_name(folders[0]) if len(folders) >= _ITEM_LEVEL else None
    contributor = f"{folders[1]}/" if len(folders) >= _PERSON_LEVEL else name
    return Exhibit(path, name, item, contributor)


def _item_name(folder: str) -> str | None:
    try:
        return plain_name(folder)
    except ValueError:
        return None
