"""What a detector is taught: which cells answer for which face, and how far off they are."""

from dataclasses import dataclass
from typing import Final

import torch
from torch import Tensor
from torch.nn import functional

from bot.vision.detector import STRIDES
from training.faces.pool import IGNORE_UNDER, NOTHING_UNDER, SCORE

_RANGES_PX: Final = ((0.0, 36.0), (28.0, 84.0), (64.0, 190.0), (150.0, 5000.0))
"""Side of a face for each stride; they overlap on purpose."""

_LOG_RANGE: Final = (-6.0, 5.0)
_NEAR: Final = 1.5
_FAR: Final = 1e12
_LARGER_COSTS: Final = 0.01
_LEAST_FIT: Final = 0.05
_BESIDE: Final = 0.35
_TINY: Final = 1e-6
_WEIGHTS: Final = (1.5, 2.0, 3.0)


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """All cells of a batch, strides after one another.

    Attributes:
        logits: (n, cells).
        boxes: (n, cells, 4) left, top, right, bottom in pixels.
        landmarks: (n, cells, 10) x and y of five points in pixels.
        centres: (cells, 2) in pixels.
        strides: (cells,) pixels between neighbours.
    """

    logits: Tensor
    boxes: Tensor
    landmarks: Tensor
    centres: Tensor
    strides: Tensor


def cells_of(outputs: list[Tensor]) -> Cells:
    """Turn the network's outputs into boxes and points in pixels."""
    logits, boxes, landmarks, centres, strides = [], [], [], [], []
    for output, stride in zip(outputs, STRIDES, strict=True):
        height, width = output.shape[2:]
        rows = torch.arange(height, device=output.device).repeat_interleave(width)
        columns = torch.arange(width, device=output.device).repeat(height)
        centre = (torch.stack([columns, rows], 1).float() + 0.5) * stride
        flat = output.float().flatten(2).transpose(1, 2)
        reach = torch.exp(flat[..., 1:5].clamp(*_LOG_RANGE)) * stride
        logits.append(flat[..., 0])
        boxes.append(torch.cat([centre - reach[..., :2], centre + reach[..., 2:]], -1))
        landmarks.append(flat[..., 5:] * stride + centre.repeat(1, 5))
        centres.append(centre)
        strides.append(torch.full((len(centre),), float(stride), device=output.device))
    return Cells(
        torch.cat(logits, 1),
        torch.cat(boxes, 1),
        torch.cat(landmarks, 1),
        torch.cat(centres),
        torch.cat(strides),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Duties:
    """Which cell answers for what.

    Attributes:
        answers: (n, cells) whether a cell answers for a face.
        face: (n, cells) which one.
        weights: (n, cells) how much the score counts: less beside an answering cell of a face,
            not at all at places to ignore.
    """

    answers: Tensor
    face: Tensor
    weights: Tensor


def _duties(cells: Cells, labels: Tensor) -> _Duties:
    boxes, scores = labels[..., :4], labels[..., SCORE]
    real = scores > IGNORE_UNDER
    ignored = (scores > NOTHING_UNDER) & ~real
    size = boxes[..., 2:] - boxes[..., :2]
    side = size.mean(-1)
    ranges = torch.tensor(_RANGES_PX, device=labels.device)
    level = torch.log2(cells.strides / STRIDES[0]).round().long()
    fits = (side[..., None] >= ranges[level, 0]) & (side[..., None] <= ranges[level, 1])
    middle = (boxes[..., :2] + boxes[..., 2:]) / 2
    away = (cells.centres[None, None] - middle[:, :, None]).abs()
    reach = torch.minimum(_NEAR * cells.strides[None, None, :, None], size[:, :, None] * 0.5)
    # A face smaller than a cell has the cell it lies in.
    reach = torch.maximum(reach, 0.51 * cells.strides[None, None, :, None])
    candidate = fits & (away < reach).all(-1) & real[..., None]
    cost = (away**2).sum(-1) + side[..., None] * _LARGER_COSTS
    best, face = torch.where(candidate, cost, _FAR).min(1)
    answers = best < _FAR
    weights = torch.ones_like(cells.logits)
    weights = torch.where(_inside(cells, boxes, real) & ~answers, _BESIDE, weights)
    weights = torch.where(_inside(cells, boxes, ignored) & ~answers, 0.0, weights)
    return _Duties(answers, face, weights)


def _inside(cells: Cells, boxes: Tensor, chosen: Tensor) -> Tensor:
    """(n, cells) whether a cell's centre lies in any of the chosen boxes."""
    centres = cells.centres[None, None]
    inside = (centres > boxes[:, :, None, :2]) & (centres < boxes[:, :, None, 2:])
    return (inside.all(-1) & chosen[..., None]).any(1)


def overlaps(one: Tensor, other: Tensor) -> tuple[Tensor, Tensor]:
    """IoU of boxes (n, 4) pair by pair, and its generalised form, which also pulls from afar.

    Source: Rezatofighi et al. 2019, "Generalized intersection over union".
    """
    shared = _area(
        torch.maximum(one[:, :2], other[:, :2]), torch.minimum(one[:, 2:], other[:, 2:])
    )
    union = _area(one[:, :2], one[:, 2:]) + _area(other[:, :2], other[:, 2:]) - shared
    overlap = shared / union.clamp_min(_TINY)
    around = _area(
        torch.minimum(one[:, :2], other[:, :2]), torch.maximum(one[:, 2:], other[:, 2:])
    ).clamp_min(_TINY)
    return overlap, overlap - (around - union) / around


def _area(corner: Tensor, opposite: Tensor) -> Tensor:
    return (opposite - corner).clamp_min(0).prod(-1)


def detection_loss(outputs: list[Tensor], labels: Tensor, *, sure: float) -> Tensor:
    """One number: scores, boxes and landmarks together.

    A found face is taught a score from `sure` to 1 by how well its box fits, the rest 0.

    Args:
        outputs: of the network, first channel a logit.
        labels: (n, faces, 15), rows of zeros where there is none.
        sure: least score of a found face.

    Source: Li et al. 2020, "Generalized focal loss"; Tian et al. 2019, "FCOS".
    """
    cells = cells_of(outputs)
    duties = _duties(cells, labels)
    answers = duties.answers
    count = answers.sum().clamp_min(1)
    meant = labels.gather(1, duties.face[..., None].expand(-1, -1, labels.shape[2]))[answers]
    overlap, pull = overlaps(cells.boxes[answers], meant[:, :4])
    fit = overlap.detach().clamp(_LEAST_FIT, 1)
    wanted = torch.zeros_like(cells.logits)
    wanted[answers] = sure + (1 - sure) * fit
    surprise = functional.binary_cross_entropy_with_logits(cells.logits, wanted, reduction="none")
    hardness = (wanted - cells.logits.sigmoid()).abs() ** 2
    scores = (surprise * hardness * duties.weights).sum() / count
    if not answers.any():
        return scores * _WEIGHTS[0]
    side = (meant[:, 2:4] - meant[:, :2]).mean(1, keepdim=True)
    points = functional.smooth_l1_loss(
        cells.landmarks[answers] / side, meant[:, 4:SCORE] / side, beta=0.05
    )
    terms = (scores, (1 - pull).mean(), points)
    return torch.stack([w * term for w, term in zip(_WEIGHTS, terms, strict=True)]).sum()
