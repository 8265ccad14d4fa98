"""Looks at a database without changing anything in it, for whoever sets the bot up."""

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.address import Address, parse_address
from bot.store.engines import bare_engine
from bot.store.faults import plain_words
from bot.store.upgrade import migrations

_BUSY_TIMEOUT_S: Final = 5.0
_PERMISSIONS: Final = 0o777


class Tables(StrEnum):
    """How far the tables are."""

    ABSENT = "absent"
    BEHIND = "behind"
    CURRENT = "current"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class Survey:
    """What was found.

    Attributes:
        name: of the database; holds no password.
        tables: how far they are; the next start brings them up to date, foreign ones excepted.
        is_writable: whether the bot can write there.
        file: the SQLite file, there or not; None for one in memory and for PostgreSQL.
        permissions: of that file, as `chmod` takes them; None where there is no file.
    """

    name: str
    tables: Tables
    is_writable: bool
    file: Path | None = None
    permissions: int | None = None


async def survey_database(url: str) -> Survey:
    """Look at the database; a file that does not exist is not created.

    Raises:
        StoreError: the address is wrong, or the database cannot be reached or read.
    """
    address = parse_address(url)
    file = address.file
    if address.is_in_memory:
        return Survey(address.name, Tables.ABSENT, is_writable=True)
    if file is not None and not file.exists():
        is_writable = os.access(file.absolute().parent, os.W_OK)
        return Survey(address.name, Tables.ABSENT, is_writable=is_writable, file=file)
    with plain_words(address.name):
        tables, is_writable = await _look_inside(address)
        permissions = None if file is None else file.stat().st_mode & _PERMISSIONS
    return Survey(address.name, tables, is_writable, file, permissions)


async def _look_inside(address: Address) -> tuple[Tables, bool]:
    engine = bare_engine(address, busy_timeout_s=_BUSY_TIMEOUT_S)
    async with engine.connect() as connection:
        tables = await connection.run_sync(_tables)
        return tables, await _is_writable(connection, address)


def _tables(connection: Connection) -> Tables:
    found = MigrationContext.configure(connection).get_current_revision()
    if found is None:
        return Tables.ABSENT
    ours = ScriptDirectory.from_config(migrations(connection))
    if found == ours.get_current_head():
        return Tables.CURRENT
    try:
        ours.get_revision(found)
    except CommandError:
        return Tables.FOREIGN
    return Tables.BEHIND


async def _is_writable(connection: AsyncConnection, address: Address) -> bool:
    if address.file is not None:
        # SQLite itself also writes beside the file, so its folder counts, too.
        folder = address.file.absolute().parent
        return os.access(address.file, os.W_OK) and os.access(folder, os.W_OK)
    answer = await connection.exec_driver_sql("SHOW transaction_read_only")
    return bool(answer.scalar_one() == "off")
