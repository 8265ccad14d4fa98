"""What the service takes: requests a second and waits, by uvicorn and by Ray, beside the engine.

Run with `python -m benchmarks.serving`. Each client has a connection and sends the next photo as
soon as the last one is answered; who is refused first waits as long as the answer asks for. The
clients take their share of the same processors. Rounds of a server and of the bare engine take
turns, so that their ratio holds on a noisy machine. That of Ray holds on a quiet one only: where
others want the processors, too, Linux gives every session the same share, and Ray has many.
"""

import argparse
import asyncio
import itertools
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.table import Table

from benchmarks.http_caller import Caller
from bot.backends.embedded import EmbeddedBackend
from bot.core.pictures import Photo
from tests.e2e.ray_cluster import cluster
from tests.e2e.service_process import serving
from tests.photos.samples import collage, encoded

CLIENTS: Final = (1, 8, 64)
CROWD: Final = 200
ROUNDS: Final = 3
SECONDS: Final = 4.0

_SIZE: Final = (1280, 960)
_PATH: Final = "/emotion/v1.0/recognize"
_REFUSED: Final = 429
_AFTER_REFUSAL_S: Final = 1.0
"""The least that an answer asks for."""

_OPEN: Final = ("",)

Send = Callable[[], Awaitable[int]]
"""Sends one photo; the status of the answer."""


@dataclass(slots=True)
class Round:
    """What one round came to; waits are those of each request in ms."""

    seconds: float = 0.0
    accepted_ms: list[float] = field(default_factory=list)
    refused_ms: list[float] = field(default_factory=list)

    @property
    def per_s(self) -> float:
        """Photos that were read in a second."""
        return len(self.accepted_ms) / self.seconds


async def one_round(sends: Sequence[Send], seconds: float) -> Round:
    """Let each client send for so long, one photo after the other."""
    found = Round()
    begun = time.perf_counter()

    async def client(send: Send) -> None:
        while time.perf_counter() - begun < seconds:
            sent = time.perf_counter()
            status = await send()
            wait_ms = (time.perf_counter() - sent) * 1000
            if status == _REFUSED:
                found.refused_ms.append(wait_ms)
                await asyncio.sleep(_AFTER_REFUSAL_S)
            else:
                assert status == 200, status
                found.accepted_ms.append(wait_ms)

    async with asyncio.TaskGroup() as group:
        for send in sends:
            group.create_task(client(send))
    found.seconds = time.perf_counter() - begun
    return found


@asynccontextmanager
async def callers(
    url: str, photo: bytes, clients: int, keys: Iterator[str]
) -> AsyncIterator[list[Send]]:
    """So many clients of a server."""
    opened = [await Caller.connect(url) for _ in range(clients)]

    async def post(caller: Caller) -> int:
        key = next(keys)
        headers = {"Ocp-Apim-Subscription-Key": key} if key else {}
        return (await caller.post(_PATH, photo, headers)).status

    def send_by(caller: Caller) -> Send:
        return lambda: post(caller)

    try:
        yield [send_by(caller) for caller in opened]
    finally:
        for caller in opened:
            caller.close()


async def measure(name: str, url: str, keys: Sequence[str], chosen: argparse.Namespace) -> Table:
    """Measure a server at each number of clients, and the engine between its rounds."""
    table = Table(
        "", "clients", "read/s", "p50 ms", "p99 ms", "refused/s", "p50 ms", "p99 ms", "of engine",
        box=None,
    )  # fmt: skip
    photo = encoded(collage(1, _SIZE))
    backend = EmbeddedBackend.open()

    async def read() -> int:
        await backend.analyze(Photo(photo))
        return 200

    turns = itertools.cycle(keys)
    for clients in (*chosen.clients, CROWD):
        engine, server = [], []
        async with callers(url, photo, clients, turns) as sends:
            await one_round(sends, 1.0)
        for _ in range(chosen.rounds):
            # The engine in this process has 256 places.
            engine.append(await one_round([read] * clients, chosen.seconds))
            # Anew each time: a server hangs up on whoever is silent for some seconds.
            async with callers(url, photo, clients, turns) as sends:
                server.append(await one_round(sends, chosen.seconds))
        ratio = statistics.median(
            one.per_s / other.per_s for one, other in zip(server, engine, strict=True)
        )
        table.add_row("the engine", str(clients), *_cells(engine), "")
        table.add_row(name, str(clients), *_cells(server), f"{ratio:.2f}")
    await backend.aclose()
    return table


def _cells(rounds: Sequence[Round]) -> list[str]:
    accepted = [wait for one in rounds for wait in one.accepted_ms]
    refused = [wait for one in rounds for wait in one.refused_ms]
    seconds = sum(one.seconds for one in rounds)
    return [
        f"{len(accepted) / seconds:.1f}",
        *_waits(accepted),
        f"{len(refused) / seconds:.1f}" if refused else "-",
        *_waits(refused),
    ]


def _waits(waits_ms: Sequence[float]) -> tuple[str, str]:
    if len(waits_ms) < 2:
        return "-", "-"
    cuts = statistics.quantiles(waits_ms, n=100)
    return f"{cuts[49]:.0f}", f"{cuts[98]:.0f}"


async def run(chosen: argparse.Namespace) -> None:
    """Measure each server and print its table."""
    console = Console(width=120)
    with tempfile.TemporaryDirectory(prefix="serving-", dir="/tmp") as name:
        folder = Path(name)
        if "uvicorn" in chosen.servers:
            async with serving(folder) as service:
                console.print(await measure("uvicorn", service.url, _OPEN, chosen))
        if "ray" in chosen.servers:
            async with cluster(folder, copies=2) as ray:
                console.print(await measure("Ray, 2 copies", ray.url, ray.keys, chosen))


def main(arguments: Sequence[str]) -> int:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.serving", description=__doc__)
    parser.add_argument("--clients", type=int, nargs="+", default=CLIENTS)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--seconds", type=float, default=SECONDS, help="of each round")
    parser.add_argument("--servers", nargs="+", default=("uvicorn", "ray"))
    asyncio.run(run(parser.parse_args(arguments)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
