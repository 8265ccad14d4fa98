"""Durable jobs of each kind: in memory, in a SQLite file, and in PostgreSQL where installed."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from bot.core.errors import JobsError
from bot.jobs.durable import DurableJobs, open_jobs
from bot.jobs.ledger import Ledger
from bot.jobs.memory_ledger import MemoryLedger
from bot.jobs.opening import open_ledger
from bot.jobs.policy import Policy
from bot.jobs.port import Batch, Job, Room, Submitted
from bot.store.address import parse_address
from tests.store.conftest import KINDS, cluster, postgres

__all__ = ["cluster", "postgres"]

QUICK = Policy(pauses_s=(0.01,), rest_s=0.0, poll_s=0.01, beat_s=0.02, sweep_s=0.02)
"""The same rules without long pauses."""

CHAT = -100

Opener = Callable[..., Awaitable[DurableJobs]]


class Diary:
    """A handler that remembers what it was called with, and whom it told of dead letters."""

    def __init__(self):
        self.calls = []
        self.letters = []
        self.ends = []
        self._changed = asyncio.Event()

    async def __call__(self, task):
        self.calls += [(payload["n"], task.attempt) for payload in task.payloads]
        self._changed.set()
        if self.ends:
            raise self.ends.pop(0)

    async def on_dead(self, letter):
        self.letters.append(letter)
        self._changed.set()

    async def until(self, is_so):
        async with asyncio.timeout(10):
            while not is_so(self):
                self._changed.clear()
                await self._changed.wait()


@pytest.fixture
def diary() -> Diary:
    return Diary()


@pytest.fixture(params=KINDS)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str | None:
    """Where an empty ledger of each kind can be; None for memory."""
    if request.param == "memory":
        return None
    return _url(request, tmp_path)


@pytest.fixture(params=KINDS[1:])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind that outlives who opened it."""
    return _url(request, tmp_path)


def _url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    file = f"sqlite:///{tmp_path}/jobs.db"
    return request.getfixturevalue("postgres") if request.param == "postgresql" else file


@pytest.fixture
async def ledger(place: str | None) -> AsyncIterator[Ledger]:
    """An empty ledger of each kind."""
    if place is None:
        ledger: Ledger = MemoryLedger()
    else:
        ledger = await open_ledger(parse_address(place), busy_timeout_s=5)
    yield ledger
    await ledger.aclose()


@pytest.fixture
async def begin(ledger: Ledger, diary: Diary) -> AsyncIterator[Opener]:
    """Starts jobs of each kind with the diary as their handler."""
    begun = []

    async def start(handlers=None, *, on_dead=diary.on_dead, **how) -> DurableJobs:
        jobs = DurableJobs(ledger, **{"policy": QUICK, **how})
        begun.append(jobs)
        await jobs.start({"note": diary} if handlers is None else handlers, on_dead)
        return jobs

    yield start
    for jobs in begun:
        await jobs.stop(0)


@pytest.fixture
async def reopen(url: str, tmp_path: Path) -> AsyncIterator[Opener]:
    """Opens the same durable jobs again and again, each as a process of its own would."""
    opened = []

    async def again(**how) -> DurableJobs:
        how = {"policy": QUICK, "folder": tmp_path / "workers", **how}
        opened.append(await open_jobs(url, **how))
        return opened[-1]

    yield again
    for jobs in opened:
        await jobs.stop(0)


async def submit(
    jobs: DurableJobs,
    n: int,
    *,
    chat_id: int = CHAT,
    user_id: int | None = 7,
    kind: str = "note",
    batch: Batch | None = None,
    room: Room | None = None,
) -> Submitted:
    """Submit the job with this number."""
    return await jobs.submit(Job(f"job-{n}", kind, chat_id, {"n": n}, user_id, batch), room)


async def nothing_is_open(jobs: DurableJobs) -> None:
    """Wait until no job waits or runs."""
    async with asyncio.timeout(20):
        while True:
            try:
                stats = await jobs.stats()
            except JobsError:
                continue
            if not stats.waiting + stats.running:
                return
            await asyncio.sleep(0.01)
