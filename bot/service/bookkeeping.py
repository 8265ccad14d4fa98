"""Carries keys from the database to the gate and calls back, so that no call waits for either."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from bot.core.errors import StoreError
from bot.service.key_book import KeyBook
from bot.store.keys import KeyRing

log = logging.getLogger(__name__)

ROUND_S: Final = 1.0
"""After so long a key that is added or revoked is known; so much is lost in a crash."""


@asynccontextmanager
async def kept_books(
    book: KeyBook, keys: KeyRing, *, round_s: float = ROUND_S
) -> AsyncIterator[None]:
    """Keep book and database in step for the time of a `with`.

    Args:
        book: what the gate looks at.
        keys: what is remembered.
        round_s: seconds between one look and the next.

    Raises:
        StoreError: the keys cannot be read at the start. Later trouble is logged, and passes.
    """
    await bring_in_step(book, keys)
    stop = asyncio.Event()
    clerk = asyncio.create_task(_go_round(book, keys, stop, round_s))
    try:
        yield
    finally:
        # Not cancelled: what it is writing would be written, and then written again.
        stop.set()
        await clerk


async def bring_in_step(book: KeyBook, keys: KeyRing) -> None:
    """Write down calls, and take the keys and totals as they are.

    Raises:
        StoreError: neither could be done; the calls are kept for the next time.
    """
    pending = book.take_pending()
    try:
        await keys.count(pending)
    except StoreError:
        book.put_back()
        raise
    book.written_down()
    month = book.month
    usage = await keys.usage(month)
    book.take_totals(month, {each.name: each.calls for each in usage})
    known = await keys.all()
    book.replace([key for key in known if key.revoked_on is None], has_keys=bool(known))


async def _go_round(book: KeyBook, keys: KeyRing, stop: asyncio.Event, round_s: float) -> None:
    """Look again and again, and once more at the end."""
    is_in_trouble = is_last = False
    while not is_last:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), round_s)
        # Asked before and not after: what is counted while the last round writes would be lost.
        is_last = stop.is_set()
        try:
            await bring_in_step(book, keys)
        except StoreError as error:
            if not is_in_trouble:
                log.warning("keys and calls are out of step with the database: %s", error)
            is_in_trouble = True
        else:
            is_in_trouble = False
