"""Simulated audiences: people with tastes of their own, whose faces resemble each other."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from bot.core.emotions import Emotion, Scores
from bot.core.sessions import FaceRecord
from bot.core.tallies import tally
from bot.reporting.samples import Sample, TallyTable

Shares = NDArray[np.float64]

MIX = np.array([0.05, 0.02, 0.03, 0.04, 0.5, 0.2, 0.06, 0.1])
"""How often each emotion is the strongest, of all people together."""

EIGHT = len(Emotion)


def mean_scores(mix: Shares = MIX) -> Shares:
    """What the mean score of each emotion would be over ever so many faces."""
    rest = (mix.sum() - mix) / (EIGHT - 1)
    means: Shares = mix * 0.7 + rest * 0.3
    return means


def faces_of(
    rng: np.random.Generator,
    people: int,
    sizes: tuple[int, ...] = (1,),
    *,
    alike: float = 0.0,
    mix: Shares = MIX,
    item_id: int | None = None,
    first: int = 0,
) -> list[FaceRecord]:
    """Faces of an audience.

    `alike` is how strongly one person's faces resemble each other: 0 not at all, 1 all the same;
    `sizes` are how many somebody sends, each as likely as the other.
    """
    numbers = rng.permutation(np.arange(people) * 7919 % 1_000_003) + first
    records: list[FaceRecord] = []
    for number in numbers:
        taste = rng.dirichlet(mix * (1 / alike - 1)) if alike else mix
        looks = rng.choice(EIGHT, size=rng.choice(sizes), p=taste / taste.sum())
        records += [FaceRecord(0, item_id, int(number), scores_of(rng, look)) for look in looks]
    return records


def scores_of(rng: np.random.Generator, look: int) -> Scores:
    """Scores of which this look's is the strongest, and 0.7 in the mean."""
    own = rng.uniform(0.52, 0.88)
    rest = rng.dirichlet(np.ones(EIGHT - 1) * 0.7) * (1 - own)
    shares = np.insert(rest, look, own)
    return Scores(tuple(float(share) for share in shares / shares.sum()))


def sample_of(records: Iterable[FaceRecord]) -> Sample:
    return TallyTable(tally(records)).sample()
