"""A timeline summed up in windows of half a second, or trailing behind them for two seconds."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from bot.core.emotions import Emotion, Scores
from bot.core.faces import Face
from bot.core.pace import Pace
from bot.core.timeline import Moment, Timeline

TRAIL: Final = 4
"""Windows that a trailing one sums up: two seconds.

Source: the sample of Microsoft's own client, whose comments say so of the Emotion API's windows
(microsoft/ProjectOxford-ClientSDK, MIT); Azure Media Services bounds the same engine's to 2 s.
"""


@dataclass(frozen=True, slots=True)
class Faces:
    """How the faces of one window look.

    Attributes:
        looks: share of the faces whose strongest emotion is this one, for each emotion.
        mean: mean of the faces' scores.
    """

    looks: Scores
    mean: Scores


@dataclass(frozen=True, slots=True)
class Window:
    """One window of a clip.

    Attributes:
        start: its first tick, of the clip's `Pace`.
        faces: None where nobody was seen.
    """

    start: int
    faces: Faces | None


def windows_of(timeline: Timeline, pace: Pace) -> tuple[Window, ...]:
    """Sum up a timeline.

    Every moment counts in the window in which its frame begins, and every face of it alike. A
    window in which no frame begins, as slow animations have, shows the frame before it.
    """
    return tuple(
        Window(number * pace.window, _sum_up(moments))
        for number, moments in enumerate(moments_by_window(timeline, pace))
    )


def trailing_windows_of(timeline: Timeline, pace: Pace) -> tuple[Window, ...]:
    """Sum up, for each of the same windows, what it and those of the 1.5 seconds before it show.

    So the sums glide, as those of the Emotion API did: half a second that nobody is seen in does
    not empty them. The first ones have less behind them.
    """
    trail: deque[Sequence[Moment]] = deque(maxlen=TRAIL)
    windows = []
    for number, moments in enumerate(moments_by_window(timeline, pace)):
        trail.append(moments)
        windows.append(Window(number * pace.window, _sum_up([*chain(*trail)])))
    return tuple(windows)


def most_at_once(timeline: Timeline, pace: Pace) -> tuple[int, ...]:
    """How many faces the fullest moment of each window has."""
    return tuple(
        max((len(moment.sightings) for moment in moments), default=0)
        for moments in moments_by_window(timeline, pace)
    )


def moments_by_window(timeline: Timeline, pace: Pace) -> Iterator[Sequence[Moment]]:
    """The moments that count in each window; see `windows_of`."""
    moments = timeline.moments
    shown: Sequence[Moment] = ()
    first = 0
    for number in range(pace.windows):
        after, last = first, number == pace.windows - 1
        while after < len(moments) and (last or _window_of(moments[after], pace) <= number):
            after += 1
        shown = moments[first:after] or shown[-1:]
        first = after
        yield shown


def _window_of(moment: Moment, pace: Pace) -> int:
    return pace.ticks(moment.time_s) // pace.window


def _sum_up(moments: Sequence[Moment]) -> Faces | None:
    faces = [seen.face for moment in moments for seen in moment.sightings]
    if not faces:
        return None
    return Faces(_looks(faces), mean_of([face.scores for face in faces]))


def _looks(faces: Sequence[Face]) -> Scores:
    strongest = [face.scores.dominant for face in faces]
    return Scores(tuple(strongest.count(emotion) / len(faces) for emotion in Emotion))


def mean_of(all_scores: Sequence[Scores]) -> Scores:
    """The mean of some scores, of one face or of several; of at least one."""
    columns = zip(*(scores.shares for scores in all_scores), strict=True)
    return Scores(tuple(min(1.0, sum(column) / len(all_scores)) for column in columns))
