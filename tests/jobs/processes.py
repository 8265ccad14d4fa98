"""Workers in processes of their own, made to be killed; `python -m tests.jobs.processes` is one.

Each writes what it does to a log that outlives it, one short line at a time.
"""

import asyncio
import os
import random
import signal
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.jobs.durable import DurableJobs, open_jobs
from bot.jobs.policy import Policy, Role
from bot.jobs.port import Job, Task

SLOTS = 4
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Happening:
    """One line of the log: "begun" or "effect", and which process wrote it."""

    what: str
    job: str
    pid: int


class WorkerProcess:
    """A worker that can be killed."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.pid = process.pid

    @classmethod
    async def start(cls, url: str, log: Path, folder: Path) -> "WorkerProcess":
        """Start it, and wait until it works."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "tests.jobs.processes", url, str(log), str(folder)),
            stdout=asyncio.subprocess.PIPE,
            cwd=ROOT,
        )
        assert process.stdout is not None
        async with asyncio.timeout(30):
            await process.stdout.readline()
        return cls(process)

    async def kill(self) -> None:
        """End it in the middle of whatever it does."""
        self._process.kill()
        await self._process.wait()

    async def stop(self) -> int:
        """Ask it to end well, and wait; its exit code."""
        self._process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(20):
            return await self._process.wait()


async def submit_jobs(jobs: DurableJobs, names: Iterable[str], *, chats: int) -> None:
    """Submit one job for each name."""
    for number, name in enumerate(names):
        await jobs.submit(Job(name, "note", number % chats, {"name": name}))


async def all_done(jobs: DurableJobs, *, within_s: float) -> None:
    """Wait until no job waits or runs."""
    async with asyncio.timeout(within_s):
        while (stats := await jobs.stats()).waiting + stats.running:
            await asyncio.sleep(0.05)


def happenings(log: Path) -> list[Happening]:
    """What the workers wrote; the last line of a killed one may be missing, never half."""
    lines = [line.split() for line in log.read_text().splitlines()]
    return [Happening(what, job, int(pid)) for what, job, pid in lines]


@dataclass(frozen=True)
class CrashReport:
    """What became of jobs whose worker was killed again and again.

    Attributes:
        lost: jobs without an effect.
        doubled: effects beyond the first of each job.
        unexplained: jobs doubled more often than they were running at a kill.
        dead: jobs that were given up.
    """

    lost: int
    doubled: int
    unexplained: tuple[str, ...]
    dead: int


async def crash_run(url: str, folder: Path, *, jobs: int, kills: int) -> CrashReport:
    """Submit jobs while one worker after another is killed; then let the last one finish."""
    log, workers, chance = folder / "log", folder / "workers", random.Random()
    names = [f"job-{number}" for number in range(jobs)]
    receiver = await open_jobs(url, role=Role.RECEIVER)
    submitting = asyncio.create_task(submit_jobs(receiver, names, chats=20))
    killed = []
    for _ in range(kills):
        worker = await WorkerProcess.start(url, log, workers)
        await asyncio.sleep(chance.uniform(0.02, 0.4))
        await worker.kill()
        killed.append(worker.pid)
    await submitting
    worker = await WorkerProcess.start(url, log, workers)
    await all_done(receiver, within_s=30 + jobs / 10)
    assert await worker.stop() == 0
    dead = len(await receiver.dead_letters())
    await receiver.stop(0)
    return _report(happenings(log), names, killed, dead)


def _report(story: list[Happening], names: list[str], killed: list[int], dead: int) -> CrashReport:
    effects = Counter(one.job for one in story if one.what == "effect")
    extra = {job: count - 1 for job, count in effects.items() if count > 1}
    running = _running_at_kills(story, killed)
    return CrashReport(
        lost=len({*names} - {*effects}),
        doubled=sum(extra.values()),
        unexplained=tuple(job for job, count in extra.items() if count > running[job]),
        dead=dead,
    )


def _running_at_kills(story: list[Happening], killed: list[int]) -> Counter[str]:
    """Jobs that may have been running at a kill, and at how many of them."""
    counted: Counter[str] = Counter()
    for pid in killed:
        begun = [one.job for one in story if (one.what, one.pid) == ("begun", pid)]
        # A job that is not noted as done holds its slot, so only the last ones can be open.
        counted.update({*begun[-2 * SLOTS :]})
    return counted


async def main(url: str, log: Path, folder: Path) -> None:
    """Work until SIGTERM."""
    written = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    chance = random.Random()

    async def handle(task: Task) -> None:
        name = task.payloads[0]["name"]
        os.write(written, f"begun {name} {os.getpid()}\n".encode())
        await asyncio.sleep(chance.uniform(0.005, 0.03))
        os.write(written, f"effect {name} {os.getpid()}\n".encode())

    policy = Policy(slots=SLOTS)
    jobs = await open_jobs(url, role=Role.WORKER, folder=folder, policy=policy)
    await jobs.start({"note": handle})
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    sys.stdout.write("works\n")
    sys.stdout.flush()
    await ended.wait()
    await jobs.stop(5)
    os.close(written)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])))
