"""Updates on their way to one webhook: lanes beside each other, each in order, until taken."""

import asyncio
import secrets
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, TypeAlias

from bot.sandbox.errors import ApiError
from bot.sandbox.faults import DELIVERY, Fault
from bot.sandbox.lanes import Lane, chat_id_of, lane_of
from bot.sandbox.methods.params import Arguments
from bot.sandbox.post import Post, Reply, refused
from bot.sandbox.requests import arguments_in
from bot.sandbox.stage import Stage
from bot.sandbox.updates import Waiting
from bot.sandbox.webhooks import Webhook

Perform: TypeAlias = Callable[[Arguments], None]
"""Begins a call and does not wait for its end."""

_LONGEST_PAUSE_S: Final = 60
_MAX_RETRY_AFTER_S: Final = 3600
"""Pauses double up to something between the longest and twice as much.

Source: tdlib/telegram-bot-api, `WebhookActor.cpp` (Boost Software License 1.0); facts only.
"""

_NOT_IN_ANSWERS: Final = frozenset({"", "close", "deletewebhook", "logout", "setwebhook"})
"""Methods that do nothing as the answer to an update, beside all that begin with "get".

Source: as above.
"""


@dataclass(slots=True)
class Patience:
    """How long to wait before one update is sent again; the first time not at all."""

    _pause_s: float = 1.0
    _has_failed: bool = False

    def after_failure(self, retry_after_s: int) -> float:
        """Seconds to wait now, as the webhook asks or else longer each time."""
        wait_s = float(min(retry_after_s, _MAX_RETRY_AFTER_S))
        if not wait_s and self._has_failed:
            most_s = _LONGEST_PAUSE_S + secrets.randbelow(_LONGEST_PAUSE_S + 1)
            wait_s = self._pause_s = min(self._pause_s * 2, most_s)
        self._has_failed = True
        return wait_s


class Deliveries:
    """Sends updates to one webhook until it is closed.

    Args:
        stage: where the updates wait; those that were taken are confirmed there.
        webhook: where to.
        perform: begins the call that an update was answered with.
        attempted: is told after each attempt of the webhook and the status of its answer.
    """

    def __init__(
        self,
        stage: Stage,
        webhook: Webhook,
        *,
        perform: Perform,
        attempted: Callable[[Webhook, int], None],
    ) -> None:
        self._stage = stage
        self._webhook = webhook
        self._perform = perform
        self._attempted = attempted
        self._post = Post(webhook)
        self._places = asyncio.Semaphore(webhook.max_connections)
        self._lanes: dict[Lane, deque[Waiting]] = {}
        self._held: dict[Lane, asyncio.Event] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def add(self, waiting: Waiting) -> None:
        """Let an update go behind those of its lane."""
        lane = lane_of(waiting.payload)
        if lane in self._lanes:
            self._lanes[lane].append(waiting)
            return
        self._lanes[lane] = deque([waiting])
        task = asyncio.create_task(self._walk(lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Stop at once; what is on its way counts as not taken."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._post.close()

    async def _walk(self, lane: Lane) -> None:
        queue = self._lanes[lane]
        while queue:
            await self._deliver(lane, queue[0])
            queue.popleft()
        del self._lanes[lane]

    async def _deliver(self, lane: Lane, waiting: Waiting) -> None:
        """Send one update until it is taken, dropped or too old."""
        updates, webhooks, patience = self._stage.updates, self._stage.webhooks, Patience()
        while updates.holds(waiting):
            reply = await self._attempt(lane, waiting)
            webhooks.note(waiting.update_id, reply.status, reply.error)
            if reply.error is None:
                updates.forget(waiting)
                self._let_go(lane)
            self._attempted(self._webhook, reply.status)
            if reply.error is None:
                return
            wait_s = patience.after_failure(reply.retry_after_s)
            if self._stage.world.clock() + wait_s > waiting.dies_at:
                updates.forget(waiting)
            else:
                await asyncio.sleep(wait_s * webhooks.pace)

    async def _attempt(self, lane: Lane, waiting: Waiting) -> Reply:
        fault = self._stage.faults.take(DELIVERY, chat_id_of(waiting.payload))
        if fault is not None:
            # Before it takes a place, so that others can pass even where there is only one.
            await self._hold(lane, fault)
            if fault.error is not None:
                return _refusal(fault.error)
            if fault.lost == "before":
                return Reply(0, error="Connection refused")
        async with self._places:
            reply = await self._post.send(waiting.payload, self._stage.webhooks.answer_wait_s)
        if fault is not None and fault.lost == "after":
            return Reply(0, error="Read timeout expired")
        if reply.body:
            await self._answer(reply)
        return reply

    async def _answer(self, reply: Reply) -> None:
        """Begin what the webhook answered with; what is no call is ignored."""
        with suppress(ApiError):
            arguments = await arguments_in(reply.body, reply.content_type)
            name = str(arguments.values.get("method", "")).lower()
            if name not in _NOT_IN_ANSWERS and not name.startswith("get"):
                self._perform(arguments)

    async def _hold(self, lane: Lane, fault: Fault) -> None:
        overtaken = asyncio.Event()
        if fault.until_overtaken:
            self._held[lane] = overtaken
        try:
            async with asyncio.timeout(None if fault.delay_s == float("inf") else fault.delay_s):
                await overtaken.wait()
        except TimeoutError:
            return
        finally:
            self._held.pop(lane, None)

    def _let_go(self, lane: Lane) -> None:
        for held, overtaken in self._held.items():
            if held != lane:
                overtaken.set()


def _refusal(error: ApiError) -> Reply:
    return refused(error.status, int(error.parameters.get("retry_after", 0)))
