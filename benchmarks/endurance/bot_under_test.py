"""`bot run` with a few stand-ins: a backend that can be down and is timed, and hurried clocks.

Run with `python -m benchmarks.endurance.bot_under_test [OPTIONS] -- run`; everything after the
dashes is the bot's own command line, and settings come from the environment as usual.
"""

import argparse
import asyncio
import json
import resource
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from typing_extensions import override

from bot.backends.embedded import EmbeddedBackend
from bot.chat.limits import Limits
from bot.cli.parser import build_parser
from bot.cli.run import run
from bot.core.backend import EmotionBackend
from bot.core.errors import BackendUnavailableError, BotError
from bot.core.faces import Analysis, FaceRectangle
from bot.core.pictures import Picture
from bot.environment import load_settings
from bot.logs import set_up_logs
from bot.media.decode import PhotoLimits
from bot.settings import Settings
from bot.vision.engine import Engine
from bot.wiring.emotions import photo_limits

_ADDING: Final = threading.Lock()


@dataclass(slots=True)
class Spent:
    """What reading photos took, in all threads together."""

    photos: int = 0
    wall_s: float = 0.0
    cpu_s: float = 0.0


class TimedEngine(Engine):
    """An engine that adds up what it takes."""

    spent: Spent

    @classmethod
    @override
    def open(cls, limits: PhotoLimits | None = None) -> Self:
        engine = super().open(limits)
        engine.spent = Spent()
        return engine

    @override
    def read(self, photo: Picture, rectangles: Sequence[FaceRectangle] | None = None) -> Analysis:
        wall, cpu = time.perf_counter(), time.thread_time()
        try:
            return super().read(photo, rectangles)
        finally:
            with _ADDING:
                self.spent.photos += 1
                self.spent.wall_s += time.perf_counter() - wall
                self.spent.cpu_s += time.thread_time() - cpu


class FailingBackend(EmotionBackend):
    """A backend that is down while a file exists."""

    def __init__(self, inner: EmotionBackend, flag: Path) -> None:
        self._inner = inner
        self._flag = flag

    @override
    async def analyze(
        self, photo: Picture, *, rectangles: Sequence[FaceRectangle] | None = None
    ) -> Analysis:
        if self._flag.exists():
            raise BackendUnavailableError("the trial switched it off")
        return await self._inner.analyze(photo, rectangles=rectangles)

    @override
    async def aclose(self) -> None:
        await self._inner.aclose()


class HurriedClock:
    """Seconds that pass faster than those of the world."""

    def __init__(self, times: float) -> None:
        self._times = times

    def __call__(self) -> float:
        """The time now."""
        return time.monotonic() * self._times

    async def sleep(self, seconds: float) -> None:
        """Wait for so many of them."""
        await asyncio.sleep(seconds / self._times)


def main(arguments: Sequence[str]) -> int:
    """Run the bot; the same exit codes as its own command line."""
    chosen = _parser().parse_args(arguments)
    parsed = build_parser().parse_args(chosen.command)
    try:
        settings = load_settings()
        set_up_logs(settings.log_level)
        return asyncio.run(_run(chosen, parsed, settings))
    except BotError as error:
        sys.stderr.write(f"bot: {error}\n")
        return 1


async def _run(chosen: argparse.Namespace, parsed: argparse.Namespace, settings: Settings) -> int:
    engine = TimedEngine.open(photo_limits(settings))

    def open_backend(settings: Settings) -> EmotionBackend:
        backend = EmbeddedBackend(engine, workers=settings.workers)
        return backend if chosen.down_while is None else FailingBackend(backend, chosen.down_while)

    clock = HurriedClock(chosen.hurry)
    limiter = Limits(clock=clock, sleep=clock.sleep) if chosen.hurry != 1 else None
    begun = time.perf_counter()
    code = await run(parsed, settings, open_backend=open_backend, limiter=limiter)
    if chosen.report is not None:
        _write_report(chosen.report, engine.spent, time.perf_counter() - begun)
    return code


def _write_report(file: Path, spent: Spent, wall_s: float) -> None:
    used = resource.getrusage(resource.RUSAGE_SELF)
    report = {
        "photos": spent.photos,
        "wall_s": wall_s,
        "cpu_s": used.ru_utime + used.ru_stime,
        "inference_wall_s": spent.wall_s,
        "inference_cpu_s": spent.cpu_s,
    }
    file.write_text(json.dumps(report))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="The bot as the endurance trials run it.")
    parser.add_argument("--down-while", type=Path, metavar="FILE", help="while this file exists")
    parser.add_argument(
        "--hurry", type=float, default=1.0, help="the limiter's clock, times faster"
    )
    parser.add_argument("--report", type=Path, metavar="FILE", help="where to say what it took")
    parser.add_argument("command", nargs="+", help="the bot's own command line")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
