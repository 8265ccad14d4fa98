import asyncio

import pytest

from bot.chat.lanes import Lane


async def settle():
    for _ in range(5):
        await asyncio.sleep(0)


async def test_places_are_served_in_the_order_in_which_they_were_taken():
    lane, served = Lane(), []
    places = [lane.take_place() for _ in range(3)]

    async def go(number):
        async with places[number]:
            served.append(number)
            await asyncio.sleep(0)

    await asyncio.gather(*(go(number) for number in (2, 0, 1)))

    assert served == [0, 1, 2]


async def test_one_goes_at_a_time():
    lane, inside = Lane(), []
    go_on = asyncio.Event()

    async def go(name, place):
        async with place:
            inside.append(name)
            await go_on.wait()

    tasks = [asyncio.create_task(go(name, lane.take_place())) for name in "ab"]
    await settle()
    assert inside == ["a"]

    go_on.set()
    await asyncio.gather(*tasks)
    assert inside == ["a", "b"]


async def test_whoever_gives_up_while_waiting_lets_nobody_pass_ahead():
    lane, order = Lane(), []
    first = lane.take_place()

    async def go(name, place):
        async with place:
            order.append(name)

    waiting = asyncio.create_task(go("second", lane.take_place()))
    last = asyncio.create_task(go("third", lane.take_place()))
    await settle()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await settle()
    assert order == []

    first.leave()
    await last
    assert order == ["third"]


async def test_a_place_may_be_left_unused_and_more_than_once():
    lane = Lane()
    unused, behind = lane.take_place(), lane.take_place()

    unused.leave()
    unused.leave()

    async with asyncio.timeout(30), behind:
        pass
