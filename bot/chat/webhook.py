"""Receiving by webhook: serves the route, has Telegram deliver to it, and watches over both."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Final

from bot.chat.life import LifeTiming
from bot.chat.patience import CLOSE_S, end_task, until_it_works
from bot.chat.pulse import HookPulse
from bot.chat.types import BotApplication
from bot.chat.webhook_route import WebhookRoute
from bot.chat.webhook_setting import WebhookSetting, hook_url, secret_of
from bot.core.errors import SettingsError
from bot.web.serving import serving

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class HookTiming:
    """How long things take, in seconds, when updates come by webhook.

    Attributes:
        look_s: between two looks at what Telegram says about its deliveries.
        patience_s: how long an update may wait for room before it is left to Telegram.
    """

    look_s: float = 300.0
    patience_s: float = 10.0


USUAL_HOOK_TIMING: Final = HookTiming()


@dataclass(frozen=True, slots=True)
class HookAddress:
    """Where the webhook is.

    Attributes:
        public_url: by which Telegram reaches this bot's server.
        host: the address of this machine that the route is served on.
        port: 0 takes a free one.
    """

    public_url: str
    host: str
    port: int


class Webhook:
    """Has Telegram deliver updates to a route on this machine. See `Receiver`.

    Args:
        application: takes the updates.
        address: where the route is served, and how Telegram reaches it.
        timing: how long receiving takes.
        life: how long to wait where Telegram is not reached.
        clock: seconds that never run backwards.
    """

    def __init__(
        self,
        application: BotApplication,
        address: HookAddress,
        *,
        timing: HookTiming = USUAL_HOOK_TIMING,
        life: LifeTiming,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        bot = application.bot
        self._application = application
        self._address = address
        self._timing = timing
        self._life = life
        self._clock = clock
        self._setting = WebhookSetting(bot, hook_url(address.public_url))
        self._route = WebhookRoute(
            bot,
            application.incoming,
            secret_of(bot.token),
            patience_s=timing.patience_s,
            clock=clock,
        )
        self._served = AsyncExitStack()
        self._made_at = clock()
        self._is_ending = False
        self._is_broken = False

    def feel(self) -> HookPulse:
        """See how receiving is doing; costs nothing, and changes nothing."""
        return HookPulse(
            is_open=self._route.is_open,
            is_broken=self._is_broken,
            is_ending=self._is_ending,
            age_s=self._clock() - self._made_at,
            taken_s=self._route.taken_s,
            trouble=self._setting.trouble,
        )

    async def open(self) -> None:
        """Serve the route; until the bot is ready, updates are left to Telegram."""
        host, port = self._address.host, self._address.port
        server = serving(self._route.build_app(), host, port, ended=self._note_end)
        try:
            url = await self._served.enter_async_context(server)
        except OSError as error:
            raise SettingsError(
                f"PORT: port {port} on {host} cannot be used ({error.strerror})"
            ) from error
        log.info("webhook served on %s", url)

    async def begin(self) -> None:
        """Take updates, and have Telegram deliver here; tries until it does."""
        self._route.open()
        await self._persist(self._setting.begin)
        username = self._application.bot.username
        log.info("listening as @%s, by webhook at %s", username, self._setting.host)

    async def keep(self) -> None:
        """Look now and then whether Telegram still delivers here, and mend it."""
        while True:
            await asyncio.sleep(self._timing.look_s)
            await self._persist(self._setting.look)

    async def end(self, within_s: float) -> None:
        """Take no more; the webhook stays set, so that Telegram keeps what comes meanwhile."""
        self._is_ending = True
        self._route.close()
        closing = asyncio.create_task(self._served.aclose())
        await end_task(closing, patience_s=within_s + CLOSE_S)

    async def _persist(self, attempt: Callable[[], Awaitable[None]]) -> None:
        await until_it_works(
            attempt,
            retry_s=self._life.retry_s,
            at_most_s=self._life.retry_at_most_s,
            complain=self._setting.note_failure,
        )

    def _note_end(self) -> None:
        if not self._is_ending:
            self._is_broken = True
            self._route.close()
            log.error("the webhook is no longer served: its server has ended")
