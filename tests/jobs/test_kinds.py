"""Kinds of jobs: each a queue of its own, so that long work never delays short work."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import inspect, text

from bot.jobs.durable import DurableJobs
from bot.jobs.port import Room, Submitted
from tests.jobs.conftest import QUICK, nothing_is_open, submit

KEY = "job-1"


class Long:
    """A handler whose jobs last until they are let go."""

    def __init__(self):
        self.begun = []
        self.go = asyncio.Event()
        self._changed = asyncio.Event()

    async def __call__(self, task):
        self.begun += [payload["n"] for payload in task.payloads]
        self._changed.set()
        await self.go.wait()

    async def until_begun(self):
        async with asyncio.timeout(10):
            await self._changed.wait()


@pytest.fixture
def long():
    return Long()


@pytest.fixture
async def jobs(begin, diary, long):
    policy = replace(QUICK, slots_of={"long": 1})
    return await begin({"note": diary, "long": long}, policy=policy)


async def test_a_long_job_delays_no_short_one_of_the_same_chat(jobs, diary, long):
    await submit(jobs, 1, kind="long")
    await long.until_begun()

    await submit(jobs, 2)
    await diary.until(lambda diary: diary.calls)

    assert (await jobs.stats("long")).running == 1
    long.go.set()


async def test_a_kind_has_slots_of_its_own(jobs, diary, long):
    for n in (1, 2):
        await submit(jobs, n, kind="long", chat_id=-n)
    await long.until_begun()
    for n in range(3, 9):
        await submit(jobs, n, chat_id=-n)
    await diary.until(lambda diary: len(diary.calls) == 6)

    stats = await jobs.stats("long")

    assert (stats.running, stats.waiting) == (1, 1)
    long.go.set()
    await nothing_is_open(jobs)
    assert sorted(long.begun) == [1, 2]


async def test_chats_take_turns_where_slots_are_few(ledger, diary):
    jobs = DurableJobs(ledger, policy=replace(QUICK, slots_of={"note": 1}))
    await submit_lines(jobs, {-1: (11, 12, 13), -2: (21, 22), -3: (31,)})

    await jobs.start({"note": diary})
    await diary.until(lambda diary: len(diary.calls) == 6)

    assert [n for n, _ in diary.calls] == [11, 21, 31, 12, 22, 13]
    await jobs.stop(0)


async def submit_lines(jobs, lines):
    for chat_id, numbers in lines.items():
        for n in numbers:
            await submit(jobs, n, chat_id=chat_id)


async def test_a_kind_has_room_of_its_own(ledger, begin):
    jobs = await begin({})
    room = Room(1, 1, 1)

    taken = [await submit(jobs, n, kind=kind, room=room) for n, kind in enumerate("aabb")]

    new, full = Submitted.NEW, Submitted.NO_ROOM
    assert taken == [new, full, new, full]


async def test_a_kind_that_nobody_here_handles_waits_for_who_does(begin, diary):
    jobs = await begin()

    await submit(jobs, 1, kind="dance")
    await submit(jobs, 2)
    await diary.until(lambda diary: diary.calls)

    assert (await jobs.stats("dance")).waiting == 1
    assert diary.calls == [(2, 1)]


async def test_stats_tell_of_one_kind_or_of_all(begin):
    jobs = await begin({})
    for n, kind in enumerate(("a", "a", "b")):
        await submit(jobs, n, kind=kind)

    counts = [(await jobs.stats(kind)).waiting for kind in ("a", "b", "c", None)]

    assert counts == [2, 1, 0, 3]


async def test_a_job_is_found_by_its_key_until_it_is_done(begin):
    jobs = await begin({})
    await submit(jobs, 1)

    found = await jobs.find(KEY)

    assert found is not None
    assert (found.payload, found.is_running) == ({"n": 1}, False)


async def test_nobody_is_found_by_another_key(begin):
    jobs = await begin({})
    await submit(jobs, 1)

    assert await jobs.find("job-2") is None


async def test_a_running_job_is_found_as_such(jobs, long):
    await submit(jobs, 1, kind="long")
    await long.until_begun()

    found = await jobs.find(KEY)

    assert found is not None
    assert found.is_running
    long.go.set()
    await nothing_is_open(jobs)
    assert await jobs.find(KEY) is None


async def test_what_is_noted_about_a_waiting_job_is_there_when_it_begins(ledger, begin):
    jobs = await begin({})
    await submit(jobs, 1)

    assert await jobs.amend(KEY, {"n": 2}, is_running=False)

    (claim,) = await ledger.claim("A", {"note": 9})
    assert claim.task.payloads == ({"n": 2},)


async def test_what_is_noted_about_a_running_job_is_there_at_its_next_try(ledger, begin):
    jobs = await begin({})
    await submit(jobs, 1)
    (claim,) = await ledger.claim("A", {"note": 9})

    assert await jobs.amend(KEY, {"n": 2}, is_running=True)

    await ledger.put_back(claim, after_s=0, counts=True)
    (again,) = await ledger.claim("A", {"note": 9})
    assert again.task.payloads == ({"n": 2},)


async def test_nothing_is_noted_about_a_job_that_went_on_meanwhile(ledger, begin):
    jobs = await begin({})
    await submit(jobs, 1)
    assert not await jobs.amend(KEY, {"n": 2}, is_running=True)
    (claim,) = await ledger.claim("A", {"note": 9})

    assert not await jobs.amend(KEY, {"n": 2}, is_running=False)

    await ledger.finish(claim)
    assert not await jobs.amend(KEY, {"n": 2}, is_running=True)


async def test_a_cancelled_job_is_never_done_also_when_it_is_delivered_again(begin, diary):
    waiting = await begin({})
    await submit(waiting, 1)

    assert await waiting.cancel(KEY)

    assert await submit(waiting, 1) is Submitted.KNOWN
    assert not await waiting.cancel(KEY)
    assert (await waiting.stats()).waiting == 0


async def test_a_running_job_that_was_cancelled_is_not_tried_again(ledger, begin):
    jobs = await begin({})
    await submit(jobs, 1)
    (claim,) = await ledger.claim("A", {"note": 9})

    assert await jobs.cancel(KEY)

    await ledger.put_back(claim, after_s=0, counts=True)
    assert not await ledger.is_any_due({"note"})
    assert await jobs.find(KEY) is None


async def test_tables_of_an_earlier_version_get_the_index_they_lack(reopen, url):
    first = await reopen()
    database = first._ledger._database
    await database.write(_drop_index)
    await first.stop(0)

    again = await reopen()

    assert "ix_jobs_1_line" in await again._ledger._database.read(_index_names)


async def _drop_index(session):
    await session.execute(text("DROP INDEX ix_jobs_1_line"))


async def _index_names(session):
    connection = await session.connection()
    indexes = await connection.run_sync(lambda sync: inspect(sync).get_indexes("jobs_1"))
    return {index["name"] for index in indexes}
