"""The callback data of the settings; needs nothing remembered, so old buttons keep working."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from bot.chat.settings_choices import (
    Close,
    NeverQuiet,
    OpenPage,
    Page,
    SetClock,
    SetEmotion,
    SetLanguage,
    SetMode,
    SetQuiet,
    SetScores,
    SetSure,
    SettingsButton,
    SwitchOn,
)
from bot.core.emotions import Emotion
from bot.core.preferences import GroupMode
from bot.replies.languages import LANGUAGES

PREFIX: Final = "1:m:"
"""What all of them begin with: the version of this format, and "m" for the menu."""


def render_settings_button(button: SettingsButton) -> str:
    """Write a button's callback data.

    Raises:
        ValueError: for a value that could not be read back.
    """
    form = _FORMS[type(button)]
    value = form.write(button)
    data = f"{PREFIX}{form.word}:{value}" if value else PREFIX + form.word
    if parse_settings_button(data) != button:
        raise ValueError(f"{button} does not fit into callback data")
    return data


def parse_settings_button(data: str) -> SettingsButton | None:
    """Read callback data; None for anything this bot did not write."""
    if not data.startswith(PREFIX):
        return None
    word, colon, value = data.removeprefix(PREFIX).partition(":")
    form = _FORM_BY_WORD.get(word)
    if form is None or bool(colon) != bool(value) or not form.shape.fullmatch(value):
        return None
    try:
        return form.read(value)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class _Form:
    """How one kind of button is written: a word, and a value of a certain shape behind it."""

    word: str
    shape: re.Pattern[str]
    read: Callable[[str], SettingsButton]
    write: Callable[[Any], str]


def _without_value(word: str, kind: Callable[[], SettingsButton]) -> _Form:
    return _Form(word, re.compile(""), lambda _: kind(), lambda _: "")


def _read_quiet(value: str) -> SetQuiet:
    start, end = (int(hour) for hour in value.split("-"))
    if start == end:
        raise ValueError("quiet hours need a start and an end that differ")
    return SetQuiet(start, end)


def _read_emotion(value: str) -> SetEmotion:
    emotion, _, answered = value.partition("-")
    return SetEmotion(Emotion(emotion), answered == "1")


def _read_language(value: str) -> SetLanguage:
    if value == _EACH_PERSONS:
        return SetLanguage(None)
    if value not in LANGUAGES:
        raise ValueError("this bot speaks no such language")
    return SetLanguage(value)


_EACH_PERSONS: Final = "auto"
_HOUR: Final = r"(1?[0-9]|2[0-3])"
_PERCENT: Final = r"([1-9]?[0-9]|100)"
_MINUTES: Final = r"(0|-?([1-9][0-9]?|[1-7][0-9]{2}|8[0-3][0-9]|840))"
"""At most 14 hours from UTC, either way."""

_FORMS: Final[Mapping[type[SettingsButton], _Form]] = {
    SwitchOn: _without_value("on", SwitchOn),
    Close: _without_value("close", Close),
    NeverQuiet: _without_value("never", NeverQuiet),
    OpenPage: _Form(
        "page",
        re.compile("[a-z]+"),
        lambda value: OpenPage(Page(value)),
        lambda button: str(button.page),
    ),
    SetMode: _Form(
        "mode",
        re.compile("[a-z]+"),
        lambda value: SetMode(GroupMode(value)),
        lambda button: str(button.mode),
    ),
    SetScores: _Form(
        "scores",
        re.compile("[01]"),
        lambda value: SetScores(value == "1"),
        lambda button: f"{button.shown:d}",
    ),
    SetQuiet: _Form(
        "quiet",
        re.compile(f"{_HOUR}-{_HOUR}"),
        _read_quiet,
        lambda button: f"{button.start}-{button.end}",
    ),
    SetClock: _Form(
        "clock",
        re.compile(_MINUTES),
        lambda value: SetClock(int(value)),
        lambda button: str(button.minutes),
    ),
    SetSure: _Form(
        "sure",
        re.compile(_PERCENT),
        lambda value: SetSure(int(value)),
        lambda button: str(button.percent),
    ),
    SetEmotion: _Form(
        "face",
        re.compile("[a-z]+-[01]"),
        _read_emotion,
        lambda button: f"{button.emotion}-{button.answered:d}",
    ),
    SetLanguage: _Form(
        "language",
        re.compile("[a-z]+"),
        _read_language,
        lambda button: button.tag or _EACH_PERSONS,
    ),
}
_FORM_BY_WORD: Final = {form.word: form for form in _FORMS.values()}
