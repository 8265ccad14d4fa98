"""Processes are killed, databases locked, disks filled; what was accepted is done all the same."""

import asyncio
import sqlite3
import time
from contextlib import asynccontextmanager, closing

import pytest
from sqlalchemy import event

from bot.core.errors import JobsError
from bot.jobs.durable import open_jobs
from bot.jobs.policy import Role
from bot.jobs.port import Job
from tests.jobs.conftest import QUICK, nothing_is_open, submit
from tests.jobs.processes import (
    SLOTS,
    WorkerProcess,
    all_done,
    crash_run,
    happenings,
    submit_jobs,
)

JOBS = [f"job-{number}" for number in range(200)]
KILLS = 4
CHATS = 20
TAKEOVER_S = 15.0

pytestmark = pytest.mark.e2e


@asynccontextmanager
async def opened(url, **how):
    jobs = await open_jobs(url, **how)
    try:
        yield jobs
    finally:
        await jobs.stop(1)


async def test_a_worker_killed_again_and_again_loses_nothing(url, tmp_path):
    report = await crash_run(url, tmp_path, jobs=len(JOBS), kills=KILLS)

    assert (report.lost, report.unexplained, report.dead) == (0, (), 0)
    assert report.doubled <= KILLS * SLOTS


async def test_another_machine_takes_over_from_one_that_is_gone(postgres, tmp_path):
    log = tmp_path / "log"
    # Folders of their own make them two machines.
    gone, stays = await asyncio.gather(
        *(WorkerProcess.start(postgres, log, tmp_path / name) for name in ("one", "other"))
    )

    async with opened(postgres, role=Role.RECEIVER) as receiver:
        await submit_jobs(receiver, JOBS, chats=CHATS)
        more = await submit_until_busy(receiver, gone, log)
        await gone.kill()
        killed_at = time.monotonic()
        await all_done(receiver, within_s=TAKEOVER_S + 10)
        took_s = time.monotonic() - killed_at

    assert took_s < TAKEOVER_S + 3
    story = happenings(log)
    assert {one.job for one in story if one.what == "effect"} == {*JOBS, *more}
    assert {one.pid for one in story} == {gone.pid, stays.pid}
    assert await stays.stop() == 0


async def submit_until_busy(jobs, worker, log):
    """Submit jobs until this worker is in the middle of one; their names."""
    names = []
    async with asyncio.timeout(30):
        while not in_hand(log, worker.pid):
            name = f"more-{len(names)}"
            names.append(name)
            await jobs.submit(Job(name, "note", len(names) % CHATS, {"name": name}))
    return names


def in_hand(log, pid):
    told = {
        what: {one.job for one in happenings(log) if (one.what, one.pid) == (what, pid)}
        for what in ("begun", "effect")
    }
    return told["begun"] - told["effect"]


async def test_a_locked_database_refuses_jobs_and_loses_none(tmp_path, diary):
    file = tmp_path / "jobs.db"
    refusals = []

    async def insist(jobs, n):
        while True:
            try:
                await submit(jobs, n)
            except JobsError as error:
                refusals.append(str(error))
            else:
                return

    async with opened(f"sqlite:///{file}", policy=QUICK, busy_timeout_s=0.3) as jobs:
        await jobs.start({"note": diary})
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            asyncio.get_running_loop().call_later(3, other.execute, "COMMIT")
            for n in range(20):
                await insist(jobs, n)
        await nothing_is_open(jobs)

    assert refusals
    assert all("locked by another program" in words for words in refusals)
    assert diary.calls == [(n, 1) for n in range(20)]


async def test_a_full_disk_refuses_jobs_and_recovers_when_there_is_room(tmp_path, diary):
    accepted = []

    async def fill(jobs):
        for n in range(10_000):
            payload = {"n": n, "padding": "x" * 2_000}
            await jobs.submit(Job(f"{n}", "note", n % 7, payload))
            accepted.append(n)

    async with opened(f"sqlite:///{tmp_path}/jobs.db", policy=QUICK) as jobs:
        disk = SmallDisk(jobs)
        await jobs.start({"note": diary})
        disk.pages = 40
        with pytest.raises(JobsError, match="disk is full"):
            await fill(jobs)
        disk.pages = 10_000
        await submit(jobs, -1)
        await nothing_is_open(jobs)

    assert accepted
    assert {n for n, _ in diary.calls} == {*accepted, -1}


class SmallDisk:
    """Lets the file of these jobs grow only to so many pages."""

    def __init__(self, jobs):
        self.pages = 10_000
        engine = jobs._ledger._database._engine.sync_engine
        event.listen(engine, "begin", self._limit)

    def _limit(self, connection):
        connection.exec_driver_sql(f"PRAGMA max_page_count = {self.pages}")
