"""What becomes of a job that fails."""

import asyncio
from dataclasses import replace

from bot.jobs.port import RetryLaterError
from tests.jobs.conftest import CHAT, QUICK, nothing_is_open, submit


async def test_a_failed_try_is_made_again_and_the_chat_waits_for_it(begin, diary):
    diary.ends = [ValueError("first"), ValueError("second")]
    jobs = await begin()

    await submit(jobs, 1)
    await submit(jobs, 2)
    await nothing_is_open(jobs)

    assert diary.calls == [(1, 1), (1, 2), (1, 3), (2, 1)]


async def test_later_does_not_count_as_a_try(begin, diary):
    diary.ends = [RetryLaterError(0.001)] * 7
    jobs = await begin()

    await submit(jobs, 1)
    await nothing_is_open(jobs)

    assert diary.calls == [(1, 1)] * 8
    assert diary.letters == []


async def test_later_counts_once_a_job_is_old(begin, diary):
    diary.ends = [RetryLaterError(0.001)] * 7
    jobs = await begin(policy=replace(QUICK, patience_s=0.0))

    await submit(jobs, 1)
    await nothing_is_open(jobs)

    assert [attempt for _, attempt in diary.calls] == [1, 2, 3, 4, 5]
    assert diary.letters[0].error == "RetryLaterError"


async def test_after_five_tries_a_job_is_a_dead_letter_and_the_chat_goes_on(begin, diary):
    diary.ends = [ValueError("about a person")] * 5
    jobs = await begin()

    await submit(jobs, 1)
    await submit(jobs, 2)
    await nothing_is_open(jobs)
    await diary.until(lambda diary: diary.letters)

    assert diary.calls == [*((1, attempt) for attempt in range(1, 6)), (2, 1)]
    (dead,) = await jobs.dead_letters()
    for letter in (dead, *diary.letters):
        assert (letter.kind, letter.chat_id, letter.user_id) == ("note", CHAT, 7)
        assert (letter.payloads, letter.tries, letter.error) == (({"n": 1},), 5, "ValueError")
    assert len(diary.letters) == 1


async def test_who_listens_for_dead_letters_may_fail(begin, diary):
    async def deaf(letter):
        raise ValueError

    diary.ends = [ValueError()] * 5
    jobs = await begin(on_dead=deaf)

    await submit(jobs, 1)
    await submit(jobs, 2)
    await nothing_is_open(jobs)

    assert diary.calls[-1] == (2, 1)


async def test_a_handler_that_hangs_is_ended_and_tried_again(begin):
    attempts = []

    async def handle(task):
        attempts.append(task.attempt)
        if task.attempt == 1:
            await asyncio.Event().wait()

    jobs = await begin({"note": handle}, policy=replace(QUICK, time_limit_s=0.02))
    await submit(jobs, 1)
    await nothing_is_open(jobs)

    assert attempts == [1, 2]
