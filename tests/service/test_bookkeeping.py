"""Keys and calls between the gate and the database: nothing is lost, nothing is counted twice."""

import asyncio
from datetime import UTC, datetime

import pytest

from bot.core.api_keys import ApiKey, KeyUsage, Plan, digest_of
from bot.core.errors import StoreError
from bot.service.bookkeeping import bring_in_step, kept_books
from bot.service.key_book import KeyBook
from bot.store.store import Store
from tests.service.conftest import KEY, TODAY

NOW = datetime(2026, 11, 26, tzinfo=UTC)
SHOP = ApiKey("shop", Plan.FREE, digest_of(KEY), TODAY)


@pytest.fixture
def book():
    return KeyBook(now=lambda: NOW)


@pytest.fixture
async def store():
    store = await Store.open("sqlite://")
    await store.keys.add(SHOP)
    yield store
    await store.aclose()


class BrokenKeys:
    """A database that fails at what it is told to."""

    def __init__(self, keys, *broken):
        self._keys = keys
        self._broken = broken

    def __getattr__(self, name):
        async def fail(*_):
            raise StoreError("the database is away")

        return fail if name in self._broken else getattr(self._keys, name)


async def test_keys_are_known_at_once_and_calls_are_written_at_the_end(book, store):
    async with kept_books(book, store.keys, round_s=3600):
        assert book.find(KEY) == SHOP
        book.count("shop")
        book.count("shop")

    assert await store.keys.usage() == (KeyUsage("shop", "2026-11", 2),)


async def test_rounds_go_on_and_bring_new_keys(book, store):
    async with kept_books(book, store.keys, round_s=0.001), asyncio.timeout(60):
        await store.keys.revoke("shop", TODAY)
        while book.find(KEY) is not None:
            await asyncio.sleep(0.001)

    assert book.has_keys


async def test_calls_of_other_processes_count_too(book, store):
    await bring_in_step(book, store.keys)
    book.count("shop")
    await store.keys.count({("2026-11", "shop"): 5})
    assert book.used("shop") == 1

    await bring_in_step(book, store.keys)

    assert book.used("shop") == 6


@pytest.mark.parametrize("broken", [["count"], ["usage"], ["all"]])
async def test_trouble_loses_no_call_and_counts_none_twice(book, store, broken):
    await bring_in_step(book, store.keys)
    book.count("shop")

    with pytest.raises(StoreError):
        await bring_in_step(book, BrokenKeys(store.keys, *broken))
    assert book.used("shop") == 1
    book.count("shop")
    await bring_in_step(book, store.keys)

    assert book.used("shop") == 2
    assert await store.keys.usage() == (KeyUsage("shop", "2026-11", 2),)


async def test_later_trouble_ends_nothing(book, store):
    keys = BrokenKeys(store.keys)
    async with kept_books(book, keys, round_s=0.001), asyncio.timeout(60):
        keys._broken = ("count", "usage", "all")
        await asyncio.sleep(0.01)
        keys._broken = ()
        book.count("shop")
        while not await store.keys.usage():
            await asyncio.sleep(0.001)

    assert await store.keys.usage() == (KeyUsage("shop", "2026-11", 1),)
