"""Composes batches of canvases of one, four or sixteen tiles; each step's are always the same."""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
import torch
from numpy.random import Generator, default_rng
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import DataLoader, Dataset
from typing_extensions import override

from training.faces.cover import cover_some
from training.faces.pool import COLUMNS, SCORE, FacePool, below_people
from training.faces.tiles import Backgrounds, chance_background, compose_tile
from training.recipe import FacesRecipe
from training.stopping import ignore_interrupts

MOST_FACES: Final = 32
_TILES_ACROSS: Final = (1, 2, 4)
_LARGEST: Final = 0.92
_LARGE_ONES: Final = (0.4, 0.25)
_SMALLEST_PX: Final = 9.0
_CLOSE_UPS: Final = 0.33

Batch = tuple[Tensor, Tensor]


class Canvases(Dataset[Batch]):
    """Canvases (n, side, side, 3) uint8 and labels (n, 32, 15), by step.

    Args:
        scenes: pictures with faces in them.
        close_ups: pictures that are a face.
        recipe: how many canvases a step has, of what size, and what becomes of them.
    """

    def __init__(self, scenes: FacePool, close_ups: FacePool, recipe: FacesRecipe) -> None:
        self._scenes = scenes
        self._close_ups = close_ups
        faceless = scenes.only(scenes.faceless())
        backs = [*faceless.pictures, *below_people(scenes)]
        self._backgrounds = Backgrounds(backs, recipe.closest)
        self._recipe = recipe

    @override
    def __getitem__(self, step: int) -> Batch:
        count, side = self._recipe.batch, self._recipe.side_px
        chance = default_rng([self._recipe.seed, step])
        canvases = np.empty((count, side, side, 3), np.uint8)
        labels = np.zeros((count, MOST_FACES, COLUMNS), np.float32)
        for canvas, rows in zip(canvases, labels, strict=True):
            self._fill(chance, canvas, rows)
        return torch.from_numpy(canvases), torch.from_numpy(labels)

    def _fill(
        self, chance: Generator, canvas: NDArray[np.uint8], rows: NDArray[np.float32]
    ) -> None:
        recipe = self._recipe
        if recipe.empty and chance.random() < recipe.empty:
            canvas[:] = np.asarray(chance_background(chance, self._backgrounds, recipe.side_px))
            return
        across = int(chance.choice(_TILES_ACROSS, p=recipe.tiles))
        side = recipe.side_px // across
        largest = side * _LARGEST
        share, least = _LARGE_ONES
        smallest = largest * least if chance.random() < share else _SMALLEST_PX
        found = []
        for place in range(across * across):
            top, left = (place // across) * side, (place % across) * side
            pool = self._close_ups if chance.random() < _CLOSE_UPS else self._scenes
            sizes = (smallest, largest)
            tile, labels = compose_tile(chance, pool, self._backgrounds, side, sizes)
            if recipe.covered:
                cover_some(chance, tile, labels, self._backgrounds.pictures, recipe.covered)
            canvas[top : top + side, left : left + side] = np.asarray(tile)
            labels[:, 0:SCORE:2] += left
            labels[:, 1:SCORE:2] += top
            found.append(labels)
        faces = np.concatenate(found)
        faces = faces[np.argsort(-faces[:, SCORE], kind="stable")][:MOST_FACES]
        rows[: len(faces)] = faces


def batches(canvases: Canvases, steps: Sequence[int], workers: int) -> Iterator[Batch]:
    """The batches of these steps, in order, composed by so many processes; 0: by this one.

    No chance of PyTorch's is used up by it: that belongs to the steps.
    """
    return iter(
        DataLoader(
            canvases,
            batch_size=None,
            sampler=steps,
            num_workers=workers,
            prefetch_factor=2 if workers else None,
            generator=torch.Generator(),
            worker_init_fn=ignore_interrupts,
        )
    )
