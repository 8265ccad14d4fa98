"""Where else than in its chats the bot may be asked: what its owner switched on at BotFather."""

from typing import Final

from telegram import Update

from bot.chat.types import Bot

_ALWAYS: Final = (Update.MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER)


def has_inline_mode(bot: Bot) -> bool:
    """Whether people may type the bot's name into the message box of any chat."""
    return bool(bot.bot.supports_inline_queries)


def has_guest_mode(bot: Bot) -> bool:
    """Whether people may call the bot to chats that it is no member of."""
    return bool(bot.bot.supports_guest_queries)


def wanted_updates(bot: Bot) -> tuple[str, ...]:
    """The kinds of updates that the bot does something about.

    To be named on every poll: left out, Telegram keeps whatever was asked for last.
    """
    wanted = list(_ALWAYS)
    if has_inline_mode(bot):
        wanted.append(Update.INLINE_QUERY)
    if has_guest_mode(bot):
        wanted.append(Update.GUEST_MESSAGE)
    return tuple(wanted)
