"""Durable jobs between one process and the next, and between two at once."""

import asyncio
from dataclasses import replace

from bot.jobs.policy import Role
from bot.jobs.port import Submitted
from tests.jobs.conftest import QUICK, nothing_is_open, submit


async def test_what_was_put_back_at_the_stop_is_done_after_the_next_start(reopen, diary):
    running = asyncio.Event()

    async def hold(task):
        running.set()
        await asyncio.Event().wait()

    first = await reopen()
    await first.start({"note": hold})
    await submit(first, 1)
    await running.wait()
    await first.stop(0)

    second = await reopen()
    await second.start({"note": diary})
    await nothing_is_open(second)

    assert diary.calls == [(1, 1)]


async def test_a_receiver_hands_jobs_to_a_worker_elsewhere(reopen, diary):
    receiver, worker = await reopen(role=Role.RECEIVER), await reopen(role=Role.WORKER)
    await receiver.start({})
    await worker.start({"note": diary})

    for n in range(20):
        await submit(receiver, n)
    await nothing_is_open(receiver)

    assert diary.calls == [(n, 1) for n in range(20)]


async def test_two_workers_share_the_jobs_and_keep_the_order_of_each_chat(reopen):
    order, busy, workers = {}, set(), set()
    both_work = asyncio.Event()

    def handler(worker):
        async def handle(task):
            chat, n = task.chat_id, task.payloads[0]["n"]
            assert chat not in busy
            busy.add(chat)
            workers.add(worker)
            if len(workers) == len(jobs):
                both_work.set()
            # The slots of one worker are too few for all chats, so the other must take the rest.
            await both_work.wait()
            busy.remove(chat)
            order.setdefault(chat, []).append(n)

        return handle

    jobs = [await reopen(policy=replace(QUICK, slots=3)) for _ in range(2)]
    for n in range(120):
        chat = n % 12
        await submit(jobs[0], n, chat_id=chat)
    for worker, one in enumerate(jobs):
        await one.start({"note": handler(worker)})
    await nothing_is_open(jobs[0])

    assert order == {chat: [*range(chat, 120, 12)] for chat in range(12)}
    assert workers == {0, 1}


async def test_many_who_submit_the_same_key_at_once_make_one_job(reopen, diary):
    jobs = [await reopen() for _ in range(2)]
    await jobs[0].start({"note": diary})

    new = await asyncio.gather(*(submit(one, 1) for one in jobs for _ in range(10)))
    await nothing_is_open(jobs[0])

    assert new.count(Submitted.NEW) == 1
    assert diary.calls == [(1, 1)]


async def test_a_long_job_stays_in_the_hand_of_a_worker_that_lives(reopen):
    # A beat is written and may wait for the disk, where a look at the others only reads.
    attentive = replace(QUICK, beat_s=0.05, silent_s=3.0)
    attempts = []

    async def handle(task):
        attempts.append(task.attempt)
        await asyncio.sleep(1.5 * attentive.silent_s)

    jobs = [await reopen(policy=attentive) for _ in range(2)]
    for one in jobs:
        await one.start({"note": handle})
    await submit(jobs[0], 1)
    await nothing_is_open(jobs[0])

    assert attempts == [1]


async def test_the_jobs_of_a_worker_that_fell_silent_are_taken_over(reopen, diary, tmp_path):
    async def hang(task):
        await asyncio.Event().wait()

    # It hangs with its only slot, so it cannot take the job again itself.
    stuck = replace(QUICK, beat_s=60.0, slots=1)
    gone = await reopen(policy=stuck, folder=tmp_path / "elsewhere")
    await gone.start({"note": hang})
    await submit(gone, 1)
    async with asyncio.timeout(30):
        while not (await gone.stats()).running:
            await asyncio.sleep(0.01)

    stays = await reopen(policy=replace(QUICK, silent_s=0.2))
    await stays.start({"note": diary})
    await diary.until(lambda diary: diary.calls)

    assert diary.calls == [(1, 2)]
