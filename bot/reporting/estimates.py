"""Shares and mean scores with intervals that know that one person's faces are alike; pure.

Faces that one person contributed resemble each other, so that ten of them tell less than ten
faces from ten people. How much less is measured: by the design effect, how much more a share
varies between people than it would if all faces were independent.
"""

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.reporting.samples import EMOTIONS, Sample
from bot.reporting.significance import NORMAL_QUANTILE, t_quantile

Sums = NDArray[np.int64] | NDArray[np.float64]
"""(k, 8): for each person and emotion either faces or scores, added up."""

_NEGLIGIBLE: Final = 1e-12
_LEAST_EFFECT: Final = 0.01


@dataclass(frozen=True, slots=True)
class Estimate:
    """A share or a mean score, and where that of many more such faces would be, at 95 %."""

    value: float
    low: float
    high: float


def share_estimates(sample: Sample) -> tuple[Estimate, ...]:
    """Share of the faces that look most like each emotion, in `Emotion` order.

    Wilson's interval, for as many independent faces as these faces are worth. Where everybody
    contributed one face that is Wilson's interval itself.

    Args:
        sample: of at least two people.

    Source: E. B. Wilson 1927; the effective number of faces as in E. L. Korn and B. I. Graubard,
        "Confidence intervals for proportions with small expected number of positive counts
        estimated from survey data", Survey Methodology 24, 1998.
    """
    if sample.people == sample.face_count:
        return _estimates(sample.looks_k8, sample, np.ones(EMOTIONS))
    effect = np.maximum(_effect_n8(sample.looks_k8, sample), 1.0)
    return _estimates(sample.looks_k8, sample, effect * _doubt(sample))


def score_estimates(sample: Sample) -> tuple[Estimate, ...]:
    """Mean score of the faces for each emotion, in `Emotion` order.

    The same interval. Scores between 0 and 1 vary less than a yes or no, so that a face is worth
    more than one; Student's interval would miss the rare emotions, whose scores are skewed.

    Args:
        sample: of at least two people.
    """
    effect = _effect_n8(sample.sums_k8, sample) * _doubt(sample)
    return _estimates(sample.sums_k8, sample, np.maximum(effect, _LEAST_EFFECT))


def wilson(share: float, faces: float) -> Estimate:
    """Wilson's interval of a share.

    Args:
        share: 0 to 1.
        faces: of how many independent faces; need not be whole.
    """
    z2 = NORMAL_QUANTILE**2
    middle = (share + z2 / (2 * faces)) / (1 + z2 / faces)
    spread = share * (1 - share) / faces + z2 / (4 * faces**2)
    half = NORMAL_QUANTILE * math.sqrt(spread) / (1 + z2 / faces)
    # Rounding must not put an end beyond the share itself.
    return Estimate(
        share, max(0.0, min(share, middle - half)), min(1.0, max(share, middle + half))
    )


def _estimates(
    sums_k8: Sums, sample: Sample, effect_n8: NDArray[np.float64]
) -> tuple[Estimate, ...]:
    means = sums_k8.sum(axis=0) / sample.face_count
    return tuple(
        wilson(min(1.0, float(mean)), sample.face_count / float(effect))
        for mean, effect in zip(means, effect_n8, strict=True)
    )


def _effect_n8(sums_k8: Sums, sample: Sample) -> NDArray[np.float64]:
    """How much more each emotion varies than a yes or no of independent faces would."""
    means = sums_k8.sum(axis=0) / sample.face_count
    alone = np.maximum(means * (1 - means), 0.0) / max(1, sample.face_count - 1)
    if alone.sum() <= _NEGLIGIBLE:
        return np.full(EMOTIONS, _all_alike(sample))
    between = _variance_n8(sums_k8, sample)
    # One emotion's own figure is shaky, and that of a rare one cannot be had at all; so none is
    # taken for less than that of all emotions together.
    together = between.sum() / alone.sum()
    own = np.divide(between, alone, out=np.zeros_like(alone), where=alone > _NEGLIGIBLE)
    effect: NDArray[np.float64] = np.maximum(own, together)
    return effect


def _doubt(sample: Sample) -> float:
    """The variance between a few people is itself uncertain; Student's quantile says how much."""
    return (t_quantile(sample.people - 1) / NORMAL_QUANTILE) ** 2


def _all_alike(sample: Sample) -> float:
    """The design effect if all faces of a person were the same: L. Kish, 1965."""
    return float((sample.faces**2).sum() / sample.face_count)


def _variance_n8(sums_k8: Sums, sample: Sample) -> NDArray[np.float64]:
    """The variance of sums over faces, of people who were drawn at random; linearised."""
    ratio = sums_k8.sum(axis=0) / sample.face_count
    apart = sums_k8 - ratio * sample.faces[:, None]
    people = sample.people
    variance: NDArray[np.float64] = (
        people / (people - 1) * (apart**2).sum(axis=0) / sample.face_count**2
    )
    return variance
