"""Composes photos to measure a detector with: small faces in places that are known exactly."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.random import Generator, default_rng
from PIL import Image

from bot.core.errors import SettingsError
from bot.evaluation.folders import BoxRow, write_boxes
from training.faces.pool import SCORE, FacePool, below_people
from training.places import make_folder

SIZE: Final = (1280, 960)
PHOTOS: Final = 60
SEED: Final = 1
_GRID: Final = (4, 2)
_SURE: Final = 0.7
_AROUND: Final = (1.0, 0.8)
_JPEG: Final = 95


@dataclass(frozen=True, slots=True)
class Composition:
    """What is composed.

    Attributes:
        photos: how many photos with eight faces each.
        face_px: bounds of a face's shorter side in the photo; sources are never smaller.
        largest_px: faces of sources whose shorter side is longer are left out: shrunk that far
            they would be too easy.
        seed: decides everything.
    """

    photos: int = PHOTOS
    face_px: tuple[float, float] = (36.0, 40.0)
    largest_px: float = 120.0
    seed: int = SEED


@dataclass(frozen=True, slots=True, eq=False)
class _Cutting:
    """A face with what is around it, and its box in there."""

    picture: Image.Image
    box_ltrb: np.ndarray


def compose_photos(pool: FacePool, out: Path, wanted: Composition) -> None:
    """Write photos with small faces, photos without any, and `boxes.csv`.

    The latter are the pool's pictures in which the teacher saw nothing, and what lies below the
    people in the others: clothes, streets, hands.

    Args:
        pool: pictures that no detector was trained on.
        out: folder.
        wanted: what is composed.

    Raises:
        SettingsError: the pool holds no face that suits, or no picture without a face; or nothing
            can be written there.
    """
    make_folder(out)
    chance = default_rng(wanted.seed)
    cuttings = [
        _cutting(picture, labels[0])
        for picture, labels in zip(pool.pictures, pool.labels, strict=True)
        if len(labels) == 1 and _suits(labels[0], wanted)
    ]
    backs = [pool.pictures[index] for index in pool.faceless()]
    if not backs:
        raise SettingsError(f"none of the {len(pool)} pictures held out is without a face")
    if not cuttings:
        raise SettingsError(
            f"none of the {len(pool)} pictures held out suits: a single sure face whose shorter "
            f"side is {wanted.face_px[0]:.0f} to {wanted.largest_px:.0f} px"
        )
    rows: list[BoxRow] = []
    for number in range(wanted.photos):
        name = f"small-{number:03d}.jpg"
        back = backs[int(chance.integers(len(backs)))]
        photo, boxes = _collage(chance, back, cuttings, wanted)
        photo.save(out / name, quality=_JPEG)
        rows += [BoxRow.of(name, box) for box in boxes]
    for number, picture in enumerate([*backs, *below_people(pool)]):
        _enlarged(picture).save(out / f"faceless-{number:03d}.jpg", quality=_JPEG)
    write_boxes(out, rows)


def _suits(face: np.ndarray, wanted: Composition) -> bool:
    side = float(min(face[2] - face[0], face[3] - face[1]))
    return bool(face[SCORE] > _SURE and wanted.face_px[0] <= side <= wanted.largest_px)


def _cutting(picture: Image.Image, face: np.ndarray) -> _Cutting:
    margin = (face[2:4] - face[:2]) * _AROUND
    corner = np.maximum(face[:2] - margin, 0).astype(int)
    opposite = np.minimum(face[2:4] + margin, picture.size).astype(int)
    part = picture.crop((*corner.tolist(), *opposite.tolist()))
    return _Cutting(part, face[:4] - np.tile(corner, 2))


def _collage(
    chance: Generator, back: Image.Image, cuttings: list[_Cutting], wanted: Composition
) -> tuple[Image.Image, list[np.ndarray]]:
    photo = _filling(back)
    across, down = SIZE[0] // _GRID[0], SIZE[1] // _GRID[1]
    boxes = []
    for place in range(_GRID[0] * _GRID[1]):
        cutting = cuttings[int(chance.integers(len(cuttings)))]
        box = cutting.box_ltrb
        scale = chance.uniform(*wanted.face_px) / min(box[2] - box[0], box[3] - box[1])
        size = tuple(max(1, round(side * scale)) for side in cutting.picture.size)
        part = cutting.picture.resize(size, Image.Resampling.LANCZOS)
        left = place % _GRID[0] * across + int(chance.integers(max(1, across - part.width)))
        top = place // _GRID[0] * down + int(chance.integers(max(1, down - part.height)))
        photo.paste(part, (left, top))
        boxes.append(box * scale + np.array([left, top, left, top]))
    return photo, boxes


def _filling(back: Image.Image) -> Image.Image:
    """Enlarge a picture until it fills the photo; what sticks out is cut off."""
    scale = max(SIZE[0] / back.width, SIZE[1] / back.height)
    box = (0.0, 0.0, SIZE[0] / scale, SIZE[1] / scale)
    return back.resize(SIZE, Image.Resampling.BILINEAR, box=box)


def _enlarged(picture: Image.Image) -> Image.Image:
    """Bring a picture to the photo's longer side."""
    scale = max(SIZE) / max(picture.size)
    size = (round(picture.width * scale), round(picture.height * scale))
    return picture.resize(size, Image.Resampling.BICUBIC)
