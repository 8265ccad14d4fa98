"""What the pages of the settings show: a text, and buttons that say what they will do; pure."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.chat.settings_buttons import render_settings_button
from bot.chat.settings_choices import (
    Close,
    NeverQuiet,
    OpenPage,
    Page,
    SetClock,
    SetEmotion,
    SetMode,
    SetQuiet,
    SetScores,
    SetSure,
    SettingsButton,
)
from bot.core.emotions import Emotion
from bot.core.preferences import ChatPreferences, GroupMode, QuietHours
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.replies.rulebook import Texts

QUIET_SPANS: Final = ((22, 7), (23, 8), (20, 8), (8, 17))
"""Quiet hours on offer, as full hours of the day."""

CLOCK_STEPS_MINUTES: Final = (-60, -15, 15, 60)
"""Some countries are a quarter of an hour off."""

SURE_STEPS: Final = (0, 40, 50, 60, 70, 80)
"""Least confidences on offer, in percent."""

_FARTHEST_MINUTES: Final = 14 * 60

_MODES: Final = {
    GroupMode.OFF: Line.MODE_OFF,
    GroupMode.ASKED: Line.MODE_ASKED,
    GroupMode.REACTION: Line.MODE_REACTION,
    GroupMode.FULL: Line.MODE_FULL,
}

_Buttons = list[InlineKeyboardButton]


class SettingsPages:
    """Words a chat's preferences.

    Args:
        texts: the words.
        now: the moment, with a time zone; tells what the chat's clock shows.
    """

    def __init__(
        self, texts: Texts, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._texts = texts
        self._now = now

    def text(self, page: Page, chosen: ChatPreferences, place: Place) -> str:
        """What a page says."""
        line = self._texts.line
        match page:
            case Page.MAIN:
                return self._summary(chosen, place)
            case Page.MODE:
                return line(Line.SETTINGS_MODE, mode=line(_MODES[chosen.mode]))
            case Page.QUIET:
                return "\n\n".join(self._about_quiet(chosen.quiet_hours))
            case Page.SURE:
                return line(Line.SETTINGS_SURE, sure=self._sure(chosen.least_confidence))
            case Page.EMOTIONS:
                return line(Line.SETTINGS_EMOTIONS, emotions=self._emotions(chosen))

    def keyboard(self, page: Page, chosen: ChatPreferences, place: Place) -> InlineKeyboardMarkup:
        """The buttons of a page."""
        rows = self._rows(page, chosen, place)
        if page is not Page.MAIN:
            rows.append([self._button(Line.BUTTON_BACK, OpenPage(Page.MAIN))])
        return InlineKeyboardMarkup(rows)

    def _rows(self, page: Page, chosen: ChatPreferences, place: Place) -> list[_Buttons]:
        match page:
            case Page.MAIN:
                return self._main_rows(chosen, place)
            case Page.MODE:
                return self._mode_rows(chosen.mode)
            case Page.QUIET:
                return self._quiet_rows(chosen.quiet_hours)
            case Page.SURE:
                return self._sure_rows(chosen.least_confidence)
            case Page.EMOTIONS:
                return self._emotion_rows(chosen.emotions)

    def _summary(self, chosen: ChatPreferences, place: Place) -> str:
        line = self._texts.line
        scores = line(Line.SCORES_SHOWN if chosen.shows_scores else Line.SCORES_HIDDEN)
        sure = self._sure(chosen.least_confidence)
        if place is Place.PRIVATE:
            return line(Line.SETTINGS_PRIVATE, scores=scores, sure=sure)
        return line(
            Line.SETTINGS_GROUP,
            mode=line(_MODES[chosen.mode]),
            scores=scores,
            quiet=self._quiet(chosen.quiet_hours),
            sure=sure,
            emotions=self._emotions(chosen),
        )

    def _about_quiet(self, hours: QuietHours | None) -> Iterator[str]:
        yield self._texts.line(Line.SETTINGS_QUIET, quiet=self._quiet(hours))
        if hours is not None:
            minutes = _minutes_from_utc(hours.zone, self._now())
            local = self._now().astimezone(UTC) + timedelta(minutes=minutes)
            yield self._texts.line(
                Line.SETTINGS_CLOCK, clock=_clock_name(hours.zone), now=f"{local:%H:%M}"
            )

    def _quiet(self, hours: QuietHours | None) -> str:
        if hours is None:
            return self._texts.line(Line.QUIET_NEVER)
        return self._texts.line(
            Line.QUIET_SPAN,
            start=f"{hours.start:%H:%M}",
            end=f"{hours.end:%H:%M}",
            clock=_clock_name(hours.zone),
        )

    def _sure(self, share: float) -> str:
        percent = round(100 * share)
        return self._texts.line(Line.SURE_FROM if percent else Line.SURE_ANY, percent=percent)

    def _emotions(self, chosen: ChatPreferences) -> str:
        if len(chosen.emotions) == len(Emotion):
            return self._texts.line(Line.EMOTIONS_ALL)
        looks = (self._texts.looks[each] for each in Emotion if each in chosen.emotions)
        return ", ".join(looks)

    def _main_rows(self, chosen: ChatPreferences, place: Place) -> list[_Buttons]:
        shown = chosen.shows_scores
        scores = self._button(
            Line.BUTTON_HIDE_SCORES if shown else Line.BUTTON_SHOW_SCORES, SetScores(not shown)
        )
        sure = self._button(Line.BUTTON_SURE, OpenPage(Page.SURE))
        close = [self._button(Line.BUTTON_CLOSE, Close())]
        if place is Place.PRIVATE:
            return [[scores, sure], close]
        return [
            [self._button(Line.BUTTON_MODE, OpenPage(Page.MODE)), scores],
            [self._button(Line.BUTTON_QUIET, OpenPage(Page.QUIET)), sure],
            [self._button(Line.BUTTON_EMOTIONS, OpenPage(Page.EMOTIONS))],
            close,
        ]

    def _mode_rows(self, chosen: GroupMode) -> list[_Buttons]:
        modes = [
            self._option(self._texts.line(line), SetMode(mode), is_chosen=mode is chosen)
            for mode, line in _MODES.items()
        ]
        return _in_rows(modes, 2)

    def _quiet_rows(self, hours: QuietHours | None) -> list[_Buttons]:
        now = (hours.start.hour, hours.end.hour) if hours else None
        never = self._texts.line(Line.QUIET_NEVER)
        spans = [
            self._option(
                self._span(start, end), SetQuiet(start, end), is_chosen=(start, end) == now
            )
            for start, end in QUIET_SPANS
        ]
        rows = [[self._option(never, NeverQuiet(), is_chosen=hours is None)], *_in_rows(spans, 2)]
        if hours is not None:
            rows.append(self._clock_steps(_minutes_from_utc(hours.zone, self._now())))
        return rows

    def _clock_steps(self, minutes: int) -> _Buttons:
        return [
            InlineKeyboardButton(
                _step_name(step), callback_data=render_settings_button(SetClock(minutes + step))
            )
            for step in CLOCK_STEPS_MINUTES
            if abs(minutes + step) <= _FARTHEST_MINUTES
        ]

    def _sure_rows(self, share: float) -> list[_Buttons]:
        steps = [
            self._option(
                self._sure(percent / 100),
                SetSure(percent),
                is_chosen=percent == round(100 * share),
            )
            for percent in SURE_STEPS
        ]
        return _in_rows(steps, 2)

    def _emotion_rows(self, answered: frozenset[Emotion]) -> list[_Buttons]:
        toggles = [
            self._option(
                self._texts.looks[each],
                SetEmotion(each, each not in answered),
                is_chosen=each in answered,
            )
            for each in Emotion
        ]
        return _in_rows(toggles, 2)

    def _span(self, start: int, end: int) -> str:
        return self._texts.line(Line.QUIET_SPAN_SHORT, start=f"{start:02}:00", end=f"{end:02}:00")

    def _option(
        self, label: str, button: SettingsButton, *, is_chosen: bool
    ) -> InlineKeyboardButton:
        shown = self._texts.line(Line.BUTTON_CHOSEN, label=label) if is_chosen else label
        return InlineKeyboardButton(shown, callback_data=render_settings_button(button))

    def _button(self, label: Line, button: SettingsButton) -> InlineKeyboardButton:
        return InlineKeyboardButton(
            self._texts.line(label), callback_data=render_settings_button(button)
        )


def _in_rows(buttons: Iterable[InlineKeyboardButton], width: int) -> list[_Buttons]:
    every = list(buttons)
    return [every[start : start + width] for start in range(0, len(every), width)]


def _step_name(minutes: int) -> str:
    unit = f"{abs(minutes) // 60} h" if minutes % 60 == 0 else f"{abs(minutes)} min"
    return f"{'−' if minutes < 0 else '+'}{unit}"


def _clock_name(zone: str) -> str:
    return f"UTC{zone}" if zone[0] in "+-" else zone


def _minutes_from_utc(zone: str, now: datetime) -> int:
    if zone[0] in "+-":
        hours, _, minutes = zone[1:].partition(":")
        distance = 60 * int(hours) + int(minutes)
        return -distance if zone[0] == "-" else distance
    offset = now.astimezone(ZoneInfo(zone)).utcoffset()
    return round(offset.total_seconds() / 60) if offset else 0
