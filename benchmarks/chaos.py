"""Whether each photo is answered once, whatever goes wrong: kills, locks, full disks, lost lines.

Run with `make chaos`: real bot processes on the sandbox's Telegram. 1 if an answer was lost, or
doubled without a kill that explains it. With PostgreSQL one process receives and two work, and
one of these dies for good in the middle.
"""

import argparse
import asyncio
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from rich.console import Console
from rich.table import Table

from benchmarks.endurance.chronicle import Kind
from benchmarks.endurance.databases import (
    Database,
    PostgresDatabase,
    SqliteDatabase,
    postgres_server,
)
from benchmarks.endurance.small_disk import SmallDisk, small_disk, with_own_mounts
from benchmarks.endurance.trial import (
    ONE_PROCESS,
    THREE_PROCESSES,
    Outcome,
    Trial,
    run_trial,
    troubles_for,
)

_MODULE: Final = "benchmarks.chaos"
_INSIDE: Final = "--in-own-mounts"
_WIDE: Final = 120


def main(arguments: Sequence[str]) -> int:
    """Run the trials and print the table; 1 if a promise was broken."""
    chosen = _parser().parse_args(arguments)
    if chosen.database != "postgresql" and not chosen.in_own_mounts:
        with_own_mounts(_MODULE, [*arguments, _INSIDE])
    console = Console()
    if not console.is_terminal:
        console = Console(width=_WIDE)
    outcomes: list[Outcome] = []
    with _folder(chosen.keep) as folder:
        if chosen.database != "postgresql":
            outcomes.append(_on_sqlite(chosen, folder / "sqlite", console))
        if chosen.database != "sqlite":
            outcomes += _on_postgres(chosen, folder / "postgresql", console)
    console.print(_table(outcomes))
    for outcome in outcomes:
        for line in _words(outcome):
            console.print(line)
    is_good = all(outcome.is_good for outcome in outcomes)
    console.print("every promise was kept" if is_good else "PROMISES WERE BROKEN")
    return 0 if is_good else 1


def _on_sqlite(chosen: argparse.Namespace, place: Path, console: Console) -> Outcome:
    folder = place / "disk"
    folder.mkdir(parents=True)
    database = SqliteDatabase(folder / "bot.db")
    with ExitStack() as stack:
        disk = None
        with suppress(OSError):
            if chosen.in_own_mounts:
                disk = stack.enter_context(small_disk(folder))
        if disk is None:
            console.print("left out: the full disk, because nothing can be mounted here")
        outcome = _run(chosen, database, place, console, disk=disk, roles=ONE_PROCESS)
        for file in folder.glob("bot.db*"):
            # The disk goes, and whoever looks for a reason wants to see the jobs.
            if file.is_file():
                shutil.copy(file, place)
    return outcome


def _on_postgres(chosen: argparse.Namespace, place: Path, console: Console) -> Iterator[Outcome]:
    with postgres_server() as url:
        if url is None:
            console.print("left out: PostgreSQL, which is not installed")
            return
        console.print("left out: the full disk of PostgreSQL's server")
        place.mkdir(parents=True)
        database = PostgresDatabase(url)
        yield _run(chosen, database, place, console, disk=None, roles=THREE_PROCESSES)


def _run(
    chosen: argparse.Namespace,
    database: Database,
    place: Path,
    console: Console,
    *,
    disk: SmallDisk | None,
    roles: tuple[str, ...],
) -> Outcome:
    troubles = troubles_for(chosen.kills)
    if disk is None:
        del troubles[Kind.FULL]
    trial = Trial(
        photos=chosen.photos,
        troubles=troubles,
        seed=chosen.seed,
        roles=roles,
        quiet_s=chosen.patience,
    )
    return asyncio.run(run_trial(trial, database, place, disk=disk, console=console))


@contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    if keep is None:
        with TemporaryDirectory(prefix="bot-chaos-") as folder:
            yield Path(folder)
    else:
        yield keep.absolute()


def _table(outcomes: Sequence[Outcome]) -> Table:
    table = Table(
        "", "photos", "due", "answered", "apologised", "lost", "split", "doubled", "unexplained",
        "kills", "s", "photos/s", box=None,
    )  # fmt: skip
    for outcome in outcomes:
        verdict = outcome.verdict
        numbers = (
            verdict.photos, verdict.due, verdict.answered, verdict.apologised, verdict.lost,
            verdict.split, verdict.doubled, verdict.unexplained,
            outcome.happened.get(Kind.KILL, 0), round(outcome.wall_s),
        )  # fmt: skip
        pace = f"{verdict.photos / outcome.wall_s:.1f}" if outcome.wall_s > 0 else "-"
        table.add_row(outcome.database, *map(str, numbers), pace)
    return table


def _words(outcome: Outcome) -> Iterator[str]:
    happened = ", ".join(f"{kind} {count}" for kind, count in sorted(outcome.happened.items()))
    yield f"{outcome.database}: {happened}; ended by itself {outcome.collapses} times"
    if outcome.takeover_s is not None:
        yield f"{outcome.database}: a dead worker's photos were done in {outcome.takeover_s:.1f} s"
    for complaint in outcome.complaints:
        yield f"{outcome.database}: {complaint}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=f"python -m {_MODULE}", description=__doc__)
    parser.add_argument("--photos", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=7, help="of everything that is drawn by lot")
    parser.add_argument("--database", choices=("sqlite", "postgresql", "both"), default="both")
    parser.add_argument(
        "--patience", type=float, default=180.0, help="seconds that the last answers may take"
    )
    parser.add_argument(
        "--keep", type=Path, metavar="FOLDER", help="keep logs and the SQLite file in a new folder"
    )
    parser.add_argument(_INSIDE, action="store_true", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
