"""What can be pressed in the settings, as typed values, and what each press changes; pure."""

from dataclasses import dataclass, replace
from datetime import time
from enum import StrEnum
from typing import Final

from bot.core.emotions import Emotion
from bot.core.preferences import ChatPreferences, GroupMode, QuietHours

UTC: Final = "UTC"


class Page(StrEnum):
    """A page of the menu."""

    MAIN = "main"
    MODE = "mode"
    QUIET = "quiet"
    SURE = "sure"
    EMOTIONS = "faces"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class SwitchOn:
    """Let the bot answer in this group; the button of the welcome."""


@dataclass(frozen=True, slots=True)
class OpenPage:
    """Show a page, and change nothing."""

    page: Page


@dataclass(frozen=True, slots=True)
class Close:
    """Take the buttons away."""


@dataclass(frozen=True, slots=True)
class SetMode:
    """Choose how much is answered."""

    mode: GroupMode


@dataclass(frozen=True, slots=True)
class SetScores:
    """Show numbers, or do not."""

    shown: bool


@dataclass(frozen=True, slots=True)
class SetQuiet:
    """Be quiet between two full hours of the chat's clock."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class NeverQuiet:
    """Have no quiet hours."""


@dataclass(frozen=True, slots=True)
class SetClock:
    """Choose the chat's clock by its distance from UTC, in minutes."""

    minutes: int


@dataclass(frozen=True, slots=True)
class SetSure:
    """Choose the least confidence, in percent."""

    percent: int


@dataclass(frozen=True, slots=True)
class SetEmotion:
    """Answer an emotion, or do not."""

    emotion: Emotion
    answered: bool


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """Speak a language to everybody in the chat.

    Attributes:
        tag: "de"; None for each person's own.
    """

    tag: str | None


Choice = (
    SetMode | SetScores | SetQuiet | NeverQuiet | SetClock | SetSure | SetEmotion | SetLanguage
)
"""A button that changes something. Each names what shall be, not what shall turn: pressed twice,
or on a menu that is out of date, it still does what it says."""

SettingsButton = SwitchOn | OpenPage | Close | Choice


def page_after(choice: Choice) -> Page:
    """The page on which a change was made, and is to be seen."""
    match choice:
        case SetMode() | SetScores():
            return Page.MAIN
        case SetQuiet() | NeverQuiet() | SetClock():
            return Page.QUIET
        case SetSure():
            return Page.SURE
        case SetEmotion():
            return Page.EMOTIONS
        case SetLanguage():
            return Page.LANGUAGE


def with_choice(preferences: ChatPreferences, choice: Choice) -> ChatPreferences:
    """Preferences after a change."""
    match choice:
        case SetMode(mode):
            return replace(preferences, mode=mode)
        case SetScores(shown):
            return replace(preferences, shows_scores=shown)
        case SetSure(percent):
            return replace(preferences, least_confidence=percent / 100)
        case SetEmotion(emotion, answered):
            others = preferences.emotions - {emotion}
            return replace(preferences, emotions=others | {emotion} if answered else others)
        case SetLanguage(tag):
            return replace(preferences, language=tag)
        case _:
            return replace(preferences, quiet_hours=_quiet_hours(preferences.quiet_hours, choice))


def _quiet_hours(
    before: QuietHours | None, choice: SetQuiet | NeverQuiet | SetClock
) -> QuietHours | None:
    match choice:
        case NeverQuiet():
            return None
        case SetQuiet(start, end):
            return QuietHours(time(start), time(end), zone=before.zone if before else UTC)
        case SetClock(minutes):
            # Without quiet hours there is no clock to set.
            return replace(before, zone=zone_name(minutes)) if before else None


def zone_name(minutes: int) -> str:
    """A distance from UTC as preferences name it: "+05:30"."""
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}" if minutes else UTC
