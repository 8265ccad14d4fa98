"""The order of work: chats beside each other, one chat's messages one after the other."""

import asyncio
import inspect
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any, Final

from telegram import Update
from telegram.ext import BaseUpdateProcessor
from typing_extensions import override

from bot.chat.intake import chat_in, chat_kind_in, kind_in, sender_in
from bot.chat.lanes import Lane
from bot.chat.recent import Recent
from bot.telemetry.labels import PhotoOutcome
from bot.telemetry.meters import Meters

PERSON_SHARE: Final = 20
"""Photos that one person may have waiting or being looked at, in all chats together."""

ALBUM_PARTS: Final = 10
"""Source: Bot API, sendMediaGroup, core.telegram.org/bots/api: an album has 2 to 10 parts."""

_UPDATES_KEPT: Final = 4096
_KEEP_S: Final = 24 * 3600.0
"""Telegram keeps an update that nobody fetched for a day."""

_LaneKey = tuple[int, bool]


def chat_share(photos: int) -> int:
    """How many of so many photos one chat may have: not all, and an album finds room."""
    return max(ALBUM_PARTS, photos // 4)


class UpdateQueue(asyncio.Queue[object]):
    """Lets in so many updates as can be in hand; the rest stay on Telegram's side.

    Photos are taken out here, before Telegram hears that they have arrived: by polling it hears
    so with the next poll, and by webhook with the answer.

    A queue with a size would not do: the application takes every update out at once and makes
    a task of it, so the queue is always empty. This one counts until the work is done.

    Args:
        in_hand: updates waiting or being worked on.
        take: takes an update out for good, or returns False.
    """

    def __init__(self, in_hand: int, take: Callable[[object], Awaitable[bool]]) -> None:
        super().__init__()
        self._take_out = take
        self._room = asyncio.Semaphore(in_hand)

    @override
    async def put(self, item: object) -> None:
        """Add an update, as soon as there is room.

        Raises:
            NetworkError: a photo could not be written down, and should be delivered again.
        """
        if await self.take(item):
            return
        await self._room.acquire()
        await super().put(item)

    async def take(self, item: object) -> bool:
        """Take an update out for good, where it is a photo. See `put`."""
        return await self._take_out(item)

    @override
    def task_done(self) -> None:
        """Count one update as done, and make room for another."""
        super().task_done()
        self._room.release()

    @property
    def has_room(self) -> bool:
        """Whether the next update is let in at once; `full` is asked by the base class."""
        return not self._room.locked()


class ChatOrder(BaseUpdateProcessor):
    """Runs updates once each: messages in order within a chat, presses of buttons at once.

    What somebody types for inline mode is handled like a press: it must not wait for a photo.

    Photos do not come this way: they are written down first, and `turn` is how they take their
    place in the chat's order. Those of guests do, who get an answer at once or never.

    Args:
        in_hand: updates in hand at the same time, as in `UpdateQueue`.
        photos: photos in hand at the same time, waiting or being looked at.
        is_photo: whether an update means looking at a photo.
        turn_away: called in place of the work when there is no room left.
        meters: count updates, and photos turned away; left out, for nobody.
    """

    def __init__(
        self,
        *,
        in_hand: int,
        photos: int,
        is_photo: Callable[[Update], bool],
        turn_away: Callable[[Update], Awaitable[None]],
        meters: Meters | None = None,
    ) -> None:
        super().__init__(in_hand)
        self._meters = meters or Meters()
        self._photos = photos
        self._chat_share = chat_share(photos)
        self._is_photo = is_photo
        self._turn_away = turn_away
        self._photos_inside = 0
        self._photos_of: Counter[int] = Counter()
        self._lanes: dict[_LaneKey, Lane] = {}
        self._seen: Recent[int] = Recent(limit=_UPDATES_KEPT, keep_s=_KEEP_S)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._abandoned = False
        self._expected: Counter[int] = Counter()

    @override
    async def initialize(self) -> None:
        """Nothing to prepare."""

    @override
    async def shutdown(self) -> None:
        """Nothing to let go of; see `abandon`."""

    @asynccontextmanager
    async def turn(self, chat_id: int) -> AsyncIterator[None]:
        """Work that comes from elsewhere takes its place in the chat's order, and waits for it."""
        key = (chat_id, False)
        lane = self._enter(key)
        try:
            async with lane.take_place():
                yield
        finally:
            self._leave(key)

    def expect(self, update: Update) -> None:
        """Note that an update is on its way to `process_update`."""
        self._expected[chat_in(update)] += 1

    def is_busy(self, chat_id: int) -> bool:
        """Whether something of a chat is in hand, or on its way."""
        return self._expected[chat_id] > 0 or (chat_id, False) in self._lanes

    def abandon(self) -> None:
        """Cancel everything that is waiting or running, and take nothing more."""
        self._abandoned = True
        for task in tuple(self._tasks):
            task.cancel()

    @override
    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._tasks.add(task)
        try:
            if self._abandoned or not isinstance(update, Update):
                return
            # Polling that was broken off asks for the same updates again.
            if self._seen.add(update.update_id):
                self._meters.count_update(kind_in(update))
                await self._with_room(update, coroutine)
        finally:
            if task is not None:
                self._tasks.discard(task)
            if isinstance(update, Update):
                self._arrived(chat_in(update))
            # Turned away or cancelled before its turn: nobody will await it any more.
            if inspect.iscoroutine(coroutine):
                coroutine.close()

    async def _with_room(self, update: Update, coroutine: Awaitable[Any]) -> None:
        is_press = update.callback_query is not None or update.inline_query is not None
        key = (chat_in(update), is_press)
        is_photo = self._is_photo(update)
        person_id = sender_in(update) if is_photo else None
        if not self._has_room(key, person_id, is_photo=is_photo):
            if is_photo:
                self._meters.count_photo(PhotoOutcome.TURNED_AWAY, chat_kind_in(update))
            await self._turn_away(update)
            return
        lane = self._enter(key)
        try:
            with self._counted(person_id, is_photo=is_photo):
                if is_press:
                    await coroutine
                else:
                    async with lane.take_place():
                        await coroutine
        finally:
            self._leave(key)

    def _has_room(self, key: _LaneKey, person_id: int | None, *, is_photo: bool) -> bool:
        lane = self._lanes.get(key)
        if lane is not None and lane.inside >= self._chat_share:
            return False
        if not is_photo:
            return True
        is_greedy = person_id is not None and self._photos_of[person_id] >= PERSON_SHARE
        return self._photos_inside < self._photos and not is_greedy

    @contextmanager
    def _counted(self, person_id: int | None, *, is_photo: bool) -> Iterator[None]:
        self._photos_inside += is_photo
        if person_id is not None:
            self._photos_of[person_id] += 1
        try:
            yield
        finally:
            self._photos_inside -= is_photo
            if person_id is not None:
                self._photos_of[person_id] -= 1
                if not self._photos_of[person_id]:
                    del self._photos_of[person_id]

    def _arrived(self, chat_id: int) -> None:
        self._expected[chat_id] -= 1
        if self._expected[chat_id] <= 0:
            del self._expected[chat_id]

    def _enter(self, key: _LaneKey) -> Lane:
        lane = self._lanes.setdefault(key, Lane())
        lane.inside += 1
        return lane

    def _leave(self, key: _LaneKey) -> None:
        lane = self._lanes[key]
        lane.inside -= 1
        if not lane.inside:
            del self._lanes[key]
