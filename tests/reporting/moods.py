"""Days of moods."""

from datetime import date, timedelta

from bot.core.emotions import Emotion
from bot.core.tallies import EMOTION_INDEX, DayMood
from bot.reporting.mood import Day

MONDAY = date(2026, 5, 4)


def mood(faces=12, people=6, *, look=Emotion.HAPPINESS, looking=None):
    """A day on which so many faces look so, and the others neutral."""
    looking = faces if looking is None else looking
    looks = [0] * len(Emotion)
    looks[EMOTION_INDEX[Emotion.NEUTRAL]] += faces - looking
    looks[EMOTION_INDEX[look]] += looking
    return DayMood(faces, people, tuple(looks), tuple(10_000 * each for each in looks))


def day(number=0, faces=12, people=6, **looks):
    return Day(MONDAY + timedelta(days=number), mood(faces, people, **looks))
