"""What a report of 100,000 faces costs, and how often its statistics err.

Run with `make bench`, or `python -m benchmarks.report --trials 2000` for finer rates. Everybody
contributes one face in the worst case, and 200 of them otherwise. Processor seconds of this
process count, because others may work beside it.
"""

import argparse
import asyncio
import sys
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from rich.console import Console

from benchmarks.video import peak_mb
from bot.core.sessions import FaceRecord, Session, item_names
from bot.core.tallies import Tallies
from bot.reporting.comparing import compare, corrected
from bot.reporting.estimates import share_estimates
from bot.reporting.export import csv_lines, json_parts
from bot.reporting.report import Report, Source, build_report
from bot.reporting.support import require_reports
from bot.store.store import Store
from tests.reporting.audiences import MIX, faces_of, sample_of

FACES = 100_000
BATCH = 1_000
ITEMS = 8
PEOPLE = (500, FACES)
GOAL_S = 2.0
MOST_GROWTH_MB = 8.0
MOST_FALSE = 0.05
LEAST_COVERED = 0.95

Audience = tuple[str, tuple[int, tuple[int, ...]], tuple[int, tuple[int, ...]], float]
"""A name, how many people with how many faces each in two groups, and how alike one's are."""

AUDIENCES: tuple[Audience, ...] = (
    ("one face each", (40, (1,)), (40, (1,)), 0.0),
    ("up to 8 faces each, against one each", (40, (1, 2, 3, 8)), (20, (1,)), 0.3),
    ("up to 20 faces each", (30, (1, 2, 5, 20)), (30, (1, 2, 5, 20)), 0.5),
)


def main() -> int:
    """Print the figures; 1 if a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=300, help="simulated audiences of a kind")
    trials = parser.parse_args().trials
    console = Console()
    require_reports()
    good = [asyncio.run(cost(console, people)) for people in PEOPLE]
    good += [rates(console, audience, trials) for audience in AUDIENCES]
    console.print("all goals reached" if all(good) else "a goal is MISSED")
    return 0 if all(good) else 1


async def cost(console: Console, people: int) -> bool:
    """Fill a database, report on it and export it; whether the goals are reached."""
    with TemporaryDirectory() as folder:
        store = await Store.open(f"sqlite:///{Path(folder)}/bench.db")
        session = await filled(store, people)
        names = item_names(await store.sessions.items(session.session_id))
        # The packages are loaded once in a bot's life, and not for each report.
        build_report(Source("warm", (await small(store)), {}))
        begun = time.process_time()
        tallies = await store.faces.tallies(session.session_id)
        read_s = time.process_time() - begun
        report = build_report(Source("Menu", tallies, names))
        whole_s = time.process_time() - begun
        growth = [
            await exported(report, session, store, parts) for parts in (csv_lines, json_parts)
        ]
        await store.aclose()
    console.print(
        f"{FACES:,} faces of {people:,} people: {read_s:.2f} s to count, {whole_s:.2f} s to the "
        f"report (goal {GOAL_S:g}); exports add {growth[0]:.1f} and {growth[1]:.1f} MB "
        f"(goal {MOST_GROWTH_MB:g})"
    )
    return whole_s <= GOAL_S and max(growth) <= MOST_GROWTH_MB


async def filled(store: Store, people: int) -> Session:
    """A session of many faces."""
    rng = np.random.default_rng(1)
    begin = datetime(2026, 5, 1, 18, tzinfo=UTC)
    session = await store.sessions.open_session(-1, "Menu", begin)
    if session is None:
        raise SystemExit("a session is open in an empty database")
    items = [await store.sessions.item(session.session_id, f"item {n}") for n in range(ITEMS)]
    pattern = faces_of(rng, BATCH)
    for batch in range(FACES // BATCH):
        contributors = rng.integers(people, size=BATCH)
        await store.sessions.add_faces(
            session.session_id,
            [
                replace(
                    face,
                    at_s=int(begin.timestamp()) + 100 * batch + number // 10,
                    item_id=items[(number + batch) % ITEMS].item_id,
                    contributor=session.contributor(int(who)),
                )
                for number, (face, who) in enumerate(zip(pattern, contributors, strict=True))
            ],
        )
    return session


async def small(store: Store) -> Tallies:
    """Tallies of a session with a few faces."""
    session = await store.sessions.open_session(-2, "Small", datetime(2026, 5, 1, tzinfo=UTC))
    assert session is not None
    faces = faces_of(np.random.default_rng(2), 40)
    await store.sessions.add_faces(session.session_id, faces)
    return await store.faces.tallies(session.session_id)


async def exported(
    report: Report,
    session: Session,
    store: Store,
    parts: Callable[[Report, AsyncIterator[FaceRecord]], AsyncIterator[str]],
) -> float:
    """Write an export to nowhere; by how many MB the process has grown for it."""
    forget_peak()
    before = peak_mb("self")
    async for _ in parts(report, store.faces.stream(session.session_id)):
        pass
    return peak_mb("self") - before


def forget_peak() -> None:
    """Let Linux measure this process's peak from now on; until now it was that of the report."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def rates(console: Console, audience: Audience, trials: int) -> bool:
    """Simulate pairs of audiences that do not differ; whether the rates are as promised."""
    name, one, other, alike = audience
    rng = np.random.default_rng(4)
    covered, false = np.zeros(len(MIX)), 0
    for _ in range(trials):
        first = sample_of(faces_of(rng, *one, alike=alike))
        second = sample_of(faces_of(rng, *other, alike=alike, first=10**7))
        estimates = share_estimates(first)
        covered += [e.low <= share <= e.high for e, share in zip(estimates, MIX, strict=True)]
        (comparison,) = corrected([compare(("one", "other"), first, second)])
        false += bool(comparison.claimed)
    noise = 2.6 * (0.05 * 0.95 / trials) ** 0.5
    console.print(
        f"{name}: intervals hold the truth in {covered.mean() / trials:.1%} (goal 95 %), a false "
        f"difference is claimed in {false / trials:.1%} (goal 5 % at most), {trials} trials"
    )
    is_covered = covered.mean() / trials >= LEAST_COVERED - noise
    return bool(is_covered) and false / trials <= MOST_FALSE + noise


if __name__ == "__main__":
    sys.exit(main())
