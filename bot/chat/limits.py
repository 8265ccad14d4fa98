"""Stays below Telegram's limits; knows calls by name and chat, never what they carry.

Source: Telegram's bots FAQ, core.telegram.org/bots/faq: about one message a second in a chat
with short bursts allowed, 20 a minute in a group, 30 a second in all. Edits have a budget of
their own, about 20 a minute in a group: grammY's documentation, grammy.dev/advanced/flood (MIT).
"""

import asyncio
import logging
import math
import time
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from enum import StrEnum, auto
from typing import Any, Final

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter
from typing_extensions import override

from bot.chat.budgets import Pace, Window
from bot.chat.refusals import HeldBackError, retry_after_s
from bot.telemetry.meters import Meters

log = logging.getLogger(__name__)

PATIENCE_S: Final = 60.0
"""An answer that cannot be sent within this time is given up."""

_IDLE_CHATS_KEPT: Final = 1024

_Budgets = tuple[Pace | Window, ...]
Answer = bool | dict[str, Any] | list[dict[str, Any]]


class _Kind(StrEnum):
    """What a call is worth when the budget is tight."""

    FREE = auto()
    HINT = auto()
    REACTION = auto()
    STICKER = auto()
    EDIT = auto()
    MESSAGE = auto()


_SHARE_KEPT_FREE: Final = {_Kind.HINT: 0.5, _Kind.REACTION: 0.2, _Kind.STICKER: 0.4}
"""A call is not made where less of the budget is left: hints go first, then stickers, which are
messages and would hold up the words that follow them, then reactions."""

_NEVER_REPEATED: Final = frozenset({"answerCallbackQuery"})
"""Calls that are worth nothing when late."""


@dataclass(slots=True)
class _Line:
    """Calls of one kind in one chat, which go one after the other."""

    kind: _Kind
    budgets: _Budgets
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)


@dataclass(slots=True)
class _Chat:
    messages: _Line
    edits: _Line
    extras: Window = field(default_factory=lambda: Window(6, 6.0))
    waiting: int = 0
    held_until: float = -math.inf

    @classmethod
    def of(cls, chat_id: int | str) -> "_Chat":
        # Groups and supergroups have negative ids; a @name is a public supergroup's.
        is_group = str(chat_id).startswith(("-", "@"))

        def budgets() -> _Budgets:
            return (Pace(4, 1.0), Window(20, 60.0)) if is_group else (Pace(4, 1.0),)

        return cls(_Line(_Kind.MESSAGE, budgets()), _Line(_Kind.EDIT, budgets()))

    def is_idle(self, now: float) -> bool:
        budgets = (*self.messages.budgets, *self.edits.budgets, self.extras)
        return (
            not self.waiting
            and self.held_until <= now
            and all(budget.share_left(now) == 1 for budget in budgets)
        )


class Limits(BaseRateLimiter[None]):
    """Answers wait for their turn, at most a minute; reactions and chat actions are dropped.

    A dropped call looks as if it had gone well. A sticker is refused at once where it would make
    the words after it wait. When Telegram asks to wait, only the chat that it was about waits.

    Args:
        clock: seconds that never run backwards.
        sleep: waits for so many of them.
        meters: count what waits and what is left out; left out, for nobody.
    """

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        meters: Meters | None = None,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._meters = meters or Meters()
        self._overall = Window(30, 1.0)
        self._chats: dict[int | str, _Chat] = {}

    @override
    async def initialize(self) -> None:
        """Nothing to prepare."""

    @override
    async def shutdown(self) -> None:
        """Nothing to let go of."""

    @override
    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Answer]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,
    ) -> Answer:
        """Make the call when its budget allows.

        Raises:
            RetryAfter: it would take longer than a minute; the call was not made, or refused.
        """

        async def call() -> Answer:
            return await callback(*args, **kwargs)

        kind = _kind_of(endpoint)
        if kind is _Kind.FREE:
            return await (call() if endpoint in _NEVER_REPEATED else self._patiently(call))
        chat = self._chat(data.get("chat_id", 0))
        if kind is _Kind.MESSAGE:
            return await self._in_turn(chat, chat.messages, call, _messages_in(endpoint, data))
        if kind is _Kind.EDIT:
            return await self._in_turn(chat, chat.edits, call)
        if kind is _Kind.STICKER:
            return await self._if_roomy(chat, call)
        return await self._if_cheap(chat, kind, call)

    async def _patiently(self, call: Callable[[], Awaitable[Answer]]) -> Answer:
        deadline = self._clock() + PATIENCE_S
        while True:
            try:
                return await call()
            except RetryAfter as error:
                wait = retry_after_s(error)
                self._meters.count_flood()
                if self._clock() + wait > deadline:
                    raise
            await self._sleep(wait)

    async def _in_turn(
        self,
        chat: _Chat,
        line: _Line,
        call: Callable[[], Awaitable[Answer]],
        messages: int = 1,
    ) -> Answer:
        deadline = self._clock() + PATIENCE_S
        chat.waiting += 1
        try:
            while True:
                begun = self._clock()
                async with line.turn:
                    await self._wait_for_room(chat, line, messages, deadline)
                self._meters.note_wait(line.kind, self._clock() - begun)
                try:
                    return await call()
                except RetryAfter as error:
                    self._hold(chat, error)
                    if chat.held_until > deadline:
                        raise
        finally:
            chat.waiting -= 1

    async def _wait_for_room(
        self, chat: _Chat, line: _Line, messages: int, deadline: float
    ) -> None:
        budgets = (*line.budgets, self._overall)
        while True:
            now = self._clock()
            rooms = (budget.free_at(now, messages) for budget in budgets)
            free_at = max(chat.held_until, *rooms)
            if free_at <= now:
                break
            if free_at > deadline:
                self._meters.count_dropped(line.kind)
                raise HeldBackError(math.ceil(free_at - now))
            await self._sleep(free_at - now)
        for budget in budgets:
            budget.take(now, messages)

    async def _if_roomy(self, chat: _Chat, call: Callable[[], Awaitable[Answer]]) -> Answer:
        now = self._clock()
        budgets = (*chat.messages.budgets, self._overall)
        left = min(budget.share_left(now) for budget in budgets)
        blocked = chat.held_until > now or chat.messages.turn.locked()
        if blocked or left <= _SHARE_KEPT_FREE[_Kind.STICKER]:
            self._meters.count_dropped(_Kind.STICKER)
            raise HeldBackError(math.ceil(max(chat.held_until - now, 1.0)))
        for budget in budgets:
            budget.take(now)
        try:
            return await call()
        except RetryAfter as error:
            self._hold(chat, error)
            raise

    async def _if_cheap(
        self, chat: _Chat, kind: _Kind, call: Callable[[], Awaitable[Answer]]
    ) -> Answer:
        now = self._clock()
        left = min(chat.extras.share_left(now), self._overall.share_left(now))
        blocked = chat.held_until > now or (kind is _Kind.HINT and chat.messages.turn.locked())
        if blocked or left <= _SHARE_KEPT_FREE[kind]:
            self._meters.count_dropped(kind)
            return True
        chat.extras.take(now)
        self._overall.take(now)
        try:
            return await call()
        except RetryAfter as error:
            self._hold(chat, error)
            return True

    def _hold(self, chat: _Chat, error: RetryAfter) -> None:
        wait = retry_after_s(error)
        chat.held_until = max(chat.held_until, self._clock() + wait)
        self._meters.count_flood()
        log.warning("Telegram asks to wait %.0f s in one chat", wait)

    def _chat(self, chat_id: int | str) -> _Chat:
        chat = self._chats.get(chat_id)
        if chat is None:
            if len(self._chats) >= _IDLE_CHATS_KEPT:
                self._forget_idle_chats()
            chat = self._chats[chat_id] = _Chat.of(chat_id)
        return chat

    def _forget_idle_chats(self) -> None:
        now = self._clock()
        self._chats = {
            chat_id: chat for chat_id, chat in self._chats.items() if not chat.is_idle(now)
        }


def _kind_of(endpoint: str) -> _Kind:
    if endpoint == "sendChatAction":
        return _Kind.HINT
    if endpoint == "setMessageReaction":
        return _Kind.REACTION
    if endpoint == "sendSticker":
        return _Kind.STICKER
    if endpoint.startswith("edit"):
        return _Kind.EDIT
    if endpoint.startswith(("send", "copy", "forward")):
        return _Kind.MESSAGE
    return _Kind.FREE


def _messages_in(endpoint: str, data: dict[str, Any]) -> int:
    return len(data["media"]) if endpoint == "sendMediaGroup" else 1
