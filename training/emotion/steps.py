"""One step of training the classifier: targets, mixing, and steps towards flat minima."""

from collections.abc import Callable, Sequence
from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.emotion.reading import sharpened
from training.machine import Machine
from training.recipe import EmotionRecipe

_MIX_CHANCE: Final = 0.5
_LONGEST_GRADIENT: Final = 5.0
_TINY: Final = 1e-12
_NORM_MOMENTUM: Final = 0.1

Loss = Callable[[], Tensor]


def mixed(x: Tensor, y: Tensor, alpha: float) -> tuple[Tensor, Tensor]:
    """Lay every second batch over itself in another order, targets with it.

    Source: Zhang et al. 2018, "mixup: beyond empirical risk minimization".
    """
    if not alpha or float(torch.rand(())) >= _MIX_CHANCE:
        return x, y
    share = float(torch.distributions.Beta(alpha, alpha).sample())
    other = torch.randperm(len(x), device=x.device)
    return share * x + (1 - share) * x[other], share * y + (1 - share) * y[other]


@torch.no_grad()
def taught(
    x: Tensor, y: Tensor, teachers: Sequence[nn.Module], recipe: EmotionRecipe, machine: Machine
) -> Tensor:
    """Targets for these variants of faces, partly what teachers see in them and their mirrors.

    Source: Hinton et al. 2015, "Distilling the knowledge in a neural network".
    """
    total = torch.zeros_like(y)
    for teacher in teachers:
        for view in (x, x.flip(3)):
            with machine.precision():
                total = total + teacher(view).float().softmax(1)
    scores = sharpened(total / (2 * len(teachers)), recipe.teacher_temperature)
    return (1 - recipe.teacher_share) * y + recipe.teacher_share * scores


def cross_entropy(logits: Tensor, targets: Tensor) -> Tensor:
    """Mean over faces of the cross-entropy with shares that sum to 1."""
    return -(targets * functional.log_softmax(logits.float(), 1)).sum(1).mean()


def step_down(
    network: nn.Module, optimiser: torch.optim.Optimizer, loss: Loss, *, reach: float | None
) -> float:
    """Take one step; with a reach, down from the highest point that near.

    Source: Foret et al. 2021, "Sharpness-aware minimization".

    Returns:
        The loss before the step.
    """
    first = loss()
    optimiser.zero_grad(set_to_none=True)
    torch.autograd.backward(first)
    if reach is not None:
        _climb_and_look(network, optimiser, loss, reach)
    nn.utils.clip_grad_norm_(network.parameters(), _LONGEST_GRADIENT)
    optimiser.step()
    return float(first.detach())


def _climb_and_look(
    network: nn.Module, optimiser: torch.optim.Optimizer, loss: Loss, reach: float
) -> None:
    """Replace the gradient by the one `reach` further up, where the weights then do not stay."""
    weights = [weight for weight in network.parameters() if weight.grad is not None]
    with torch.no_grad():
        gradients = [weight.grad for weight in weights if weight.grad is not None]
        length = torch.sqrt(torch.stack([(each**2).sum() for each in gradients]).sum()) + _TINY
        moves = [each * (reach / length) for each in gradients]
        for weight, move in zip(weights, moves, strict=True):
            weight.add_(move)
    norms = [layer for layer in network.modules() if isinstance(layer, nn.BatchNorm2d)]
    # The means and spreads of a place where the weights do not stay are not kept.
    for layer in norms:
        layer.momentum = 0.0
    second = loss()
    optimiser.zero_grad(set_to_none=True)
    torch.autograd.backward(second)
    for layer in norms:
        layer.momentum = _NORM_MOMENTUM
    with torch.no_grad():
        for weight, move in zip(weights, moves, strict=True):
            weight.sub_(move)
