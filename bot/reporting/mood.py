"""What a chat's mood comes to: which days may be shown, and what may be said of them; pure."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Final

from bot.core.emotions import Emotion
from bot.core.sessions import FaceRecord
from bot.core.tallies import EMOTION_INDEX, SCALE, DayMood, looks_of, whole_scores
from bot.reporting.anonymity import MIN_FACES, MIN_PEOPLE
from bot.reporting.cells import cell

_EMOTIONS: Final = tuple(Emotion)


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a mood; its faces are counted by the store."""

    date: date
    mood: DayMood


@dataclass(frozen=True, slots=True)
class Look:
    """The most common look of some faces.

    Attributes:
        emotion: which it is; where two are as common, the one that comes first in `Emotion`.
        looking: how many faces look so.
        faces: of how many.
    """

    emotion: Emotion
    looking: int
    faces: int

    @property
    def percent(self) -> int:
        """The share, in whole percent."""
        return round(100 * self.looking / self.faces)


@dataclass(frozen=True, slots=True)
class MoodSummary:
    """What may be said of several days.

    Attributes:
        days: how many there are.
        faces: of all of them.
        best: the day on which most faces agree, and how they look; None where no day may be
            shown. In a diary always None.
        overall: how the faces of a diary look; None where they are too few, and in groups.
        too_few: the days with faces that may not be shown.
    """

    days: int
    faces: int
    best: tuple[date, Look] | None
    overall: Look | None
    too_few: tuple[date, ...]


def may_be_shown(mood: DayMood, *, is_private: bool) -> bool:
    """Whether a day has enough to be shown; whose diary it is sees every face."""
    if is_private:
        return mood.faces > 0
    return mood.faces >= MIN_FACES and mood.contributors >= MIN_PEOPLE


def summarise(days: Sequence[Day], *, is_private: bool) -> MoodSummary:
    """Say what days come to.

    Args:
        days: in order, without gaps.
        is_private: whether they are somebody's own diary. In a group nothing is said of all days
            together: less those that are shown, that would show the others.
    """
    faces = sum(day.mood.faces for day in days)
    shown = [day for day in days if may_be_shown(day.mood, is_private=is_private)]
    hidden = tuple(day.date for day in days if day.mood.faces and day not in shown)
    overall = best = None
    if is_private and faces >= MIN_FACES:
        overall = most_common([day.mood for day in days])
    elif not is_private and shown:
        looks = [(day.date, most_common([day.mood])) for day in shown]
        # Of days that are as clear, the one with more faces, and then the later one.
        best = max(looks, key=lambda each: (each[1].percent, each[1].faces, each[0]))
    return MoodSummary(len(days), faces, best, overall, hidden)


def most_common(moods: Iterable[DayMood]) -> Look:
    """The most common look of one or several days, which have at least one face."""
    looks = [sum(column) for column in zip(*(mood.looks_n8 for mood in moods), strict=True)]
    place = max(range(len(looks)), key=looks.__getitem__)
    return Look(_EMOTIONS[place], looks[place], sum(looks))


def days_of(faces: Iterable[FaceRecord], clock: tzinfo) -> dict[date, DayMood]:
    """Count a diary's faces by the days of a clock, in order."""
    looks: dict[date, list[int]] = {}
    sums: dict[date, list[int]] = {}
    for face in sorted(faces, key=lambda face: face.at_s):
        day = datetime.fromtimestamp(face.at_s, clock).date()
        looks.setdefault(day, [0] * len(_EMOTIONS))[looks_of(face.scores)] += 1
        total = sums.setdefault(day, [0] * len(_EMOTIONS))
        sums[day] = [
            each + more for each, more in zip(total, whole_scores(face.scores), strict=True)
        ]
    return {
        day: DayMood(sum(counts), 1, tuple(counts), tuple(sums[day]))
        for day, counts in looks.items()
    }


def diary_csv(moods: Mapping[date, DayMood], notes: Mapping[date, str]) -> str:
    """A diary as a table: for each day how many faces looked how, their mean scores, the note."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    counts = [f"looks_{emotion.value}" for emotion in _EMOTIONS]
    scores = [f"score_{emotion.value}" for emotion in _EMOTIONS]
    rows.writerow(("day", "faces", *counts, *scores, "note"))
    for day in sorted({*moods, *notes}):
        rows.writerow((day.isoformat(), *_counted(moods.get(day)), cell(notes.get(day, ""))))
    return out.getvalue()


def share_of(mood: DayMood, emotion: Emotion) -> float:
    """How much of an emotion the faces of a day show together, 0 to 1."""
    return mood.sums_n8[EMOTION_INDEX[emotion]] / max(1, sum(mood.sums_n8))


def _counted(mood: DayMood | None) -> tuple[object, ...]:
    if mood is None:
        return (0, *[0] * len(_EMOTIONS), *[""] * len(_EMOTIONS))
    means = (round(each / SCALE / mood.faces, 4) for each in mood.sums_n8)
    return (mood.faces, *mood.looks_n8, *means)
