"""What is erased, and what is still known afterwards."""

import asyncio
from dataclasses import replace

import pytest

from bot.jobs.policy import Role
from bot.jobs.port import Submitted
from tests.jobs.conftest import CHAT, QUICK, nothing_is_open, submit


@pytest.mark.parametrize("whose", [{"chat_id": CHAT}, {"user_id": 7}])
async def test_what_waits_for_a_chat_or_person_is_forgotten_for_good(begin, diary, whose):
    jobs = await begin(role=Role.RECEIVER)
    await submit(jobs, 1)
    await submit(jobs, 2)
    await submit(jobs, 3, chat_id=5, user_id=5)

    assert await jobs.forget(**whose) == 2
    assert await submit(jobs, 1) is Submitted.KNOWN
    await begin()
    await nothing_is_open(jobs)

    assert diary.calls == [(3, 1)]


async def test_dead_letters_are_forgotten_too(begin, diary):
    diary.ends = [ValueError()] * 5
    jobs = await begin()
    await submit(jobs, 1)
    await diary.until(lambda diary: diary.letters)

    assert await jobs.forget(user_id=8) == 0
    assert await jobs.forget() == 0
    assert await jobs.forget(user_id=7) == 1

    assert await jobs.dead_letters() == ()


async def test_a_forgotten_job_that_runs_is_not_tried_again(begin, diary):
    running, may_end = asyncio.Event(), asyncio.Event()

    async def handle(task):
        diary.calls.append(task.attempt)
        running.set()
        await may_end.wait()
        raise ValueError

    jobs = await begin({"note": handle})
    await submit(jobs, 1)
    await running.wait()
    assert await jobs.forget(chat_id=CHAT) == 1
    may_end.set()
    await jobs.stop(5)

    assert diary.calls == [1]


async def test_old_keys_are_deleted_in_time(begin, ledger):
    jobs = await begin(policy=replace(QUICK, keep_done_s=0.0))
    await submit(jobs, 1)
    await nothing_is_open(jobs)

    async with asyncio.timeout(30):
        while await submit(jobs, 1) is not Submitted.NEW:
            await asyncio.sleep(0.01)
