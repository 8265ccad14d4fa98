"""Lets networks look at faces in batches: for validation, for teaching, for temperatures."""

from collections.abc import Sequence
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from bot.evaluation.emotion_figures import EmotionFigures, emotion_figures
from bot.evaluation.ferplus import NO_LABEL, VotedFaces
from training.emotion.network import standardised
from training.machine import Machine

_BATCH: Final = 512
_WHITE: Final = 255


@torch.no_grad()
def logits_of(
    network: nn.Module, faces: NDArray[np.uint8], machine: Machine, *, mirrored: bool = False
) -> Tensor:
    """(n, 8) logits of unchanged faces, or of their mirror images."""
    network.eval()
    parts = []
    for first in range(0, len(faces), _BATCH):
        batch = machine.take(faces[first : first + _BATCH])[:, None].float() / _WHITE
        x = standardised(batch.flip(3) if mirrored else batch)
        with machine.precision():
            parts.append(network(x).float())
    return torch.cat(parts)


def scores_of(
    networks: Sequence[nn.Module],
    faces: NDArray[np.uint8],
    machine: Machine,
    *,
    temperature: float = 1.0,
) -> Tensor:
    """(n, 8) scores, the mean over networks and over each face and its mirror image.

    Args:
        networks: who looks.
        faces: (n, 48, 48) grey.
        machine: where.
        temperature: the mean's logarithm is divided by this: under 1 sharpens.
    """
    total = torch.zeros(len(faces), 1, device=machine.device)
    for network in networks:
        for mirrored in (False, True):
            total = total + logits_of(network, faces, machine, mirrored=mirrored).softmax(1)
    return sharpened(total / (2 * len(networks)), temperature)


def sharpened(scores: Tensor, temperature: float) -> Tensor:
    """Scores to the power of 1 / temperature, summing to 1 again."""
    return (scores.clamp_min(1e-7).log() / temperature).softmax(1)


def figures_of(
    networks: Sequence[nn.Module], faces: VotedFaces, machine: Machine
) -> EmotionFigures:
    """Measure networks on the faces that have a majority."""
    labels = faces.majority()
    kept = labels != NO_LABEL
    scores = scores_of(networks, faces.pixels[kept], machine)
    return emotion_figures(scores.cpu().numpy(), labels[kept])
