"""The queue of updates that wait for the bot: offsets, long polls, and one reader at a time."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from bot.sandbox.errors import conflict
from bot.sandbox.records import Json
from bot.sandbox.world import Clock

UPDATE_TYPES: Final = frozenset(
    {
        "message", "edited_message", "channel_post", "edited_channel_post",
        "business_connection", "business_message", "edited_business_message",
        "deleted_business_messages", "message_reaction", "message_reaction_count",
        "inline_query", "chosen_inline_result", "callback_query", "shipping_query",
        "pre_checkout_query", "purchased_paid_media", "poll", "poll_answer", "my_chat_member",
        "chat_member", "chat_join_request", "chat_boost", "removed_chat_boost", "guest_message",
    }
)  # fmt: skip
"""Names that `allowed_updates` may hold.

Source: the Bot API's `Update`, https://core.telegram.org/bots/api#update.
"""

DEFAULT_TYPES: Final = UPDATE_TYPES - {"chat_member", "message_reaction", "message_reaction_count"}
"""What a bot receives that never said what it wants."""

UPDATE_LIFE_S: Final = 86_400.0
CALLBACK_LIFE_S: Final = 150.0
INLINE_LIFE_S: Final = 30.0
CHOSEN_RESULT_LIFE_S: Final = 600.0
MAX_POLL_S: Final = 50
"""Lives of updates and the longest poll.

Source: tdlib/telegram-bot-api, `Client.h` (Boost Software License 1.0); facts only.
"""

GUEST_LIFE_S: Final = CALLBACK_LIFE_S
"""How long Telegram waits for a guest, it does not say."""

_MOST_WAITING: Final = 10_000
"""When no bot reads them, the oldest go."""

_SAME_OFFSET_S: Final = 0.5
_CONFLICT_HOLD_S: Final = 3.0
"""A bot that polls in a tight loop is slowed down.

Source: tdlib/telegram-bot-api, `Client.cpp` (Boost Software License 1.0); facts only.
"""

_TERMINATED: Final = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)


@dataclass(frozen=True, slots=True, eq=False)
class Waiting:
    """An update; one that comes again outlives its confirmation until it was given once.

    Attributes:
        payload: as the bot gets it, with its id.
        dies_at: from when on nobody wants it, in Unix seconds.
        is_again: whether the same update came before.
    """

    update_id: int
    payload: Json
    dies_at: float
    is_again: bool = False


class UpdateQueue:
    """Updates in order, kept until a reader confirms them or they are too old.

    Attributes:
        repeats_left: how many of the next updates come twice.
        listeners: are given each update that begins to wait.
    """

    def __init__(
        self, clock: Clock, *, first_id: int, conflict_hold_s: float = _CONFLICT_HOLD_S
    ) -> None:
        self._clock = clock
        self._next_id = first_id
        self._hold_s = conflict_hold_s
        self._queue: deque[Waiting] = deque()
        self._allowed = DEFAULT_TYPES
        self.listeners: list[Callable[[Waiting], None]] = []
        # Its result is what sends the reader away; None when there is something to read.
        self._reader: asyncio.Future[str | None] | None = None
        self._closed = asyncio.Event()
        self.repeats_left = 0
        self._last_offset: int | None = None
        self._last_finish = 0.0
        self._next_quick_conflict = 0.0

    @property
    def pending(self) -> int:
        """How many updates wait to be confirmed."""
        return len(self.waiting)

    @property
    def waiting(self) -> list[Waiting]:
        """What waits to be confirmed, oldest first."""
        self._forget_old()
        return list(self._queue)

    @property
    def allowed(self) -> frozenset[str]:
        """The kinds of updates that the bot wants."""
        return self._allowed

    def put(self, kind: str, payload: Json, *, life_s: float = UPDATE_LIFE_S) -> Json | None:
        """Append an update, unless the bot does not want its kind, and wake the reader."""
        if kind not in self._allowed:
            return None
        update: Json = {"update_id": self._next_id, kind: payload}
        self._append(Waiting(self._next_id, update, self._clock() + life_s))
        self._next_id += 1
        if self.repeats_left > 0:
            self.repeats_left -= 1
            self.put_again(update)
        return update

    def put_again(self, update: Json) -> None:
        """Let an update come once more, even if the bot has confirmed it."""
        dies_at = self._clock() + UPDATE_LIFE_S
        self._append(Waiting(update["update_id"], update, dies_at, is_again=True))

    def allow(self, kinds: Iterable[str]) -> None:
        """Choose the kinds of updates from now on; none means the default ones."""
        self._allowed = UPDATE_TYPES.intersection(kinds) or DEFAULT_TYPES

    def drop_all(self) -> None:
        """Throw away what waits."""
        self._queue.clear()

    def holds(self, waiting: Waiting) -> bool:
        """Does this update still wait, and is it not too old?"""
        return waiting in self._queue and waiting.dies_at > self._clock()

    def forget(self, waiting: Waiting) -> None:
        """Confirm a single update, or give it up."""
        if waiting in self._queue:
            self._queue.remove(waiting)

    def close(self) -> None:
        """End the poll that waits, now, with nothing."""
        self._closed.set()
        self._wake_reader(None)

    def send_reader_away(self, reason: str) -> None:
        """End the poll that waits, now, with 409."""
        self._wake_reader(reason)
        self._reader = None

    async def read(self, *, offset: int, limit: int, timeout_s: float) -> list[Json]:
        """Confirm what lies before an offset and give what follows, waiting for the first.

        Args:
            offset: first update wanted; 0 confirms nothing, -n keeps only the last n.
            limit: most updates at once.
            timeout_s: how long to wait when there is none.

        Raises:
            ApiError: another reader came; 409.
        """
        self.send_reader_away(_TERMINATED)
        self._confirm(offset)
        if offset == self._last_offset and self._clock() < self._last_finish + _SAME_OFFSET_S:
            limit = 1
        self._last_offset = offset
        if not self._queue and timeout_s > 0 and not self._closed.is_set():
            await self._wait(timeout_s)
        self._forget_old()
        self._last_finish = self._clock()
        return self._take(limit)

    def _take(self, limit: int) -> list[Json]:
        # In the order of their ids: a bot goes on after the id of the last one.
        batch = sorted(list(self._queue)[:limit], key=lambda waiting: waiting.update_id)
        given = {id(waiting) for waiting in batch if waiting.is_again}
        if given:
            self._queue = deque(each for each in self._queue if id(each) not in given)
        return [waiting.payload for waiting in batch]

    def _append(self, waiting: Waiting) -> None:
        self._queue.append(waiting)
        while len(self._queue) > _MOST_WAITING:
            self._queue.popleft()
        self._wake_reader(None)
        for listener in self.listeners:
            listener(waiting)

    async def _wait(self, timeout_s: float) -> None:
        reader: asyncio.Future[str | None] = asyncio.get_running_loop().create_future()
        self._reader = reader
        try:
            async with asyncio.timeout(timeout_s):
                reason = await reader
        except TimeoutError:
            return
        finally:
            if self._reader is reader:
                self._reader = None
        if reason is not None:
            await self._hold_back()
            raise conflict(reason)

    def _wake_reader(self, reason: str | None) -> None:
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(reason)

    async def _hold_back(self) -> None:
        """Answer the first conflict at once and those right after it late, as Telegram does."""
        if self._clock() >= self._next_quick_conflict:
            self._next_quick_conflict = self._clock() + self._hold_s
            return
        try:
            async with asyncio.timeout(self._hold_s):
                await self._closed.wait()
        except TimeoutError:
            return

    def _confirm(self, offset: int) -> None:
        self._forget_old()
        if offset < 0:
            while len(self._queue) > -offset:
                self._queue.popleft()
        self._queue = deque(
            waiting for waiting in self._queue if waiting.is_again or waiting.update_id >= offset
        )

    def _forget_old(self) -> None:
        now = self._clock()
        if any(waiting.dies_at <= now for waiting in self._queue):
            self._queue = deque(waiting for waiting in self._queue if waiting.dies_at > now)
