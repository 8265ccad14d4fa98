"""Whether the bot stays the same over many photos: memory, open files, threads and database.

Run with `make soak`. Telegram's limits are hurried away, so that the machine sets the pace. 1 if
the bot grew, or an answer was lost or doubled.
"""

import argparse
import asyncio
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final

from rich.console import Console
from rich.table import Table

from benchmarks.endurance.answers import Verdict, judge
from benchmarks.endurance.bot_process import TOKEN, BotProcess, running, settings_for
from benchmarks.endurance.crowd import Crowd, Manner
from benchmarks.endurance.databases import SqliteDatabase
from benchmarks.endurance.display import shown
from benchmarks.endurance.figures import Figures, growth, look_at, quarters, watched
from benchmarks.endurance.plots import plot_soak
from bot.sandbox.server import Sandbox

PEOPLE: Final = 40
MANNER: Final = Manner(per_chat=2, overall=24, album_share=0.02, fresh_share=0.05)
HURRY: Final = 100.0
KEEP_DONE_HOURS: Final = "0.005"
"""A database that keeps what is done for two days would not stop to grow within an hour."""

MOST_MEMORY_GROWTH: Final = 0.05
MOST_DATABASE_GROWTH: Final = 0.25
MOST_NEW_DESCRIPTORS: Final = 4

_QUIET_S: Final = 90.0
_SETTLED_S: Final = 3.0


@dataclass(frozen=True, slots=True)
class Course:
    """How a run went: the median of each quarter."""

    memory_mb: tuple[float, ...]
    descriptors: tuple[float, ...]
    threads: tuple[float, ...]
    database_mb: tuple[float, ...]

    @classmethod
    def of(cls, samples: Sequence[Figures]) -> "Course":
        """Sum up the looks at a bot."""
        return cls(
            quarters([each.memory_mb for each in samples]),
            quarters([each.descriptors for each in samples]),
            quarters([each.threads for each in samples]),
            quarters([each.database_mb for each in samples]),
        )

    def complaints(self) -> Iterator[str]:
        """What grew that should not."""
        if growth(self.memory_mb) > MOST_MEMORY_GROWTH:
            yield f"memory grew by {growth(self.memory_mb):.1%} since the second quarter"
        if self.descriptors[3] > self.descriptors[1] + MOST_NEW_DESCRIPTORS:
            yield f"open files grew from {self.descriptors[1]:.0f} to {self.descriptors[3]:.0f}"
        if growth(self.database_mb) > MOST_DATABASE_GROWTH:
            yield f"the database grew by {growth(self.database_mb):.1%}"


def main(arguments: Sequence[str]) -> int:
    """Run, print the table; 1 if a promise was broken."""
    chosen = _parser().parse_args(arguments)
    console = Console()
    with TemporaryDirectory(prefix="bot-soak-") as folder:
        samples, verdict, bot = asyncio.run(soak(chosen, Path(folder), console))
    if chosen.plot is not None:
        plot_soak(samples, chosen.plot)
    course = Course.of(samples)
    console.print(_table(course))
    wall_s = samples[-1].at_s - samples[0].at_s
    console.print(f"{verdict}; {verdict.photos / wall_s:.1f} photos/s")
    complaints = [*course.complaints(), *_broken(verdict, bot)]
    for complaint in complaints:
        console.print(f"BROKEN: {complaint}")
    return 1 if complaints else 0


async def soak(
    chosen: argparse.Namespace, folder: Path, console: Console
) -> tuple[list[Figures], Verdict, BotProcess]:
    """Send the photos; looks at the bot, what came of the photos, and the bot."""
    database = SqliteDatabase(folder / "bot.db")
    async with Sandbox(TOKEN) as sandbox:
        crowd = Crowd(sandbox, people=PEOPLE, chance=Random(chosen.seed))
        settings = {
            **settings_for(sandbox.url, database.url, log_level="WARNING"),
            "BOT_KEEP_DONE_HOURS": KEEP_DONE_HOURS,
        }
        bot = BotProcess("bot", ["--hurry", f"{HURRY:g}", "--", "run"], settings, folder)
        async with running(bot):
            await crowd.meet([bot])

            def look(pid: int) -> Figures:
                answered = crowd.sent - len(crowd.book.unanswered)
                return look_at(pid, database_bytes=database.size_bytes(), answered=answered)

            def state() -> tuple[int, str]:
                latest = samples[-1] if samples else None
                words = f"{latest.memory_mb:.0f} MB, {latest.descriptors} files" if latest else ""
                return crowd.sent, words

            async with (
                watched(bot, look, every_s=chosen.every) as samples,
                shown(console, "soak", chosen.photos, state),
            ):
                await crowd.send(chosen.photos, MANNER)
                await crowd.quiet(within_s=_QUIET_S, settled_s=_SETTLED_S)
        return samples, judge(crowd.book.debts), bot


def _broken(verdict: Verdict, bot: BotProcess) -> Iterator[str]:
    if not verdict.is_kept:
        yield f"{verdict.lost} answers were lost and {verdict.unexplained} came twice"
    if verdict.apologised:
        yield f"{verdict.apologised} photos got an apology"
    if bot.collapses:
        yield f"the bot ended by itself {bot.collapses} times"


def _table(course: Course) -> Table:
    table = Table("median of each quarter", "1", "2", "3", "4", "last to second", box=None)
    rows = {
        "memory, MB": course.memory_mb,
        "open files": course.descriptors,
        "threads": course.threads,
        "database, MB": course.database_mb,
    }
    for name, medians in rows.items():
        numbers = [f"{median:.1f}" for median in medians]
        table.add_row(name, *numbers, f"{growth(medians):+.1%}")
    return table


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.add_argument("--photos", type=int, default=20_000)
    parser.add_argument("--every", type=float, default=3.0, help="seconds between two looks")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--plot", type=Path, metavar="FILE", help="a picture of how it went")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
