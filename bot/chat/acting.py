"""Shows "typing..." while work runs; a hint only, so no failure of it matters."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Final

from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.chat.incoming import ReplyTarget
from bot.chat.types import Bot

REPEAT_S: Final = 4.5
"""Telegram shows a chat action for five seconds."""

_LAST_ONE_S: Final = 1.0
"""How long the answer waits for a chat action on its way, which would else show up after it."""


class Acting:
    """Shows what the bot is doing in a chat."""

    def __init__(self, bot: Bot, *, repeat_s: float = REPEAT_S) -> None:
        self._bot = bot
        self._repeat_s = repeat_s

    @contextlib.asynccontextmanager
    async def while_working(
        self, target: ReplyTarget, action: ChatAction = ChatAction.TYPING
    ) -> AsyncIterator[None]:
        """Show an action until the block ends."""
        done = asyncio.Event()
        showing = asyncio.create_task(self._show(target, action, done))
        try:
            yield
            done.set()
            await asyncio.wait({showing}, timeout=_LAST_ONE_S)
        finally:
            showing.cancel()
            await asyncio.wait({showing})

    async def _show(self, target: ReplyTarget, action: ChatAction, done: asyncio.Event) -> None:
        while not done.is_set():
            with contextlib.suppress(TelegramError):
                await self._bot.send_chat_action(
                    target.chat_id, action, message_thread_id=target.thread_id
                )
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(done.wait(), self._repeat_s)
