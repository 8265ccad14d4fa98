"""Empty databases for a trial, and ways to trouble each."""

import asyncio
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Protocol

import asyncpg
import pytest
from typing_extensions import override

from bot.jobs.tables import JOBS
from tests.store.cluster import running_cluster

_BUSY_S = 5.0


class Database(Protocol):
    """One database.

    Attributes:
        name: for people.
        url: as the bot's setting has it.
    """

    name: str
    url: str

    async def lock(self, hold_s: float) -> bool:
        """Let nobody else write for so long; whether that was possible."""

    async def shrink(self) -> None:
        """Take no more room on the disk than needed, so that the next write needs some."""

    def size_bytes(self) -> int:
        """How much disk it takes."""


class SqliteDatabase(Database):
    """A file."""

    def __init__(self, file: Path) -> None:
        self.name = "SQLite"
        self.url = f"sqlite:///{file}"
        self._file = file

    @override
    async def lock(self, hold_s: float) -> bool:
        return await asyncio.to_thread(self._hold, hold_s)

    @override
    async def shrink(self) -> None:
        await asyncio.to_thread(self._shrink)

    @override
    def size_bytes(self) -> int:
        beside = self._file.parent.glob(f"{self._file.name}*")
        return sum(file.stat().st_size for file in beside if file.is_file())

    def _connect(self) -> closing[sqlite3.Connection]:
        return closing(sqlite3.connect(self._file, timeout=_BUSY_S, isolation_level=None))

    def _shrink(self) -> None:
        with suppress(sqlite3.Error), self._connect() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _hold(self, hold_s: float) -> bool:
        try:
            with self._connect() as connection:
                connection.execute("BEGIN IMMEDIATE")
                time.sleep(hold_s)
                connection.execute("ROLLBACK")
        except sqlite3.Error:
            return False
        return True


class PostgresDatabase(Database):
    """A database of a server."""

    def __init__(self, url: str) -> None:
        self.name = "PostgreSQL"
        self.url = url

    @override
    async def lock(self, hold_s: float) -> bool:
        connection = await asyncpg.connect(self.url)
        try:
            async with connection.transaction():
                await connection.execute(f"LOCK TABLE {JOBS.name} IN ACCESS EXCLUSIVE MODE")
                await asyncio.sleep(hold_s)
        except asyncpg.PostgresError:
            return False
        finally:
            await connection.close()
        return True

    @override
    async def shrink(self) -> None:
        return

    @override
    def size_bytes(self) -> int:
        return 0


@contextmanager
def postgres_server() -> Iterator[str | None]:
    """The address of a throw-away server; None where PostgreSQL is not installed."""
    try:
        cluster = running_cluster()
        url = cluster.__enter__()
    except pytest.skip.Exception:
        yield None
        return
    try:
        yield url
    finally:
        cluster.__exit__(None, None, None)
