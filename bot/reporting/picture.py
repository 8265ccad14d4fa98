"""A report as one picture for a phone; needs Matplotlib."""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from unicodedata import category

from bot.core.errors import ReportSupportError
from bot.media.pictograms import COLOURS
from bot.media.sheets import DARK, LIGHT, WIDTH_IN, Sheet, plot_style, written
from bot.reporting.panels import Clock, draw_items, draw_periods, draw_shares, legend_of
from bot.reporting.support import INSTALL
from bot.reporting.wording import BY_ITEM, LOOKS, NOTHING, OVER_TIME, period_sizes, size, too_few

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from matplotlib.figure import Figure

    from bot.core.emotions import Emotion
    from bot.reporting.report import Group, Report

_ROW_IN: Final = 0.27
_TITLE_IN: Final = 0.55
_TIME_IN: Final = 1.3
_LEGEND_IN: Final = 0.5
_MOST_ITEMS: Final = 12
_LEGEND_COLUMNS: Final = 4
_MOST_TITLE_CHARS: Final = 34

_OTHER_SCRIPTS: Final = (
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "Noto Sans Devanagari",
    "Noto Sans Arabic",
    "Noto Emoji",
)
"""Fonts that names are written in, where they are installed and the usual one lacks a letter."""


@dataclass(frozen=True, slots=True)
class PictureWords:
    """What is written in the picture, in the language of whoever asked.

    Attributes:
        looks: the word after "looks", by emotion.
        by_item: over the bars of items.
        over_time: over the areas of time.
        size: how much a group rests on, and whether that is too little.
        faces: how many faces an item has; with braces for the number.
    """

    looks: Mapping[Emotion, str]
    by_item: str
    over_time: str
    size: Callable[[Group], str]
    faces: str = "n = {:,}"


def _size(group: Group) -> str:
    if group.faces == 0:
        return NOTHING
    return size(group) if group.shares is not None else too_few(group)


ENGLISH: Final = PictureWords(LOOKS, BY_ITEM, OVER_TIME, _size, "{:,} faces")
"""Stands in also for languages that no font at hand can write."""


def draw_report(
    report: Report,
    *,
    clock: Clock,
    dark: bool = False,
    kind: str = "png",
    words: PictureWords = ENGLISH,
) -> bytes:
    """Draw a session as a picture that can be read on a phone; blocks.

    Args:
        report: what it comes to.
        clock: how moments are written.
        dark: light ink on dark paper.
        kind: "png", "svg" or "pdf".
        words: what is written in it; left out, English.

    Raises:
        ReportSupportError: Matplotlib is not installed.
    """
    with drawing() as sheets:
        told = (*words.looks.values(), words.by_item, words.over_time, words.size(report.whole))
        if not all(map(can_be_written, told)):
            words = ENGLISH
        return written(_session(report, clock, sheets[dark], words), kind)


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


def legend(
    figure: Figure,
    emotions: Sequence[Emotion],
    sheet: Sheet,
    looks: Mapping[Emotion, str] = LOOKS,
) -> None:
    """Say below a figure which colour is which look."""
    from matplotlib.patches import Patch  # noqa: PLC0415

    figure.legend(
        handles=[Patch(color=COLOURS[emotion], label=looks[emotion]) for emotion in emotions],
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


def _session(report: Report, clock: Clock, sheet: Sheet, words: PictureWords) -> Figure:
    items = sorted(report.items, key=lambda item: -item.faces)[:_MOST_ITEMS]
    items = [item for item in report.items if item in items]
    parts: list[tuple[str, float]] = [("shares", shares_height_in(report.whole, report.other))]
    if items:
        parts.append(("items", items_height_in(len(items))))
    if report.periods:
        parts.append(("periods", _TIME_IN))
    heights = [height for _, height in parts]
    figure = new_figure(_TITLE_IN + sum(heights) + 0.3 * len(parts) + _LEGEND_IN, sheet)
    title = f"{_cut(report.source.name)}\n{_subtitle(report, words)}"
    figure.suptitle(title, color=sheet.ink, size=10)
    plots: Any = figure.subplots(len(parts), height_ratios=heights, squeeze=False)
    for (part, _), axes in zip(parts, plots[:, 0], strict=True):
        if part == "shares":
            draw_shares(axes, report.whole, sheet, report.other, looks=words.looks)
        elif part == "items":
            axes.set_title(words.by_item, color=sheet.ink, size=9, loc="left")
            draw_items(axes, items, sheet, faces=words.faces)
        else:
            title = f"{words.over_time} ({period_sizes(report)})"
            axes.set_title(title, color=sheet.ink, size=9, loc="left")
            draw_periods(axes, report.periods, sheet, clock)
    if len(parts) > 1:
        legend(figure, legend_of([report.whole]), sheet, words.looks)
    return figure


def _subtitle(report: Report, words: PictureWords) -> str:
    told = words.size(report.whole)
    if report.other is not None and report.whole.faces:
        faces = words.faces.format(report.other.faces)
        told += f"\n◆ {_cut(report.other.name or '')}, {faces}"
    return told


def _cut(name: str) -> str:
    if len(name) <= _MOST_TITLE_CHARS:
        return name
    return f"{name[: _MOST_TITLE_CHARS - 1].rstrip()}…"


def can_be_written(word: str) -> bool:
    """Whether a font at hand has all letters of a word; to be asked while drawing."""
    from matplotlib import rcParams  # noqa: PLC0415
    from matplotlib.font_manager import findfont, get_font  # noqa: PLC0415

    fonts = [get_font(findfont(family)) for family in rcParams["font.family"]]
    return all(
        any(font.get_char_index(ord(letter)) for font in fonts)
        for letter in word
        if not letter.isspace() and category(letter) != "Cf"
    )
