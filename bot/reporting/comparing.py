"""Whether two groups of faces differ, where one person's faces resemble each other; pure.

From each person one face is drawn by lot, for each group. That wastes some faces; but what is
left are independent people, for whom the classical tests hold, however many faces anybody sent.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.core.emotions import Emotion
from bot.reporting.anonymity import MIN_PEOPLE
from bot.reporting.samples import Sample
from bot.reporting.significance import (
    LEVEL,
    holm,
    p_of_counts,
    p_of_paired_counts,
    p_of_paired_scores,
    p_of_scores,
    way_of_paired_scores,
    way_of_scores,
)

_LEAST_LOOKS: Final = 5
_LEAST_SCORE: Final = 0.05
"""What is rarer in both groups together is not tested: it could not differ, and costs power.

Looking at both together does not look at how they differ, so that the tests stay true.
"""

_MOST_PEOPLE: Final = 10_000
"""So many in a group show any difference that matters, and tests of more take seconds."""


class Measure(StrEnum):
    """What of an emotion may differ."""

    SHARE = "share"
    """How many of the people look most like it."""

    SCORE = "score"
    """How much of it their faces show."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One emotion in two groups.

    Attributes:
        emotion: which.
        measure: what of it is compared.
        one: share or mean score in the first group, where each person counts alike.
        other: the same in the second.
        p_value: corrected for all tests of the family, once `corrected` has been called.
    """

    emotion: Emotion
    measure: Measure
    one: float
    other: float
    p_value: float

    @property
    def is_claimed(self) -> bool:
        """Whether chance alone would hardly make so much of a difference."""
        return self.p_value < LEVEL


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two groups, and how they differ in what was tested.

    Attributes:
        one: name of the first group.
        other: name of the second.
        people: how many people counted in either.
        is_paired: whether they were the same people.
        differences: all that was tested, in `Emotion` order.
    """

    one: str
    other: str
    people: tuple[int, int]
    is_paired: bool
    differences: tuple[Difference, ...]

    @property
    def claimed(self) -> tuple[Difference, ...]:
        """What can be claimed to differ, plainest first."""
        found = (each for each in self.differences if each.is_claimed)
        return tuple(sorted(found, key=lambda each: each.p_value))


def compare(names: tuple[str, str], one: Sample, other: Sample) -> Comparison:
    """Compare two groups of the same session or of two; p-values are not yet corrected.

    People who are in both are compared with themselves, and nobody else is looked at, if they
    are the most; otherwise each of them counts in one of the groups only, in turn, so that the
    groups are independent.

    Raises:
        ReportSupportError: SciPy is not installed.
    """
    in_one, in_other = _in_both(one, other)
    both = int(in_one.sum())
    is_paired = both > min(one.people, other.people) - both
    if is_paired:
        one, other = one.of(in_one), other.of(in_other)
    elif both:
        one, other = one.of(_kept(in_one, 0)), other.of(_kept(in_other, 1))
    people = (one.people, other.people)
    if is_paired:
        enough = _drawn(one.people)
        one, other = one.of(enough), other.of(enough)
    else:
        one, other = one.of(_drawn(one.people)), other.of(_drawn(other.people))
    return Comparison(*names, people, is_paired, _differences(one, other, is_paired=is_paired))


def corrected(comparisons: Sequence[Comparison]) -> tuple[Comparison, ...]:
    """Correct the p-values of comparisons that are looked at together: one family."""
    raw = [each.p_value for comparison in comparisons for each in comparison.differences]
    p_values = iter(holm(raw))
    return tuple(
        replace(
            comparison,
            differences=tuple(
                replace(each, p_value=next(p_values)) for each in comparison.differences
            ),
        )
        for comparison in comparisons
    )


def _in_both(one: Sample, other: Sample) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Who of either group is in the other one, too."""
    _, places_one, places_other = np.intersect1d(
        one.contributors, other.contributors, assume_unique=True, return_indices=True
    )
    in_one = np.zeros(one.people, dtype=np.bool_)
    in_other = np.zeros(other.people, dtype=np.bool_)
    in_one[places_one], in_other[places_other] = True, True
    return in_one, in_other


def _drawn(people: int) -> NDArray[np.bool_]:
    """Those who are looked at of so many; see `_kept` for why they are as good as drawn by lot."""
    step = -(-people // _MOST_PEOPLE)
    chosen: NDArray[np.bool_] = np.arange(people) % max(1, step) == 0
    return chosen


def _kept(in_both: NDArray[np.bool_], turn: int) -> NDArray[np.bool_]:
    """Those who are in one group only, and every second one of the others.

    Contributors are in the same order in both groups; and their numbers come from a hash, so
    that every second one is as good as drawn by lot.
    """
    kept = ~in_both
    kept[np.flatnonzero(in_both)[turn::2]] = True
    return kept


def _differences(one: Sample, other: Sample, *, is_paired: bool) -> tuple[Difference, ...]:
    found: list[Difference] = []
    if min(one.people, other.people) < MIN_PEOPLE:
        return ()
    together = np.concatenate([one.lot_scores_k8, other.lot_scores_k8]).mean(axis=0)
    for index, emotion in enumerate(Emotion):
        is_one, is_other = one.lot_looks == index, other.lot_looks == index
        if is_one.sum() + is_other.sum() >= _LEAST_LOOKS:
            p_value = _p_of_looks(is_one, is_other, is_paired=is_paired)
            shares = (
                _per_person(one, one.looks_k8)[index],
                _per_person(other, other.looks_k8)[index],
            )
            way = float(is_one.mean() - is_other.mean())
            found.append(_difference(emotion, Measure.SHARE, shares, p_value, way))
        if together[index] >= _LEAST_SCORE:
            lots = one.lot_scores_k8[:, index], other.lot_scores_k8[:, index]
            p_value = p_of_paired_scores(*lots) if is_paired else p_of_scores(*lots)
            way = way_of_paired_scores(*lots) if is_paired else way_of_scores(*lots)
            scores = _per_person(one, one.sums_k8)[index], _per_person(other, other.sums_k8)[index]
            found.append(_difference(emotion, Measure.SCORE, scores, p_value, way))
    return tuple(found)


def _difference(
    emotion: Emotion, measure: Measure, shown: tuple[float, float], p_value: float, way: float
) -> Difference:
    """A difference; not to be claimed where what was tested and what is shown disagree.

    A face by lot, or ranks, may look the other way than the means that are told. That happens
    where there is little; and claiming less never makes false claims more frequent.

    Args:
        emotion: which.
        measure: what of it.
        shown: its means in both groups.
        p_value: of the test.
        way: positive where the test found more of it in the first group.
    """
    agrees = (shown[0] - shown[1]) * way > 0
    return Difference(emotion, measure, *shown, p_value if agrees else 1.0)


def _per_person(
    sample: Sample, sums_k8: NDArray[np.int64] | NDArray[np.float64]
) -> tuple[float, ...]:
    """What each person has for each face, of all people in the mean."""
    means = (sums_k8 / sample.faces[:, None]).mean(axis=0)
    return tuple(float(mean) for mean in means)


def _p_of_looks(one: NDArray[np.bool_], other: NDArray[np.bool_], *, is_paired: bool) -> float:
    if is_paired:
        return p_of_paired_counts(one, other)
    return p_of_counts((int(one.sum()), len(one)), (int(other.sum()), len(other)))
