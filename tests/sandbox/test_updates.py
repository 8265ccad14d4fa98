"""The update queue: offsets, waiting, one reader at a time, and what grows too old."""

import asyncio

import pytest

from bot.sandbox.errors import ApiError
from bot.sandbox.updates import UpdateQueue
from tests.sandbox.conftest import HandClock


@pytest.fixture
def queue(clock: HandClock) -> UpdateQueue:
    return UpdateQueue(clock, first_id=10, conflict_hold_s=0.05)


def fill(queue: UpdateQueue, count: int) -> None:
    for number in range(count):
        queue.put("message", {"number": number})


async def ids(queue: UpdateQueue, offset: int = 0, limit: int = 100) -> list[int]:
    updates = await queue.read(offset=offset, limit=limit, timeout_s=0)
    return [update["update_id"] for update in updates]


async def test_ids_rise_by_one_and_unconfirmed_updates_come_again(queue, clock):
    fill(queue, 3)

    assert await ids(queue) == [10, 11, 12]
    clock.now += 1
    assert await ids(queue) == [10, 11, 12]


async def test_an_offset_confirms_what_lies_before_it(queue):
    fill(queue, 3)

    assert await ids(queue, offset=12) == [12]
    assert queue.pending == 1


@pytest.mark.parametrize(("offset", "left"), [(-1, [12]), (-2, [11, 12]), (-9, [10, 11, 12])])
async def test_a_negative_offset_keeps_only_the_last(queue, offset, left):
    fill(queue, 3)

    assert await ids(queue, offset=offset) == left
    assert queue.pending == len(left)


async def test_the_same_offset_within_half_a_second_gives_one_update(queue, clock):
    fill(queue, 3)
    await ids(queue)

    clock.now += 0.4

    assert await ids(queue) == [10]


async def test_a_waiting_reader_is_woken_by_an_update(queue):
    reading = asyncio.create_task(queue.read(offset=0, limit=100, timeout_s=5))
    await asyncio.sleep(0)

    fill(queue, 1)

    assert len(await asyncio.wait_for(reading, 30)) == 1


async def test_a_reader_leaves_with_nothing_when_its_time_is_over(queue):
    assert await queue.read(offset=0, limit=100, timeout_s=0.01) == []


async def test_a_second_reader_sends_the_first_away(queue):
    first = asyncio.create_task(queue.read(offset=0, limit=100, timeout_s=5))
    await asyncio.sleep(0)
    second = asyncio.create_task(queue.read(offset=0, limit=100, timeout_s=5))

    with pytest.raises(ApiError, match="terminated by other getUpdates request") as caught:
        await first
    fill(queue, 1)

    assert caught.value.status == 409
    assert len(await second) == 1


async def test_repeated_conflicts_are_answered_late(queue):
    loop = asyncio.get_running_loop()
    readers = []
    for _ in range(3):
        readers.append(asyncio.create_task(queue.read(offset=0, limit=100, timeout_s=5)))
        await asyncio.sleep(0)
    began = loop.time()

    outcomes = await asyncio.gather(*readers[:2], return_exceptions=True)
    queue.close()
    await readers[2]

    assert [error.status for error in outcomes] == [409, 409]
    assert loop.time() - began >= 0.05


async def test_closing_ends_a_poll_at_once(queue):
    reading = asyncio.create_task(queue.read(offset=0, limit=100, timeout_s=50))
    await asyncio.sleep(0)

    queue.close()

    assert await asyncio.wait_for(reading, 30) == []


async def test_kinds_that_the_bot_does_not_want_are_not_kept(queue):
    queue.allow(["callback_query"])
    fill(queue, 1)
    queue.put("callback_query", {})

    assert [sorted(update) for update in await queue.read(offset=0, limit=9, timeout_s=0)] == [
        ["callback_query", "update_id"]
    ]


async def test_an_empty_list_of_kinds_means_the_default_ones(queue):
    queue.allow(["poll"])
    queue.allow([])
    queue.put("message_reaction", {})
    fill(queue, 1)

    assert queue.pending == 1


async def test_updates_die_after_a_day_and_presses_sooner(queue, clock):
    fill(queue, 1)
    queue.put("callback_query", {}, life_s=150)

    clock.now += 151
    assert queue.pending == 1
    clock.now += 86_400
    assert queue.pending == 0


async def test_an_update_that_comes_again_outlives_its_confirmation_once(queue):
    fill(queue, 2)
    first = (await queue.read(offset=0, limit=100, timeout_s=0))[0]
    queue.put_again(first)
    fill(queue, 1)

    assert await ids(queue, offset=12) == [10, 12]
    assert await ids(queue, offset=11) == [12]


async def test_the_next_updates_come_twice(queue):
    queue.repeats_left = 1
    fill(queue, 2)

    assert await ids(queue) == [10, 10, 11]
    assert queue.pending == 2
