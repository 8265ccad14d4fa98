"""The commands that explain the bot, and the lists of commands that Telegram shows."""

import logging
from collections.abc import Mapping, Sequence
from typing import Final

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    Update,
)
from telegram.error import InvalidToken, TelegramError

from bot.chat.consent import Consent
from bot.chat.intake import reply_target
from bot.chat.outbox import Outbox
from bot.chat.refusals import classify
from bot.chat.types import Bot, Context
from bot.chat.welcome import Welcome
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.replies.rulebook import Texts

log = logging.getLogger(__name__)

_DESCRIPTIONS: Final[Mapping[str, Line]] = {
    "start": Line.COMMAND_START,
    "help": Line.COMMAND_HELP,
    "privacy": Line.COMMAND_PRIVACY,
    "mood": Line.COMMAND_MOOD,
    "settings": Line.COMMAND_SETTINGS,
    "stop": Line.COMMAND_STOP,
    "forget": Line.COMMAND_FORGET,
}

_FOR_MEMBERS: Final = ("mood", "help", "privacy", "stop", "forget")

_LISTS: Final[Sequence[tuple[BotCommandScope, tuple[str, ...]]]] = (
    (
        BotCommandScopeAllPrivateChats(),
        ("start", "help", "mood", "settings", "privacy", "stop", "forget"),
    ),
    (BotCommandScopeAllGroupChats(), _FOR_MEMBERS),
    (BotCommandScopeAllChatAdministrators(), (*_FOR_MEMBERS, "settings")),
)


class Explainer:
    """Says what the bot is, and what it needs.

    Args:
        outbox: answers.
        welcome: the introduction for groups.
        consent: welcomes back who had asked to be left alone.
        texts: the words.
        operator: who runs this bot.
    """

    def __init__(
        self,
        outbox: Outbox,
        *,
        welcome: Welcome,
        consent: Consent,
        texts: Texts,
        operator: str,
    ) -> None:
        self._outbox = outbox
        self._welcome = welcome
        self._consent = consent
        self._texts = texts
        self._operator = operator

    async def on_start(self, update: Update, _context: Context) -> None:
        """Introduce the bot, or welcome back who had asked to be left alone."""
        message = update.message
        if message is None or await self._consent.welcome_back(message):
            return
        target = reply_target(message)
        if target.place is Place.PRIVATE:
            text = self._texts.line(Line.START_PRIVATE, operator=self._operator)
            await self._outbox.say(text, target)
        elif self._welcome.is_due(message.chat.id):
            text, keyboard = await self._welcome.for_group(message.chat.id)
            await self._outbox.say(text, target, keyboard)

    async def on_help(self, update: Update, _context: Context) -> None:
        """Tell how to use it, and which photos of a group it gets to see."""
        await self._say(update, self._texts.line(Line.HELP, groups=self._welcome.what_it_sees()))

    async def on_privacy(self, update: Update, _context: Context) -> None:
        """Tell what happens to photos."""
        await self._say(update, self._texts.line(Line.PRIVACY, operator=self._operator))

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
