"""Trains the detector from a recipe."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Final

import torch
from torch import Tensor
from typing_extensions import override

from training.faces.canvases import Batch, Canvases, batches
from training.faces.light import relit
from training.faces.loss import detection_loss
from training.faces.network import FaceNet
from training.faces.pool import read_pool, split
from training.faces.reading import figures_of
from training.recipe import FacesRecipe
from training.stepped import SteppedRun

SCENES_PX: Final = 512
CLOSE_UPS_PX: Final = 288
_WHITE: Final = 255


class FacesRun(SteppedRun[FaceNet]):
    """One training of the detector.

    Args:
        recipe: how.
        data: folder with the pools `scenes` and `faces`.
        out: file of the finished network; beside it lies what an unfinished run needs.
    """

    longest_gradient = 10.0

    def __init__(self, recipe: FacesRecipe, data: Path, out: Path) -> None:
        shape = {"width": recipe.width, "channels": recipe.channels}
        super().__init__(recipe, FaceNet, shape, out=out)
        self._recipe = recipe
        scenes = read_pool(data, "scenes", side_px=SCENES_PX)
        close_ups = read_pool(data, "faces", side_px=CLOSE_UPS_PX)
        trained_on, self._held_out = split(scenes, recipe.hold_out)
        self._canvases = Canvases(trained_on, close_ups, recipe)

    @cached_property
    def _batches(self) -> Iterator[Batch]:
        """Canvases from the step at hand on."""
        rest = range(self.step, self._recipe.steps)
        return batches(self._canvases, rest, self._recipe.workers)

    @override
    def loss(self) -> Tensor:
        """Of the next canvases."""
        canvases, labels = next(self._batches)
        x = relit(canvases.to(self.machine.device).permute(0, 3, 1, 2).float() / _WHITE)
        with self.machine.precision():
            outputs = self.network(x.contiguous(memory_format=torch.channels_last))
        return detection_loss(outputs, labels.to(self.machine.device), sure=self._recipe.sure)

    @override
    def figures(self, network: FaceNet) -> str:
        """On the scenes that are held out."""
        figures = figures_of(network, self._held_out, self.machine)
        return (
            f"{figures.found} of {figures.faces} faces found, {figures.false_faces} false in "
            f"{figures.photos} photos, average precision {figures.average_precision or 0:.4f}"
        )
