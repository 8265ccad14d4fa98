"""The lists of commands that Telegram shows, by kind of chat and language of the app."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Final

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)
from telegram.error import InvalidToken, RetryAfter, TelegramError

from bot.chat.refusals import classify, retry_after_s
from bot.chat.tongues import Tongues
from bot.chat.types import Bot
from bot.replies.languages import DEFAULT_LANGUAGE
from bot.replies.lines import Line
from bot.replies.texts import Texts

log = logging.getLogger(__name__)

PAUSE_S: Final = 1.0
"""Between two lists: nobody waits for them, and fourteen languages are many calls."""

_PATIENCE_S: Final = 600.0
"""Asked to wait for longer, the rest is left for the next start."""

_CODE_CHARS: Final = 2
"""Source: Bot API, setMyCommands, core.telegram.org/bots/api: a two-letter ISO 639-1 code."""

_DESCRIPTIONS: Final[Mapping[str, Line]] = {
    "start": Line.COMMAND_START,
    "help": Line.COMMAND_HELP,
    "privacy": Line.COMMAND_PRIVACY,
    "mood": Line.COMMAND_MOOD,
    "session": Line.COMMAND_SESSION,
    "item": Line.COMMAND_ITEM,
    "settings": Line.COMMAND_SETTINGS,
    "stop": Line.COMMAND_STOP,
    "forget": Line.COMMAND_FORGET,
}

_FOR_MEMBERS: Final = ("mood", "help", "privacy", "stop", "forget")

_LISTS: Final[Sequence[tuple[BotCommandScope, tuple[str, ...]]]] = (
    (
        BotCommandScopeAllPrivateChats(),
        (
            *("start", "help", "mood", "session", "item"),
            *("settings", "privacy", "stop", "forget"),
        ),
    ),
    (BotCommandScopeAllGroupChats(), _FOR_MEMBERS),
    (BotCommandScopeAllChatAdministrators(), (*_FOR_MEMBERS, "session", "item", "settings")),
)


async def publish_commands(
    bot: Bot,
    tongues: Tongues,
    *,
    pause_s: float = PAUSE_S,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Show the commands in Telegram's menus, where they differ from what is shown now.

    Takes its time, and never raises a `TelegramError`: trouble only costs the menus.

    Args:
        bot: makes the calls.
        tongues: knows the languages and their words.
        pause_s: wait before each list but the first.
        sleep: waits for so many seconds.
    """
    wait_s = 0.0
    for code in _language_codes(tongues):
        texts = (await tongues.pick(code)).texts
        for scope, names in _LISTS:
            await sleep(wait_s)
            wait_s = pause_s
            try:
                await _publish(bot, scope, names, texts, code)
            except InvalidToken:
                # Polling finds out as well, and ends the run.
                return
            except TelegramError as error:
                log.warning("a list of commands could not be set: %s", classify(error))
                wait_s = retry_after_s(error) if isinstance(error, RetryAfter) else pause_s
            if wait_s > _PATIENCE_S:
                return


def _language_codes(tongues: Tongues) -> Iterator[str | None]:
    """No code, for everybody whose language is not there, and then the codes of the others."""
    yield None
    for tag in tongues.languages:
        if tag != DEFAULT_LANGUAGE and len(tag) == _CODE_CHARS:
            yield tag


async def _publish(
    bot: Bot, scope: BotCommandScope, names: tuple[str, ...], texts: Texts, code: str | None
) -> None:
    wanted = tuple(BotCommand(name, texts.line(_DESCRIPTIONS[name])) for name in names)
    if tuple(await bot.get_my_commands(scope=scope, language_code=code)) != wanted:
        await bot.set_my_commands(wanted, scope=scope, language_code=code)
