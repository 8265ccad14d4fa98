"""The order of work: chats beside each other, one chat's messages one after the other."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Final

from telegram import Update
from telegram.ext import BaseUpdateProcessor
from typing_extensions import override

from bot.chat.recent import Recent

_ALBUM: Final = 10
"""Most photos of an album; a chat may always have so many in hand."""


_UPDATES_KEPT: Final = 4096
_KEEP_S: Final = 24 * 3600.0
"""Telegram keeps an update that nobody fetched for a day."""


class UpdateQueue(asyncio.Queue[object]):
    """Lets in so many updates as can be in hand; the rest stay on Telegram's side.

    A queue with a size would not do: the application takes every update out at once and makes
    a task of it, so the queue is always empty. This one counts until the work is done.

    Args:
        in_hand: updates waiting or being worked on.
    """

    def __init__(self, in_hand: int) -> None:
        super().__init__()
        self._room = asyncio.Semaphore(in_hand)

    @override
    async def put(self, item: object) -> None:
        """Add an update, as soon as there is room."""
        await self._room.acquire()
        await super().put(item)

    @override
    def task_done(self) -> None:
        """Count one update as done, and make room for another."""
        super().task_done()
        self._room.release()

    @property
    def has_room(self) -> bool:
        """Whether the next update is let in at once; `full` is asked by the base class."""
        return not self._room.locked()


@dataclass(slots=True)
class _Lane:
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    inside: int = 0


class ChatOrder(BaseUpdateProcessor):
    """Runs updates once each: messages in order within a chat, presses of buttons at once.

    Args:
        in_hand: updates in hand at the same time, as in `UpdateQueue`.
        photos: photos in hand at the same time, waiting or being looked at.
        is_photo: whether an update means looking at a photo.
        turn_away: called in place of the work when there is no room left.
    """

    def __init__(
        self,
        *,
        in_hand: int,
        photos: int,
        is_photo: Callable[[Update], bool],
        turn_away: Callable[[Update], Awaitable[None]],
    ) -> None:
        super().__init__(in_hand)
        self._photos = photos
        # One chat must not take all the room, and an album must find some.
        self._chat_share = max(_ALBUM, photos // 4)
        self._is_photo = is_photo
        self._turn_away = turn_away
        self._photos_inside = 0
        self._lanes: dict[tuple[int, bool], _Lane] = {}
        self._seen: Recent[int] = Recent(limit=_UPDATES_KEPT, keep_s=_KEEP_S)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._abandoned = False

    @override
    async def initialize(self) -> None:
        """Nothing to prepare."""

    @override
    async def shutdown(self) -> None:
        """Nothing to let go of; see `abandon`."""

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
                await self._in_turn(update, coroutine)
        finally:
            if task is not None:
                self._tasks.discard(task)
            # Turned away or cancelled before its turn: nobody will await it any more.
            if inspect.iscoroutine(coroutine):
                coroutine.close()

    async def _in_turn(self, update: Update, coroutine: Awaitable[Any]) -> None:
        chat = update.effective_chat
        is_press = update.callback_query is not None
        key = (chat.id if chat else 0, is_press)
        lane = self._lanes.setdefault(key, _Lane())
        photo = self._is_photo(update)
        if lane.inside >= self._chat_share or (photo and self._photos_inside >= self._photos):
            await self._turn_away(update)
            return
        lane.inside += 1
        self._photos_inside += photo
        try:
            if is_press:
                await coroutine
            else:
                async with lane.turn:
                    await coroutine
        finally:
            self._photos_inside -= photo
            lane.inside -= 1
            if not lane.inside:
                del self._lanes[key]
