"""Erases what was kept long enough, while the bot runs."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.core.errors import StoreError
from bot.store.store import Store

log = logging.getLogger(__name__)

_DAY_S: Final = 86_400.0


@asynccontextmanager
async def purged_daily(
    store: Store,
    *,
    days: int,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    every_s: float = _DAY_S,
) -> AsyncIterator[None]:
    """Erase faces of sessions that are too old, at once and then every day.

    Args:
        store: has them.
        days: how long they are kept.
        now: the clock.
        every_s: how often is looked.
    """
    task = asyncio.create_task(_purge_for_ever(store, timedelta(days=days), now, every_s))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _purge_for_ever(
    store: Store, kept: timedelta, now: Callable[[], datetime], every_s: float
) -> None:
    while True:
        try:
            faces = await store.purge(now() - kept)
        except StoreError as error:
            log.warning("old faces of sessions were not erased: %s", error)
        else:
            if faces:
                log.info("faces of sessions erased, being too old: %d", faces)
        await asyncio.sleep(every_s)
