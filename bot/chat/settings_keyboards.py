"""The buttons of each page of the settings; each says what it will do; pure."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from telegram import InlineKeyboardButton

from bot.chat import settings_wording as wording
from bot.chat.settings_buttons import render_settings_button
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
)
from bot.core.emotions import Emotion
from bot.core.preferences import ChatPreferences, GroupMode, QuietHours
from bot.replies.languages import LANGUAGES
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.replies.texts import Texts

QUIET_SPANS: Final = ((22, 7), (23, 8), (20, 8), (8, 17))
"""Quiet hours on offer, as full hours of the day."""

CLOCK_STEPS_MINUTES: Final = (-60, -15, 15, 60)
"""Some countries are a quarter of an hour off."""

SURE_STEPS: Final = (0, 40, 50, 60, 70, 80)
"""Least confidences on offer, in percent."""

_FARTHEST_MINUTES: Final = 14 * 60

Buttons = list[InlineKeyboardButton]


class SettingsKeyboards:
    """Lays out the buttons of pages.

    Args:
        texts: the labels.
        languages: tags of the languages to choose from.
        now: the moment, with a time zone; clocks are stepped from where they are.
    """

    def __init__(self, texts: Texts, languages: Sequence[str], now: datetime) -> None:
        self._texts = texts
        self._languages = languages
        self._now = now

    def rows(self, page: Page, chosen: ChatPreferences, place: Place) -> list[Buttons]:
        """The rows of a page, the way back included."""
        rows = self._rows(page, chosen, place)
        if page is not Page.MAIN:
            rows.append([self._button(Line.BUTTON_BACK, OpenPage(Page.MAIN))])
        return rows

    def _rows(self, page: Page, chosen: ChatPreferences, place: Place) -> list[Buttons]:
        match page:
            case Page.MAIN:
                return self._main(chosen, place)
            case Page.MODE:
                return self._modes(chosen.mode)
            case Page.QUIET:
                return self._quiet(chosen.quiet_hours)
            case Page.SURE:
                return self._sure(chosen.least_confidence)
            case Page.EMOTIONS:
                return self._emotions(chosen.emotions)
            case Page.LANGUAGE:
                return self._tongues(chosen.language)

    def _main(self, chosen: ChatPreferences, place: Place) -> list[Buttons]:
        shown = chosen.shows_scores
        scores = self._button(
            Line.BUTTON_HIDE_SCORES if shown else Line.BUTTON_SHOW_SCORES, SetScores(not shown)
        )
        sure = self._button(Line.BUTTON_SURE, OpenPage(Page.SURE))
        language = self._button(Line.BUTTON_LANGUAGE, OpenPage(Page.LANGUAGE))
        close = [self._button(Line.BUTTON_CLOSE, Close())]
        if place is Place.PRIVATE:
            return [[scores, sure], [language], close]
        return [
            [self._button(Line.BUTTON_MODE, OpenPage(Page.MODE)), scores],
            [self._button(Line.BUTTON_QUIET, OpenPage(Page.QUIET)), sure],
            [self._button(Line.BUTTON_EMOTIONS, OpenPage(Page.EMOTIONS)), language],
            close,
        ]

    def _modes(self, chosen: GroupMode) -> list[Buttons]:
        modes = [
            self._option(self._texts.line(line), SetMode(mode), is_chosen=mode is chosen)
            for mode, line in wording.MODES.items()
        ]
        return _in_rows(modes, 2)

    def _quiet(self, hours: QuietHours | None) -> list[Buttons]:
        held = (hours.start.hour, hours.end.hour) if hours else None
        never = self._texts.line(Line.QUIET_NEVER)
        spans = [
            self._option(
                wording.quiet_span(*span, self._texts), SetQuiet(*span), is_chosen=span == held
            )
            for span in QUIET_SPANS
        ]
        rows = [[self._option(never, NeverQuiet(), is_chosen=hours is None)], *_in_rows(spans, 2)]
        if hours is not None:
            rows.append(_clock_steps(wording.minutes_from_utc(hours, self._now)))
        return rows

    def _sure(self, share: float) -> list[Buttons]:
        steps = [
            self._option(
                wording.sureness(percent / 100, self._texts),
                SetSure(percent),
                is_chosen=percent == round(100 * share),
            )
            for percent in SURE_STEPS
        ]
        return _in_rows(steps, 2)

    def _emotions(self, answered: frozenset[Emotion]) -> list[Buttons]:
        toggles = [
            self._option(
                self._texts.looks[each],
                SetEmotion(each, each not in answered),
                is_chosen=each in answered,
            )
            for each in Emotion
        ]
        return _in_rows(toggles, 2)

    def _tongues(self, chosen: str | None) -> list[Buttons]:
        auto, *others = [
            self._option(
                wording.language_name(tag, self._texts), SetLanguage(tag), is_chosen=tag == chosen
            )
            for tag in (None, *(tag for tag in self._languages if tag in LANGUAGES))
        ]
        return [[auto], *_in_rows(others, 2)]

    def _option(
        self, label: str, button: SettingsButton, *, is_chosen: bool
    ) -> InlineKeyboardButton:
        shown = self._texts.line(Line.BUTTON_CHOSEN, label=label) if is_chosen else label
        return InlineKeyboardButton(shown, callback_data=render_settings_button(button))

    def _button(self, label: Line, button: SettingsButton) -> InlineKeyboardButton:
        return InlineKeyboardButton(
            self._texts.line(label), callback_data=render_settings_button(button)
        )


def _clock_steps(minutes: int) -> Buttons:
    return [
        InlineKeyboardButton(
            wording.step_name(step),
            callback_data=render_settings_button(SetClock(minutes + step)),
        )
        for step in CLOCK_STEPS_MINUTES
        if abs(minutes + step) <= _FARTHEST_MINUTES
    ]


def _in_rows(buttons: Iterable[InlineKeyboardButton], width: int) -> list[Buttons]:
    every = list(buttons)
    return [every[start : start + width] for start in range(0, len(every), width)]
