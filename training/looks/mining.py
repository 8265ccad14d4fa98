"""Mines what detectors take for faces where a teacher saw none."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from bot.core.pictures import Frame
from bot.media.decode import PhotoLimits
from bot.vision.boxes import intersection_over_smaller, intersection_over_union
from bot.vision.detector import STRIDES, DetectorOptions, find_candidates
from bot.vision.scene import Scene
from bot.vision.session import Model
from training.faces.pool import IGNORE_UNDER, SCORE, FacePool, Labels

TURNS: Final = (None, Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180)
"""Pictures are also looked at on their side and on their head, for more that looks like a face."""

_UPRIGHT_PASSES: Final = ((640, (8, 16, 32)), (224, STRIDES))
_TURNED_PASSES: Final = ((512, (8, 16, 32)),)
_SCORE: Final = 0.06
_MOST: Final = 24
_TOUCHING: Final = 0.3
_SAME_FACE: Final = 0.2


@dataclass(frozen=True, slots=True, eq=False)
class Spot:
    """A box in a picture of a pool.

    Attributes:
        picture: place of the picture in its pool.
        box_ltrb: (4,) in pixels of the turned picture.
        turn: place in `TURNS`.
        score: what a detector gave it, 0..1.
    """

    picture: int
    box_ltrb: NDArray[np.floating]
    turn: int = 0
    score: float = 0.0


def mine_mistakes(models: Sequence[Model], pool: FacePool) -> Iterator[Spot]:
    """Look at every picture upright and turned, with every detector.

    Yields:
        The best candidates that are no face, in the order of the pictures; the same place once
        for each detector that took it for one.
    """
    for index, (picture, labels) in enumerate(zip(pool.pictures, pool.labels, strict=True)):
        for turn in range(len(TURNS)):
            turned = turned_picture(picture, turn)
            known = _turned_boxes(labels, picture.size, turn)
            # Upright all detectors have a look, turned one after the other.
            eager = models if not turn else (models[(index + turn) % len(models)],)
            for model in eager:
                yield from (
                    Spot(index, box, turn, score)
                    for box, score in _mistakes(model, turned, known, turn)
                )


def turned_picture(picture: Image.Image, turn: int) -> Image.Image:
    """The picture at a place of `TURNS`."""
    transposition = TURNS[turn]
    return picture if transposition is None else picture.transpose(transposition)


def is_no_face(box_ltrb: NDArray[np.floating], labels: Labels) -> bool:
    """Whether a box is none of the labelled faces, and touches no place that is in doubt.

    A part of a face is no face, nor is what a face is only a part of.
    """
    box = box_ltrb.astype(np.float32)
    doubted = labels[labels[:, SCORE] <= IGNORE_UNDER]
    is_one = (intersection_over_union(box, labels[:, :4]) > _SAME_FACE).any()
    is_doubted = (intersection_over_smaller(box, doubted[:, :4]) > _TOUCHING).any()
    return not (is_one or is_doubted)


def _mistakes(
    model: Model, picture: Image.Image, labels: Labels, turn: int
) -> list[tuple[NDArray[np.float32], float]]:
    frame = Frame(picture.tobytes(), picture.width, picture.height, time_s=0.0)
    scene = Scene.open(frame, PhotoLimits(), side_px=None)
    passes = _TURNED_PASSES if turn else _UPRIGHT_PASSES
    found = find_candidates(model, scene, DetectorOptions(passes=passes, threshold=_SCORE))
    return [
        (box, float(score))
        for box, score in zip(found.boxes_ltrb, found.scores, strict=True)
        if is_no_face(box, labels)
    ][:_MOST]


def _turned_boxes(labels: Labels, size: tuple[int, int], turn: int) -> Labels:
    """Labels whose boxes lie where they are in the turned picture; landmarks are left as is."""
    left, top, right, bottom = labels[:, :4].T
    width, height = size
    turned = labels.copy()
    if TURNS[turn] is Image.Transpose.ROTATE_90:
        turned[:, :4] = np.stack([top, width - right, bottom, width - left], axis=1)
    elif TURNS[turn] is Image.Transpose.ROTATE_180:
        turned[:, :4] = np.stack([width - right, height - bottom, width - left, height - top], 1)
    return turned
