"""Reads folders of labelled photos: one folder for each emotion, or photos with boxes."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import numpy as np

from bot.core.emotions import Emotion
from bot.core.errors import SettingsError
from bot.core.pictures import Photo
from bot.evaluation.face_figures import LabelledBoxes

BOXES: Final = "boxes.csv"
_COLUMNS: Final = ("file", "left", "top", "width", "height", "ignore")
_ENDINGS: Final = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff"})


@dataclass(frozen=True, slots=True)
class BoxRow:
    """One line of `boxes.csv`: a face, or a place to ignore, in pixels of the upright photo."""

    file: str
    left: float
    top: float
    width: float
    height: float
    ignore: bool = False

    @classmethod
    def of(cls, file: str, box_ltrb: Iterable[float]) -> Self:
        """Build a row from edges, to a tenth of a pixel."""
        left, top, right, bottom = (round(float(edge), 1) for edge in box_ltrb)
        return cls(file, left, top, round(right - left, 1), round(bottom - top, 1))

    @property
    def edges(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        return self.left, self.top, self.left + self.width, self.top + self.height


def photos_in(folder: Path) -> list[Path]:
    """Photos right in a folder, by name.

    Raises:
        SettingsError: there is no such folder, or it cannot be read.
    """
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() in _ENDINGS)
    except OSError as error:
        raise SettingsError(f"cannot read the folder {folder}: {error.strerror}") from error


def open_photo(path: Path) -> Photo:
    """Read a photo's bytes.

    Raises:
        SettingsError: it cannot be read.
    """
    try:
        return Photo(path.read_bytes())
    except OSError as error:
        raise SettingsError(f"cannot read {path}: {error.strerror}") from error


def photos_by_emotion(folder: Path) -> list[tuple[Path, Emotion]]:
    """Photos in folders that are named like emotions; other folders are left out.

    Raises:
        SettingsError: there is no such folder, or no photo in it.
    """
    names = {emotion.value for emotion in Emotion}
    try:
        folders = sorted(path for path in folder.iterdir() if path.name.lower() in names)
    except OSError as error:
        raise SettingsError(f"cannot read the folder {folder}: {error.strerror}") from error
    photos = [(photo, Emotion(each.name.lower())) for each in folders for photo in photos_in(each)]
    if not photos:
        raise SettingsError(
            f"{folder} holds no photos in folders named {', '.join(sorted(names))}"
        )
    return photos


def photos_with_boxes(folder: Path) -> list[tuple[Path, LabelledBoxes]]:
    """Photos and their faces by `boxes.csv`; a photo without a line there has none.

    Raises:
        SettingsError: there is no such folder, no photo in it, or the list is wrong.
    """
    photos = photos_in(folder)
    if not photos:
        raise SettingsError(f"{folder} holds no photos")
    rows = _read_boxes(folder)
    if strangers := {row.file for row in rows} - {photo.name for photo in photos}:
        raise SettingsError(f"{BOXES} names {min(strangers)}, which is not in {folder}")
    return [
        (
            photo,
            LabelledBoxes(
                _edges(row for row in rows if row.file == photo.name and not row.ignore),
                _edges(row for row in rows if row.file == photo.name and row.ignore),
            ),
        )
        for photo in photos
    ]


def write_boxes(folder: Path, rows: Sequence[BoxRow]) -> None:
    """Write the list that `photos_with_boxes` reads."""
    with (folder / BOXES).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_COLUMNS)
        writer.writerows(
            (row.file, row.left, row.top, row.width, row.height, int(row.ignore)) for row in rows
        )


def _read_boxes(folder: Path) -> list[BoxRow]:
    try:
        with (folder / BOXES).open(encoding="utf-8", newline="") as file:
            lines = list(csv.DictReader(file))
        return [_row(line) for line in lines]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SettingsError(
            f"{folder / BOXES} is no list of {', '.join(_COLUMNS)} ({type(error).__name__})"
        ) from error


def _row(line: dict[str, str]) -> BoxRow:
    left, top, width, height = (float(line[name]) for name in _COLUMNS[1:5])
    # The last column may be left out.
    return BoxRow(line["file"], left, top, width, height, line.get("ignore") == "1")


def _edges(rows: Iterable[BoxRow]) -> np.ndarray:
    return np.array([row.edges for row in rows], np.float32).reshape(-1, 4)
