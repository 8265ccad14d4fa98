"""Finds the temperature at which a panel of networks is as sure as it is right.

Source: Guo et al. 2017, "On calibration of modern neural networks".
"""

from collections.abc import Sequence
from typing import Final

import numpy as np
import torch
from torch import Tensor, nn

from bot.evaluation.ferplus import NO_LABEL, VotedFaces
from training.emotion.reading import logits_of
from training.machine import Machine

_TRIED: Final = np.arange(0.30, 2.0, 0.01)
_TINY: Final = 1e-9


def fit_temperatures(
    networks: Sequence[nn.Module], faces: VotedFaces, machine: Machine
) -> list[float]:
    """Temperatures for `Panel`: each network's own, times that of all together.

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
    alone = [_best(look, right) for look in looks]
    weighed = [look / temperature for look, temperature in zip(looks, alone, strict=True)]
    together = _best(torch.stack(weighed).mean(0), right) if len(looks) > 1 else 1.0
    return [round(temperature * together, 4) for temperature in alone]


def _best(looks: Tensor, right: Tensor) -> float:
    """The temperature with the least cross-entropy of the mean of a face and its mirror image.

    Args:
        looks: (2, n, 8) logits of the faces and of their mirror images.
        right: (n,) labels.
    """

    def surprise(temperature: float) -> float:
        scores = (looks / temperature).softmax(2).mean(0)
        chosen = scores.gather(1, right[:, None]).clamp_min(_TINY)
        return float(-chosen.log().mean())

    return float(min(_TRIED, key=surprise))
