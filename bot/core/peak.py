"""The moment of a clip in which a face shows most plainly how it looks."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.core.emotions import Emotion, Scores
from bot.core.timeline import Moment, Timeline
from bot.core.windows import mean_of

_STEADY_S: Final = 0.25
"""Readings of the same face up to so long before and after count, too: a flicker is no peak."""

_TELLING: Final = 0.5
"""From this share on any emotion says more than a calm look, however calm that is."""

_DIGITS: Final = 3
"""Shares that differ by less are the same: then the earlier moment is the peak."""


@dataclass(frozen=True, slots=True)
class Peak:
    """The strongest reading of a face in a clip.

    Attributes:
        moment: when it was, and everybody who was seen then.
        track_id: whose face it is.
        emotion: what it shows most, around this moment.
        share: how much, 0..1: the mean of about half a second.
    """

    moment: Moment
    track_id: int
    emotion: Emotion
    share: float

    @property
    def time_s(self) -> float:
        """When it was, since the clip's beginning."""
        return self.moment.time_s


_Reading = tuple[Moment, Scores]


def peak_of(timeline: Timeline) -> Peak | None:
    """Find the strongest look of a clip; None where nobody is seen.

    A calm look is the strongest only where nothing else shows clearly.
    """
    tracks: dict[int, list[_Reading]] = defaultdict(list)
    for moment in timeline.moments:
        for seen in moment.sightings:
            tracks[seen.track_id].append((moment, seen.face.scores))
    candidates = (each for number in sorted(tracks) for each in _peaks(number, tracks[number]))
    best = max(candidates, key=lambda each: each[0], default=None)
    return None if best is None else best[1]


_Rank = tuple[bool, bool, float, float]


def _peaks(number: int, readings: Sequence[_Reading]) -> Iterator[tuple[_Rank, Peak]]:
    first = after = 0
    for moment, scores in readings:
        while readings[first][0].time_s < moment.time_s - _STEADY_S:
            first += 1
        while after < len(readings) and readings[after][0].time_s <= moment.time_s + _STEADY_S:
            after += 1
        mean = mean_of([near for _, near in readings[first:after]])
        emotion = mean.dominant
        share = mean[emotion]
        is_told = emotion is not Emotion.NEUTRAL and share >= _TELLING
        # The frame itself must show what it is picked for.
        rank = (scores.dominant is emotion, is_told, round(share, _DIGITS), -moment.time_s)
        yield rank, Peak(moment, number, emotion, share)
