"""One open database: runs work in a transaction, to its end, and closes."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import nullcontext
from typing import Any, Self, TypeVar

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from bot.core.errors import StoreError
from bot.store.address import Address
from bot.store.engines import ONLY_READS, pooled_engine
from bot.store.faults import plain_words
from bot.store.upgrade import upgrade_database

Result = TypeVar("Result")
Work = Callable[[AsyncSession], Awaitable[Result]]


class Database:
    """An open database whose tables are up to date; shared by all that store something.

    A caller that is cancelled does not wait any longer, but its work runs on to the end: a
    connection that is torn out of the middle of a statement leaves locks and open files behind.

    Args:
        address: where it is; its name stands in every error.
        engine: connections to it.
    """

    def __init__(self, address: Address, engine: AsyncEngine) -> None:
        self._name = address.name
        self._engine = engine
        self._reader = engine.execution_options(**{ONLY_READS: True})
        # SQLite has one writer at a time. Ours wait here, in order and without a connection, so
        # that readers find one free.
        self._turn = asyncio.Lock() if address.is_sqlite else nullcontext()
        self._running: set[asyncio.Task[Any]] = set()
        self._is_closed = False

    @classmethod
    async def open(cls, address: Address, *, busy_timeout_s: float) -> Self:
        """Connect and migrate, without holding up the event loop.

        Raises:
            StoreError: it cannot be reached, written or understood.
        """
        database = cls(address, pooled_engine(address, busy_timeout_s=busy_timeout_s))
        try:
            if address.is_in_memory:
                # What is in memory lives as long as somebody holds it open.
                await database.ping()
            with plain_words(address.name):
                await asyncio.to_thread(upgrade_database, address, busy_timeout_s=busy_timeout_s)
            await database.ping()
        except BaseException:
            await database.aclose()
            raise
        return database

    async def read(self, work: Work[Result]) -> Result:
        """Run work that only reads, and waits for no writer.

        Raises:
            StoreError: it cannot be read, or was closed.
        """
        return await self._to_the_end(self._read(work))

    async def write(self, work: Work[Result]) -> Result:
        """Run work as one transaction: all of it is kept, or after an error nothing.

        Raises:
            StoreError: it cannot be written, or was closed.
        """
        return await self._to_the_end(self._write(work))

    async def ping(self) -> None:
        """Ask for an answer.

        Raises:
            StoreError: there is none.
        """
        await self.read(lambda session: session.execute(text("SELECT 1")))

    async def aclose(self) -> None:
        """Let running work finish, then close every connection; may be called twice."""
        self._is_closed = True
        if self._running:
            await asyncio.wait(self._running)
        await self._engine.dispose()

    async def _read(self, work: Work[Result]) -> Result:
        with plain_words(self._name):
            async with AsyncSession(self._reader) as session:
                return await work(session)

    async def _write(self, work: Work[Result]) -> Result:
        with plain_words(self._name):
            async with self._turn, AsyncSession(self._engine) as session, session.begin():
                return await work(session)

    async def _to_the_end(self, work: Coroutine[Any, Any, Result]) -> Result:
        if self._is_closed:
            work.close()
            raise StoreError(f"the database {self._name} was closed")
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._finished)
        # Unlike `await task`, a wait that is cancelled leaves the task alone.
        await asyncio.wait({task})
        return task.result()

    def _finished(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if not task.cancelled():
            # Looked at, so that asyncio does not complain where the caller has gone.
            task.exception()
