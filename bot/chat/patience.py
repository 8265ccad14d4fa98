"""Bounded waiting: calling Telegram until it answers, and ending tasks that may not want to."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Final

from telegram.error import InvalidToken, RetryAfter, TelegramError

from bot.chat.refusals import retry_after_s

log = logging.getLogger(__name__)

CLOSE_S: Final = 2.0
"""What letting go of connections may take, beside the time that photos get."""

_CANCELLATIONS: Final = 3
"""How often a task is cancelled before it is left behind."""


async def until_it_works(
    attempt: Callable[[], Awaitable[object]],
    *,
    retry_s: float,
    at_most_s: float,
    complain: Callable[[TelegramError], None],
) -> None:
    """Call Telegram until it answers, with longer and longer waits.

    Args:
        attempt: makes the call.
        retry_s: the first wait; each is twice the one before. Telegram may ask for more.
        at_most_s: where the doubling ends.
        complain: is told after each failure.

    Raises:
        InvalidToken: no further attempt would help.
    """
    pause_s = retry_s
    while True:
        try:
            await attempt()
            break
        except InvalidToken:
            raise
        except TelegramError as error:
            complain(error)
            asked_s = retry_after_s(error) if isinstance(error, RetryAfter) else 0.0
        await asyncio.sleep(max(pause_s, asked_s))
        pause_s = min(2 * pause_s, at_most_s)


async def end_task(task: asyncio.Task[None], *, patience_s: float) -> None:
    """Wait for a task, then cancel it, more than once if need be; never raises.

    The library swallows the first cancellation of `Updater.stop` and goes on to another request.
    """
    await asyncio.wait({task}, timeout=patience_s)
    for _ in range(_CANCELLATIONS):
        if task.done():
            break
        task.cancel()
        await asyncio.wait({task}, timeout=CLOSE_S / _CANCELLATIONS)
    error = task.exception() if task.done() and not task.cancelled() else None
    # A refused token is reported by whoever sees it first.
    if error is not None and not isinstance(error, InvalidToken):
        log.warning("stopping was not clean: %s", type(error).__name__)
