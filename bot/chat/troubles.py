"""What is done about an error that nobody handled: one line, of ids and names only."""

import asyncio
import logging
from types import TracebackType

from telegram import Update

from bot.chat.types import Context
from bot.core.errors import ChatGoneError, DeliveryError

log = logging.getLogger(__name__)


async def on_error(update: object, context: Context) -> None:
    """Log an error: never its message, which may hold a text, an address or the token."""
    _log_error(update.update_id if isinstance(update, Update) else "-", context.error)


def report_failure(update_id: int, task: asyncio.Task[None]) -> None:
    """Log the error that a task ended with, if any; for work that outlives its handler."""
    error = None if task.cancelled() else task.exception()
    if isinstance(error, Exception):
        _log_error(update_id, error)


def _log_error(which: int | str, error: Exception | None) -> None:
    match error:
        case ChatGoneError():
            log.info("update=%s: the chat is gone", which)
        case DeliveryError():
            log.warning("update=%s undelivered: %s", which, error)
        case _:
            log.error("update=%s failed: %s at %s", which, type(error).__name__, _origin(error))


def _origin(error: Exception | None) -> str:
    """Where an error was raised: module and line."""
    deepest: TracebackType | None = error.__traceback__ if error else None
    while deepest is not None and deepest.tb_next is not None:
        deepest = deepest.tb_next
    if deepest is None:
        return "an unknown place"
    return f"{deepest.tb_frame.f_globals.get('__name__', '?')}:{deepest.tb_lineno}"
