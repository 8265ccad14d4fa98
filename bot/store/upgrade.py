"""Brings a database up to date before it is used; plain and synchronous, meant for a thread."""

import asyncio
import sqlite3
from threading import Lock
from time import monotonic
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.store.address import Address
from bot.store.engines import bare_engine
from bot.store.owner_only import create_for_owner

_QUEUE_UP: Final = {
    "sqlite": "BEGIN IMMEDIATE",
    # Any number will do that nobody else takes.
    "postgresql": "SELECT pg_advisory_xact_lock(7220136284815023907)",
}
"""Begins a transaction that only one of several bots that start together can be in."""

_BETWEEN_TRIES_S: Final = 0.01

_ONE_AT_A_TIME: Final = Lock()
"""Alembic keeps the migration that is running in global variables."""


def upgrade_database(address: Address, *, busy_timeout_s: float) -> None:
    """Create the file where there is none, and run the migrations that are missing.

    Raises:
        OSError, SQLAlchemyError, CommandError: see `bot.store.faults`.
    """
    if address.file is not None:
        create_for_owner(address.file)
    engine = bare_engine(address, busy_timeout_s=busy_timeout_s)
    with _ONE_AT_A_TIME:
        # Alembic reads its scripts and blocks, so it gets a loop of its own.
        asyncio.run(_upgrade(engine, busy_timeout_s))


def migrations(connection: Connection) -> Config:
    """Alembic's settings, as `alembic.ini` would hold them, for an open connection."""
    config = Config()
    config.set_main_option("script_location", "bot.store:migrations")
    config.attributes["connection"] = connection
    return config


async def _upgrade(engine: AsyncEngine, patience_s: float) -> None:
    kind = engine.dialect.name
    async with engine.connect() as connection:
        if kind == "sqlite":
            await _switch_to_wal(connection, patience_s=patience_s)
        await connection.exec_driver_sql(_QUEUE_UP[kind])
        await connection.run_sync(_run_migrations)
        await connection.commit()


async def _switch_to_wal(connection: AsyncConnection, *, patience_s: float) -> None:
    # For good: readers and the writer of this file wait for each other no longer.
    deadline = monotonic() + patience_s
    while True:
        try:
            await connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        except OperationalError as error:
            # While another begins to write, SQLite refuses at once, whatever the busy timeout.
            is_busy = getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY
            if not is_busy or monotonic() >= deadline:
                raise
            await asyncio.sleep(_BETWEEN_TRIES_S)
        else:
            return


def _run_migrations(connection: Connection) -> None:
    command.upgrade(migrations(connection), "head")
