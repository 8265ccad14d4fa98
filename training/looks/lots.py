"""Draws the batches of the second look by lot; each step's are always the same."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.random import Generator, default_rng
from numpy.typing import NDArray
from torch import Tensor, from_numpy

from training.looks.augment import crops_of
from training.looks.pack import Lessons
from training.looks.patches import Patch
from training.recipe import LooksRecipe

Batch = tuple[Tensor, Tensor]
"""Crops (n, 3, CROP_PX, CROP_PX) RGB, 0..1; (n,) 1 for a face, 0 for none."""

_APART_SEED: Final = 7


class Lots:
    """Batches for training, and one large one of what is kept apart.

    Args:
        lessons: patches.
        recipe: shares of each kind, and how many patches are kept apart.
    """

    def __init__(self, lessons: Lessons, recipe: LooksRecipe) -> None:
        self._recipe = recipe
        self._lessons = lessons
        chances = _even(len(lessons.mistakes))
        if recipe.favour:
            chances = lessons.mistake_scores.astype(np.float64) ** recipe.favour
        batch = recipe.batch
        faces, close_ups = round(batch * recipe.scene_faces), round(batch * recipe.close_ups)
        mistakes = round(batch * recipe.mistakes)
        self._kinds = (
            (lessons.scene_faces, _even(len(lessons.scene_faces)), faces, True),
            (lessons.close_ups, _even(len(lessons.close_ups)), close_ups, True),
            (lessons.mistakes, chances, mistakes, False),
            (
                lessons.elsewhere,
                _even(len(lessons.elsewhere)),
                batch - faces - close_ups - mistakes,
                False,
            ),
        )
        self._ladders = [self._ladder(weights) for _, weights, _, _ in self._kinds]

    def batch(self, step: int) -> Batch:
        """The crops of a step."""
        chance = default_rng([self._recipe.seed, step])
        drawn = [
            (pool[np.sort(_draw(chance, ladder, count))], is_face)
            for (pool, _, count, is_face), ladder in zip(self._kinds, self._ladders, strict=True)
        ]
        return self._crops(chance, drawn)

    def kept_apart(self) -> Batch:
        """Crops of all that is never learnt from."""
        every = self._recipe.kept_apart
        drawn = [(pool[::every], is_face) for pool, _, _, is_face in self._kinds]
        return self._crops(default_rng(_APART_SEED), drawn)

    def _crops(self, chance: Generator, drawn: Sequence[tuple[Patch, bool]]) -> Batch:
        patches = np.concatenate([part for part, _ in drawn])
        ladder = self._ladders[2]
        others = self._lessons.mistakes[np.sort(_draw(chance, ladder, len(patches)))]
        chance.shuffle(others)
        is_face = np.concatenate([np.full(len(part), face, np.float32) for part, face in drawn])
        return crops_of(chance, patches, others), from_numpy(is_face)

    def _ladder(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """Running sums of the chances, 0 for what is kept apart."""
        weights = weights.copy()
        weights[:: self._recipe.kept_apart] = 0
        sums: NDArray[np.float64] = np.cumsum(weights)
        return sums / sums[-1] if sums.size and sums[-1] else sums


def _even(count: int) -> NDArray[np.float64]:
    return np.ones(count)


def _draw(chance: Generator, ladder: NDArray[np.float64], count: int) -> NDArray[np.intp]:
    places = np.searchsorted(ladder, chance.random(count), side="right")
    return np.minimum(places, len(ladder) - 1)
