"""A report as one picture for a phone, and a week's mood as another; needs Matplotlib."""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from bot.core.errors import ReportSupportError
from bot.core.tallies import EMOTION_INDEX
from bot.media.pictograms import COLOURS
from bot.media.sheets import DARK, FROM_BELOW, LIGHT, WIDTH_IN, Sheet, plain, plot_style, written
from bot.reporting.anonymity import MIN_PEOPLE
from bot.reporting.panels import Clock, draw_items, draw_periods, draw_shares, legend_of
from bot.reporting.support import INSTALL
from bot.reporting.wording import BY_ITEM, LOOKS, NOTHING, OVER_TIME, plural, size, too_few

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from matplotlib.figure import Figure

    from bot.core.emotions import Emotion
    from bot.core.tallies import DayMood
    from bot.reporting.report import Group, Report

_ROW_IN: Final = 0.27
_TITLE_IN: Final = 0.55
_TIME_IN: Final = 1.3
_LEGEND_IN: Final = 0.5
_MOST_ITEMS: Final = 12
_LEGEND_COLUMNS: Final = 4
_MOST_DAY_NAMES: Final = 10
_MOST_TITLE_CHARS: Final = 34

_OTHER_SCRIPTS: Final = (
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "Noto Sans Devanagari",
    "Noto Sans Arabic",
    "Noto Emoji",
)
"""Fonts that names are written in, where they are installed and the usual one lacks a letter."""


def draw_report(report: Report, *, clock: Clock, dark: bool = False, kind: str = "png") -> bytes:
    """Draw a session as a picture that can be read on a phone; blocks.

    Args:
        report: what it comes to.
        clock: how moments are written.
        dark: light ink on dark paper.
        kind: "png", "svg" or "pdf".

    Raises:
        ReportSupportError: Matplotlib is not installed.
    """
    with drawing() as sheets:
        return written(_session(report, clock, sheets[dark]), kind)


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a mood; its faces are counted by the store."""

    date: date
    mood: DayMood


def draw_mood(
    title: str, days: Sequence[Day], *, is_private: bool, dark: bool = False, kind: str = "png"
) -> bytes:
    """Draw how a chat's faces looked from day to day; blocks.

    Args:
        title: over the picture.
        days: in order, without gaps.
        is_private: whether it is somebody's own diary. In a group the days of fewer than five
            people stay empty.
        dark: light ink on dark paper.
        kind: "png", "svg" or "pdf".

    Raises:
        ReportSupportError: Matplotlib is not installed.
    """
    with drawing() as sheets:
        return written(_mood(title, days, 1 if is_private else MIN_PEOPLE, sheets[dark]), kind)


@contextmanager
def drawing() -> Iterator[tuple[Sheet, Sheet]]:
    """Draw within this; yields light and dark paper.

    Raises:
        ReportSupportError: Matplotlib is not installed.
    """
    try:
        style = plot_style()
        from matplotlib import rcParams  # noqa: PLC0415 - an extra, and slow to load
        from matplotlib.font_manager import get_font_names  # noqa: PLC0415
    except ImportError as error:
        raise ReportSupportError(INSTALL) from error
    installed = set(get_font_names())
    with style, warnings.catch_warnings():
        # A letter that no font has becomes a box, and nobody who could help reads a warning.
        warnings.filterwarnings("ignore", message="Glyph .* missing", category=UserWarning)
        families = ["DejaVu Sans", *(font for font in _OTHER_SCRIPTS if font in installed)]
        # People's names may hold dollars, which are no formulas.
        rcParams.update({"font.family": families, "text.parse_math": False})
        yield LIGHT, DARK


def legend(figure: Figure, emotions: Sequence[Emotion], sheet: Sheet) -> None:
    """Say below a figure which colour is which look."""
    from matplotlib.patches import Patch  # noqa: PLC0415

    figure.legend(
        handles=[Patch(color=COLOURS[emotion], label=LOOKS[emotion]) for emotion in emotions],
        loc="outside lower center",
        ncols=_LEGEND_COLUMNS,
        frameon=False,
        labelcolor=sheet.ink,
        handlelength=1.0,
        handletextpad=0.4,
        columnspacing=1.0,
    )


def new_figure(height_in: float, sheet: Sheet) -> Figure:
    """An empty figure as wide as a phone."""
    from matplotlib.figure import Figure  # noqa: PLC0415

    return Figure(figsize=(WIDTH_IN, height_in), facecolor=sheet.paper, layout="constrained")


def shares_height_in(group: Group, other: Group | None = None) -> float:
    """How high bars of shares are drawn."""
    shown = legend_of([group] if other is None else [group, other])
    return _ROW_IN * max(2, len(shown)) + 0.2


def items_height_in(count: int) -> float:
    """How high bars of items are drawn."""
    return 1.6 * _ROW_IN * count + 0.3


def _session(report: Report, clock: Clock, sheet: Sheet) -> Figure:
    items = sorted(report.items, key=lambda item: -item.faces)[:_MOST_ITEMS]
    items = [item for item in report.items if item in items]
    parts: list[tuple[str, float]] = [("shares", shares_height_in(report.whole, report.other))]
    if items:
        parts.append(("items", items_height_in(len(items))))
    if report.periods:
        parts.append(("periods", _TIME_IN))
    heights = [height for _, height in parts]
    figure = new_figure(_TITLE_IN + sum(heights) + 0.3 * len(parts) + _LEGEND_IN, sheet)
    figure.suptitle(f"{_cut(report.source.name)}\n{_subtitle(report)}", color=sheet.ink, size=10)
    plots: Any = figure.subplots(len(parts), height_ratios=heights, squeeze=False)
    for (part, _), axes in zip(parts, plots[:, 0], strict=True):
        if part == "shares":
            draw_shares(axes, report.whole, sheet, report.other)
        elif part == "items":
            axes.set_title(BY_ITEM, color=sheet.ink, size=9, loc="left")
            draw_items(axes, items, sheet)
        else:
            axes.set_title(OVER_TIME, color=sheet.ink, size=9, loc="left")
            draw_periods(axes, report.periods, sheet, clock)
    if len(parts) > 1:
        legend(figure, legend_of([report.whole]), sheet)
    return figure


def _subtitle(report: Report) -> str:
    whole = report.whole
    if whole.faces == 0:
        return NOTHING
    told = size(whole) if whole.shares is not None else too_few(whole)
    if report.other is not None:
        told += f"\n◆ {_cut(report.other.name or '')}, {plural(report.other.faces, 'face')}"
    return told


def _mood(title: str, days: Sequence[Day], least_people: int, sheet: Sheet) -> Figure:
    figure = new_figure(2.9, sheet)
    figure.suptitle(_cut(title), color=sheet.ink, size=10)
    axes = figure.subplots()
    plain(axes, sheet)
    shown: set[Emotion] = set()
    for column, day in enumerate(days):
        if day.mood.faces == 0 or day.mood.contributors < least_people:
            told = "–" if day.mood.faces == 0 else "few"
            axes.text(column, 0.02, told, color=sheet.faint, ha="center")
            continue
        bottom = 0.0
        for emotion in FROM_BELOW:
            share = day.mood.sums_n8[EMOTION_INDEX[emotion]] / sum(day.mood.sums_n8)
            axes.bar(column, share, bottom=bottom, width=0.8, color=COLOURS[emotion])
            bottom += share
            shown |= {emotion} if share else set()
        axes.text(column, 1.02, f"{day.mood.faces:,}", color=sheet.ink, ha="center")
    names = [f"{day.date:%a}\n{day.date.day}" for day in days]
    axes.set_xticks(range(len(days)), names if len(days) <= _MOST_DAY_NAMES else _some(names))
    axes.set_xlim(-0.6, len(days) - 0.4)
    axes.set_ylim(0, 1.12)
    axes.set_yticks([0, 0.5, 1], ["0", "50", "100 %"])
    if shown:
        legend(figure, [emotion for emotion in FROM_BELOW if emotion in shown], sheet)
    return figure


def _some(names: Sequence[str]) -> list[str]:
    """Every seventh name, where there is no room for all."""
    return [name.split("\n")[1] if number % 7 == 0 else "" for number, name in enumerate(names)]


def _cut(name: str) -> str:
    if len(name) <= _MOST_TITLE_CHARS:
        return name
    return f"{name[: _MOST_TITLE_CHARS - 1].rstrip()}…"
