"""What is done about an error that nobody handled: one line, of ids and names only."""

import logging

from telegram import Update

from bot.chat.types import Context
from bot.core.errors import ChatGoneError, DeliveryError, origin_of

log = logging.getLogger(__name__)


async def on_error(update: object, context: Context) -> None:
    """Log an error: never its message, which may hold a text, an address or the token."""
    _log_error(update.update_id if isinstance(update, Update) else "-", context.error)


def _log_error(which: int | str, error: Exception | None) -> None:
    match error:
        case ChatGoneError():
            log.info("update=%s: the chat is gone", which)
        case DeliveryError():
            log.warning("update=%s undelivered: %s", which, error)
        case _:
            log.error("update=%s failed: %s at %s", which, type(error).__name__, origin_of(error))
