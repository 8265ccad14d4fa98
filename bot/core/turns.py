"""Where the look of a clip turns from one emotion to another."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from bot.core.emotions import Emotion
from bot.core.pace import Pace
from bot.core.windows import Window

_LASTING: Final = 2
"""A look of so many windows, a second, is no accident."""

_PLAIN: Final = 0.7
"""Neither is a shorter one in which the emotion has this share of all scores."""


@dataclass(frozen=True, slots=True)
class Turn:
    """From here on most faces look like this.

    Attributes:
        time_s: since the clip's beginning.
        emotion: None where nobody is seen any more.
    """

    time_s: float
    emotion: Emotion | None


@dataclass(frozen=True, slots=True)
class _Run:
    """Windows in a row whose strongest emotion is the same."""

    emotion: Emotion | None
    windows: tuple[Window, ...]

    @property
    def is_meant(self) -> bool:
        """Whether it is more than a flicker."""
        if len(self.windows) >= _LASTING:
            return True
        means = [window.faces.mean for window in self.windows if window.faces is not None]
        return any(max(mean.shares) >= _PLAIN for mean in means)


def turns_of(windows: Sequence[Window], pace: Pace) -> tuple[Turn, ...]:
    """Tell how a clip begins to look and every turn from there; nothing where nobody is seen.

    Looks of half a second count only where they are plain. Time before the first face is left out.
    """
    runs = [_Run(emotion, tuple(run)) for emotion, run in groupby(windows, key=_strongest_emotion)]
    if not any(run.emotion for run in runs):
        return ()
    meant = [run for run in runs if run.is_meant]
    if not any(run.emotion for run in meant):
        # All flickers: the longest, or else the first, stands for the clip.
        meant = [max((run for run in runs if run.emotion), key=lambda run: len(run.windows))]
    while meant[0].emotion is None:
        del meant[0]
    return tuple(
        Turn(pace.seconds(next(same).windows[0].start), emotion)
        for emotion, same in groupby(meant, key=lambda run: run.emotion)
    )


def _strongest_emotion(window: Window) -> Emotion | None:
    return None if window.faces is None else window.faces.mean.dominant
