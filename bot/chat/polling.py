"""Receiving by long polling, and a watch over it: a poll that hangs is noticed and begun anew."""

import asyncio
import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from telegram.error import Conflict, TelegramError

from bot.chat.life import LifeTiming
from bot.chat.modes import wanted_updates
from bot.chat.not_written import NotWrittenError
from bot.chat.patience import end_task
from bot.chat.refusals import classify
from bot.chat.types import BotApplication

log = logging.getLogger(__name__)

_DEAF_AFTER_WINDOWS: Final = 3


@dataclass(frozen=True, slots=True)
class PollTiming(LifeTiming):
    """How long things take, in seconds, when the bot polls.

    Attributes:
        window_s: how long Telegram holds a poll that has nothing to tell; it allows at most 50.
    """

    window_s: float = 25.0

    @property
    def deaf_after_s(self) -> float:
        """Polls that are not answered for so long never will be."""
        return _DEAF_AFTER_WINDOWS * self.window_s


USUAL_TIMING: Final = PollTiming()


class Polling:
    """Asks for updates again and again; beginning removes a webhook. See `Receiver`."""

    def __init__(self, application: BotApplication, timing: PollTiming) -> None:
        self._application = application
        self._timing = timing

    async def open(self) -> None:
        """Nothing to get ready."""

    async def begin(self) -> None:
        """Begin to poll."""
        await self._start()
        log.info("listening as @%s", self._application.bot.username)

    async def keep(self) -> None:
        """Begin polling anew whenever no poll was answered for three windows."""
        poll = self._application.poll
        while True:
            await asyncio.sleep(self._timing.window_s / 4)
            if not self._application.incoming.has_room:
                # Not deaf, only busy: the next poll comes when there is room for its updates.
                poll.excuse()
            if poll.age_s > self._timing.deaf_after_s:
                log.warning("no poll was answered for %.0f s; starting polling anew", poll.age_s)
                await self._restart()

    async def end(self, within_s: float) -> None:
        """Poll no longer; what was taken is confirmed."""
        updater = self._application.updater
        if updater is not None and updater.running:
            await end_task(asyncio.create_task(updater.stop()), patience_s=within_s)

    async def _restart(self) -> None:
        await self.end(self._timing.window_s)
        await self._application.poll.reconnect()
        await self._start()

    async def _start(self) -> None:
        updater = self._application.updater
        if updater is None:
            raise RuntimeError("the application was built without an updater")
        self._application.poll.begin_anew()
        await updater.start_polling(
            timeout=timedelta(seconds=self._timing.window_s),
            allowed_updates=wanted_updates(self._application.bot),
            bootstrap_retries=-1,
            error_callback=self._note_trouble,
        )

    @staticmethod
    def _note_trouble(error: TelegramError) -> None:
        # Called for every failed poll; the library waits longer and longer in between.
        if isinstance(error, Conflict):
            log.warning("another copy of this bot is polling: only one of them gets each update")
        elif not isinstance(error, NotWrittenError):
            # What was not written down has been told by then.
            log.warning("a poll failed: %s (%s)", classify(error), type(error).__name__)
