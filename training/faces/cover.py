"""Covers parts of faces in canvases: dark glasses, and whatever may be held before a face."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.random import Generator
from PIL import Image, ImageDraw

from training.faces.pool import IGNORE_UNDER, SCORE, Labels

_GLASSES_CHANCE: Final = 0.4
_DARK: Final = 70
_BEYOND_THE_EYES: Final = (0.35, 0.6)
_GLASSES_HEIGHT: Final = (0.35, 0.6)
_SHARE: Final = (0.15, 0.45)
_BEYOND_THE_FACE: Final = 0.3
_BAR_CHANCE: Final = 0.5
_EDGES: Final = (0, 2, 1, 3)
_OPPOSITE: Final = (2, 3, 0, 1)


def cover_some(
    chance: Generator,
    tile: Image.Image,
    labels: Labels,
    backs: Sequence[Image.Image],
    share: float,
) -> None:
    """Cover some of a tile's faces in part; they stay faces.

    Args:
        chance: decides everything.
        tile: is drawn on.
        labels: (n, 15) of the tile, in its pixels.
        backs: pictures without faces, what faces are covered with.
        share: chance that a face is covered.
    """
    for face in labels[labels[:, SCORE] > IGNORE_UNDER]:
        if chance.random() >= share:
            continue
        if not backs or chance.random() < _GLASSES_CHANCE:
            _glasses(chance, tile, face)
        else:
            _cloth(chance, tile, face, backs)


def _glasses(chance: Generator, tile: Image.Image, face: np.ndarray) -> None:
    """A dark bar or two dark lenses over the eyes."""
    eyes = face[4:8].reshape(2, 2)
    apart = eyes[1] - eyes[0]
    distance = float(np.hypot(*apart))
    beyond = apart * chance.uniform(*_BEYOND_THE_EYES)
    width = max(1, round(distance * chance.uniform(*_GLASSES_HEIGHT)))
    colour = tuple(int(value) for value in chance.integers(0, _DARK, 3))
    draw = ImageDraw.Draw(tile)
    if chance.random() < _BAR_CHANCE:
        ends = np.concatenate([eyes[0] - beyond, eyes[1] + beyond])
        draw.line(ends.tolist(), fill=colour, width=width)
        return
    for eye in eyes:
        corners = np.concatenate([eye - distance * 0.36, eye + distance * 0.36])
        draw.ellipse(corners.tolist(), fill=colour)
    draw.line(eyes.ravel().tolist(), fill=colour, width=max(1, width // 5))


def _cloth(
    chance: Generator, tile: Image.Image, face: np.ndarray, backs: Sequence[Image.Image]
) -> None:
    """A piece of another picture over one side of the face."""
    edges = face[:4].tolist()
    share = chance.uniform(*_SHARE)
    outwards = [edges[0] - edges[2], edges[1] - edges[3], edges[2] - edges[0], edges[3] - edges[1]]
    outer = _EDGES[int(chance.integers(len(_EDGES)))]
    inner = _OPPOSITE[outer]
    edges[inner] = edges[outer] - outwards[outer] * share
    # What covers a face seldom ends where the face ends.
    box = [
        round(edge + outward * chance.uniform(0, _BEYOND_THE_FACE) * (place != inner))
        for place, (edge, outward) in enumerate(zip(edges, outwards, strict=True))
    ]
    size = max(1, box[2] - box[0]), max(1, box[3] - box[1])
    back = backs[int(chance.integers(len(backs)))]
    x = int(chance.integers(max(1, back.width - size[0])))
    y = int(chance.integers(max(1, back.height - size[1])))
    part = back.crop((x, y, min(back.width, x + size[0]), min(back.height, y + size[1])))
    tile.paste(part.resize(size), (box[0], box[1]))
