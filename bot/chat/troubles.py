"""What is done about an error that nobody handled: one line, of ids and names only."""

import logging
from types import TracebackType

from telegram import Update

from bot.chat.types import Context
from bot.core.errors import ChatGoneError, DeliveryError

log = logging.getLogger(__name__)


async def on_error(update: object, context: Context) -> None:
    """Log an error: never its message, which may hold a text, an address or the token."""
    which = update.update_id if isinstance(update, Update) else "-"
    match context.error:
        case ChatGoneError():
            log.info("update=%s: the chat is gone", which)
        case DeliveryError() as error:
            log.warning("update=%s undelivered: %s", which, error)
        case error:
            log.error("update=%s failed: %s at %s", which, type(error).__name__, _origin(error))


def _origin(error: Exception | None) -> str:
    """Where an error was raised: module and line."""
    deepest: TracebackType | None = error.__traceback__ if error else None
    while deepest is not None and deepest.tb_next is not None:
        deepest = deepest.tb_next
    if deepest is None:
        return "an unknown place"
    return f"{deepest.tb_frame.f_globals.get('__name__', '?')}:{deepest.tb_lineno}"
