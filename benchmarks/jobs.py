"""What durable jobs cost: latency, jobs a second and idle CPU, on SQLite and PostgreSQL.

Run with `python -m benchmarks.jobs`; `--crash` kills workers instead, again and again. PostgreSQL
is a throw-away server, left out where it is not installed; unlike a real one it does not wait for
its disk.
"""

import asyncio
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from rich.console import Console
from rich.table import Table

from bot.jobs.durable import DurableJobs, open_jobs
from bot.jobs.port import Job, Task
from tests.jobs.processes import crash_run
from tests.store.cluster import running_cluster

PACED = 400
PACE_S = 0.025
BURST = 1000
SUBMITTERS = 16
CHATS = 100
IDLE_S = 5.0
CRASH_JOBS = 2000
CRASH_KILLS = 25
GOAL_MS = 15.0


@dataclass(frozen=True)
class Span:
    """How long one job took, in ms: until it was accepted, and until it was done."""

    accepted: float
    done: float


class Stopwatch:
    """A handler that does nothing but note when."""

    def __init__(self) -> None:
        self._done: dict[str, asyncio.Future[float]] = {}

    async def __call__(self, task: Task) -> None:
        """Note when this job is done."""
        self._done[str(task.payloads[0]["key"])].set_result(time.perf_counter())

    async def submit(self, jobs: DurableJobs, key: str, chat_id: int) -> asyncio.Future[float]:
        """Submit a job; what is returned tells when it was done."""
        done = self._done[key] = asyncio.get_running_loop().create_future()
        await jobs.submit(Job(key, "note", chat_id, {"key": key}))
        return done

    async def time(self, jobs: DurableJobs, key: str, chat_id: int) -> Span:
        """Submit a job and wait for its end."""
        begun = time.perf_counter()
        done = await self.submit(jobs, key, chat_id)
        accepted = time.perf_counter()
        return Span((accepted - begun) * 1000, (await done - begun) * 1000)


def main(arguments: Sequence[str]) -> int:
    """Print the table; 1 if a goal was missed."""
    console = Console()
    with databases() as urls:
        if "--crash" in arguments:
            return crash(console, urls)
        return measure_all(console, urls)


@contextmanager
def databases() -> Iterator[dict[str, str]]:
    """Addresses of empty databases, by name."""
    with ExitStack() as stack:
        folder = stack.enter_context(TemporaryDirectory(prefix="bot-jobs-", dir="."))
        urls = {"SQLite": f"sqlite:///{folder}/jobs.db"}
        try:
            urls["PostgreSQL"] = stack.enter_context(running_cluster())
        except pytest.skip.Exception as reason:
            print(f"without PostgreSQL: {reason}")
        yield urls


def measure_all(console: Console, urls: dict[str, str]) -> int:
    """Measure each database and print one row for it."""
    table = Table(
        "", "accepted p50/p99 ms", "done p50/p99 ms", "burst jobs/s", "CPU ms/job", "idle CPU",
        box=None,
    )  # fmt: skip
    slowest_ms = 0.0
    for name, url in urls.items():
        cells, median_ms = asyncio.run(measure(url))
        table.add_row(name, *cells)
        slowest_ms = max(slowest_ms, median_ms)
    console.print(table)
    good = slowest_ms < GOAL_MS
    console.print(
        f"half of all jobs are done within {slowest_ms:.1f} ms (goal {GOAL_MS:.0f} ms): "
        f"{'reached' if good else 'MISSED'}"
    )
    return 0 if good else 1


async def measure(url: str) -> tuple[list[str], float]:
    """One row of the table, and the median ms until a job is done."""
    watch = Stopwatch()
    jobs = await open_jobs(url)
    await jobs.start({"note": watch})

    cpu = time.process_time()
    await asyncio.sleep(IDLE_S)
    idle = (time.process_time() - cpu) / IDLE_S

    waiting = []
    for number in range(PACED):
        waiting.append(asyncio.create_task(watch.time(jobs, f"paced-{number}", number % CHATS)))
        await asyncio.sleep(PACE_S)
    paced = await asyncio.gather(*waiting)

    begun, cpu = time.perf_counter(), time.process_time()
    await burst(watch, jobs)
    burst_s, cpu_s = time.perf_counter() - begun, time.process_time() - cpu
    await jobs.stop(5)

    done = [span.done for span in paced]
    cells = [
        percentiles([span.accepted for span in paced]),
        percentiles(done),
        f"{BURST / burst_s:.0f}",
        f"{cpu_s / BURST * 1000:.1f}",
        f"{idle:.1%}",
    ]
    return cells, statistics.median(done)


async def burst(watch: Stopwatch, jobs: DurableJobs) -> None:
    """Submit many jobs as fast as that goes, and wait until all are done."""
    numbers = iter(range(BURST))

    async def submitter() -> None:
        ends = [await watch.submit(jobs, f"burst-{n}", n % CHATS) for n in numbers]
        await asyncio.gather(*ends)

    await asyncio.gather(*(submitter() for _ in range(SUBMITTERS)))


def percentiles(times_ms: Sequence[float]) -> str:
    """The median and what one of a hundred exceeds."""
    return f"{statistics.median(times_ms):.1f} / {statistics.quantiles(times_ms, n=100)[98]:.1f}"


def crash(console: Console, urls: dict[str, str]) -> int:
    """Kill workers for a while, and say what became of the jobs; 1 if any was lost."""
    lost = 0
    for name, url in urls.items():
        with TemporaryDirectory(prefix="bot-jobs-", dir=".") as folder:
            how_many = {"jobs": CRASH_JOBS, "kills": CRASH_KILLS}
            report = asyncio.run(crash_run(url, Path(folder).absolute(), **how_many))
        console.print(f"{name}, {CRASH_JOBS} jobs, {CRASH_KILLS} kills: {report}")
        lost += report.lost + report.dead + len(report.unexplained)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
