"""A person's own diary: notes under its days, reminders, and the whole of it as a table."""

import re
from collections.abc import Callable
from datetime import datetime, time
from typing import Final

from bot.chat.calls import Caller
from bot.chat.documents import send_document
from bot.chat.mood_asking import Asking, Clocks
from bot.chat.mood_wording import short_day
from bot.chat.outbox import Outbox
from bot.chat.types import Bot
from bot.core.moods import MAX_NOTE_CHARS, next_due, plain_note
from bot.replies.lines import Line
from bot.reporting.mood import days_of, diary_csv
from bot.store.store import Store

_FILE: Final = "mood.csv"
_OFF: Final = "off"
_TIME: Final = re.compile(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])", re.ASCII)


class Diary:
    """Does what only concerns a private chat.

    Args:
        bot: sends files.
        caller: repeats what is safe to repeat.
        store: keeps the diary.
        outbox: answers.
        clocks: know when the days of each chat begin.
        now: the moment, with a time zone.
    """

    def __init__(
        self,
        *,
        bot: Bot,
        caller: Caller,
        store: Store,
        outbox: Outbox,
        clocks: Clocks,
        now: Callable[[], datetime],
    ) -> None:
        self._bot = bot
        self._caller = caller
        self._store = store
        self._outbox = outbox
        self._clocks = clocks
        self._now = now

    async def note(self, asking: Asking) -> None:
        """Keep a note under today.

        Raises:
            StoreError: not now.
        """
        if not await self._is_on(asking):
            return
        try:
            note = plain_note(" ".join(asking.words))
        except ValueError:
            usage = asking.texts.line(Line.MOOD_NOTE_USAGE, limit=MAX_NOTE_CHARS)
            await self._outbox.say(usage, asking.target)
            return
        today = (await self._clocks.of_chat(asking.chat_id)).day(asking.at)
        await self._store.moods.write_note(asking.chat_id, today, note)
        words = asking.texts.line(Line.MOOD_NOTED, day=short_day(today, asking.texts))
        await self._outbox.say(words, asking.target)

    async def export(self, asking: Asking) -> None:
        """Send the diary as a table.

        Raises:
            StoreError: not now.
        """
        mood = await self._store.moods.of_chat(asking.chat_id)
        notes = await self._store.moods.notes(asking.chat_id)
        if mood is None and not notes:
            await self._say(asking, Line.MOOD_NOT_ON)
            return
        clock = await self._clocks.of_chat(asking.chat_id)
        stream = self._store.faces.stream(mood.session_id) if mood else None
        faces = [] if stream is None else [face async for face in stream]
        # With a mark at its beginning spreadsheets know how its letters are written.
        table = diary_csv(days_of(faces, clock.zone), notes).encode("utf-8-sig")
        caption = asking.texts.line(Line.MOOD_EXPORT_CAPTION)
        await send_document(
            self._bot, self._caller, table, asking.target, name=_FILE, caption=caption
        )

    async def remind(self, asking: Asking) -> None:
        """Remind somebody every day, or no more.

        Raises:
            StoreError: not now.
        """
        word = asking.words[0].lower() if asking.words else ""
        if word == _OFF:
            await self._store.moods.remind_no_more(asking.chat_id)
            await self._say(asking, Line.MOOD_REMIND_OFF)
            return
        if not await self._is_on(asking):
            return
        found = _TIME.fullmatch(word)
        if found is None:
            await self._say(asking, Line.MOOD_REMIND_USAGE)
            return
        at = time(int(found[1]), int(found[2]))
        clock = await self._clocks.of_chat(asking.chat_id)
        due = next_due(at, clock.zone, self._now())
        texts = asking.texts
        await self._store.moods.remind(asking.chat_id, at, due, texts.language)
        words = texts.line(
            Line.MOOD_REMIND_SET, time=f"{at:%H:%M}", clock=clock.name, now=clock.time(asking.at)
        )
        await self._outbox.say(words, asking.target)

    async def _is_on(self, asking: Asking) -> bool:
        """Whether there is a diary to write into; says so where there is none."""
        mood = await self._store.moods.of_chat(asking.chat_id)
        is_on = mood is not None and mood.is_open
        if not is_on:
            await self._say(asking, Line.MOOD_NOT_ON)
        return is_on

    async def _say(self, asking: Asking, line: Line) -> None:
        await self._outbox.say(asking.texts.line(line), asking.target)
