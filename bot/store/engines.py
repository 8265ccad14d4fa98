"""Makes engines: the one place that knows how a connection to each database is set up."""

from typing import Any, Final

from sqlalchemy import AsyncAdaptedQueuePool, Connection, NullPool, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.core.errors import StoreError
from bot.store.address import Address

ONLY_READS: Final = "only_reads"
"""Execution option of a transaction that takes no lock against writers."""

_CONNECT_S: Final = 10.0
_STATEMENT_S: Final = 30.0
"""How long PostgreSQL may take; without bounds a dead network would hold its callers for ever."""

_CONNECTIONS: Final = 5


def pooled_engine(address: Address, *, busy_timeout_s: float) -> AsyncEngine:
    """An engine to work with; its connections stay open until it is disposed of."""
    pool = {
        "poolclass": AsyncAdaptedQueuePool,
        # One connection in memory: its tables are locked, without patience, against any other.
        "pool_size": 1 if address.is_in_memory else _CONNECTIONS,
        "max_overflow": 0,
        # A server may have been restarted since the connection was last used.
        "pool_pre_ping": not address.is_sqlite,
    }
    engine = _engine(address, busy_timeout_s, pool)
    if address.is_sqlite:
        event.listen(engine.sync_engine, "connect", _set_up_sqlite)
        event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def bare_engine(address: Address, *, busy_timeout_s: float) -> AsyncEngine:
    """An engine to migrate with: no pool, and SQLite neither begins nor checks foreign keys.

    A migration copies tables, and dropping the old copy must not count as deleting its rows.
    """
    return _engine(address, busy_timeout_s, {"poolclass": NullPool})


def _engine(address: Address, busy_timeout_s: float, pool: dict[str, Any]) -> AsyncEngine:
    if address.is_sqlite:
        # With isolation_level None the driver begins no transaction behind our back.
        how: dict[str, Any] = {"timeout": busy_timeout_s, "isolation_level": None}
    else:
        how = {"timeout": _CONNECT_S, "command_timeout": _STATEMENT_S}
    try:
        return create_async_engine(
            address.url,
            connect_args=how,
            # Errors may be logged, and ids belong to people.
            hide_parameters=True,
            **pool,
        )
    except ImportError as error:
        raise StoreError(
            "PostgreSQL needs a driver: pip install 'emotion-bot[postgres]'"
        ) from error


def _set_up_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")
    # In WAL mode a power cut can lose the last moment but not damage the file.
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A writer that first reads and then asks for the lock is refused at once, whatever the busy
    # timeout, when another wrote in between. Asking first makes it wait its turn.
    # Source: https://www.sqlite.org/isolation.html and /rescode.html#busy_snapshot (public domain)
    reads = connection.get_execution_options().get(ONLY_READS, False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
