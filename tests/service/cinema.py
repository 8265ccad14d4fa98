"""Videos in one process: real jobs, store and files, and a reader that knows its answer."""

import asyncio
from contextlib import asynccontextmanager
from dataclasses import replace

import httpx
import pytest

from bot.core.api_keys import Plan
from bot.core.emotions import Emotion
from bot.core.operations import OperationStatus
from bot.jobs.durable import DurableJobs, open_jobs
from bot.jobs.memory_ledger import MemoryLedger
from bot.jobs.policy import Policy
from bot.service.app import create_app
from bot.service.operations import Operations
from bot.service.reading_videos import VideoReader
from bot.service.spool import Spool
from bot.service.video_limits import VideoLimits
from bot.service.video_routes import video_routes
from bot.store.store import Store
from tests.builders import face, timeline
from tests.service.conftest import HOME, KEY, book_of

SUBMIT = "/emotion/v1.0/recognizeinvideo"
BYTES = {"Content-Type": "application/octet-stream"}
QUICK = Policy(slots=1, tries=2, pauses_s=(0.01,), poll_s=0.01, rest_s=0.0)
MP4 = b"\x00\x00\x00\x18ftypisom" + bytes(64)
WEBM = b"\x1a\x45\xdf\xa3" + bytes(64)
ENDS = {OperationStatus.SUCCEEDED, OperationStatus.FAILED}
CLIP = timeline((0.0, {0: face(Emotion.FEAR)}), (0.5, {0: face(Emotion.FEAR)}), duration_s=1.0)


class FakeReading:
    """Reads every video the same, or raises; remembers what it read."""

    def __init__(self, answer=CLIP):
        self.answer = answer
        self.read = []
        self.at_once = 0
        self.began = asyncio.Event()
        self.go = asyncio.Event()
        self.go.set()

    async def __call__(self, path, *, on_progress):
        self.read.append(path.read_bytes())
        self.at_once += 1
        self.began.set()
        try:
            on_progress(0.5)
            await self.go.wait()
        finally:
            self.at_once -= 1
        answer = self.answer.pop(0) if isinstance(self.answer, list) else self.answer
        if isinstance(answer, Exception):
            raise answer
        return answer


@asynccontextmanager
async def showing(folder, fetcher, reading, *, url=None, policy=QUICK, **how):
    """Operations that run; with a database they find what an earlier one left."""
    store = await Store.open(url or "sqlite://")
    jobs = (
        await open_jobs(url, policy=policy, folder=folder / "workers")
        if url
        else DurableJobs(MemoryLedger(), policy=policy)
    )
    limits = how.pop("limits", VideoLimits())
    spool = Spool(folder / "videos")
    reader = VideoReader(store.operations, spool, fetcher, reading, limits=limits)
    operations = Operations(store.operations, jobs, spool, reader, limits=limits, **how)
    try:
        async with operations.running(grace_s=0.0):
            yield operations
    finally:
        await store.aclose()


async def ended(operations, client, place):
    """Wait until an operation has ended; what its sender is then told."""
    async with asyncio.timeout(60):
        while (await operations.find(place.rpartition("/")[2])).status not in ENDS:
            await asyncio.sleep(0.01)
    return (await client.get(place)).json()


@pytest.fixture
def book():
    return book_of(Plan.STANDARD, Plan.FREE)


@pytest.fixture
def reading():
    return FakeReading()


@pytest.fixture
def limits():
    return VideoLimits()


@pytest.fixture
async def operations(tmp_path, fetcher, reading, limits):
    async with showing(tmp_path, fetcher, reading, limits=limits) as operations:
        yield operations


@pytest.fixture
async def client(parts, operations):
    async with client_of(parts, operations) as client:
        yield client


def client_of(parts, operations):
    app = create_app(replace(parts, routers=[video_routes(operations)]))
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    headers = {"Ocp-Apim-Subscription-Key": KEY}
    return httpx.AsyncClient(transport=transport, base_url=HOME, headers=headers)


async def submitted(client, data=MP4, query=""):
    answer = await client.post(SUBMIT + query, content=data, headers=BYTES)
    assert answer.status_code == 202, answer.text
    return answer.headers["Operation-Location"]


def files(operations):
    return [*operations.spool.path_of("x").parent.iterdir()]
