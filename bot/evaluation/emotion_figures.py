"""What a classifier's scores are worth beside labels: accuracy, recall, confusion, calibration."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.core.emotions import Emotion

BINS: Final = 15
"""Bins of confidence. Source: Guo et al. 2017, "On calibration of modern neural networks"."""


@dataclass(frozen=True, slots=True)
class Bin:
    """The faces whose strongest score lies in one fifteenth of 0..1.

    Attributes:
        confidence: mean of their strongest scores, 0..1.
        accuracy: share of them that are read right, 0..1.
        faces: how many there are, at least one.
    """

    confidence: float
    accuracy: float
    faces: int


@dataclass(frozen=True, slots=True)
class EmotionFigures:
    """One measurement; shares are 0..1.

    Attributes:
        faces: how many faces were read.
        accuracy: share of faces whose strongest emotion is the label.
        macro_f1: mean of the emotions' F1, of those that have faces.
        recall: for each emotion with faces the share of them that are read so.
        confusion: rows are labels and columns readings, in `Emotion` order; counts of faces.
        calibration_error: mean distance of confidence and accuracy over the bins.
        bins: what the reliability diagram shows; empty bins are left out.
    """

    faces: int
    accuracy: float
    macro_f1: float
    recall: Mapping[Emotion, float]
    confusion: tuple[tuple[int, ...], ...]
    calibration_error: float
    bins: tuple[Bin, ...]

    @property
    def mean_recall(self) -> float:
        """Mean over the emotions that have faces: rare ones count as much as frequent ones."""
        return sum(self.recall.values()) / len(self.recall)


def emotion_figures(scores_n8: NDArray[np.floating], labels: NDArray[np.int64]) -> EmotionFigures:
    """Measure scores beside labels.

    Args:
        scores_n8: (n, 8) shares in `Emotion` order.
        labels: (n,) indices into `Emotion`, none left out.

    Raises:
        ValueError: there is no face.
    """
    if not len(labels):
        raise ValueError("nothing can be said about no face")
    read = scores_n8.argmax(axis=1)
    confusion = np.zeros((len(Emotion), len(Emotion)), np.int64)
    np.add.at(confusion, (labels, read), 1)
    right = confusion.diagonal()
    labelled, readings = confusion.sum(axis=1), confusion.sum(axis=0)
    seen = np.flatnonzero(labelled)
    f1 = 2 * right[seen] / (labelled[seen] + readings[seen])
    emotions = tuple(Emotion)
    bins = _bins(scores_n8.max(axis=1), read == labels)
    return EmotionFigures(
        faces=len(labels),
        accuracy=float(right.sum() / len(labels)),
        macro_f1=float(f1.mean()),
        recall={emotions[index]: float(right[index] / labelled[index]) for index in seen},
        confusion=tuple(tuple(int(count) for count in row) for row in confusion),
        calibration_error=sum(
            abs(each.confidence - each.accuracy) * each.faces / len(labels) for each in bins
        ),
        bins=bins,
    )


def _bins(confidence: NDArray[np.floating], right: NDArray[np.bool_]) -> tuple[Bin, ...]:
    # A confidence of exactly 1 belongs to the last bin.
    place = np.minimum((confidence * BINS).astype(np.int64), BINS - 1)
    members = [place == index for index in range(BINS)]
    return tuple(
        Bin(float(confidence[each].mean()), float(right[each].mean()), int(each.sum()))
        for each in members
        if each.any()
    )
