"""Shows how faces looked: a week or a month as a picture with a few words under it."""

import asyncio
import logging
from collections.abc import Mapping
from datetime import date
from typing import Final

from telegram.constants import ChatAction, MessageLimit

from bot.chat.acting import Acting
from bot.chat.mood_asking import Asking, Clocks
from bot.chat.mood_wording import noted, picture_words, told
from bot.chat.outbox import Outbox
from bot.core.errors import ReportSupportError
from bot.core.moods import last_days, midnights
from bot.core.pictures import Photo
from bot.core.sessions import Session
from bot.replies.lines import Line
from bot.reporting.mood import Day, summarise
from bot.reporting.mood_picture import draw_mood
from bot.store.store import Store
from bot.usecases.show_faces import NumberedFaces

log = logging.getLogger(__name__)

WEEK_DAYS: Final = 7
MONTH_DAYS: Final = 30


class MoodTelling:
    """Tells what was counted.

    Args:
        store: has it.
        outbox: answers.
        acting: shows that work runs.
        clocks: know when the days of each chat begin.
        is_dark: whether pictures are light on dark paper.
    """

    def __init__(
        self, store: Store, outbox: Outbox, acting: Acting, clocks: Clocks, *, is_dark: bool
    ) -> None:
        self._store = store
        self._outbox = outbox
        self._acting = acting
        self._clocks = clocks
        self._is_dark = is_dark

    async def week(self, asking: Asking) -> None:
        """Show the last seven days; today is one of them.

        Raises:
            StoreError: not now.
        """
        await self._tell(asking, WEEK_DAYS)

    async def month(self, asking: Asking) -> None:
        """Show the last thirty days.

        Raises:
            StoreError: not now.
        """
        await self._tell(asking, MONTH_DAYS)

    async def _tell(self, asking: Asking, count: int) -> None:
        mood = await self._store.moods.of_chat(asking.chat_id)
        if mood is None:
            await self._outbox.say(asking.texts.line(Line.MOOD_NOT_ON), asking.target)
            return
        async with self._acting.while_working(asking.target, ChatAction.UPLOAD_PHOTO):
            clock = await self._clocks.of_chat(asking.chat_id)
            dates = last_days(clock.day(asking.at), count)
            counts = await self._store.faces.mood_by_day(
                mood.session_id, midnights(dates, clock.zone)
            )
            days = [Day(*each) for each in zip(dates, counts, strict=True)]
            notes = await self._notes(asking, dates[0])
            words = _words(mood, days, asking)
            picture = await self._draw(days, asking)
        await self._send(words, noted(notes, asking.texts), picture, asking)

    async def _notes(self, asking: Asking, since: date) -> Mapping[date, str]:
        if not asking.is_private:
            return {}
        return await self._store.moods.notes(asking.chat_id, since)

    async def _draw(self, days: list[Day], asking: Asking) -> Photo | None:
        """The picture; None where there is nothing to see in it, or nothing to draw it with."""
        if not any(day.mood.faces for day in days):
            return None
        words = picture_words([day.date for day in days], asking.texts)
        try:
            drawn = await asyncio.to_thread(
                draw_mood, days, words, is_private=asking.is_private, dark=self._is_dark
            )
        except ReportSupportError as error:
            log.warning("a mood is told without its picture: %s", error)
            return None
        return Photo(drawn)

    async def _send(self, words: str, notes: str, picture: Photo | None, asking: Asking) -> None:
        whole = f"{words}\n\n{notes}" if notes else words
        if picture is None:
            await self._outbox.say(whole, asking.target)
        elif _utf16_units(whole) <= MessageLimit.CAPTION_LENGTH:
            await self._outbox.send_pictures((NumberedFaces(picture, whole),), asking.target)
        else:
            await self._outbox.send_pictures((NumberedFaces(picture, words),), asking.target)
            await self._outbox.say(notes, asking.target)


def _words(mood: Session, days: list[Day], asking: Asking) -> str:
    texts = asking.texts
    summary = summarise(days, is_private=asking.is_private)
    lines = [
        told(summary, texts, is_private=asking.is_private)
        if summary.faces
        else texts.line(Line.MOOD_EMPTY)
    ]
    if not mood.is_open:
        lines.append(texts.line(Line.MOOD_NOT_ON))
    return "\n\n".join(lines)


def _utf16_units(text: str) -> int:
    """How long a text is to Telegram."""
    return len(text.encode("utf-16-le")) // 2
