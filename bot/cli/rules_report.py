"""`bot rules report`: how often people found an answer not right, and what would have been."""

import argparse
import json
import sys
from collections.abc import Sequence
from typing import Final

from rich.console import Console
from rich.table import Table

from bot.core.corrections import Correction
from bot.settings import Settings
from bot.wiring.store import open_store

_HARD_TO_READ: Final = "hard to read"
_HARD_TO_SAY: Final = "hard to say"
_NOTHING: Final = "Nobody has pressed “Not right?” yet."


async def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Print the counts that the store of the settings holds."""
    store = await open_store(settings)
    try:
        counts = await store.corrections()
    finally:
        await store.aclose()
    show_report(counts, as_json=arguments.json)
    return 0


def show_report(counts: Sequence[Correction], *, as_json: bool) -> None:
    """Print counts as a JSON array for programs, or as a table for people."""
    ranked = sorted(counts, key=_most_first)
    if as_json:
        rows = [{"seen": each.seen, "better": each.better, "count": each.count} for each in ranked]
        sys.stdout.write(json.dumps(rows) + "\n")
    elif ranked:
        Console(highlight=False).print(_table(ranked))
    else:
        sys.stdout.write(f"{_NOTHING}\n")


def _most_first(correction: Correction) -> tuple[int, str, str]:
    return -correction.count, correction.seen or "", correction.better or ""


def _table(ranked: Sequence[Correction]) -> Table:
    total = sum(each.count for each in ranked)
    table = Table(box=None, pad_edge=False, show_footer=True)
    table.add_column("Looked", footer="all")
    table.add_column("Not right, rather")
    table.add_column("n", justify="right", footer=str(total))
    table.add_column("Share of its presses", justify="right")
    for each in ranked:
        presses = sum(other.count for other in ranked if other.seen is each.seen)
        table.add_row(
            each.seen or _HARD_TO_READ,
            each.better or _HARD_TO_SAY,
            str(each.count),
            f"{each.count / presses:.0%} of {presses}",
        )
    return table
