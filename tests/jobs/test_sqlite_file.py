"""What is particular to jobs in a SQLite file: who may read it, and what stays in it."""

import asyncio
import sqlite3
import stat
import sys
from contextlib import closing

import pytest

from bot.core.errors import JobsError
from bot.jobs.durable import open_jobs
from bot.jobs.policy import Role
from bot.jobs.port import Job
from bot.store.store import Store
from tests.jobs.conftest import QUICK, nothing_is_open, submit

PERSON = 77_123_456
CHAT = -100_987_654


@pytest.fixture
def file(tmp_path):
    return tmp_path / "jobs.db"


async def done_job(file, diary):
    jobs = await open_jobs(f"sqlite:///{file}", policy=QUICK)
    await jobs.start({"note": diary})
    payload = {"n": 1, "file_id": "AgACAgIA"}
    await jobs.submit(Job(f"photo-{CHAT}-5", "note", CHAT, payload, PERSON))
    await nothing_is_open(jobs)
    return jobs


async def test_the_file_and_those_beside_it_are_for_their_owner_only(file, diary):
    jobs = await done_job(file, diary)

    assert {path.name: stat.S_IMODE(path.stat().st_mode) for path in file.parent.iterdir()} == {
        "jobs.db": 0o600,
        "jobs.db-wal": 0o600,
        "jobs.db-shm": 0o600,
        "jobs.db-workers": 0o700,
    }
    await jobs.stop(0)


async def test_a_finished_job_leaves_no_id_behind(file, diary):
    jobs = await done_job(file, diary)
    await jobs.stop(0)

    with closing(sqlite3.connect(file)) as plain:
        (row,) = plain.execute("SELECT * FROM jobs_1").fetchall()
    assert not {PERSON, CHAT} & set(row)
    assert "AgACAgIA" not in str(row)
    assert str(CHAT) not in str(row)


async def test_commits_reach_the_disk_before_a_job_is_accepted(file):
    jobs = await open_jobs(f"sqlite:///{file}")

    async def read(session):
        journal = await session.connection()
        mode = await journal.exec_driver_sql("PRAGMA journal_mode")
        level = await journal.exec_driver_sql("PRAGMA synchronous")
        return mode.scalar_one(), level.scalar_one()

    assert await jobs._ledger._database.read(read) == ("wal", 2)
    await jobs.stop(0)


async def test_who_looks_into_a_shared_file_takes_no_journal_away(file):
    store = await Store.open(f"sqlite:///{file}")
    await store.leave_alone(PERSON, CHAT)
    jobs = await open_jobs(f"sqlite:///{file}")

    look = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('SELECT * FROM jobs_1')"
    looking = await asyncio.create_subprocess_exec(sys.executable, "-c", look, str(file))
    assert await looking.wait() == 0

    assert file.with_name(f"{file.name}-wal").exists()
    await jobs.stop(0)
    await store.aclose()


async def test_jobs_and_the_store_can_share_a_file(file, diary):
    store = await Store.open(f"sqlite:///{file}")
    jobs = await done_job(file, diary)

    await store.leave_alone(PERSON, CHAT)

    assert await store.wants_to_be_left_alone(PERSON, CHAT)
    await jobs.stop(0)
    await store.aclose()


async def test_jobs_can_be_kept_in_memory_by_the_same_code(diary):
    jobs = await open_jobs("sqlite://", policy=QUICK)
    await jobs.start({"note": diary})

    await submit(jobs, 1)
    await nothing_is_open(jobs)

    assert diary.calls == [(1, 1)]
    await jobs.stop(0)


async def test_an_idle_worker_writes_nothing(file, diary):
    await (await done_job(file, diary)).stop(1)
    # What was noted about that job is written by now.
    jobs = await open_jobs(f"sqlite:///{file}", policy=QUICK)
    await jobs.start({"note": diary})
    with closing(sqlite3.connect(file)) as plain:
        before = plain.execute("PRAGMA data_version").fetchone()
        for _ in range(20):
            await jobs._worker._look_after()
        assert plain.execute("PRAGMA data_version").fetchone() == before
    await jobs.stop(0)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("mysql://host/name", "may be sqlite:// or postgresql://"),
        ("sqlite:////no/such/folder/jobs.db", "No such file"),
    ],
)
async def test_an_address_that_leads_nowhere_is_an_error(url, words):
    with pytest.raises(JobsError, match=words):
        await open_jobs(url)


async def test_a_file_of_something_else_is_refused(file):
    file.write_bytes(b"Dear diary, " * 1_000)

    with pytest.raises(JobsError, match="not a database"):
        await open_jobs(f"sqlite:///{file}", role=Role.RECEIVER)
