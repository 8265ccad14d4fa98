"""Reminds people of their diaries, each at the time of day they chose; quietly, and once."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.chat.mood_asking import Clocks
from bot.chat.notices import Notices
from bot.chat.tongues import Tongues
from bot.core.errors import ChatGoneError, DeliveryError, StoreError
from bot.core.moods import Reminder, next_due
from bot.replies.lines import Line
from bot.store.store import Store

log = logging.getLogger(__name__)

LATE_S: Final = 3600.0
"""Later than that, after the bot was down, a reminder is left out: the evening may be over."""

_EVERY_S: Final = 30


class Reminders:
    """Sends what is due.

    The times are in the store, so that a restart changes nothing, and each is put off to the next
    day before it is sent: whatever happens then, and however many processes do this, nobody is
    reminded twice.

    Args:
        store: knows when whom.
        clocks: know when that is.
        tongues: know in which language.
        notices: sends.
        now: the moment, with a time zone.
    """

    def __init__(
        self,
        *,
        store: Store,
        clocks: Clocks,
        tongues: Tongues,
        notices: Notices,
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._clocks = clocks
        self._tongues = tongues
        self._notices = notices
        self._now = now
        self._scheduler: AsyncIOScheduler | None = None

    def start(self) -> None:
        """Look from now on, as long as the event loop runs."""
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._scheduler.add_job(
            self.send_due,
            "interval",
            seconds=_EVERY_S,
            # What became due while the bot was down is sent right away.
            next_run_time=datetime.now(UTC),
            # A look that the machine was too busy for is made up for, once.
            misfire_grace_time=None,
            coalesce=True,
        )
        self._scheduler.start()

    def stop(self) -> None:
        """Look no more."""
        if self._scheduler is not None:
            self._scheduler.shutdown(wait=False)
            self._scheduler = None

    async def send_due(self) -> None:
        """Send what is due now; never raises a `BotError`."""
        try:
            for reminder in await self._store.moods.due(self._now()):
                await self._send(reminder)
        except StoreError as error:
            log.warning("reminders cannot be looked up: %s", error)

    async def _send(self, reminder: Reminder) -> None:
        chat_id, now = reminder.chat_id, self._now()
        if await self._store.wants_to_be_left_alone(chat_id, chat_id):
            await self._store.moods.remind_no_more(chat_id)
            return
        clock = await self._clocks.of_chat(chat_id)
        due = next_due(reminder.remind_at, clock.zone, now)
        if not await self._store.moods.claim(reminder, due):
            return
        if now.timestamp() - reminder.due_s > LATE_S:
            return
        book = await self._tongues.book(chat_id, reminder.language)
        try:
            await self._notices.post(chat_id, book.texts.line(Line.MOOD_REMINDER), is_silent=True)
        except ChatGoneError:
            await self._store.moods.remind_no_more(chat_id)
        except DeliveryError as error:
            log.warning("a reminder was not sent: %s", error)
