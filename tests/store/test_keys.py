"""Keys of the service and what they were used for, on every kind of database."""

import asyncio
from datetime import date

from bot.core.api_keys import ApiKey, KeyUsage, Plan, digest_of
from bot.store.store import Store
from bot.store.tables import ServiceKeyRow, ServiceUsageRow

TODAY = date(2026, 11, 26)
SECRET = "0123456789abcdef0123456789abcdef"


def key(name="shop", plan=Plan.FREE, secret=SECRET):
    return ApiKey(name, plan, digest_of(secret), TODAY)


async def test_a_key_is_remembered_by_its_digest(store):
    assert await store.keys.add(key())

    assert await store.keys.all() == (key(),)


async def test_a_good_key_of_this_name_stays_as_it_is(store):
    await store.keys.add(key())

    assert not await store.keys.add(key(secret="f" * 32, plan=Plan.BASIC))
    assert await store.keys.all() == (key(),)


async def test_a_revoked_key_can_be_replaced(store):
    await store.keys.add(key())
    assert await store.keys.revoke("shop", TODAY)
    (revoked,) = await store.keys.all()

    assert await store.keys.add(key(secret="f" * 32))
    assert revoked.revoked_on == TODAY
    assert await store.keys.all() == (key(secret="f" * 32),)


async def test_a_key_can_be_revoked_once(store):
    await store.keys.add(key())

    assert [await store.keys.revoke(name, TODAY) for name in ("shop", "shop", "other")] == [
        True,
        False,
        False,
    ]


async def test_calls_are_added_up_by_month(store):
    await store.keys.count({("2026-11", "shop"): 2, ("2026-12", "shop"): 1})
    await store.keys.count({("2026-11", "shop"): 3, ("2026-11", "app"): 4})
    await store.keys.count({})

    assert await store.keys.usage("2026-11") == (
        KeyUsage("app", "2026-11", 4),
        KeyUsage("shop", "2026-11", 5),
    )
    assert [each.month for each in await store.keys.usage()] == ["2026-12", "2026-11", "2026-11"]


async def test_processes_that_count_together_lose_nothing(store):
    calls = {("2026-11", "shop"): 1, ("2026-11", "app"): 1}

    await asyncio.gather(*(store.keys.count(calls) for _ in range(8)))

    assert [each.calls for each in await store.keys.usage()] == [8, 8]


async def test_keys_and_calls_outlive_a_restart(file):
    store = await Store.open(f"sqlite:///{file}")
    await store.keys.add(key())
    await store.keys.count({("2026-11", "shop"): 2})
    await store.aclose()

    store = await Store.open(f"sqlite:///{file}")
    keys, usage = await store.keys.all(), await store.keys.usage()
    await store.aclose()

    assert keys == (key(),)
    assert usage == (KeyUsage("shop", "2026-11", 2),)


async def test_the_key_itself_is_not_in_the_file(file):
    store = await Store.open(f"sqlite:///{file}")
    await store.keys.add(key())
    await store.aclose()

    assert SECRET.encode() not in file.read_bytes()


def test_nothing_else_is_in_the_tables():
    assert set(ServiceKeyRow.__table__.columns.keys()) == {
        "name",
        "plan",
        "digest",
        "added_on",
        "revoked_on",
    }
    assert set(ServiceUsageRow.__table__.columns.keys()) == {"month", "name", "calls"}
