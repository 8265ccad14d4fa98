"""How the worker takes trouble with its ledger."""

import asyncio
import logging

import pytest

from bot.core.errors import JobsError, PhotoError
from bot.jobs.durable import DurableJobs
from bot.jobs.ledger import DIED
from bot.jobs.memory_ledger import MemoryLedger
from bot.jobs.port import Job
from bot.jobs.worker import Worker
from tests.jobs.conftest import QUICK, nothing_is_open, submit


class TroubledLedger(MemoryLedger):
    """Fails at one method, as often as it is told to."""

    def __init__(self, method, error, times):
        super().__init__()
        self._method = method
        self._errors = [error] * times

    def _maybe_fail(self, method):
        if method == self._method and self._errors:
            raise self._errors.pop()

    async def claim(self, worker, room):
        self._maybe_fail("claim")
        return await super().claim(worker, room)

    async def finish(self, claim):
        self._maybe_fail("finish")
        await super().finish(claim)

    async def take_from_silent(self, worker, *, silent_s, tries):
        self._maybe_fail("take_from_silent")
        return await super().take_from_silent(worker, silent_s=silent_s, tries=tries)


@pytest.mark.parametrize("method", ["claim", "finish", "take_from_silent"])
async def test_a_ledger_that_fails_for_a_moment_costs_no_job_and_doubles_none(diary, method):
    jobs = DurableJobs(TroubledLedger(method, JobsError("locked"), 1), policy=QUICK)
    await submit(jobs, 1)
    await jobs.start({"note": diary})
    await nothing_is_open(jobs)

    assert diary.calls == [(1, 1)]
    await jobs.stop(0)


async def test_a_bug_that_ends_the_work_is_told_loudly(caplog, diary):
    jobs = DurableJobs(TroubledLedger("claim", ValueError("bug"), 1), policy=QUICK)
    with caplog.at_level(logging.CRITICAL):
        await jobs.start({"note": diary})
        await asyncio.sleep(0.01)
    await jobs.stop(0)

    assert [record.getMessage() for record in caplog.records] == ["jobs: the taker has stopped"]


async def test_who_starts_again_tells_of_jobs_that_ended_the_process_each_time(diary):
    ledger = MemoryLedger()
    await ledger.add(Job("key", "note", 1, {"n": 1}))
    for _ in range(QUICK.tries):
        await ledger.take_from("A", tries=QUICK.tries)
        await ledger.claim("A", 1)

    worker = Worker(ledger, "A", {"note": diary}, QUICK, diary.on_dead)
    await worker.start()
    await worker.stop(0)

    assert [letter.error for letter in diary.letters] == [DIED]
    assert diary.calls == []


async def test_errors_are_logged_by_name_and_place_and_never_with_their_words(caplog, diary):
    diary.ends = [PhotoError("a secret"), ValueError("a secret")]
    jobs = DurableJobs(MemoryLedger(), policy=QUICK)
    await jobs.start({"note": diary})
    await submit(jobs, 1)
    await nothing_is_open(jobs)
    await jobs.stop(0)

    first, second = caplog.messages
    assert first.startswith("note job: try 1 of 5 failed: PhotoError at tests.jobs.conftest:")
    assert second.startswith("note job: try 2 of 5 failed: ValueError at tests.jobs.conftest:")
    assert "secret" not in caplog.text
