"""The commands that explain the bot, and the lists of commands that Telegram shows."""

import logging
from collections.abc import Mapping, Sequence
from typing import Final

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    Update,
)
from telegram.error import InvalidToken, TelegramError

from bot.chat.intake import reply_target
from bot.chat.outbox import Outbox
from bot.chat.refusals import classify
from bot.chat.types import Bot, Context
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.replies.rulebook import Texts

log = logging.getLogger(__name__)

_DESCRIPTIONS: Final[Mapping[str, Line]] = {
    "start": Line.COMMAND_START,
    "help": Line.COMMAND_HELP,
    "privacy": Line.COMMAND_PRIVACY,
    "mood": Line.COMMAND_MOOD,
}

_LISTS: Final[Sequence[tuple[BotCommandScope, tuple[str, ...]]]] = (
    (BotCommandScopeAllPrivateChats(), ("start", "help", "privacy", "mood")),
    (BotCommandScopeAllGroupChats(), ("mood", "help", "privacy")),
)


class Explainer:
    """Says what the bot is, and what it needs."""

    def __init__(self, bot: Bot, outbox: Outbox, texts: Texts, *, operator: str) -> None:
        self._bot = bot
        self._outbox = outbox
        self._texts = texts
        self._operator = operator

    async def on_start(self, update: Update, _context: Context) -> None:
        """Introduce the bot."""
        message = update.message
        if message is None:
            return
        target = reply_target(message)
        private = target.place is Place.PRIVATE
        line = Line.START_PRIVATE if private else Line.START_GROUP
        await self._outbox.say(self._texts.line(line, operator=self._operator), target)

    async def on_help(self, update: Update, _context: Context) -> None:
        """Tell how to use it, and which photos of a group it gets to see."""
        sees_photos = self._bot.can_read_all_group_messages
        line = Line.GROUP_SEES_PHOTOS if sees_photos else Line.GROUP_SEES_COMMANDS
        await self._say(update, self._texts.line(Line.HELP, groups=self._texts.line(line)))

    async def on_privacy(self, update: Update, _context: Context) -> None:
        """Tell what happens to photos."""
        await self._say(update, self._texts.line(Line.PRIVACY, operator=self._operator))

    async def on_new_members(self, update: Update, context: Context) -> None:
        """Introduce the bot to a group that it was added to."""
        members = update.message.new_chat_members if update.message else ()
        if any(member.id == self._bot.id for member in members):
            await self.on_start(update, context)

    async def on_text(self, update: Update, _context: Context) -> None:
        """Ask for a photo."""
        await self._say(update, self._texts.line(Line.SEND_A_PHOTO))

    async def on_other_file(self, update: Update, _context: Context) -> None:
        """Explain that only photos are looked at."""
        await self._say(update, self._texts.line(Line.NOT_A_PHOTO))

    async def _say(self, update: Update, text: str) -> None:
        if update.message is not None:
            await self._outbox.say(text, reply_target(update.message))


async def publish_commands(bot: Bot, texts: Texts) -> None:
    """Show the commands in Telegram's menus, where they differ from what is shown now.

    Raises:
        InvalidToken: the token is wrong; any other trouble only costs the menus.
    """
    for scope, names in _LISTS:
        wanted = tuple(BotCommand(name, texts.line(_DESCRIPTIONS[name])) for name in names)
        try:
            if tuple(await bot.get_my_commands(scope=scope)) != wanted:
                await bot.set_my_commands(wanted, scope=scope)
        except InvalidToken:
            raise
        except TelegramError as error:
            log.warning("the list of commands could not be set: %s", classify(error))
