"""The life of the bot: starts it, keeps it listening, and stops it in bounded time."""

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from telegram.error import Conflict, InvalidToken, TelegramError

from bot.chat.command_lists import PAUSE_S, publish_commands
from bot.chat.modes import wanted_updates
from bot.chat.options import ChatOptions
from bot.chat.refusals import classify
from bot.chat.types import BotApplication
from bot.core.errors import SettingsError

log = logging.getLogger(__name__)

_DEAF_AFTER_WINDOWS: Final = 3
_CLOSE_S: Final = 2.0
"""What letting go of connections may take, beside the time that photos get."""

_CANCELLATIONS: Final = 3
"""How often a task is cancelled before it is left behind."""


@dataclass(frozen=True, slots=True)
class PollTiming:
    """How long things take, in seconds.

    Attributes:
        window_s: how long Telegram holds a poll that has nothing to tell; it allows at most 50.
        retry_s: wait before the second attempt to reach Telegram at the start; doubles.
        retry_at_most_s: where the doubling ends.
        menu_pause_s: wait between two lists of commands.
    """

    window_s: float = 25.0
    retry_s: float = 1.0
    retry_at_most_s: float = 30.0
    menu_pause_s: float = PAUSE_S

    @property
    def deaf_after_s(self) -> float:
        """Polls that are not answered for so long never will be."""
        return _DEAF_AFTER_WINDOWS * self.window_s


USUAL_TIMING: Final = PollTiming()


async def run_polling(
    application: BotApplication,
    *,
    stop: asyncio.Event,
    options: ChatOptions,
    timing: PollTiming = USUAL_TIMING,
) -> None:
    """Poll for updates and answer them until `stop` is set, then shut down.

    Runs inside the caller's loop and touches no signal handler. Stopping takes
    `options.shutdown_s`, and a little more to close connections: no new updates are taken, work
    in hand gets the time, and what is then left is cancelled.

    Raises:
        SettingsError: Telegram does not accept the token.
    """
    running = _Running(application, stop, timing)
    try:
        await running.until_stopped()
    except InvalidToken:
        application.poll.refused.set()
    finally:
        await _shut_down(application, options.shutdown_s)
    if application.poll.refused.is_set():
        # Without a cause: the library's error holds the token.
        raise SettingsError("BOT_TOKEN: Telegram does not accept this token") from None


class _Running:
    """One run, from the first call to the last poll."""

    def __init__(
        self, application: BotApplication, stop: asyncio.Event, timing: PollTiming
    ) -> None:
        self._application = application
        self._stop = stop
        self._timing = timing

    async def until_stopped(self) -> None:
        """Run until `stop` is set, or the token turns out to be wrong."""
        for step in (self._connect, self._listen, self._keep_listening):
            if not await self._unless_stopped(step()):
                return

    async def _connect(self) -> None:
        pause_s = self._timing.retry_s
        while True:
            try:
                await self._application.initialize()
                break
            except InvalidToken:
                raise
            except TelegramError as error:
                log.warning("Telegram cannot be reached (%s); trying again", classify(error))
            await asyncio.sleep(pause_s)
            pause_s = min(2 * pause_s, self._timing.retry_at_most_s)

    async def _listen(self) -> None:
        await self._application.start()
        await self._application.work.start()
        await self._start_polling()
        log.info("listening as @%s", self._application.bot.username)

    async def _keep_listening(self) -> None:
        """Restart polling whenever no poll was answered for three windows."""
        publishing = asyncio.create_task(self._publish())
        try:
            await self._watch_polls()
        finally:
            await _end(publishing, patience_s=0.0)

    async def _publish(self) -> None:
        """Bring the menus up to date; nobody waits for that."""
        application = self._application
        await publish_commands(
            application.bot, application.tongues, pause_s=self._timing.menu_pause_s
        )

    async def _watch_polls(self) -> None:
        poll = self._application.poll
        while True:
            await asyncio.sleep(self._timing.window_s / 4)
            if not self._application.incoming.has_room:
                # Not deaf, only busy: the next poll comes when there is room for its updates.
                poll.excuse()
            if poll.age_s > self._timing.deaf_after_s:
                log.warning("no poll was answered for %.0f s; starting polling anew", poll.age_s)
                await self._restart_polling()

    async def _restart_polling(self) -> None:
        await _stop_polling(self._application, self._timing.window_s)
        await self._application.poll.reconnect()
        await self._start_polling()

    async def _start_polling(self) -> None:
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

    def _note_trouble(self, error: TelegramError) -> None:
        # Called for every failed poll; the library waits longer and longer in between.
        if isinstance(error, Conflict):
            log.warning("another copy of this bot is polling: only one of them gets each update")
        else:
            log.warning("a poll failed: %s (%s)", classify(error), type(error).__name__)

    async def _unless_stopped(self, work: Coroutine[Any, Any, None]) -> bool:
        """Do some work, unless asked to stop or the token is refused; False if so."""
        working = asyncio.create_task(work)
        events = (self._stop, self._application.poll.refused)
        signals = [asyncio.create_task(event.wait()) for event in events]
        try:
            await asyncio.wait({working, *signals}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for signal in signals:
                signal.cancel()
            if not working.done():
                await _end(working, patience_s=0.0)
        if working.cancelled():
            return False
        working.result()
        return not any(event.is_set() for event in events)


async def _shut_down(application: BotApplication, shutdown_s: float) -> None:
    loop = asyncio.get_running_loop()
    deadline = loop.time() + shutdown_s
    await _stop_polling(application, min(shutdown_s, _CLOSE_S))
    if application.running:
        stopping = asyncio.create_task(application.stop())
        await asyncio.wait({stopping}, timeout=max(0.0, deadline - loop.time()))
        if not stopping.done():
            log.warning("stopped with work unfinished")
            application.order.abandon()
        await _end(stopping, patience_s=_CLOSE_S)
    await application.work.stop(max(0.0, deadline - loop.time()))
    await _end(asyncio.create_task(_close(application)), patience_s=_CLOSE_S)


async def _close(application: BotApplication) -> None:
    if not application.running:
        await application.shutdown()
    # What never finished starting is not shut down by the application.
    await application.bot.shutdown()


async def _stop_polling(application: BotApplication, within_s: float) -> None:
    updater = application.updater
    if updater is not None and updater.running:
        await _end(asyncio.create_task(updater.stop()), patience_s=within_s)


async def _end(task: asyncio.Task[None], *, patience_s: float) -> None:
    """Wait for a task, then cancel it, more than once if need be; never raises.

    The library swallows the first cancellation of `Updater.stop` and goes on to another request.
    """
    await asyncio.wait({task}, timeout=patience_s)
    for _ in range(_CANCELLATIONS):
        if task.done():
            break
        task.cancel()
        await asyncio.wait({task}, timeout=_CLOSE_S / _CANCELLATIONS)
    error = task.exception() if task.done() and not task.cancelled() else None
    # A refused token is reported by whoever sees it first.
    if error is not None and not isinstance(error, InvalidToken):
        log.warning("stopping was not clean: %s", type(error).__name__)
