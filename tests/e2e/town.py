"""The whole bot on the sandbox's Telegram, over HTTP on the loopback, in one event loop."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager

from bot.chat.polling import USUAL_TIMING
from bot.chat.webhook import USUAL_HOOK_TIMING
from bot.replies.loader import load_rule_book
from bot.replies.rules import FACE_MAX_TURN_DEGREES, FACE_MIN_PX
from bot.sandbox.media import Sticker
from bot.sandbox.server import Sandbox
from bot.settings import Settings
from bot.wiring.chat import run_chat
from bot.wiring.emotions import open_backend
from bot.wiring.jobs import open_forgetful_jobs
from bot.wiring.rules import kept_fresh, open_shelf
from bot.wiring.store import open_forgetful_store

TOKEN = "1234567890:end-to-end-token-of-the-tests"
ADA, BEN, CLEO = 1001, 1002, 1003
GROUP = -4001
PATIENCE_S = 60


def worded(*beginnings: str) -> set[str]:
    """Every way in which observations whose keys begin so are worded in English."""
    fields = {"min_px": FACE_MIN_PX, "max_turn": FACE_MAX_TURN_DEGREES}
    return {
        wording(fields)
        for key, variants in load_rule_book().texts.observations.items()
        if key.startswith(beginnings)
        for wording in variants
    }


def observation_in(message) -> str:
    """The words of an answer without the question at its end."""
    return message.content.words.partition("\n\n")[0]


class Town:
    """One running bot and its Telegram, with ways to wait for what it does."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox

    def person(self, user_id: int = ADA):
        return self.sandbox.person(user_id)

    def messages(self, chat_id: int):
        return list(self.sandbox.world.chats[chat_id].messages.values())

    def from_bot(self, chat_id: int):
        """What the bot said, without its stickers."""
        return [each for each in self._all_from_bot(chat_id) if not _is_sticker(each)]

    def stickers_since(self, message):
        """The stickers that the bot sent after a message."""
        sent = self._all_from_bot(message.chat_id)
        return [
            each.content.media
            for each in sent
            if _is_sticker(each) and each.message_id > message.message_id
        ]

    def _all_from_bot(self, chat_id: int):
        bot = self.sandbox.world.bot
        return [message for message in self.messages(chat_id) if message.sender == bot]

    def answers_to(self, message):
        return [
            answer
            for answer in self.from_bot(message.chat_id)
            if answer.reply_to_id == message.message_id
        ]

    def reaction_to(self, message):
        return message.reactions.get(self.sandbox.world.bot.id)

    async def answer_to(self, message, *, nth: int = 1):
        await self.until(lambda: len(self.answers_to(message)) >= nth)
        return self.answers_to(message)[nth - 1]

    async def switch_on(self, chat_id: int = GROUP):
        """Let Ada, who made the group, switch the bot on by its button; leaves no messages."""
        bot = self.sandbox.world.bot
        command = await self.person().send_text(chat_id, f"/start@{bot.username}")
        welcome = await self.answer_to(command)
        ((button,),) = welcome.keyboard
        await self.person().press(welcome.message_id, button["text"], chat_id=chat_id)
        await self.until(lambda: not welcome.keyboard)
        for message in (command, welcome):
            self.sandbox.world.delete(message)

    async def until(self, happened: Callable[[], object], *, patience_s: float = PATIENCE_S):
        """Wait for something to happen; bounded."""
        async with asyncio.timeout(patience_s):
            while not happened():
                await asyncio.sleep(0.005)


def _is_sticker(message) -> bool:
    return isinstance(message.content.media, Sticker)


@asynccontextmanager
async def running_town(
    *,
    privacy_mode: bool = False,
    switched_on: bool = True,
    settings: Settings | None = None,
    backend=None,
    limiter=None,
    clock=time.time,
    store=None,
    jobs=None,
    sandbox=None,
    timing=USUAL_TIMING,
    hook_timing=USUAL_HOOK_TIMING,
) -> AsyncIterator[Town]:
    settings = settings or Settings(_env_file=None)
    backend = backend or open_backend(settings)
    store = store or await open_forgetful_store()
    shelf = open_shelf(settings)
    stop = asyncio.Event()
    async with AsyncExitStack() as stack:
        stack.push_async_callback(backend.aclose)
        stack.push_async_callback(store.aclose)
        if sandbox is None:
            sandbox = Sandbox(TOKEN, privacy_mode=privacy_mode, clock=clock)
            await stack.enter_async_context(sandbox)
        await stack.enter_async_context(kept_fresh(shelf, calm_ms=20))
        chat = asyncio.create_task(
            run_chat(
                settings,
                backend,
                store,
                shelf,
                jobs or open_forgetful_jobs(settings),
                token=TOKEN,
                api_url=sandbox.url,
                stop=stop,
                limiter=limiter,
                timing=timing,
                hook_timing=hook_timing,
            )
        )
        town = Town(sandbox)
        try:
            await town.until(lambda: chat.done() or sandbox.world.is_bot_connected)
            if switched_on:
                await town.switch_on()
            yield town
        finally:
            stop.set()
            await asyncio.wait_for(chat, timeout=PATIENCE_S)
