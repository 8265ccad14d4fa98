"""Draws the batches of the second look by lot; each step's are always the same."""

from collections.abc import Sequence
from dataclasses import dataclass
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
        batch = recipe.batch
        faces, close_ups = round(batch * recipe.scene_faces), round(batch * recipe.close_ups)
        mistakes = round(batch * recipe.mistakes)
        rest = batch - faces - close_ups - mistakes
        favoured = lessons.mistake_scores.astype(np.float64) ** recipe.favour
        self._mistakes = self._kind(lessons.mistakes, mistakes, chances=favoured)
        self._kinds = (
            self._kind(lessons.scene_faces, faces, is_face=True),
            self._kind(lessons.close_ups, close_ups, is_face=True),
            self._mistakes,
            self._kind(lessons.elsewhere, rest),
        )

    def batch(self, step: int) -> Batch:
        """The crops of a step."""
        chance = default_rng([self._recipe.seed, step])
        return self._crops(chance, [kind.draw(chance, kind.count) for kind in self._kinds])

    def kept_apart(self) -> Batch:
        """Crops of all that is never learnt from."""
        every = self._recipe.kept_apart
        return self._crops(default_rng(_APART_SEED), [kind.pool[::every] for kind in self._kinds])

    def _crops(self, chance: Generator, drawn: Sequence[Patch]) -> Batch:
        """Make crops of some patches of each kind."""
        patches = np.concatenate(drawn)
        others = self._mistakes.draw(chance, len(patches))
        chance.shuffle(others)
        is_face = np.concatenate(
            [
                np.full(len(part), kind.is_face, np.float32)
                for kind, part in zip(self._kinds, drawn, strict=True)
            ]
        )
        return crops_of(chance, patches, others), from_numpy(is_face)

    def _kind(
        self,
        pool: Patch,
        count: int,
        *,
        is_face: bool = False,
        chances: NDArray[np.float64] | None = None,
    ) -> "_Kind":
        """Patches that are drawn with these chances, or equal ones; what is kept apart never."""
        weights = np.ones(len(pool)) if chances is None else chances.copy()
        weights[:: self._recipe.kept_apart] = 0
        sums: NDArray[np.float64] = np.cumsum(weights)
        ladder = sums / sums[-1] if sums.size and sums[-1] else sums
        return _Kind(pool, ladder, count, is_face)


@dataclass(frozen=True, slots=True, eq=False)
class _Kind:
    """Patches of one kind.

    Attributes:
        pool: (n, PATCH_PX, PATCH_PX, 4).
        ladder: (n,) running sums of the chances, the last one 1.
        count: how many of a batch.
        is_face: whether they are faces.
    """

    pool: Patch
    ladder: NDArray[np.float64]
    count: int
    is_face: bool

    def draw(self, chance: Generator, count: int) -> Patch:
        """So many patches, in the order in which they lie on the disk."""
        places = np.searchsorted(self.ladder, chance.random(count), side="right")
        drawn: Patch = self.pool[np.sort(np.minimum(places, len(self.ladder) - 1))]
        return drawn
