"""Packed pictures and a teacher's labels: many WebP images in one file, labels beside them."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, get_args

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from bot.core.errors import SettingsError

COLUMNS: Final = 15
"""A label: left, top, right, bottom, five (x, y) landmarks, the teacher's score."""

SCORE: Final = 14
IGNORE_UNDER: Final = 0.45
"""Labels with a lower score mark places where finding a face is neither right nor wrong."""

NOTHING_UNDER: Final = 0.01
"""Rows with a lower score are empty."""

Part = Literal["valid", "test"]
PARTS: Final[tuple[Part, ...]] = get_args(Part)
"""Halves of what is held out: one to choose by, one to report on."""

_WEBP_METHOD: Final = 4
_BELOW: Final = 0.6
_LEAST_SHARE: Final = 0.4

Labels = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class FacePool:
    """Pictures in memory.

    Attributes:
        pictures: RGB.
        labels: for each picture (n, 15) in its pixels, best first, without empty rows.
    """

    pictures: Sequence[Image.Image]
    labels: Sequence[Labels]

    def __len__(self) -> int:
        return len(self.pictures)

    def only(self, chosen: Sequence[int]) -> "FacePool":
        """The pictures at these places."""
        return FacePool(
            [self.pictures[index] for index in chosen], [self.labels[index] for index in chosen]
        )

    def faceless(self) -> list[int]:
        """Places of the pictures in which the teacher saw nothing at all."""
        return [index for index, rows in enumerate(self.labels) if not len(rows)]


def read_pool(folder: Path, name: str, *, side_px: int | None = None) -> FacePool:
    """Read a pool; pictures are shrunk to this longer side, labels with them.

    Raises:
        SettingsError: the folder holds no such pool, or one without pictures.
    """
    try:
        with np.load(folder / f"{name}.npz", allow_pickle=False) as packed:
            lengths, labels = packed["lens"], packed["gt"].astype(np.float32)
        data = (folder / f"{name}.bin").read_bytes()
        pool = _unpacked(data, lengths, labels, side_px)
    except (OSError, EOFError, ValueError, LookupError, zipfile.BadZipFile) as error:
        raise SettingsError(f"no pool {name} in {folder} ({type(error).__name__})") from error
    if not len(pool):
        raise SettingsError(f"the pool {name} in {folder} is empty")
    return pool


def write_pool(pool: FacePool, folder: Path, name: str, *, quality: int) -> None:
    """Write a pool that `read_pool` reads."""
    folder.mkdir(parents=True, exist_ok=True)
    blobs = []
    most = max((len(rows) for rows in pool.labels), default=0)
    labels = np.zeros((len(pool), most, COLUMNS), np.float32)
    for index, (picture, rows) in enumerate(zip(pool.pictures, pool.labels, strict=True)):
        blob = io.BytesIO()
        picture.save(blob, "WEBP", quality=quality, method=_WEBP_METHOD)
        blobs.append(blob.getvalue())
        labels[index, : len(rows)] = rows
    (folder / f"{name}.bin").write_bytes(b"".join(blobs))
    np.savez(folder / f"{name}.npz", lens=np.array([len(blob) for blob in blobs]), gt=labels)


def shrunk(
    picture: Image.Image, labels: Labels, side_px: int | None
) -> tuple[Image.Image, Labels]:
    """Bring a picture to at most this longer side, and its labels with it."""
    if side_px is None or max(picture.size) <= side_px:
        return picture, labels
    factor = side_px / max(picture.size)
    size = max(1, round(picture.width * factor)), max(1, round(picture.height * factor))
    labels = labels.copy()
    labels[:, :SCORE] *= factor
    return picture.resize(size, Image.Resampling.LANCZOS), labels


def split(pool: FacePool, hold_out: int) -> tuple[FacePool, FacePool]:
    """Hold every n-th picture out, which is then never trained on.

    Args:
        pool: pictures.
        hold_out: n; over 1.

    Returns:
        What is trained on, what is held out.

    Raises:
        SettingsError: that leaves nothing to train on.
    """
    if hold_out <= 1 or len(pool) <= 1:
        raise SettingsError(
            f"of {len(pool)} pictures nothing is left to train on where every n-th is held out "
            f"and n is {hold_out}"
        )
    places = range(len(pool))
    return (
        pool.only([place for place in places if place % hold_out]),
        pool.only([place for place in places if not place % hold_out]),
    )


def half_of(held_out: FacePool, part: Part) -> FacePool:
    """Every second of the pictures that are held out: what to choose by, or what to report on."""
    return held_out.only(range(PARTS.index(part), len(held_out), len(PARTS)))


def below_people(pool: FacePool) -> list[Image.Image]:
    """What lies below all faces of each picture, where much is left: clothes, streets, hands."""
    parts = []
    for picture, labels in zip(pool.pictures, pool.labels, strict=True):
        if not len(labels):
            continue
        heights = labels[:, 3] - labels[:, 1]
        top = int(labels[:, 3].max() + _BELOW * heights.max())
        if picture.height - top > _LEAST_SHARE * max(picture.size):
            parts.append(picture.crop((0, top, picture.width, picture.height)))
    return parts


def _unpacked(
    data: bytes, lengths: NDArray[np.integer], labels: Labels, side_px: int | None
) -> FacePool:
    ends = np.cumsum(lengths)
    pictures, kept = [], []
    for first, end, rows in zip(ends - lengths, ends, labels, strict=True):
        whole = Image.open(io.BytesIO(data[first:end])).convert("RGB")
        picture, faces = shrunk(whole, rows[rows[:, SCORE] >= NOTHING_UNDER], side_px)
        pictures.append(picture)
        kept.append(faces)
    return FacePool(pictures, kept)
