"""The life of the bot, however it receives: reaches Telegram, works, stops in bounded time."""

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any, Protocol

from telegram.error import InvalidToken, TelegramError

from bot.chat.command_lists import PAUSE_S, publish_commands
from bot.chat.options import ChatOptions
from bot.chat.patience import CLOSE_S, end_task, until_it_works
from bot.chat.receiving import NoUpdates, Receiver
from bot.chat.refusals import classify
from bot.chat.types import BotApplication
from bot.core.errors import SettingsError

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LifeTiming:
    """How long things take, in seconds, however the bot receives.

    Attributes:
        retry_s: wait before the second attempt to reach Telegram at the start; doubles.
        retry_at_most_s: where the doubling ends.
        menu_pause_s: wait between two lists of commands.
    """

    retry_s: float = 1.0
    retry_at_most_s: float = 30.0
    menu_pause_s: float = PAUSE_S


class Work(Protocol):
    """Work beside updates in hand, such as durable jobs."""

    async def start(self) -> None:
        """Begin; Telegram can be called, and no update has come in yet.

        Raises:
            BotError: it cannot be done, and so the bot ends.
        """

    def pause(self) -> None:
        """Begin nothing more; what runs goes on."""

    async def stop(self, grace_s: float) -> None:
        """Begin nothing more and let running work finish. Also called when starting failed.

        Args:
            grace_s: time that running work gets: what updates in hand left of the shutdown.
        """


async def run_bot(
    application: BotApplication,
    *,
    receiver: Receiver,
    stop: asyncio.Event,
    options: ChatOptions,
    timing: LifeTiming,
    work: Work | None = None,
) -> None:
    """Receive updates and answer them until `stop` is set, then shut down.

    Runs inside the caller's loop and touches no signal handler. Stopping takes
    `options.shutdown_s`, and a little more to close connections: no new updates are taken, work
    in hand gets the time, and what is then left is cancelled.

    Raises:
        SettingsError: Telegram does not accept the token, or see `Receiver.open`.
        BotError: see `Work.start`.
    """
    life = _Life(application, receiver, stop, timing, work)
    try:
        await life.until_stopped()
    except InvalidToken:
        application.poll.refused.set()
    finally:
        await life.shut_down(options.shutdown_s)
    if application.poll.refused.is_set():
        # Without a cause: the library's error holds the token.
        raise SettingsError("BOT_TOKEN: Telegram does not accept this token") from None


class _Life:
    """One run, from the first call to the last."""

    def __init__(
        self,
        application: BotApplication,
        receiver: Receiver,
        stop: asyncio.Event,
        timing: LifeTiming,
        work: Work | None,
    ) -> None:
        self._application = application
        self._receiver = receiver
        self._stop = stop
        self._timing = timing
        self._work = work
        self._has_work = False

    async def until_stopped(self) -> None:
        """Run until `stop` is set, or the token turns out to be wrong."""
        await self._receiver.open()
        for step in (self._connect, self._begin_work, self._receive, self._keep_receiving):
            if not await self._unless_stopped(step()):
                return

    async def shut_down(self, shutdown_s: float) -> None:
        """End in the order in which things depend on each other: the last is the connections."""
        deadline = asyncio.get_running_loop().time() + shutdown_s
        if self._work is not None and self._has_work:
            self._work.pause()
        await self._receiver.end(min(shutdown_s, CLOSE_S))
        await self._end_updates(deadline)
        await self._end_work(deadline)
        await end_task(asyncio.create_task(self._close()), patience_s=CLOSE_S)

    async def _connect(self) -> None:
        def complain(error: TelegramError) -> None:
            log.warning("Telegram cannot be reached (%s); trying again", classify(error))

        await until_it_works(
            self._application.initialize,
            retry_s=self._timing.retry_s,
            at_most_s=self._timing.retry_at_most_s,
            complain=complain,
        )

    async def _begin_work(self) -> None:
        if self._work is not None:
            self._has_work = True
            await self._work.start()

    async def _receive(self) -> None:
        await self._application.start()
        await self._receiver.begin()

    async def _keep_receiving(self) -> None:
        if isinstance(self._receiver, NoUpdates):
            await self._receiver.keep()
            return
        publishing = asyncio.create_task(self._publish())
        try:
            await self._receiver.keep()
        finally:
            await end_task(publishing, patience_s=0.0)

    async def _publish(self) -> None:
        """Bring the menus up to date; nobody waits for that."""
        application = self._application
        await publish_commands(
            application.bot, application.tongues, pause_s=self._timing.menu_pause_s
        )

    async def _unless_stopped(self, step: Coroutine[Any, Any, None]) -> bool:
        """Do some of the run, unless asked to stop or the token is refused; False if so."""
        working = asyncio.create_task(step)
        events = (self._stop, self._application.poll.refused)
        signals = [asyncio.create_task(event.wait()) for event in events]
        try:
            await asyncio.wait({working, *signals}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for signal in signals:
                signal.cancel()
            if not working.done():
                await end_task(working, patience_s=0.0)
        if working.cancelled():
            return False
        working.result()
        return not any(event.is_set() for event in events)

    async def _end_updates(self, deadline: float) -> None:
        application = self._application
        if not application.running:
            return
        stopping = asyncio.create_task(application.stop())
        await asyncio.wait({stopping}, timeout=_left(deadline))
        if not stopping.done():
            log.warning("stopped with work unfinished")
            application.order.abandon()
        await end_task(stopping, patience_s=CLOSE_S)

    async def _end_work(self, deadline: float) -> None:
        if self._work is not None and self._has_work:
            grace_s = _left(deadline)
            stopping = asyncio.create_task(self._work.stop(grace_s))
            await end_task(stopping, patience_s=grace_s + CLOSE_S)

    async def _close(self) -> None:
        if not self._application.running:
            await self._application.shutdown()
        # What never finished starting is not shut down by the application.
        await self._application.bot.shutdown()


def _left(deadline: float) -> float:
    return max(0.0, deadline - asyncio.get_running_loop().time())
