"""How the worker takes trouble with its ledger."""

import asyncio

import pytest

from bot.core.errors import JobsError, PhotoError
from bot.jobs.durable import DurableJobs
from bot.jobs.ledger import DIED
from bot.jobs.memory_ledger import MemoryLedger
from bot.jobs.policy import Policy
from bot.jobs.port import Job
from bot.jobs.worker import Worker
from tests.fakes import FakeClock
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

    async def claim(self, worker, rooms, served=None):
        self._maybe_fail("claim")
        return await super().claim(worker, rooms, served)

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


async def test_who_starts_again_tells_of_jobs_that_ended_the_process_each_time(diary):
    ledger = MemoryLedger()
    await ledger.add(Job("key", "note", 1, {"n": 1}))
    for _ in range(QUICK.tries):
        await ledger.take_from("A", tries=QUICK.tries)
        await ledger.claim("A", {"note": 1})

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


async def test_after_an_outage_nobody_is_taken_for_dead_before_everybody_could_beat():
    clock, ledger = FakeClock(), MemoryLedger()
    await ledger.add(Job("key", "note", 1, {"n": 1}))
    await ledger.claim("the other", {"note": 1})
    policy = Policy(silent_s=9.0, beat_s=2.0)
    worker = Worker(ledger, "this one", {}, policy, None, clock=clock)
    ledger._beats["the other"] = -1e9
    looks = []
    for _ in range(6):
        clock.now += 2.0
        await worker._look_after()
        looks.append((await ledger.stats()).running)
    # It stood still itself, as everybody may have.
    clock.now += 60.0
    await ledger.claim("the other", {"note": 1})
    ledger._beats["the other"] = -1e9
    await worker._look_after()

    assert looks == [1, 1, 1, 1, 0, 0]
    assert (await ledger.stats()).running == 1


async def test_telling_of_a_dead_letter_holds_nothing_up(diary):
    told, ledger = asyncio.Event(), MemoryLedger()

    async def slow(letter):
        await told.wait()

    diary.ends = [ValueError()] * 5
    jobs = DurableJobs(ledger, policy=QUICK)
    await jobs.start({"note": diary}, slow)
    await submit(jobs, 1)
    await submit(jobs, 2)
    await nothing_is_open(jobs)

    assert diary.calls[-1] == (2, 1)
    told.set()
    await jobs.stop(1)


async def test_what_is_done_is_noted_once_more_when_the_stop_comes_in_between(diary):
    ledger = TroubledLedger("finish", JobsError("locked"), 1)
    jobs = DurableJobs(ledger, policy=QUICK)
    await jobs.start({"note": diary})
    await submit(jobs, 1)
    await diary.until(lambda diary: diary.calls)
    await asyncio.sleep(0.05)
    await jobs.stop(0)

    assert (await ledger.stats()).waiting + (await ledger.stats()).running == 0


async def test_a_bug_of_the_ledger_is_logged_without_words_and_the_work_goes_on(diary, caplog):
    jobs = DurableJobs(TroubledLedger("claim", TypeError("a secret"), 1), policy=QUICK)
    await submit(jobs, 1)
    await jobs.start({"note": diary})
    await nothing_is_open(jobs)

    assert diary.calls == [(1, 1)]
    assert "jobs cannot be taken: TypeError at tests.jobs.test_worker:" in caplog.text
    assert "secret" not in caplog.text
    await jobs.stop(0)


async def test_after_a_pause_nothing_more_begins_and_what_runs_ends(diary):
    go, ledger = asyncio.Event(), MemoryLedger()

    async def held(task):
        await go.wait()
        await diary(task)

    jobs = DurableJobs(ledger, policy=QUICK)
    await jobs.start({"note": held})
    await submit(jobs, 1)
    async with asyncio.timeout(30):
        while not (await jobs.stats()).running:
            await asyncio.sleep(0.001)
    jobs.pause()
    await submit(jobs, 2)
    go.set()
    await jobs.stop(5)

    assert diary.calls == [(1, 1)]
    assert (await ledger.stats()).waiting == 1
