"""Intervals, against statsmodels and on simulated audiences."""

import numpy as np
import pytest
from statsmodels.stats.proportion import proportion_confint

from bot.core.emotions import Emotion
from bot.core.sessions import FaceRecord
from bot.reporting.estimates import score_estimates, share_estimates, wilson
from tests.builders import scores
from tests.reporting.audiences import MIX, faces_of, mean_scores, sample_of

TRIALS = 150
HAPPY = tuple(Emotion).index(Emotion.HAPPINESS)

# Binomial noise of so many trials around 95 %, and the small ups and downs of any interval of
# whole counts.
LEAST = 0.95 - 3.1 * np.sqrt(0.95 * 0.05 / TRIALS)


@pytest.mark.parametrize(("have", "of"), [(28, 45), (0, 10), (10, 10), (1, 1000), (500, 1000)])
def test_wilsons_interval_is_that_of_statsmodels(have, of):
    ours = wilson(have / of, of)

    assert (ours.low, ours.high) == pytest.approx(
        proportion_confint(have, of, method="wilson"), abs=1e-12
    )


def test_one_face_from_each_person_gives_wilsons_interval_itself():
    looks = [Emotion.HAPPINESS] * 28 + [Emotion.NEUTRAL] * 17
    records = [FaceRecord(0, None, number, scores(look)) for number, look in enumerate(looks)]

    estimate = share_estimates(sample_of(records))[HAPPY]

    assert (round(estimate.low, 2), round(estimate.high, 2)) == (0.48, 0.75)
    assert estimate.value == pytest.approx(28 / 45)


def test_copies_of_everybodys_face_tell_no_more_than_the_faces():
    looks = [Emotion.HAPPINESS] * 12 + [Emotion.NEUTRAL] * 18
    once = [FaceRecord(0, None, number, scores(look)) for number, look in enumerate(looks)]

    (one, ten) = (share_estimates(sample_of(once * times))[HAPPY] for times in (1, 10))

    assert ten.value == one.value
    assert ten.high - ten.low >= one.high - one.low


def test_what_nobody_shows_still_has_an_interval():
    records = [FaceRecord(0, None, number % 6, scores(Emotion.FEAR)) for number in range(60)]

    estimate = share_estimates(sample_of(records))[HAPPY]

    assert (estimate.value, estimate.low) == (0, 0)
    # Six people are no sixty.
    assert estimate.high > proportion_confint(0, 60, method="wilson")[1]


@pytest.mark.parametrize(
    ("people", "sizes", "alike"),
    [
        (30, (1,), 0.0),
        (12, (1, 2, 5), 0.3),
        (30, (1, 2, 3, 8), 0.3),
        (40, (1, 2, 5, 20), 0.5),
        (15, (4,), 0.9),
    ],
)
def test_intervals_hold_the_truth_95_times_in_100(people, sizes, alike):
    rng = np.random.default_rng(people)
    shares, means, truth = np.zeros(8), np.zeros(8), mean_scores()
    for _ in range(TRIALS):
        sample = sample_of(faces_of(rng, people, sizes, alike=alike))
        shares += [e.low <= p <= e.high for e, p in zip(share_estimates(sample), MIX, strict=True)]
        means += [
            e.low <= m <= e.high for e, m in zip(score_estimates(sample), truth, strict=True)
        ]

    assert shares.min() / TRIALS >= LEAST
    assert means.min() / TRIALS >= LEAST
    assert shares.mean() / TRIALS >= 0.94
    assert means.mean() / TRIALS >= 0.94
