"""Comparisons, against SciPy and statsmodels; and false differences on simulated audiences."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats
from statsmodels.stats.contingency_tables import Table2x2, mcnemar
from statsmodels.stats.multitest import multipletests

from bot.core.emotions import Emotion
from bot.core.sessions import FaceRecord
from bot.reporting.comparing import Measure, compare, corrected
from bot.reporting.significance import (
    holm,
    p_of_counts,
    p_of_paired_counts,
    p_of_paired_scores,
    p_of_scores,
    way_of_paired_scores,
    way_of_scores,
)
from tests.builders import scores
from tests.reporting.audiences import MIX, faces_of, sample_of

TRIALS = 120
NAMES = ("one", "other")

# Binomial noise of so many trials above 5 %.
MOST = 0.05 + 2.6 * np.sqrt(0.05 * 0.95 / TRIALS)


@settings(max_examples=40)
@given(st.lists(st.floats(0, 1), min_size=1, max_size=40))
def test_holms_correction_is_that_of_statsmodels(p_values):
    assert holm(p_values) == pytest.approx(multipletests(p_values, method="holm")[1])


def test_many_counts_are_compared_by_chi_square():
    table = Table2x2([[40, 20], [25, 35]])

    assert p_of_counts((40, 60), (25, 60)) == pytest.approx(
        table.test_nominal_association().pvalue
    )


def test_few_counts_are_compared_exactly():
    assert p_of_counts((1, 8), (7, 9)) == stats.fisher_exact([[1, 7], [7, 2]]).pvalue


def test_what_nobody_or_everybody_has_does_not_differ():
    assert p_of_counts((0, 8), (0, 9)) == 1
    assert p_of_counts((8, 8), (9, 9)) == 1


def test_the_same_people_are_compared_by_mcnemars_exact_test():
    one, other = np.array([1] * 9 + [0] * 21) > 0, np.array([1] * 2 + [0] * 26 + [1] * 2) > 0
    table = [[2, 7], [2, 19]]

    assert p_of_paired_counts(one, other) == pytest.approx(mcnemar(table, exact=True).pvalue)
    assert p_of_paired_counts(one, one) == 1


def test_scores_are_compared_by_ranks():
    rng = np.random.default_rng(1)
    one, other = rng.uniform(size=20), rng.uniform(size=20) + 0.3

    assert p_of_scores(one, other) == stats.mannwhitneyu(one, other).pvalue
    assert p_of_paired_scores(one, other) == stats.wilcoxon(one, other).pvalue
    assert p_of_paired_scores(one, one) == 1


def records(*looks, first=0):
    return [FaceRecord(0, None, first + n, scores(look)) for n, look in enumerate(looks)]


def test_a_plain_difference_is_claimed_and_has_a_direction():
    happy = sample_of(records(*[Emotion.HAPPINESS] * 25, *[Emotion.NEUTRAL] * 5))
    calm = sample_of(records(*[Emotion.HAPPINESS] * 5, *[Emotion.NEUTRAL] * 25, first=100))

    (comparison,) = corrected([compare(NAMES, happy, calm)])

    assert not comparison.is_paired
    assert {each.emotion for each in comparison.claimed} == {Emotion.HAPPINESS, Emotion.NEUTRAL}
    share = next(
        each
        for each in comparison.claimed
        if (each.emotion, each.measure) == (Emotion.HAPPINESS, Measure.SHARE)
    )
    assert (share.one, share.other) == pytest.approx((25 / 30, 5 / 30))


def test_nothing_is_claimed_against_the_means_that_are_told():
    # Most rank a little higher, and a few much lower.
    one = [scores(Emotion.HAPPINESS, 0.60)] * 16 + [scores(Emotion.HAPPINESS, 0.02)] * 4
    other = [scores(Emotion.HAPPINESS, 0.55)] * 20
    samples = (
        sample_of(FaceRecord(0, None, first + n, each) for n, each in enumerate(faces))
        for first, faces in ((0, one), (100, other))
    )

    (comparison,) = corrected([compare(NAMES, *samples)])

    happiness = [each for each in comparison.differences if each.emotion is Emotion.HAPPINESS]
    score = next(each for each in happiness if each.measure is Measure.SCORE)
    assert score.one < score.other
    assert not score.is_claimed


@given(st.lists(st.integers(0, 5), min_size=2, max_size=9), st.integers(1, 8))
def test_the_way_of_ranks_is_that_of_scipys_statistics(numbers, cut):
    one, other = np.array(numbers[:cut], float), np.array(numbers[cut:] or [2], float)
    statistic = stats.mannwhitneyu(one, other).statistic

    assert way_of_scores(one, other) == pytest.approx(2 * statistic - len(one) * len(other))
    assert way_of_paired_scores(one, one[::-1]) == pytest.approx(0)


def test_the_same_people_are_compared_with_themselves():
    before = sample_of(records(*[Emotion.NEUTRAL] * 20))
    after = sample_of(records(*[Emotion.HAPPINESS] * 20))

    (comparison,) = corrected([compare(NAMES, before, after)])

    assert comparison.is_paired
    assert comparison.people == (20, 20)
    assert comparison.claimed


def test_who_is_in_both_of_two_groups_of_others_counts_in_one_of_them():
    one = sample_of(records(*[Emotion.NEUTRAL] * 20))
    other = sample_of(records(*[Emotion.NEUTRAL] * 30, first=14))

    comparison = compare(NAMES, one, other)

    assert not comparison.is_paired
    assert sum(comparison.people) == 20 + 30 - 6


def test_few_people_are_not_compared():
    few = sample_of(records(*[Emotion.HAPPINESS] * 4) * 10)
    many = sample_of(records(*[Emotion.FEAR] * 30, first=100))

    assert compare(NAMES, few, many).differences == ()


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ((40, (1,)), (40, (1,)), 0.0),
        ((15, (1, 2, 3, 8)), (15, (1,)), 0.3),
        ((40, (1, 2, 3, 8)), (12, (1,)), 0.3),
        ((40, (1, 2, 5, 20)), (40, (1,)), 0.5),
        ((20, (5,)), (20, (5,)), 0.9),
    ],
)
def test_false_differences_are_claimed_5_times_in_100_at_most(one, other, alike):
    rng = np.random.default_rng(7)
    false = 0
    for _ in range(TRIALS):
        samples = (
            sample_of(faces_of(rng, *size, alike=alike, first=first))
            for first, size in ((0, one), (10**7, other))
        )
        (comparison,) = corrected([compare(NAMES, *samples)])
        false += bool(comparison.claimed)

    assert false / TRIALS <= MOST


def test_false_differences_between_looks_of_the_same_people_are_as_rare():
    rng = np.random.default_rng(3)
    false = 0
    for _ in range(TRIALS):
        tastes = [faces_of(rng, 1, (9,), alike=0.4, first=number) for number in range(25)]
        one = sample_of([face for taste in tastes for face in taste[:6]])
        other = sample_of([face for taste in tastes for face in taste[6:]])
        (comparison,) = corrected([compare(NAMES, one, other)])
        assert comparison.is_paired
        false += bool(comparison.claimed)

    assert false / TRIALS <= MOST


def test_a_true_difference_is_found():
    rng = np.random.default_rng(5)
    happier = MIX.copy()
    happier[4], happier[5] = 0.25, 0.45
    found = 0
    for _ in range(50):
        one = sample_of(faces_of(rng, 60, (1, 2, 3), alike=0.3))
        other = sample_of(faces_of(rng, 60, (1, 2, 3), alike=0.3, mix=happier, first=10**7))
        (comparison,) = corrected([compare(NAMES, one, other)])
        found += Emotion.HAPPINESS in {each.emotion for each in comparison.claimed}

    assert found >= 25


def test_a_family_of_comparisons_is_corrected_together():
    one = sample_of(records(*[Emotion.HAPPINESS] * 16, *[Emotion.NEUTRAL] * 7))
    other = sample_of(records(*[Emotion.HAPPINESS] * 5, *[Emotion.NEUTRAL] * 18, first=100))
    comparison = compare(NAMES, one, other)

    (alone,) = corrected([comparison])
    among_forty = corrected([comparison] * 40)[0]

    assert alone.claimed
    assert not among_forty.claimed
