"""Makes a panel of networks as sure as it is right, and as ready for each emotion as it should be.

Training draws rare emotions more often than they occur, and mixes faces; both leave traces in
the scores, which validation faces tell.

Source: Guo et al. 2017, "On calibration of modern neural networks": temperature scaling for each
network, vector scaling for all together.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import torch
from torch import Tensor, nn

from bot.core.emotions import Emotion
from bot.evaluation.ferplus import NO_LABEL, VotedFaces
from training.emotion.reading import logits_of
from training.machine import Machine

_TRIED: Final = np.arange(0.30, 2.0, 0.01)
_TINY: Final = 1e-9
_MODESTY: Final = 1e-3
_MOST_STEPS: Final = 200


@dataclass(frozen=True, slots=True)
class Calibration:
    """How logits become scores: softmax(mean(logits / temperature) * scale + shift).

    Attributes:
        temperatures: one for each network; over 1 softens.
        scales: one for each emotion, in `Emotion` order.
        shifts: one for each emotion.
    """

    temperatures: tuple[float, ...]
    scales: tuple[float, ...] = (1.0,) * len(Emotion)
    shifts: tuple[float, ...] = (0.0,) * len(Emotion)


def fit_calibration(
    networks: Sequence[nn.Module], faces: VotedFaces, machine: Machine
) -> Calibration:
    """Fit a calibration to the mean of each face and its mirror image, as the bot looks.

    Args:
        networks: the panel.
        faces: validation faces, which no network was trained on; those with a majority count.
        machine: where.
    """
    labels = faces.majority()
    kept = labels != NO_LABEL
    pixels, right = faces.pixels[kept], machine.take(labels[kept])
    looks = []
    for network in networks:
        straight = logits_of(network, pixels, machine)
        looks.append(torch.stack([straight, logits_of(network, pixels, machine, mirrored=True)]))
    temperatures = [_temperature(look, right) for look in looks]
    weighed = [look / each for look, each in zip(looks, temperatures, strict=True)]
    scales, shifts = _scales_and_shifts(torch.stack(weighed).mean(0), right)
    return Calibration(tuple(temperatures), scales, shifts)


def _temperature(looks: Tensor, right: Tensor) -> float:
    """The temperature with the least surprise."""
    return round(float(min(_TRIED, key=lambda each: float(_surprise(looks / each, right)))), 2)


def _scales_and_shifts(
    looks: Tensor, right: Tensor
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Scales and shifts with the least surprise, kept near 1 and 0: some emotions are rare."""
    logs = torch.zeros(len(Emotion), requires_grad=True, device=looks.device)
    shifts = torch.zeros(len(Emotion), requires_grad=True, device=looks.device)
    common = torch.zeros((), requires_grad=True, device=looks.device)
    optimiser = torch.optim.LBFGS(
        [logs, shifts, common], max_iter=_MOST_STEPS, line_search_fn="strong_wolfe"
    )

    def loss() -> Tensor:
        optimiser.zero_grad()
        value = _surprise(looks * torch.exp(common + logs) + shifts, right)
        value = value + _MODESTY * ((logs**2).sum() + (shifts**2).sum())
        torch.autograd.backward(value)
        return value

    optimiser.step(loss)  # type: ignore[no-untyped-call]
    scales = torch.exp(common + logs).detach()
    return _plain(scales), _plain(shifts.detach())


def _surprise(looks: Tensor, right: Tensor) -> Tensor:
    """Cross-entropy of the mean of two looks.

    Args:
        looks: (2, n, 8) logits of the faces and of their mirror images.
        right: (n,) labels.
    """
    scores = looks.softmax(2).mean(0)
    return -scores.gather(1, right[:, None]).clamp_min(_TINY).log().mean()


def _plain(values: Tensor) -> tuple[float, ...]:
    return tuple(round(float(value), 4) for value in values)
