import asyncio

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.core.errors import JobsError
from bot.health.job_counts import JobCounts
from bot.health.metrics import JobGauges, Metrics
from bot.jobs.port import JobStats
from bot.telemetry.meters import Meters
from tests.fakes import FakeClock

STATS = JobStats(waiting=3, running=1, dead=2, oldest_age_s=41.5)


class Jobs:
    """Durable work that says how much there is, or why it cannot."""

    def __init__(self):
        self.answer = STATS
        self.asked = 0
        self.go = asyncio.Event()
        self.go.set()

    async def stats(self):
        self.asked += 1
        await self.go.wait()
        if isinstance(self.answer, Exception):
            raise self.answer
        return {"photo": self.answer}


@pytest.fixture
def jobs():
    return Jobs()


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
async def metrics(jobs, clock):
    counts = JobCounts(jobs.stats, patience_s=0.01, fresh_s=1, clock=clock)
    yield Metrics(Meters().registry, JobGauges(counts))
    await counts.aclose()


async def read(metrics):
    families = text_string_to_metric_families((await metrics.text()).decode())
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in families
        for sample in family.samples
        if sample.name.startswith("bot_jobs")
    }


async def test_jobs_are_told_by_their_state(metrics):
    assert await read(metrics) == {
        ("bot_jobs", "photo", "waiting"): 3,
        ("bot_jobs", "photo", "running"): 1,
        ("bot_jobs", "photo", "dead"): 2,
        ("bot_jobs_oldest_age_seconds", "photo"): 41.5,
    }


async def test_jobs_are_left_out_while_the_database_fails_and_come_back(metrics, jobs, clock):
    jobs.answer = JobsError("is locked")
    failed = await read(metrics)
    jobs.answer = STATS
    clock.now += 1
    again = await read(metrics)

    assert failed == {}
    assert again["bot_jobs", "photo", "waiting"] == 3


async def test_jobs_are_left_out_when_the_database_hangs_after_it_answered(metrics, jobs, clock):
    before = await read(metrics)
    jobs.go.clear()
    clock.now += 1
    late = [await read(metrics), await read(metrics)]

    assert before
    assert late == [{}, {}]
    assert jobs.asked == 2


async def test_the_database_is_not_asked_at_every_look(metrics, jobs):
    await read(metrics)
    await read(metrics)

    assert jobs.asked == 1


async def test_without_durable_work_nothing_is_said_of_jobs():
    metrics = Metrics(Meters().registry)

    assert await read(metrics) == {}
    assert b"bot_updates_total" in await metrics.text()
