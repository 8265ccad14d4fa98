"""A clip told in short: the looks it goes through, where it peaks, and how it ends."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median_high
from typing import Final

from bot.core.emotions import Emotion
from bot.core.faces import Analysis, Face
from bot.core.pace import Pace
from bot.core.peak import Peak, peak_of
from bot.core.timeline import Moment, Sighting, Timeline
from bot.core.trend import Trend, trend_of
from bot.core.turns import Turn, turns_of
from bot.core.windows import Window, mean_of, moments_by_window, windows_of

_ENDING_WINDOWS: Final = 2
"""How a clip ends is its last second with this look."""


@dataclass(frozen=True, slots=True)
class Look:
    """From here on most faces look like this.

    Attributes:
        time_s: since the clip's beginning.
        emotion: the strongest of all faces together.
    """

    time_s: float
    emotion: Emotion


@dataclass(frozen=True, slots=True)
class Story:
    """What a clip comes to.

    Attributes:
        looks: its turning points, the look it begins with first; at least one, each another than
            the one before. Flickers and times without a face are left out.
        trend: which way it goes.
        peak: its strongest moment.
        ending: who is seen in the last second of the last look, each with the mean of their
            scores: to be read like a photo.
        faces: how many faces are usually seen at once, at least one.
    """

    looks: tuple[Look, ...]
    trend: Trend
    peak: Peak
    ending: Analysis
    faces: int


def story_of(timeline: Timeline) -> Story | None:
    """Tell a clip in short; None where nobody is seen."""
    pace = Pace.of(timeline.clip)
    windows = windows_of(timeline, pace)
    looks = tuple(_looks_of(turns_of(windows, pace)))
    peak = peak_of(timeline)
    if not looks or peak is None:
        return None
    last = looks[-1]
    shown = [
        moments
        for window, moments in zip(windows, moments_by_window(timeline, pace), strict=True)
        if window.start >= pace.ticks(last.time_s) and _shows(window, last.emotion)
    ]
    counts = [len(moment.sightings) for moment in timeline.moments if moment.sightings]
    return Story(
        looks=looks,
        trend=trend_of([look.emotion for look in looks]),
        peak=peak,
        ending=_ending(timeline, [each for window in shown[-_ENDING_WINDOWS:] for each in window]),
        faces=median_high(counts),
    )


def _looks_of(turns: Iterable[Turn]) -> Iterator[Look]:
    """Turns without the times when nobody was seen; a look that goes on after them is the same."""
    before: Emotion | None = None
    for turn in turns:
        if turn.emotion is not None and turn.emotion is not before:
            before = turn.emotion
            yield Look(turn.time_s, turn.emotion)


def _shows(window: Window, emotion: Emotion) -> bool:
    return window.faces is not None and window.faces.mean.dominant is emotion


def _ending(timeline: Timeline, moments: Sequence[Moment]) -> Analysis:
    # Whoever was lost and found again has two numbers, but is never seen twice at once.
    fullest = max(reversed(moments), key=lambda moment: len(moment.sightings))
    faces = (_mean_face(seen, moments) for seen in fullest.sightings)
    return Analysis.of(timeline.clip.width, timeline.clip.height, faces)


def _mean_face(seen: Sighting, moments: Sequence[Moment]) -> Face:
    of_it = [
        each.face.scores
        for moment in moments
        for each in moment.sightings
        if each.track_id == seen.track_id
    ]
    return Face(seen.face.rectangle, mean_of(of_it))
