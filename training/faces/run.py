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
from training.faces.pool import half_of, read_pool, split
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

    Raises:
        SettingsError: see `SteppedRun`; or a pool is missing, empty or too small.
        WeightsError: see `SteppedRun`.
    """

    longest_gradient = 10.0

    def __init__(self, recipe: FacesRecipe, data: Path, out: Path) -> None:
        shape = {"width": recipe.width, "channels": recipe.channels}
        super().__init__(recipe, FaceNet, shape, out=out)
        self._recipe = recipe
        scenes = read_pool(data, "scenes", side_px=SCENES_PX)
        close_ups = read_pool(data, "faces", side_px=CLOSE_UPS_PX)
        trained_on, held_out = split(scenes, recipe.hold_out)
        # The other half is for reporting: who chooses by it reports too much.
        self._valid = half_of(held_out, "valid")
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
        """On the half of the scenes held out that is there to choose by."""
        figures = figures_of(network, self._valid, self.machine)
        return (
            f"{figures.found} of {figures.faces} faces found, {figures.false_faces} false in "
            f"{figures.photos} photos, average precision {figures.average_precision or 0:.4f}"
        )
