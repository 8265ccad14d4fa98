"""Pictures of how a run went."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import matplotlib as mpl
from matplotlib.figure import Figure

from benchmarks.endurance.figures import Figures

_BLUE: Final = "#3367a8"
_WIDE_INCHES: Final = 8.0


def plot_soak(samples: Sequence[Figures], file: Path) -> None:
    """Draw what a bot took of its machine over the photos it answered."""
    rows: dict[str, Sequence[float]] = {
        "memory, MB": [each.memory_mb for each in samples],
        "open files": [each.descriptors for each in samples],
        "threads": [each.threads for each in samples],
        "database, MB": [each.database_mb for each in samples],
    }
    with mpl.rc_context({"axes.spines.top": False, "axes.spines.right": False}):
        figure = Figure(figsize=(_WIDE_INCHES, 2.0 * len(rows)), layout="constrained")
        for axes, (name, values) in zip(
            figure.subplots(len(rows), sharex=True), rows.items(), strict=True
        ):
            axes.plot([each.answered for each in samples], values, color=_BLUE)
            axes.set_ylim(0, 1.15 * max(values, default=1) or 1)
            axes.set_title(name, loc="left", fontsize="medium")
        axes.set_xlabel("photos answered")
        figure.savefig(file, dpi=120)


def plot_load(
    chats: Sequence[int],
    photos_per_s: Sequence[float],
    latencies_ms: Sequence[Sequence[float]],
    file: Path,
) -> None:
    """Draw throughput and latency over the number of chats.

    Args:
        chats: how many there were.
        photos_per_s: at so many chats.
        latencies_ms: at so many chats, the 50th, 95th and 99th percentile.
        file: where to; its ending says the kind of picture.
    """
    with mpl.rc_context({"axes.spines.top": False, "axes.spines.right": False}):
        figure = Figure(figsize=(_WIDE_INCHES, 3.2), layout="constrained")
        pace, waiting = figure.subplots(1, 2)
        places = range(len(chats))
        bars = pace.bar(places, photos_per_s, color=_BLUE, width=0.6)
        pace.bar_label(bars, fmt="%.1f")
        pace.set_title("photos a second", loc="left")
        for name, values in zip(
            ("half", "95 %", "99 %"), zip(*latencies_ms, strict=True), strict=True
        ):
            waiting.plot(places, values, marker="o", label=f"{name} within")
        waiting.set_yscale("log")
        waiting.set_title("from sending to the answer, ms", loc="left")
        waiting.legend(frameon=False)
        for axes in (pace, waiting):
            axes.set_xticks(places, [str(each) for each in chats])
            axes.set_xlabel("chats")
        figure.savefig(file, dpi=120)
