"""Transactions, on every kind of database."""

import asyncio
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import func, select, text

from bot.core.errors import StoreError
from bot.store.address import parse_address
from bot.store.database import Database
from bot.store.tables import OptOutRow


@asynccontextmanager
async def opened(url):
    database = await Database.open(parse_address(url), busy_timeout_s=5)
    yield database
    await database.aclose()


@pytest.fixture
async def database(url):
    async with opened(url) as database:
        yield database


async def count(session):
    return await session.scalar(select(func.count()).select_from(OptOutRow))


async def add_the_next(session):
    session.add(OptOutRow(user_id=await count(session), chat_id=-1))


async def test_work_hands_back_its_result(database):
    await database.write(add_the_next)

    assert await database.read(count) == 1


async def test_work_that_fails_leaves_nothing_and_its_error_unchanged(database):
    async def stumble(session):
        await add_the_next(session)
        await session.flush()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await database.write(stumble)

    assert await database.read(count) == 0


async def test_an_error_of_the_database_holds_no_ids(database):
    async def twice(session):
        session.add_all([OptOutRow(user_id=4711_0815, chat_id=-1)])
        await session.flush()
        await session.execute(text("INSERT INTO nowhere VALUES (:id)"), {"id": 4711_0815})

    with pytest.raises(StoreError, match="fails") as caught:
        await database.write(twice)

    assert "47110815" not in f"{caught.value} {caught.value.__cause__}"


async def test_reading_changes_nothing(database):
    await database.read(add_the_next)

    assert await database.read(count) == 0


async def test_writers_that_look_first_see_each_others_work(file):
    url = f"sqlite:///{file}"
    async with opened(url) as one, opened(url) as other:
        await asyncio.gather(*(side.write(add_the_next) for side in [one, other] * 15))

        assert await one.read(count) == 30


async def test_sqlite_checks_references_and_does_not_sync_more_than_it_must(file):
    async def pragmas(session):
        return [
            await session.scalar(text(f"PRAGMA {name}"))
            for name in ("foreign_keys", "synchronous", "journal_mode")
        ]

    async with opened(f"sqlite:///{file}") as database:
        assert await database.read(pragmas) == [1, 1, "wal"]
