"""How many photos a second the bot answers, and how long people wait, at 1, 10 and 100 chats.

Run with `make load`. In each chat one photo waits for its answer, and the next one follows at
once; Telegram's limits are hurried away. The sandbox that plays Telegram takes its share of the
same processors, which is told beside the bot's.
"""

import argparse
import asyncio
import json
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final

from rich.console import Console
from rich.table import Table

from benchmarks.endurance.answers import judge
from benchmarks.endurance.bot_process import TOKEN, BotProcess, running, settings_for
from benchmarks.endurance.crowd import Crowd, Manner
from benchmarks.endurance.databases import SqliteDatabase
from benchmarks.endurance.display import shown
from benchmarks.endurance.figures import look_at
from benchmarks.endurance.plots import plot_load
from bot.sandbox.server import Sandbox

CHATS: Final = (1, 10, 100)
WARM_UP: Final = 40
HURRY: Final = 1000.0

_WIDE: Final = 120
_QUIET_S: Final = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What was measured at one number of chats.

    Attributes:
        waits_ms: until half, 95 % and 99 % were answered.
        reading_ms: how long a thread took to read one photo.
        bot_cpu_s: processor time of the bot.
        reading_cpu_s: of that, what reading photos took.
        sandbox_cpu_s: processor time of the sandbox and of those who send.
        bad: answers that were lost, doubled, or an apology.
    """

    chats: int
    photos: int
    wall_s: float
    waits_ms: tuple[float, float, float]
    reading_ms: float
    bot_cpu_s: float
    reading_cpu_s: float
    sandbox_cpu_s: float
    bad: int

    @property
    def photos_per_s(self) -> float:
        """How many were answered in a second."""
        return self.photos / self.wall_s


def main(arguments: Sequence[str]) -> int:
    """Measure and print the table; 1 if an answer went wrong."""
    chosen = _parser().parse_args(arguments)
    console = Console()
    if not console.is_terminal:
        console = Console(width=_WIDE)
    loads = [
        asyncio.run(measure(chats, chosen.photos, seed=chosen.seed, console=console))
        for chats in chosen.chats
    ]
    console.print(_table(loads))
    if chosen.plot is not None:
        plot_load(
            [load.chats for load in loads],
            [load.photos_per_s for load in loads],
            [load.waits_ms for load in loads],
            chosen.plot,
        )
    bad = sum(load.bad for load in loads)
    if bad:
        console.print(f"BROKEN: {bad} photos were not answered once")
    return 1 if bad else 0


async def measure(chats: int, photos: int, *, seed: int, console: Console) -> Load:
    """Measure one number of chats, with a bot and a Telegram of their own."""
    with TemporaryDirectory(prefix="bot-load-") as name:
        folder = Path(name)
        report = folder / "report.json"
        async with Sandbox(TOKEN) as sandbox:
            crowd = Crowd(sandbox, people=chats, chance=Random(seed))
            bot = _bot(sandbox, folder, report)
            async with running(bot):
                await crowd.meet([bot])
                manner = Manner(per_chat=1, overall=chats)
                async with shown(console, f"{chats} chats", photos, lambda: (crowd.sent, "")):
                    await _send(crowd, WARM_UP, manner)
                    begun, busy = time.monotonic(), _busy_s(bot)
                    await _send(crowd, photos, manner)
                    ended_busy = _busy_s(bot)
                wall_s = crowd.book.last_answer_at - begun
        spent = json.loads(report.read_text())
    debts = crowd.book.debts[WARM_UP:]
    cuts = statistics.quantiles(
        [debt.wait_s * 1000 for debt in debts if debt.wait_s is not None], n=100
    )
    verdict = judge(debts)
    return Load(
        chats=chats,
        photos=photos,
        wall_s=wall_s,
        waits_ms=(cuts[49], cuts[94], cuts[98]),
        reading_ms=spent["inference_wall_s"] / spent["photos"] * 1000,
        bot_cpu_s=ended_busy[0] - busy[0],
        reading_cpu_s=spent["inference_cpu_s"] / spent["photos"] * photos,
        sandbox_cpu_s=ended_busy[1] - busy[1],
        bad=verdict.lost + verdict.doubled + verdict.apologised,
    )


async def _send(crowd: Crowd, photos: int, manner: Manner) -> None:
    await crowd.send(photos, manner)
    await crowd.quiet(within_s=_QUIET_S, settled_s=0.0)


def _busy_s(bot: BotProcess) -> tuple[float, float]:
    """Processor time so far: of the bot, and of this process."""
    return (look_at(bot.pid).cpu_s if bot.pid is not None else 0.0), time.process_time()


def _bot(sandbox: Sandbox, folder: Path, report: Path) -> BotProcess:
    url = SqliteDatabase(folder / "bot.db").url
    settings = settings_for(sandbox.url, url, log_level="WARNING")
    arguments = ["--hurry", f"{HURRY:g}", "--report", str(report), "--", "run"]
    return BotProcess("bot", arguments, settings, folder)


def _table(loads: Sequence[Load]) -> Table:
    table = Table(
        "chats", "photos/s", "p50 ms", "p95 ms", "p99 ms", "reading ms/photo",
        "bot CPU ms/photo", "of it reading", "processors: bot", "sandbox", box=None,
    )  # fmt: skip
    for load in loads:
        table.add_row(
            str(load.chats),
            f"{load.photos_per_s:.1f}",
            *(f"{wait:.0f}" for wait in load.waits_ms),
            f"{load.reading_ms:.1f}",
            f"{load.bot_cpu_s / load.photos * 1000:.1f}",
            f"{load.reading_cpu_s / load.bot_cpu_s:.0%}",
            f"{load.bot_cpu_s / load.wall_s:.2f}",
            f"{load.sandbox_cpu_s / load.wall_s:.2f}",
        )
    return table


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description=__doc__)
    parser.add_argument("--photos", type=int, default=1000, help="for each number of chats")
    parser.add_argument("--chats", type=int, nargs="+", default=CHATS)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--plot", type=Path, metavar="FILE", help="a picture of the table")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
