"""Trains the second look from a recipe."""

from pathlib import Path
from typing import Final

import torch
from torch import Tensor
from torch.nn import functional
from typing_extensions import override

from training.looks.lessons import read_lessons
from training.looks.lots import Lots
from training.looks.network import SecondLookNet
from training.recipe import LooksRecipe
from training.stepped import SteppedRun

_EASY: Final = 0.25
_AT_ONCE: Final = 256


class LooksRun(SteppedRun[SecondLookNet]):
    """One training of the second look.

    Args:
        recipe: how.
        data: folder with the patches that `pack_looks` wrote.
        out: file of the finished network; beside it lies what an unfinished run needs.
    """

    longest_gradient = 5.0

    def __init__(self, recipe: LooksRecipe, data: Path, out: Path) -> None:
        super().__init__(recipe, SecondLookNet, {"width": recipe.width}, out=out)
        self._smoothing = recipe.smoothing
        self.lots = Lots(read_lessons(data), recipe)

    @override
    def loss(self) -> Tensor:
        """Of the crops of this step."""
        crops, is_face = self.lots.batch(self.step)
        with self.machine.precision():
            logits = self.network(self._laid_out(crops))
        return _surprise(logits.float(), is_face.to(self.machine.device), self._smoothing)

    @override
    @torch.no_grad()
    def figures(self, network: SecondLookNet) -> str:
        """On the patches that are kept apart."""
        known = faces = taken = others = 0
        for crops, is_face in self.lots.kept_apart(_AT_ONCE):
            seen, face = network(self._laid_out(crops)).cpu() > 0, is_face > 0
            known, faces = known + int((seen & face).sum()), faces + int(face.sum())
            taken, others = taken + int((seen & ~face).sum()), others + int((~face).sum())
        return f"{known} of {faces} faces known again, {taken} of {others} others taken for one"

    def _laid_out(self, crops: Tensor) -> Tensor:
        return crops.to(self.machine.device).contiguous(memory_format=torch.channels_last)


def _surprise(logits: Tensor, is_face: Tensor, smoothing: float) -> Tensor:
    """Binary cross-entropy in which what is already known counts a quarter as much.

    Source: after Lin et al. 2017, "Focal loss for dense object detection".
    """
    wanted = is_face * (1 - 2 * smoothing) + smoothing
    each = functional.binary_cross_entropy_with_logits(logits, wanted, reduction="none")
    hardness = (logits.sigmoid() - wanted).abs().detach()
    return (each * (_EASY + hardness)).mean()
