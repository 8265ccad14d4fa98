"""What a process takes of its machine, read from Linux's `/proc`, and how that developed."""

import asyncio
import itertools
import os
import statistics
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.endurance.bot_process import BotProcess

_PROC: Final = Path("/proc")
_TICKS_PER_S: Final = os.sysconf("SC_CLK_TCK")
_QUARTERS: Final = 4


@dataclass(frozen=True, slots=True)
class Figures:
    """One look at a process.

    Attributes:
        at_s: when, in seconds of `time.monotonic`.
        memory_mb: what it holds of the machine's memory (RSS).
        descriptors: open files and connections.
        cpu_s: processor time so far, in all threads.
        database_mb: its database on the disk.
        answered: photos answered so far.
    """

    at_s: float
    memory_mb: float
    descriptors: int
    threads: int
    cpu_s: float
    database_mb: float = 0.0
    answered: int = 0


def look_at(pid: int, *, database_bytes: int = 0, answered: int = 0) -> Figures:
    """Look at a process now.

    Raises:
        OSError: there is none.
    """
    folder = _PROC / str(pid)
    status = dict(line.split(":", 1) for line in (folder / "status").read_text().splitlines())
    # After the name, which may hold anything: utime and stime are fields 14 and 15.
    fields = (folder / "stat").read_text().rpartition(")")[2].split()
    return Figures(
        at_s=time.monotonic(),
        memory_mb=int(status["VmRSS"].split()[0]) / 1024,
        descriptors=sum(1 for _ in (folder / "fd").iterdir()),
        threads=int(status["Threads"]),
        cpu_s=(int(fields[11]) + int(fields[12])) / _TICKS_PER_S,
        database_mb=database_bytes / 1e6,
        answered=answered,
    )


@asynccontextmanager
async def watched(
    bot: BotProcess, look: Callable[[int], Figures], *, every_s: float
) -> AsyncIterator[list[Figures]]:
    """Look at a bot again and again for the time of a `with`; fills the list it hands out."""
    samples: list[Figures] = []

    async def watch() -> None:
        while True:
            if bot.pid is not None:
                samples.append(look(bot.pid))
            await asyncio.sleep(every_s)

    watching = asyncio.create_task(watch())
    try:
        yield samples
    finally:
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)


def quarters(values: Sequence[float]) -> tuple[float, ...]:
    """The median of each quarter of a run; pure.

    Raises:
        ValueError: there are not even four values.
    """
    if len(values) < _QUARTERS:
        raise ValueError(f"{len(values)} values have no quarters")
    edges = [round(number * len(values) / _QUARTERS) for number in range(_QUARTERS + 1)]
    return tuple(statistics.median(values[begin:end]) for begin, end in itertools.pairwise(edges))


def growth(medians: Sequence[float]) -> float:
    """By which share the last quarter is over the second: the first one is still warming up."""
    return medians[3] / medians[1] - 1 if medians[1] else 0.0
