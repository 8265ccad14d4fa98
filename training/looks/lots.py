"""Draws the batches of the second look by lot; each step's are always the same."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.random import Generator, default_rng
from numpy.typing import NDArray
from torch import Tensor, from_numpy

from bot.core.errors import SettingsError
from training.looks.augment import crops_of
from training.looks.lessons import Lessons, PatchSet
from training.looks.patches import Patch
from training.recipe import LooksRecipe

Batch = tuple[Tensor, Tensor]
"""Crops (n, 3, CROP_PX, CROP_PX) RGB, 0..1; (n,) 1 for a face, 0 for none."""

_APART_SEED: Final = 7


class Lots:
    """Batches for training, and others of what is kept apart.

    Kept apart are all patches of some pictures: what several detectors took for a face, and what
    lies beside it, is nearly the same patch several times.

    Args:
        lessons: patches.
        recipe: shares of each kind, and of how many pictures the patches are kept apart.

    Raises:
        SettingsError: there is nothing to learn from of a kind that batches hold.
    """

    def __init__(self, lessons: Lessons, recipe: LooksRecipe) -> None:
        self._lessons = lessons
        self._recipe = recipe
        batch = recipe.batch
        faces, close_ups = round(batch * recipe.scene_faces), round(batch * recipe.close_ups)
        mistakes = round(batch * recipe.mistakes)
        rest = batch - faces - close_ups - mistakes
        favoured = lessons.mistake_scores.astype(np.float64) ** recipe.favour
        self._mistakes = self._kind("mistakes", lessons.mistakes, mistakes, weights=favoured)
        self._kinds = (
            self._kind("faces in scenes", lessons.scene_faces, faces, is_face=True),
            self._kind("close-ups", lessons.close_ups, close_ups, is_face=True),
            self._mistakes,
            self._kind("other places", lessons.elsewhere, rest),
        )

    def batch(self, step: int) -> Batch:
        """The crops of a step."""
        chance = default_rng([self._recipe.seed, step])
        drawn = [kind.draw(chance, kind.count) for kind in self._kinds]
        return self._crops(chance, drawn, self._mistakes.draw)

    def kept_apart(self, at_once: int) -> Iterator[Batch]:
        """Crops of all that is never learnt from.

        Args:
            at_once: about how many crops a batch holds, of every kind its share; at least as
                many as there are kinds. All of them at once would need gigabytes.
        """
        chance = default_rng(_APART_SEED)
        parts = math.ceil(sum(len(kind.apart) for kind in self._kinds) / at_once)
        for part in range(parts):
            chosen = [kind.patches[kind.apart[part::parts]] for kind in self._kinds]
            yield self._crops(chance, chosen, self._mistakes.draw_apart)

    def _crops(
        self,
        chance: Generator,
        drawn: Sequence[Patch],
        draw_others: Callable[[Generator, int], Patch],
    ) -> Batch:
        """Make crops of some patches of each kind, laid on others where their pictures end."""
        patches = np.concatenate(drawn)
        others = draw_others(chance, len(patches))
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
        name: str,
        packed: PatchSet,
        count: int,
        *,
        is_face: bool = False,
        weights: NDArray[np.float64] | None = None,
    ) -> "_Kind":
        """Patches that are drawn by these weights, or equally often; what is kept apart never."""
        is_apart = packed.pictures % self._recipe.kept_apart == 0
        apart = np.flatnonzero(is_apart)
        sums = np.cumsum(np.where(is_apart, 0.0, 1.0 if weights is None else weights))
        is_any = bool(sums.size) and sums[-1] > 0
        if count and not is_any:
            raise SettingsError(
                f"no {name} to learn from in {self._lessons.folder} "
                f"({len(packed)} packed, {len(apart)} kept apart)"
            )
        ladder = sums / sums[-1] if is_any else np.empty(0)
        return _Kind(packed.patches, ladder, apart, count, is_face)


@dataclass(frozen=True, slots=True, eq=False)
class _Kind:
    """Patches of one kind.

    Attributes:
        patches: (n, PATCH_PX, PATCH_PX, 4).
        ladder: (n,) running sums of the chances, the last one 1; empty where all are 0.
        apart: (m,) places of those that are kept apart, whose chance is 0.
        count: how many of a batch.
        is_face: whether they are faces.
    """

    patches: Patch
    ladder: NDArray[np.float64]
    apart: NDArray[np.intp]
    count: int
    is_face: bool

    def draw(self, chance: Generator, count: int) -> Patch:
        """So many to learn from, in the order in which they lie on the disk; black of none."""
        if not len(self.ladder):
            return self._black(count)
        places = np.searchsorted(self.ladder, chance.random(count), side="right")
        drawn: Patch = self.patches[np.sort(places)]
        return drawn

    def draw_apart(self, chance: Generator, count: int) -> Patch:
        """So many of those that are kept apart; black of none."""
        if not len(self.apart):
            return self._black(count)
        drawn: Patch = self.patches[np.sort(chance.choice(self.apart, count))]
        return drawn

    def _black(self, count: int) -> Patch:
        return np.zeros((count, *self.patches.shape[1:]), np.uint8)
