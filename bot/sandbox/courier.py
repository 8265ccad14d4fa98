"""Lets updates go to the webhook that is set, and to no other; each setting begins anew."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Final

from bot.sandbox.deliveries import Deliveries
from bot.sandbox.methods.params import Arguments
from bot.sandbox.presence import Presence
from bot.sandbox.stage import Stage
from bot.sandbox.updates import Waiting
from bot.sandbox.webhooks import Webhook

GONE_LIMIT_S: Final = 23 * 3600.0
"""How long a webhook may say that it is gone (410) before Telegram believes it.

Source: tdlib/telegram-bot-api, `WebhookActor.cpp` (Boost Software License 1.0); facts only.
"""

_GONE: Final = 410


class Courier:
    """Begins and ends deliveries as webhooks come and go.

    Args:
        stage: whose updates it takes along.
        presence: is told whether the webhook takes them.
        perform: does the call that an update was answered with.
    """

    def __init__(
        self,
        stage: Stage,
        presence: Presence,
        *,
        perform: Callable[[Arguments], Coroutine[Any, Any, None]],
    ) -> None:
        self._stage = stage
        self._presence = presence
        self._perform = perform
        self._deliveries: Deliveries | None = None
        self._gone_since: float | None = None
        # Calls outlive the webhook that answered with them.
        self._calls: set[asyncio.Task[None]] = set()
        self._endings: set[asyncio.Task[None]] = set()
        stage.webhooks.listeners.append(self._begin)
        stage.updates.listeners.append(self._take)

    async def close(self) -> None:
        """Stop sending; what was not taken goes on waiting."""
        self._end()
        for call in self._calls:
            call.cancel()
        await asyncio.gather(*self._calls, *self._endings, return_exceptions=True)

    def _begin(self) -> None:
        self._end()
        webhook = self._stage.webhooks.current
        self._presence.follow(is_hooked=webhook is not None)
        if webhook is None:
            return
        self._deliveries = Deliveries(
            self._stage, webhook, perform=self._begin_call, attempted=self._attempted
        )
        for waiting in self._stage.updates.waiting:
            self._deliveries.add(waiting)

    def _end(self) -> None:
        self._gone_since = None
        if self._deliveries is None:
            return
        # A task of its own, because what is ended here may be what asks for it.
        _keep(asyncio.create_task(self._deliveries.close()), self._endings)
        self._deliveries = None

    def _begin_call(self, arguments: Arguments) -> None:
        _keep(asyncio.create_task(self._perform(arguments)), self._calls)

    def _take(self, waiting: Waiting) -> None:
        if self._deliveries is not None:
            self._deliveries.add(waiting)

    def _attempted(self, webhook: Webhook, status: int) -> None:
        if webhook is not self._stage.webhooks.current:
            return
        self._presence.follow(is_hooked=200 <= status < 300)  # noqa: PLR2004 - every success
        now = self._stage.world.clock()
        if status != _GONE:
            self._gone_since = None
        elif self._gone_since is None:
            self._gone_since = now
        elif now > self._gone_since + GONE_LIMIT_S:
            self._stage.webhooks.set(None)


def _keep(task: asyncio.Task[None], among: set[asyncio.Task[None]]) -> None:
    """Hold on to a task until it is done; the event loop does not."""
    among.add(task)
    task.add_done_callback(among.discard)
