"""A chat's mood from day to day: on whose clock, and when somebody is reminded; values only."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Final

from bot.core.sessions import plain_name

MAX_NOTE_CHARS: Final = 40
"""Longest note under a day of a diary, in characters: a word, or a few."""


@dataclass(frozen=True, slots=True)
class MoodChoices:
    """What a chat has chosen about its mood.

    Attributes:
        zone: on whose clock its days begin, see `bot.core.preferences.clock_of`; None for no
            choice.
        remind_at: when its person wants to be reminded, on that clock; None for never.
    """

    zone: str | None = None
    remind_at: time | None = None


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reminder that is due, or will be.

    Attributes:
        chat_id: of a private chat.
        remind_at: the time of day that was chosen.
        due_s: when that is next, in whole seconds since 1970.
        language: the tag of that in which it was asked for; None where nobody knows.
    """

    chat_id: int
    remind_at: time
    due_s: int
    language: str | None = None


def plain_note(text: str) -> str:
    """A note as it is kept: on one line, and short.

    Raises:
        ValueError: it is longer, or nothing is left of it.
    """
    note = plain_name(text)
    if len(note) > MAX_NOTE_CHARS:
        raise ValueError(f"a note has at most {MAX_NOTE_CHARS} characters")
    return note


def last_days(today: date, count: int) -> tuple[date, ...]:
    """So many days in order; today is the last."""
    return tuple(today - timedelta(days=ago) for ago in reversed(range(count)))


def midnights(days: tuple[date, ...], clock: tzinfo) -> tuple[datetime, ...]:
    """When each of the days begins on a clock, and when the last one ends."""
    after = days[-1] + timedelta(days=1)
    return tuple(datetime.combine(day, time(), clock) for day in (*days, after))


def next_due(remind_at: time, clock: tzinfo, after: datetime) -> datetime:
    """When a time of day is next, later than a moment.

    A time that a clock skips in spring comes as much later; one that it shows twice in autumn
    counts once, the first time.
    """
    local = after.astimezone(clock)
    for day in (local.date(), local.date() + timedelta(days=1)):
        due = datetime.combine(day, remind_at, clock)
        # By the world's time: within one zone, only what clocks show would be compared.
        if due.timestamp() > after.timestamp():
            return due
    raise AssertionError("tomorrow's is always later")
