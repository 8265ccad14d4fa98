"""What was kept long enough is erased; every wait is bounded."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot.core.emotions import Emotion
from bot.core.sessions import FaceRecord
from bot.store.store import Store
from bot.wiring.retention import purged_daily
from tests.builders import scores

PATIENCE_S = 10
NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


async def until(happened):
    async with asyncio.timeout(PATIENCE_S):
        while not await happened():
            await asyncio.sleep(0.01)


async def test_faces_are_erased_when_their_days_are_over_also_later_on():
    store = await Store.open("sqlite://")
    menu = await store.sessions.open_session(-1, "Menu", NOON)
    days = [NOON, NOON + timedelta(days=5)]
    await store.sessions.add_faces(
        menu.session_id,
        [FaceRecord(int(at.timestamp()), None, 1, scores(Emotion.FEAR)) for at in days],
    )
    clock = [NOON + timedelta(days=10, seconds=1)]

    async def left():
        return len([face async for face in store.faces.stream(menu.session_id)])

    async def one_is_left():
        return await left() == 1

    async def none_is_left():
        return await left() == 0

    async with purged_daily(store, days=10, now=lambda: clock[0], every_s=0.01):
        await until(one_is_left)
        clock[0] += timedelta(days=5)
        await until(none_is_left)
    await store.aclose()


async def test_a_database_in_trouble_does_not_end_it(caplog):
    store = await Store.open("sqlite://")
    await store.aclose()

    async def is_logged():
        return caplog.text.count("were not erased") >= 2

    async with purged_daily(store, days=1, every_s=0.01):
        await until(is_logged)
