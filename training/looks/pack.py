"""Packs what the second look learns from: patches of faces, of mistakes, and of anything else."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.random import Generator, default_rng
from numpy.typing import NDArray

from bot.vision.session import Model
from training.faces.pool import SCORE, FacePool, read_pool, split
from training.looks.lessons import (
    Lessons,
    read_lessons,
    replacing_lessons,
    write_patches,
    write_scores,
)
from training.looks.mining import Spot, is_no_face, mine_mistakes, turned_picture
from training.looks.patches import Patch, cut_patch

SCENES_PX: Final = 640
CLOSE_UPS_PX: Final = 320
SEED: Final = 0
_SURE: Final = 0.55
_LEAST_SIDE_PX: Final = 14
_NEAR_A_FACE: Final = 0.5
_TRIES: Final = 50


@dataclass(frozen=True, slots=True)
class Plenty:
    """How much is packed.

    Attributes:
        mistakes: at most so many, rather those that detectors were sure of.
        elsewhere: so many, or fewer where there is little room beside faces.
        hold_out: every n-th scene is left out, as for the detector; 2 or more.
        seed: decides everything.
    """

    mistakes: int = 60_000
    elsewhere: int = 20_000
    hold_out: int = 12
    seed: int = SEED


def pack_looks(models: Sequence[Model], data: Path, out: Path, plenty: Plenty) -> Lessons:
    """Mine and cut patches from the pools of the detector, and write them.

    What an earlier packing wrote stays as it was until all is cut.

    Args:
        models: detectors whose mistakes are learnt from.
        data: folder with the pools `scenes` and `faces`.
        out: folder.
        plenty: how much.

    Raises:
        SettingsError: a pool cannot be read, or `out` cannot be written to.
    """
    scenes, _ = split(read_pool(data, "scenes", side_px=SCENES_PX), plenty.hold_out)
    close_ups = read_pool(data, "faces", side_px=CLOSE_UPS_PX)
    chance = default_rng(plenty.seed)
    with replacing_lessons(out) as folder:
        mistakes = _worst(chance, list(mine_mistakes(models, scenes)), plenty.mistakes)
        packed: dict[str, tuple[FacePool, list[Spot]]] = {
            "scene_faces": (scenes, list(_faces(scenes))),
            "close_ups": (close_ups, list(_faces(close_ups))),
            "mistakes": (scenes, mistakes),
            "elsewhere": (scenes, list(_elsewhere(chance, scenes, plenty.elsewhere))),
        }
        for kind, (pool, spots) in packed.items():
            pictures = [spot.picture for spot in spots]
            write_patches(folder, kind, _patches(chance, pool, spots), pictures)
        write_scores(folder, [mistake.score for mistake in mistakes])
    return read_lessons(out)


def _patches(chance: Generator, pool: FacePool, spots: Sequence[Spot]) -> Iterator[Patch]:
    for spot in spots:
        picture = turned_picture(pool.pictures[spot.picture], spot.turn)
        yield cut_patch(chance, picture, spot.box_ltrb)


def _faces(pool: FacePool) -> Iterator[Spot]:
    for index, labels in enumerate(pool.labels):
        for face in labels[labels[:, SCORE] > _SURE]:
            if min(face[2:4] - face[:2]) >= _LEAST_SIDE_PX:
                yield Spot(index, face[:4])


def _worst(chance: Generator, mistakes: list[Spot], most: int) -> list[Spot]:
    """A chance choice that favours high scores, in the order of the pictures.

    Source: Efraimidis and Spirakis 2006, "Weighted random sampling with a reservoir".
    """
    scores = np.array([mistake.score for mistake in mistakes])
    keys = chance.random(len(scores)) ** (1 / (scores**1.5 + 0.01))
    return [mistakes[index] for index in sorted(np.argsort(-keys)[:most].tolist())]


def _elsewhere(chance: Generator, pool: FacePool, count: int) -> Iterator[Spot]:
    """Places of chance; many of them around faces, but of another size or beside them."""
    for _ in range(count):
        for _ in range(_TRIES):
            index = int(chance.integers(len(pool)))
            picture, labels = pool.pictures[index], pool.labels[index]
            if len(labels) and chance.random() < _NEAR_A_FACE:
                box = _beside(chance, labels[int(chance.integers(len(labels)))])
            else:
                box = _anywhere(chance, picture.size)
            if is_no_face(box, labels):
                yield Spot(index, box)
                break


def _beside(chance: Generator, face: NDArray[np.floating]) -> NDArray[np.float64]:
    size = (face[2:4] - face[:2]).astype(np.float64)
    middle = (face[:2] + face[2:4]) / 2 + chance.normal(size=2) * size
    half = size / 2 * math.exp(chance.uniform(-1.5, 1.5))
    return np.concatenate([middle - half, middle + half])


def _anywhere(chance: Generator, size: tuple[int, int]) -> NDArray[np.float64]:
    largest = max(_LEAST_SIDE_PX + 1, min(size) * 0.6)
    height = math.exp(chance.uniform(math.log(_LEAST_SIDE_PX), math.log(largest)))
    middle = chance.uniform(size=2) * size
    half = np.array([height * 0.4, height * 0.5])
    return np.concatenate([middle - half, middle + half])
