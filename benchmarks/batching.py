"""Whether photos that wait together should be read together: batches beside one thread each.

Run with `python -m benchmarks.batching`. Callers ask again as soon as they are answered. Both ways
take turns on the same photos, round by round, so that their ratio holds on a noisy machine. A
batch is what waits at that moment: nobody waits for others to come.
"""

import argparse
import asyncio
import statistics
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final

from rich.console import Console
from rich.table import Table

from bot.backends.embedded import EmbeddedBackend, default_workers
from bot.core.faces import Analysis
from bot.core.pictures import Photo
from tests.photos.samples import collage, encoded

CALLERS: Final = (1, 8, 32)
FACES: Final = (1, 4)
MOST: Final = 8
ROUNDS: Final = 7

_SIZE: Final = (1280, 960)
_PHOTOS_A_ROUND: Final = 64
_HUNDREDTHS: Final = 100

Ask = Callable[[Photo], Awaitable[Analysis]]


class Batcher:
    """Hands over what waits, in as many batches at once as the backend has threads."""

    def __init__(self, backend: EmbeddedBackend, *, lanes: int, most: int) -> None:
        self._backend = backend
        self._most = most
        self._waiting: asyncio.Queue[tuple[Photo, asyncio.Future[Analysis]]] = asyncio.Queue()
        self._lanes = [asyncio.create_task(self._serve()) for _ in range(lanes)]

    async def ask(self, photo: Photo) -> Analysis:
        """Have a photo read, alone or with others."""
        answer: asyncio.Future[Analysis] = asyncio.get_running_loop().create_future()
        self._waiting.put_nowait((photo, answer))
        return await answer

    async def aclose(self) -> None:
        """End the lanes."""
        for lane in self._lanes:
            lane.cancel()
        await asyncio.gather(*self._lanes, return_exceptions=True)

    async def _serve(self) -> None:
        while True:
            batch = [await self._waiting.get()]
            while len(batch) < self._most and not self._waiting.empty():
                batch.append(self._waiting.get_nowait())
            read = await self._backend.analyze_many([(photo, None) for photo, _ in batch])
            for analysis, (_, answer) in zip(read, batch, strict=True):
                if isinstance(analysis, Analysis):
                    answer.set_result(analysis)
                else:
                    answer.set_exception(analysis)


@dataclass(frozen=True, slots=True)
class Round:
    """One round of one way.

    Attributes:
        waits_ms: of each photo.
    """

    photos_per_s: float
    waits_ms: list[float]

    def wait_ms(self, hundredths: int) -> float:
        """The wait that so many hundredths of the photos kept within."""
        return statistics.quantiles(self.waits_ms, n=_HUNDREDTHS)[hundredths - 1]


async def one_round(ask: Ask, photo: Photo, callers: int) -> Round:
    """Let so many callers ask, each again as soon as it is answered."""
    left = iter(range(max(_PHOTOS_A_ROUND, 4 * callers)))
    waits: list[float] = []

    async def caller() -> None:
        for _ in left:
            asked = time.perf_counter()
            await ask(photo)
            waits.append((time.perf_counter() - asked) * 1000)

    begun = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for _ in range(callers):
            group.create_task(caller())
    return Round(len(waits) / (time.perf_counter() - begun), waits)


async def compare(callers: int, faces: int, rounds: int) -> tuple[list[Round], list[Round]]:
    """Rounds of one thread for each photo, and of batches, taken in turns after a warm-up."""
    photo = Photo(encoded(collage(faces, _SIZE)))
    backend = EmbeddedBackend.open()
    batcher = Batcher(backend, lanes=default_workers(), most=MOST)
    ways: tuple[Ask, Ask] = (backend.analyze, batcher.ask)
    done: tuple[list[Round], list[Round]] = ([], [])
    for ask in ways:
        await one_round(ask, photo, callers)
    for _ in range(rounds):
        for ask, rounds_of_it in zip(ways, done, strict=True):
            rounds_of_it.append(await one_round(ask, photo, callers))
    await batcher.aclose()
    await backend.aclose()
    return done


def main(arguments: Sequence[str]) -> int:
    """Measure and print the table."""
    chosen = _parser().parse_args(arguments)
    table = Table(
        "faces", "callers", "photos/s each", "in batches", "ratio",
        "p50 ms each", "in batches", "p99 ms each", "in batches", box=None,
    )  # fmt: skip
    for faces in chosen.faces:
        for callers in chosen.callers:
            each, batched = asyncio.run(compare(callers, faces, chosen.rounds))
            table.add_row(str(faces), str(callers), *_cells(each, batched))
    Console(width=120).print(table)
    return 0


def _cells(each: list[Round], batched: list[Round]) -> list[str]:
    pairs = list(zip(each, batched, strict=True))
    ratio = statistics.median(b.photos_per_s / e.photos_per_s for e, b in pairs)
    middle = [
        (
            statistics.median(e.wait_ms(share) for e, _ in pairs),
            statistics.median(b.wait_ms(share) for _, b in pairs),
        )
        for share in (50, 99)
    ]
    return [
        f"{statistics.median(e.photos_per_s for e in each):.1f}",
        f"{statistics.median(b.photos_per_s for b in batched):.1f}",
        f"{ratio:.2f}",
        *(f"{wait:.1f}" for pair in middle for wait in pair),
    ]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.batching", description=__doc__)
    parser.add_argument("--callers", type=int, nargs="+", default=CALLERS)
    parser.add_argument("--faces", type=int, nargs="+", default=FACES, help="of each photo")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
