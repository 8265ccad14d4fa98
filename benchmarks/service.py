"""What the service adds to reading a photo: p50 and p99 at 1, 8 and 32 clients, and their ratio.

Run with `python -m benchmarks.service`. The service is a process of its own, as it is in use; the
bare backend is asked by as many callers at once, in this process, in turns with the service.
What the service takes by itself is measured with a backend that answers at once.
"""

import asyncio
import math
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from rich.console import Console
from rich.table import Table
from typing_extensions import override

from bot.backends.embedded import EmbeddedBackend
from bot.core.backend import EmotionBackend
from bot.core.emotions import Scores
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.core.pictures import Photo, Picture
from bot.service.app import create_app
from bot.service.fetch import PublicFetcher
from bot.service.gate import Gate
from bot.service.key_book import KeyBook
from bot.service.parts import Parts
from bot.web.serving import serving
from tests.photos.samples import collage, encoded

CLIENTS: Final = (1, 8, 32)
CALLS: Final = 128
WARM_UP: Final = 16
ROUNDS: Final = 2
GOAL: Final = 0.1
"""What the service itself takes may be this share of reading a photo."""

Call = Callable[[], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Figures:
    """Milliseconds of a call, and calls a second."""

    p50: float
    p99: float
    rate: float


class Ready(EmotionBackend):
    """Answers every photo at once, with one face."""

    @override
    async def analyze(
        self, photo: Picture, *, rectangles: Sequence[FaceRectangle] | None = None
    ) -> Analysis:
        face = Face(FaceRectangle(10, 10, 100, 100), Scores.of(happiness=0.75, neutral=0.25))
        return Analysis.of(1280, 960, [face])

    @override
    async def aclose(self) -> None:
        """Nothing to let go of."""


async def measured() -> int:
    """Print the tables; 1 if the service adds more than it may."""
    photo = encoded(collage(1, (1280, 960)))
    console = Console()
    table = Table("clients", "bare p50", "p99", "a second", "service p50", "p99", "a second", "×")
    reading_ms = math.inf
    backend = EmbeddedBackend.open()
    async with served() as url:
        for clients in CLIENTS:
            bare, through = [], []
            for _ in range(ROUNDS):
                bare.append(await timed([lambda: backend.analyze(Photo(photo))] * clients))
                async with callers(url, photo, clients) as calls:
                    through.append(await timed(calls))
            one, other = middle(bare), middle(through)
            reading_ms = min(reading_ms, one.p50)
            ratio = f"{other.p50 / one.p50:.2f}"
            table.add_row(str(clients), *told(one), *told(other), ratio)
    await backend.aclose()
    console.print(table)
    own = await timed_alone(photo)
    share = own.p50 / reading_ms
    good = share <= GOAL
    console.print(
        f"the service itself, with a backend that answers at once: p50 {own.p50:.2f} ms, "
        f"p99 {own.p99:.2f} ms; {share:.1%} of reading a photo "
        f"(goal {GOAL:.0%}): {'reached' if good else 'MISSED'}"
    )
    return 0 if good else 1


async def timed_alone(photo: bytes) -> Figures:
    """One client and no work: what HTTP, keys, limits and JSON take, the client included."""
    parts = Parts(backend=Ready(), gate=Gate(KeyBook(), may_be_open=True), fetcher=PublicFetcher())
    async with (
        serving(create_app(parts), "127.0.0.1", 0) as url,
        callers(url, photo, 1) as calls,
    ):
        return await timed(calls)


async def timed(callers: list[Call]) -> Figures:
    """Let callers ask as fast as they get answers, until all calls are made."""
    took_ms: list[float] = []
    left = iter(range(CALLS + WARM_UP))

    async def ask(call: Call) -> None:
        for number in left:
            begun = time.perf_counter()
            await call()
            if number >= WARM_UP:
                took_ms.append(1000 * (time.perf_counter() - begun))

    begun = time.perf_counter()
    await asyncio.gather(*(ask(call) for call in callers))
    took_s = time.perf_counter() - begun
    cuts = statistics.quantiles(took_ms, n=100)
    return Figures(cuts[49], cuts[98], (CALLS + WARM_UP) / took_s)


@asynccontextmanager
async def served() -> AsyncIterator[str]:
    """`bot serve` with nothing set, as a process of its own; hands out its address."""
    with tempfile.TemporaryDirectory() as folder:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "serve", "--port", "0"),
            cwd=folder,
            # Nothing of this run's settings, and a database of its own.
            env={"PATH": os.defpath, "PYTHONPATH": os.pathsep.join(sys.path)},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        assert process.stdout is not None
        line = b""
        while b"served on " not in line:
            line = await process.stdout.readline()
            if not line:
                raise SystemExit("the service did not start")
        try:
            yield line.decode().partition("served on ")[2].partition(". ")[0]
        finally:
            process.terminate()
            await process.wait()


@asynccontextmanager
async def callers(url: str, photo: bytes, count: int) -> AsyncIterator[list[Call]]:
    """Clients with a connection each, which cost next to nothing themselves."""
    parts = urlsplit(url)
    head = (
        f"POST /emotion/v1.0/recognize HTTP/1.1\r\nHost: {parts.netloc}\r\n"
        f"Content-Type: application/octet-stream\r\nContent-Length: {len(photo)}\r\n\r\n"
    ).encode()
    streams = [await asyncio.open_connection(parts.hostname, parts.port) for _ in range(count)]

    def caller(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Call:
        async def ask() -> bytes:
            writer.write(head + photo)
            answer = await reader.readuntil(b"\r\n\r\n")
            assert answer.startswith(b"HTTP/1.1 200 "), answer
            length = answer.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
            return await reader.readexactly(int(length))

        return ask

    yield [caller(*stream) for stream in streams]
    for _, writer in streams:
        writer.close()
        await writer.wait_closed()


def middle(figures: list[Figures]) -> Figures:
    """The median of several rounds, figure by figure."""
    return Figures(
        statistics.median(each.p50 for each in figures),
        statistics.median(each.p99 for each in figures),
        statistics.median(each.rate for each in figures),
    )


def told(figures: Figures) -> tuple[str, str, str]:
    """Figures as cells of a table."""
    return f"{figures.p50:.1f} ms", f"{figures.p99:.1f} ms", f"{figures.rate:.0f}"


if __name__ == "__main__":
    sys.exit(asyncio.run(measured()))
