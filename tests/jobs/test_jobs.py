"""What every kind of jobs promises."""

import asyncio
from dataclasses import replace

import pytest

from bot.core.errors import JobsError
from bot.jobs.policy import Role
from bot.jobs.port import Submitted
from tests.jobs.conftest import QUICK, nothing_is_open, submit


async def test_a_submitted_job_is_done(begin, diary):
    jobs = await begin()

    assert await submit(jobs, 1) is Submitted.NEW
    await nothing_is_open(jobs)

    assert diary.calls == [(1, 1)]


async def test_what_was_submitted_before_the_start_is_done(begin, diary, ledger):
    receiver = await begin(role=Role.RECEIVER)
    await submit(receiver, 1)
    assert (await receiver.stats()).waiting == 1

    await begin()
    await nothing_is_open(receiver)

    assert diary.calls == [(1, 1)]


async def test_the_same_key_is_one_job_also_when_it_is_done(begin, diary):
    jobs = await begin()

    assert await submit(jobs, 1) is Submitted.NEW
    assert await submit(jobs, 1) is Submitted.KNOWN
    await nothing_is_open(jobs)
    assert await submit(jobs, 1) is Submitted.KNOWN
    await submit(jobs, 2)
    await nothing_is_open(jobs)

    assert diary.calls == [(1, 1), (2, 1)]


async def test_jobs_of_one_chat_run_one_at_a_time_and_in_order(begin):
    running, order = [], []

    async def handle(task):
        running.append(task.payloads[0]["n"])
        await asyncio.sleep(0)
        assert len(running) == 1
        running.remove(task.payloads[0]["n"])
        order.append(task.payloads[0]["n"])

    jobs = await begin({"note": handle})
    for n in range(30):
        await submit(jobs, n)
    await nothing_is_open(jobs)

    assert order == [*range(30)]


async def test_jobs_of_different_chats_run_side_by_side(begin):
    together = asyncio.Barrier(5)

    async def handle(task):
        await together.wait()

    jobs = await begin({"note": handle}, policy=replace(QUICK, slots=5))
    for n in range(5):
        await submit(jobs, n, chat_id=n)

    await nothing_is_open(jobs)


async def test_no_more_jobs_run_at_once_than_there_are_slots(begin):
    running, most = set(), []

    async def handle(task):
        running.add(task.payloads[0]["n"])
        most.append(len(running))
        await asyncio.sleep(0.005)
        running.remove(task.payloads[0]["n"])

    jobs = await begin({"note": handle}, policy=replace(QUICK, slots=3))
    await asyncio.gather(*(submit(jobs, n, chat_id=n) for n in range(20)))
    await nothing_is_open(jobs)

    assert len(most) == 20
    assert max(most) == 3


async def test_stats_count_what_there_is_to_do(begin, diary):
    running = asyncio.Event()

    async def hold(task):
        running.set()
        await asyncio.Event().wait()

    diary.ends = [ValueError()] * 5
    jobs = await begin({"hold": hold, "note": diary})
    await submit(jobs, 1, chat_id=1)
    await diary.until(lambda diary: diary.letters)
    await submit(jobs, 2, kind="hold")
    await submit(jobs, 3, kind="hold")
    await running.wait()

    stats = await jobs.stats()

    assert (stats.waiting, stats.running, stats.dead) == (1, 1, 1)
    assert 0 <= stats.oldest_age_s < 10


async def test_stopping_lets_a_running_job_finish(begin):
    running, may_end, ended = asyncio.Event(), asyncio.Event(), []

    async def handle(task):
        running.set()
        await may_end.wait()
        ended.append(task.attempt)

    jobs = await begin({"note": handle})
    await submit(jobs, 1)
    await running.wait()
    stopping = asyncio.create_task(jobs.stop(5))
    may_end.set()
    await stopping

    assert ended == [1]
    with pytest.raises(JobsError, match="closed"):
        await submit(jobs, 2)


async def test_a_worker_takes_no_jobs_in(begin):
    jobs = await begin(role=Role.WORKER)

    with pytest.raises(JobsError, match="only works"):
        await submit(jobs, 1)


async def test_a_job_that_is_submitted_here_waits_for_no_poll(begin, diary):
    jobs = await begin(policy=replace(QUICK, poll_s=60.0))
    await submit(jobs, 1)
    await submit(jobs, 2)
    await nothing_is_open(jobs)

    assert diary.calls == [(1, 1), (2, 1)]
