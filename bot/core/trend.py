"""Which way a clip goes, from the looks it goes through; knows nothing of files or words."""

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from typing import Final

from bot.core.emotions import Emotion

_LIGHT: Final = 1
_CALM: Final = 0
_HEAVY: Final = -1


class Trend(StrEnum):
    """How the last look of a clip lies to the first, and the way there.

    Happiness is light, neutral is calm, and anger, contempt, disgust, fear and sadness are heavy.
    Surprise takes no side and counts as calm, unless the clip ends in it: then as light.

    Members:
        BRIGHTENS: ends lighter than it began, and never grew heavier on the way.
        DARKENS: ends heavier than it began, and never grew lighter on the way.
        STEADY: has one look from beginning to end.
        SWINGS: any other: goes to and fro, or from one look to another that weighs as much.
    """

    BRIGHTENS = "brightens"
    DARKENS = "darkens"
    STEADY = "steady"
    SWINGS = "swings"


def trend_of(looks: Sequence[Emotion]) -> Trend:
    """Tell which way a clip goes.

    Args:
        looks: its looks in order, at least one, each another than the one before.
    """
    if len(looks) == 1:
        return Trend.STEADY
    weights = [_weight(look) for look in looks[:-1]]
    weights.append(_LIGHT if looks[-1] is Emotion.SURPRISE else _weight(looks[-1]))
    steps = {after - before for before, after in pairwise(weights)} - {0}
    if steps and min(steps) > 0:
        return Trend.BRIGHTENS
    if steps and max(steps) < 0:
        return Trend.DARKENS
    return Trend.SWINGS


def _weight(look: Emotion) -> int:
    match look:
        case Emotion.HAPPINESS:
            return _LIGHT
        case Emotion.NEUTRAL | Emotion.SURPRISE:
            return _CALM
        case _:
            return _HEAVY
