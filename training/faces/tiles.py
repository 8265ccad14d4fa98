"""Composes one square tile: a picture at a chance size and turn, on a background without faces."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image

from training.faces.pool import IGNORE_UNDER, SCORE, FacePool, Labels

_ON_A_FACE: Final = 0.85
_MIDDLE: Final = (0.12, 0.88)
_SMALL_TURN: Final = (0.6, 0.25)
_LARGE_TURN_RAD: Final = 0.85
_FITTING: Final = (0.35, 12.0)
_ON_A_PHOTO: Final = 0.8
_HALVE_UNDER: Final = 0.5
_LEAST_SEEN: Final = 0.15
_WELL_SEEN: Final = 0.55
_LEAST_SIDE_PX: Final = 7
_DOUBTFUL: Final = 0.3
_MIRRORED: Final = [1, 0, 2, 4, 3]
"""Landmarks change places in a mirror: eyes and corners of the mouth."""


@dataclass(frozen=True, slots=True, eq=False)
class _Move:
    """From the picture to the tile: p' = matrix p + shift.

    Attributes:
        matrix: (2, 2) turn, scale and perhaps mirror.
        shift: (2,) pixels of the tile.
        scale: tile pixels in one picture pixel.
        angle: turn in radians.
        mirrored: whether left and right are exchanged.
    """

    matrix: NDArray[np.float64]
    shift: NDArray[np.float64]
    scale: float
    angle: float
    mirrored: bool


@dataclass(frozen=True, slots=True, eq=False)
class Backgrounds:
    """What tiles are laid on.

    Attributes:
        pictures: without faces.
        closest: a picture is enlarged by up to e to this power.
    """

    pictures: Sequence[Image.Image]
    closest: float


def compose_tile(
    chance: Generator,
    pool: FacePool,
    backgrounds: Backgrounds,
    side_px: int,
    face_px: tuple[float, float],
) -> tuple[Image.Image, Labels]:
    """One tile with a chance picture on a chance background.

    Args:
        chance: decides everything.
        pool: pictures; one of the faces of the chosen one is brought to a side within `face_px`.
        backgrounds: what the picture is laid on.
        side_px: side of the tile.
        face_px: smallest and largest side of the face.

    Returns:
        The tile, and (n, 15) labels in its pixels.
    """
    index = int(chance.integers(len(pool)))
    picture, labels = pool.pictures[index], pool.labels[index]
    move = _chance_move(chance, picture.size, labels, side_px, face_px)
    tile = chance_background(chance, backgrounds, side_px)
    _lay(tile, picture, move)
    return tile, _moved_labels(labels, move, side_px)


def _chance_move(
    chance: Generator,
    size: tuple[int, int],
    labels: Labels,
    side_px: int,
    face_px: tuple[float, float],
) -> _Move:
    fit = side_px / max(size)
    faces = labels[labels[:, SCORE] > IGNORE_UNDER]
    if len(faces) and chance.random() < _ON_A_FACE:
        face = faces[chance.integers(len(faces))]
        side = math.exp(chance.uniform(math.log(face_px[0]), math.log(face_px[1])))
        scale = side / max(4.0, float(face[2] - face[0] + face[3] - face[1]) / 2)
        middle = (face[:2] + face[2:4]).astype(np.float64) / 2
    else:
        scale = fit * math.exp(chance.uniform(-0.3, 0.7))
        middle = np.array(size) * chance.uniform(0.3, 0.7, 2)
    scale = float(np.clip(scale, fit * _FITTING[0], fit * _FITTING[1]))
    share, small = _SMALL_TURN
    reach = small if chance.random() < share else _LARGE_TURN_RAD
    angle, mirrored = chance.uniform(-reach, reach), bool(chance.random() < 0.5)  # noqa: PLR2004
    cosine, sine = math.cos(angle) * scale, math.sin(angle) * scale
    flip = -1.0 if mirrored else 1.0
    matrix = np.array([[cosine * flip, -sine], [sine * flip, cosine]])
    place = chance.uniform(*_MIDDLE, 2) * side_px
    return _Move(matrix, place - matrix @ middle, scale, angle, mirrored)


def chance_background(chance: Generator, backgrounds: Backgrounds, side_px: int) -> Image.Image:
    """A square part of a chance picture, or a plain colour."""
    backs = backgrounds.pictures
    if not len(backs) or chance.random() >= _ON_A_PHOTO:
        colour = tuple(int(value) for value in chance.integers(0, 256, 3))
        return Image.new("RGB", (side_px, side_px), colour)
    back = backs[int(chance.integers(len(backs)))]
    scale = side_px / min(back.size) * math.exp(chance.uniform(0.02, backgrounds.closest))
    part = max(1, int(side_px / scale))
    left = int(chance.integers(max(1, back.width - part)))
    top = int(chance.integers(max(1, back.height - part)))
    box = (left, top, left + part, top + part)
    return back.resize((side_px, side_px), Image.Resampling.BILINEAR, box=box)


def _lay(tile: Image.Image, picture: Image.Image, move: _Move) -> None:
    """Lay the moved picture on the tile, which shows where the picture ends."""
    matrix, factor = move.matrix, 1
    while move.scale * factor < _HALVE_UNDER:
        factor *= 2
    # Averaged first, so that no pixel is skipped.
    source = picture.reduce(factor) if factor > 1 else picture
    back = np.linalg.inv(matrix) / factor
    shift = -back @ move.shift
    data = (*back[0], shift[0], *back[1], shift[1])
    how = (tile.size, Image.Transform.AFFINE, data, Image.Resampling.BILINEAR)
    mask = Image.new("L", source.size, 255).transform(*how)
    tile.paste(source.transform(*how), (0, 0), mask)


def _moved_labels(labels: Labels, move: _Move, side_px: int) -> Labels:
    moved = np.zeros_like(labels)
    middles = (labels[:, :2] + labels[:, 2:4]) / 2 @ move.matrix.T + move.shift
    size = (labels[:, 2:4] - labels[:, :2]) * move.scale
    # A turned face's box is between its own and one on its side.
    share = abs(move.angle) / (math.pi / 2)
    size = size * (1 - share) + size[:, ::-1] * share
    moved[:, :2], moved[:, 2:4] = middles - size / 2, middles + size / 2
    points = labels[:, 4:SCORE].reshape(-1, 5, 2) @ move.matrix.T + move.shift
    if move.mirrored:
        points = points[:, _MIRRORED]
    moved[:, 4:SCORE] = points.reshape(-1, 10)
    moved[:, SCORE] = _doubted(labels[:, SCORE], moved, size, side_px)
    return moved[moved[:, SCORE] > 0]


def _doubted(
    scores: NDArray[np.float32], moved: Labels, size: NDArray[np.floating], side_px: int
) -> NDArray[np.float32]:
    """What is cut off or tiny is ignored, what is out of sight is gone."""
    corners = np.clip(moved[:, :4], 0, side_px)
    seen = (corners[:, 2:] - corners[:, :2]).prod(axis=1)
    seen = seen / np.maximum(size.prod(axis=1), 1)
    doubtful = (seen < _WELL_SEEN) | (size.max(axis=1) < _LEAST_SIDE_PX)
    scores = np.where(doubtful, np.minimum(scores, _DOUBTFUL), scores)
    return np.where(seen < _LEAST_SEEN, 0, scores).astype(np.float32)
