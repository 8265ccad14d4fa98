"""Opens the database that jobs are kept in: its file, its journal, its tables."""

import asyncio
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from typing import Final

from sqlalchemy import event, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.pool import ConnectionPoolEntry

from bot.core.errors import JobsError, StoreError
from bot.jobs.sql_ledger import SqlLedger
from bot.jobs.tables import JOBS, METADATA
from bot.store.address import Address
from bot.store.database import Database
from bot.store.engines import pooled_engine
from bot.store.faults import plain_words
from bot.store.owner_only import create_for_owner

_BETWEEN_TRIES_S: Final = 0.01

_ONE_AT_A_TIME: Final = text("SELECT pg_advisory_xact_lock(872015, 0)")
"""Two processes that start together would both make the tables."""


async def open_ledger(address: Address, *, busy_timeout_s: float) -> SqlLedger:
    """Create what is missing, and connect.

    Args:
        address: where it is; the bot's other tables may be there, too.
        busy_timeout_s: how long to wait while another program writes to the SQLite file.

    Raises:
        JobsError: it cannot be reached, written or understood.
    """
    try:
        with plain_words(address.name):
            if address.file is not None:
                await asyncio.to_thread(_prepare, address.file, busy_timeout_s)
        engine = pooled_engine(address, busy_timeout_s=busy_timeout_s)
        if address.is_sqlite:
            event.listen(engine.sync_engine, "connect", _write_through)
        database = Database(address, engine)
        try:
            await database.write(_make_tables)
        except BaseException:
            await database.aclose()
            raise
    except StoreError as error:
        raise JobsError(str(error)) from error
    return SqlLedger(database)


def _prepare(file: Path, patience_s: float) -> None:
    create_for_owner(file)
    deadline = monotonic() + patience_s
    while True:
        try:
            with closing(sqlite3.connect(file, timeout=patience_s)) as connection:
                connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            # While another begins to write, SQLite refuses at once, whatever the busy timeout.
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() >= deadline:
                raise OSError(str(error)) from error
            sleep(_BETWEEN_TRIES_S)
        except sqlite3.DatabaseError as error:
            raise OSError(str(error)) from error
        else:
            return


def _write_through(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The store may lose its last moment in a power cut; a job that was accepted may not be lost.
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous = FULL")
    # What is erased is overwritten: captions are somebody's words.
    cursor.execute("PRAGMA secure_delete = ON")
    cursor.close()


async def _make_tables(session: AsyncSession) -> None:
    connection = await session.connection()
    if connection.dialect.name != "sqlite":
        await connection.execute(_ONE_AT_A_TIME)
    await connection.run_sync(METADATA.create_all)
    for index in sorted(JOBS.indexes, key=lambda index: str(index.name)):
        # Tables that an earlier version made lack those that came later.
        await connection.run_sync(partial(index.create, checkfirst=True))
