"""What the pages of the settings show: a text, and buttons under it; pure."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from telegram import InlineKeyboardMarkup

from bot.chat import settings_wording as wording
from bot.chat.settings_choices import Page
from bot.chat.settings_keyboards import SettingsKeyboards
from bot.core.preferences import ChatPreferences, QuietHours
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.replies.texts import Texts


class SettingsPages:
    """Words a chat's preferences in one language.

    Args:
        texts: the words.
        languages: tags of the languages to choose from.
        now: the moment, with a time zone; tells what the chat's clock shows.
    """

    def __init__(self, texts: Texts, languages: Sequence[str], now: datetime) -> None:
        self._texts = texts
        self._keyboards = SettingsKeyboards(texts, languages, now)
        self._now = now

    def text(self, page: Page, chosen: ChatPreferences, place: Place) -> str:
        """What a page says."""
        line, texts = self._texts.line, self._texts
        match page:
            case Page.MAIN:
                return self._summary(chosen, place)
            case Page.MODE:
                return line(Line.SETTINGS_MODE, mode=line(wording.MODES[chosen.mode]))
            case Page.QUIET:
                return "\n\n".join(self._about_quiet(chosen.quiet_hours))
            case Page.SURE:
                sure = wording.sureness(chosen.least_confidence, texts)
                return line(Line.SETTINGS_SURE, sure=sure)
            case Page.EMOTIONS:
                emotions = wording.emotions(chosen.emotions, texts)
                return line(Line.SETTINGS_EMOTIONS, emotions=emotions)
            case Page.LANGUAGE:
                language = wording.language_name(chosen.language, texts)
                return line(Line.SETTINGS_LANGUAGE, language=language)

    def keyboard(self, page: Page, chosen: ChatPreferences, place: Place) -> InlineKeyboardMarkup:
        """The buttons of a page."""
        return InlineKeyboardMarkup(self._keyboards.rows(page, chosen, place))

    def _summary(self, chosen: ChatPreferences, place: Place) -> str:
        line, texts = self._texts.line, self._texts
        scores = line(Line.SCORES_SHOWN if chosen.shows_scores else Line.SCORES_HIDDEN)
        sure = wording.sureness(chosen.least_confidence, texts)
        if place is Place.PRIVATE:
            return line(Line.SETTINGS_PRIVATE, scores=scores, sure=sure)
        return line(
            Line.SETTINGS_GROUP,
            mode=line(wording.MODES[chosen.mode]),
            scores=scores,
            quiet=wording.quiet_hours(chosen.quiet_hours, texts),
            sure=sure,
            emotions=wording.emotions(chosen.emotions, texts),
        )

    def _about_quiet(self, hours: QuietHours | None) -> Iterator[str]:
        yield self._texts.line(Line.SETTINGS_QUIET, quiet=wording.quiet_hours(hours, self._texts))
        if hours is not None:
            yield self._texts.line(
                Line.SETTINGS_CLOCK,
                clock=wording.clock_name(hours.zone),
                now=f"{hours.on_clock(self._now):%H:%M}",
            )
