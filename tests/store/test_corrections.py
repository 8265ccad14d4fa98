"""What is counted of "Not right?", on every kind of database."""

import asyncio

import pytest

from bot.core.corrections import Correction
from bot.core.emotions import Emotion
from bot.core.errors import StoreError
from bot.store.store import Store
from bot.store.tables import CorrectionRow

ANGER, FEAR = Emotion.ANGER, Emotion.FEAR


async def test_a_new_store_has_counted_nothing(store):
    assert await store.corrections() == ()


async def test_the_same_pair_is_counted_up(store):
    for _ in range(3):
        await store.count_correction(ANGER, FEAR)
    await store.count_correction(FEAR, ANGER)

    counted = await store.corrections()

    assert set(counted) == {Correction(ANGER, FEAR, 3), Correction(FEAR, ANGER, 1)}


@pytest.mark.parametrize(("seen", "better"), [(None, FEAR), (ANGER, None), (None, None)])
async def test_hard_to_read_and_hard_to_say_are_counted_too(store, seen, better):
    await store.count_correction(seen, better)

    assert await store.corrections() == (Correction(seen, better, 1),)


async def test_presses_at_the_same_time_are_all_counted(store):
    await asyncio.gather(*(store.count_correction(ANGER, FEAR) for _ in range(8)))

    assert await store.corrections() == (Correction(ANGER, FEAR, 8),)


async def test_counts_outlive_a_restart_and_forgetting_a_person(file):
    url = f"sqlite:///{file}"
    store = await Store.open(url)
    await store.count_correction(ANGER, FEAR)
    await store.forget_person(1001)
    await store.aclose()

    store = await Store.open(url)
    counted = await store.corrections()
    await store.aclose()

    assert counted == (Correction(ANGER, FEAR, 1),)


def test_nothing_else_is_in_the_table():
    assert set(CorrectionRow.__table__.columns.keys()) == {"seen", "better", "count"}


async def test_a_store_that_is_closed_says_so():
    store = await Store.open("sqlite://")
    await store.aclose()

    with pytest.raises(StoreError):
        await store.count_correction(ANGER, FEAR)
