"""The statistical tests that reports use; alone in asking SciPy, and only when needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from bot.core.errors import ReportSupportError
from bot.reporting.support import INSTALL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

CONFIDENCE: Final = 0.95
LEVEL: Final = 1 - CONFIDENCE
"""Chance of a false difference that a whole family of tests may have."""

NORMAL_QUANTILE: Final = 1.959963984540054
"""Of the standard normal distribution, for two-sided intervals of `CONFIDENCE`."""

_LEAST_EXPECTED: Final = 5.0
"""Under so many expected counts chi-square's approximation is poor.

Source: W. G. Cochran, "Some methods for strengthening the common chi-square tests", 1954.
"""


def t_quantile(degrees: int) -> float:
    """Student's counterpart of `NORMAL_QUANTILE`.

    Raises:
        ReportSupportError: SciPy is not installed.
    """
    return float(_stats().t.ppf(1 - LEVEL / 2, degrees))


def p_of_counts(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Whether two groups differ in how many of each have something: chi-square, or Fisher's exact.

    Args:
        one: how many have it in one group, and of how many.
        other: the same of another group, of other people.

    Raises:
        ReportSupportError: SciPy is not installed.
    """
    stats = _stats()
    table = np.array([[have, of - have] for have, of in (one, other)])
    if not table.any(axis=0).all():
        return 1.0
    if stats.contingency.expected_freq(table).min() < _LEAST_EXPECTED:
        return float(stats.fisher_exact(table).pvalue)
    return float(stats.chi2_contingency(table, correction=False).pvalue)


def p_of_scores(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Whether scores of two groups differ in location: Mann and Whitney's test.

    Raises:
        ReportSupportError: SciPy is not installed.
    """
    return float(_stats().mannwhitneyu(one, other).pvalue)


def p_of_paired_counts(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    """Whether the same people have something more often here than there: McNemar's, exact.

    Raises:
        ReportSupportError: SciPy is not installed.
    """
    only_one, only_other = int((one & ~other).sum()), int((other & ~one).sum())
    if only_one + only_other == 0:
        return 1.0
    return float(_stats().binomtest(only_one, only_one + only_other).pvalue)


def p_of_paired_scores(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Whether scores of the same people are higher here than there: Wilcoxon's signed ranks.

    Raises:
        ReportSupportError: SciPy is not installed.
    """
    apart = one - other
    if not apart.any():
        return 1.0
    return float(_stats().wilcoxon(apart).pvalue)


def way_of_scores(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Which way `p_of_scores` looks: positive where the first group ranks higher."""
    ordered = np.sort(other)
    below, up_to = (np.searchsorted(ordered, one, side=side) for side in ("left", "right"))
    return float((below + up_to).sum() - len(one) * len(other))


def way_of_paired_scores(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Which way `p_of_paired_scores` looks: positive where the first ones rank higher.

    Raises:
        ReportSupportError: SciPy is not installed.
    """
    apart = one - other
    apart = apart[apart != 0]
    return float((np.sign(apart) * _stats().rankdata(np.abs(apart))).sum())


def holm(p_values: Sequence[float]) -> tuple[float, ...]:
    """Correct for many tests at once, in their order: the family as a whole errs at `LEVEL`.

    Source: S. Holm, "A simple sequentially rejective multiple test procedure", 1979.
    """
    left = len(p_values)
    corrected = [1.0] * left
    highest = 0.0
    for place in sorted(range(left), key=lambda place: p_values[place]):
        highest = max(highest, min(1.0, left * p_values[place]))
        corrected[place] = highest
        left -= 1
    return tuple(corrected)


def _stats() -> Any:  # noqa: ANN401 - SciPy has no types
    try:
        from scipy import stats  # noqa: PLC0415 - an extra, and slow to load
    except ImportError as error:
        raise ReportSupportError(INSTALL) from error
    return stats
