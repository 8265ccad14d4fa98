"""The migrations: from nothing to today, again without effect, and in step with the tables."""

import asyncio
import sqlite3
from contextlib import closing

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from bot.core.errors import StoreError
from bot.core.preferences import ChatPreferences, GroupMode
from bot.store.address import parse_address
from bot.store.engines import bare_engine
from bot.store.store import Store
from bot.store.tables import Table
from bot.store.upgrade import migrations, upgrade_database

ON = ChatPreferences(mode=GroupMode.FULL)
STORED = pytest.mark.parametrize(
    "url", ["file", pytest.param("postgresql", marks=pytest.mark.e2e)], indirect=True
)


async def on_connection(url, work):
    engine = bare_engine(parse_address(url), busy_timeout_s=5)
    try:
        async with engine.begin() as connection:
            return await connection.run_sync(work)
    finally:
        await engine.dispose()


def tables(connection):
    return set(inspect(connection).get_table_names())


def newest():
    config = Config()
    config.set_main_option("script_location", "bot.store:migrations")
    return ScriptDirectory.from_config(config).get_current_head()


def version(file):
    with closing(sqlite3.connect(file)) as plain:
        return plain.execute("SELECT version_num FROM alembic_version").fetchall()


@STORED
async def test_an_empty_database_gets_every_table(url):
    await (await Store.open(url)).aclose()

    assert await on_connection(url, tables) == {*Table.metadata.tables, "alembic_version"}


@STORED
async def test_tables_and_migrations_agree(url):
    await (await Store.open(url)).aclose()

    # Raises with a list of what a migration has yet to do.
    await on_connection(url, lambda connection: command.check(migrations(connection)))


@STORED
async def test_opening_again_changes_nothing(url):
    store = await Store.open(url)
    await store.set_preferences(-1, ON)
    await store.aclose()

    store = await Store.open(url)

    assert await store.preferences(-1) == ON
    await store.aclose()


@STORED
async def test_the_way_back_leads_to_nothing(url):
    await (await Store.open(url)).aclose()

    await on_connection(url, lambda connection: command.downgrade(migrations(connection), "base"))

    assert await on_connection(url, tables) == {"alembic_version"}


@STORED
async def test_several_that_start_together_migrate_once(url):
    stores = await asyncio.gather(*(Store.open(url) for _ in range(4)))

    await asyncio.gather(*(store.ping() for store in stores))
    await asyncio.gather(*(store.aclose() for store in stores))


async def test_a_database_of_a_later_version_is_left_as_it_is(file):
    await (await Store.open(f"sqlite:///{file}")).aclose()
    with closing(sqlite3.connect(file)) as plain, plain:
        plain.execute("UPDATE alembic_version SET version_num = 'r9999'")

    with pytest.raises(StoreError, match=r"written by another version .*r9999"):
        await Store.open(f"sqlite:///{file}")
    assert version(file) == [("r9999",)]


async def test_a_migration_that_fails_leaves_nothing_behind(file):
    with closing(sqlite3.connect(file)) as plain:
        plain.execute("CREATE TABLE opt_outs (something_else TEXT)")

    with pytest.raises(StoreError, match="fails"):
        await Store.open(f"sqlite:///{file}")

    assert await on_connection(f"sqlite:///{file}", tables) == {"opt_outs"}


async def test_databases_that_migrate_together_do_not_mix_up():
    stores = await asyncio.gather(*(Store.open("sqlite://") for _ in range(6)))

    await asyncio.gather(*(store.set_preferences(-1, ON) for store in stores[:3]))

    kept = await asyncio.gather(*(store.preferences(-1) for store in stores))
    assert kept == [ON] * 3 + [None] * 3
    await asyncio.gather(*(store.aclose() for store in stores))


def test_a_database_can_be_brought_up_to_date_without_a_store(file):
    upgrade_database(parse_address(f"sqlite:///{file}"), busy_timeout_s=1)

    assert version(file) == [(newest(),)]
