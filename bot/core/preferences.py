"""How a chat wants to be answered; values only, kept by `bot.store` and read by the chat door."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta, timezone, tzinfo
from enum import StrEnum
from functools import lru_cache
from typing import Final, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.core.emotions import Emotion

MAX_LANGUAGE_CHARS: Final = 35
"""Longest language tag. Source: RFC 5646, section 4.4.1 (IETF, https://www.rfc-editor.org)."""

MAX_ZONE_CHARS: Final = 64
"""Longest name of a time zone; the longest in use has 32 characters."""

_LANGUAGE_SHAPE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_OFFSET_SHAPE: Final = re.compile(r"([+-])(0\d|1[0-4]):([0-5]\d)")
_ALL_EMOTIONS: Final = frozenset(Emotion)


class GroupMode(StrEnum):
    """How much a chat hears of the bot, from nothing to everything."""

    OFF = "off"
    ASKED = "asked"
    REACTION = "reaction"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class QuietHours:
    """The hours of each day in which a chat wants no answer; they may pass midnight.

    Attributes:
        start: first quiet minute on the chat's clock, without a zone of its own.
        end: first minute that is no longer quiet; before `start` when it is on the next morning.
        zone: whose clock: an IANA name ("Europe/Vienna"; follows summer time) or a fixed
            distance from UTC ("+05:30").

    Raises:
        ValueError: for equal hours, hours with a zone of their own, or an unknown zone.
    """

    start: time
    end: time
    zone: str = "UTC"

    def __post_init__(self) -> None:
        """Refuse hours that would never or always be quiet, and clocks that nobody has."""
        if self.start.tzinfo is not None or self.end.tzinfo is not None:
            raise ValueError("quiet hours are read on the clock of `zone`")
        if self.start == self.end:
            raise ValueError("quiet hours need a start and an end that differ")
        clock_of(self.zone)

    def covers(self, now: datetime) -> bool:
        """Whether it is quiet at this moment.

        Raises:
            ValueError: for a moment without a time zone.
        """
        local = self.on_clock(now).time()
        if self.start < self.end:
            return self.start <= local < self.end
        return local >= self.start or local < self.end

    def on_clock(self, now: datetime) -> datetime:
        """A moment as the chat's clock shows it.

        Raises:
            ValueError: for a moment without a time zone.
        """
        if now.utcoffset() is None:
            raise ValueError("a moment needs its time zone")
        return now.astimezone(clock_of(self.zone))


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatPreferences:
    """What one chat has chosen; the defaults are those of a group that nobody switched on.

    Attributes:
        mode: how much is answered.
        shows_scores: whether an answer lists the numbers behind the words.
        language: an IETF tag such as "de" or "pt-BR"; None means the bot's own choice.
        quiet_hours: when nothing is answered; None means never quiet.
        least_confidence: share of a face's strongest emotion, 0..1, below which it is passed over.
        emotions: the emotions that are answered.

    Raises:
        ValueError: for a confidence outside 0..1 or a language that is no tag.
    """

    mode: GroupMode = GroupMode.OFF
    shows_scores: bool = False
    language: str | None = None
    quiet_hours: QuietHours | None = None
    least_confidence: float = 0.0
    emotions: frozenset[Emotion] = _ALL_EMOTIONS

    def __post_init__(self) -> None:
        """Refuse what no chat can mean."""
        if not 0.0 <= self.least_confidence <= 1.0:
            raise ValueError("least_confidence must lie between 0 and 1")
        if self.language is not None and not _is_language(self.language):
            raise ValueError("language must be a tag such as 'de' or 'pt-BR'")

    @classmethod
    def for_new_group(cls) -> Self:
        """What holds in a group until an admin switches the bot on: nothing is answered."""
        return cls()

    @classmethod
    def for_private_chat(cls) -> Self:
        """What holds in a private chat, where every photo was sent to the bot on purpose."""
        return cls(mode=GroupMode.FULL)


def _is_language(tag: str) -> bool:
    return len(tag) <= MAX_LANGUAGE_CHARS and _LANGUAGE_SHAPE.fullmatch(tag) is not None


@lru_cache(maxsize=256)
def clock_of(zone: str) -> tzinfo:
    """The clock that a name stands for, or a distance from UTC; see `QuietHours`.

    Raises:
        ValueError: there is no such clock.
    """
    if offset := _OFFSET_SHAPE.fullmatch(zone):
        sign, hours, minutes = offset.groups()
        distance = timedelta(hours=int(hours), minutes=int(minutes))
        return timezone(-distance if sign == "-" else distance)
    try:
        # A name that is too long, a folder or a path is no zone; zoneinfo says so in four ways.
        if len(zone) <= MAX_ZONE_CHARS:
            return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        pass
    raise ValueError("unknown time zone; use a name such as Europe/Vienna, or +02:00")
