"""How the values that a chat may choose are called, in words or on a clock; pure."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from bot.core.emotions import Emotion
from bot.core.preferences import GroupMode, QuietHours
from bot.replies.languages import LANGUAGES
from bot.replies.lines import Line
from bot.replies.texts import Texts

MODES: Final[Mapping[GroupMode, Line]] = {
    GroupMode.OFF: Line.MODE_OFF,
    GroupMode.ASKED: Line.MODE_ASKED,
    GroupMode.REACTION: Line.MODE_REACTION,
    GroupMode.FULL: Line.MODE_FULL,
}


def language_name(tag: str | None, texts: Texts) -> str:
    """A language by its own name, so that whoever speaks it finds it; or that none is chosen."""
    if tag is None:
        return texts.line(Line.LANGUAGE_AUTO)
    return LANGUAGES[tag].own_name if tag in LANGUAGES else tag


def quiet_hours(hours: QuietHours | None, texts: Texts) -> str:
    """When it is quiet."""
    if hours is None:
        return texts.line(Line.QUIET_NEVER)
    return texts.line(
        Line.QUIET_SPAN,
        start=f"{hours.start:%H:%M}",
        end=f"{hours.end:%H:%M}",
        clock=clock_name(hours.zone),
    )


def quiet_span(start: int, end: int, texts: Texts) -> str:
    """Quiet hours as a button names them, from full hours."""
    return texts.line(Line.QUIET_SPAN_SHORT, start=f"{start:02}:00", end=f"{end:02}:00")


def sureness(share: float, texts: Texts) -> str:
    """How sure it has to be, from a share 0..1."""
    percent = round(100 * share)
    return texts.line(Line.SURE_FROM if percent else Line.SURE_ANY, percent=percent)


def emotions(answered: frozenset[Emotion], texts: Texts) -> str:
    """Which emotions are answered."""
    if len(answered) == len(Emotion):
        return texts.line(Line.EMOTIONS_ALL)
    return texts.script.comma.join(texts.looks[each] for each in Emotion if each in answered)


def clock_name(zone: str) -> str:
    """A zone as people may know it: "UTC+05:30" or "Europe/Vienna"."""
    return f"UTC{zone}" if zone[0] in "+-" else zone


def minutes_from_utc(hours: QuietHours, now: datetime) -> int:
    """How far the chat's clock is from UTC at this moment."""
    offset = hours.on_clock(now).utcoffset()
    return round(offset.total_seconds() / 60) if offset else 0


def step_name(minutes: int) -> str:
    """A step of the clock, forwards or back: "+1 h", "+15 min"."""
    unit = f"{abs(minutes) // 60} h" if minutes % 60 == 0 else f"{abs(minutes)} min"
    return f"{'−' if minutes < 0 else '+'}{unit}"
