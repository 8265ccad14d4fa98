"""Draws how a clip looks over time: shares of the emotions, turns, and the number of faces."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from bot.core.emotions import Emotion
from bot.core.errors import VideoSupportError
from bot.core.pace import Pace
from bot.core.turns import Turn, turns_of
from bot.core.windows import most_at_once, windows_of
from bot.media.clip_worker import INSTALL
from bot.media.pictograms import COLOURS, pictogram
from bot.media.sheets import DARK, FROM_BELOW, LIGHT, WIDTH_IN, Sheet, plain, plot_style, written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from bot.core.timeline import Timeline
    from bot.core.windows import Window

_SIZE_IN: Final = (WIDTH_IN, WIDTH_IN)
_POINTS_IN_INCH: Final = 72
_HEIGHTS: Final = (4, 1)
_KEY_HEIGHT: Final = 0.5
_KEY_STEP: Final = 0.12
_MOST_COLUMNS: Final = 240
_LEAST_SHOWN: Final = 0.02

_MARK_PX: Final = 72
_MARK_IN_FIGURE: Final = 0.065
"""Width of a little face as a share of the picture's: marks keep so far apart."""

_LEGEND_COLUMNS: Final = 4
_TIMES: Final = (0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800)
_MOST_TIMES: Final = 6
_MOST_PARTS_OF_SECONDS: Final = 4
"""Wider, so that fewer of them fit."""
_MINUTE_S: Final = 60
_MOST_COUNTS: Final = 3


@dataclass(frozen=True, slots=True)
class _Columns:
    """What is drawn, from left to right; for long clips several windows make a column.

    Attributes:
        edges_s: where each column begins, and where the last one ends.
        shares: for each emotion of `FROM_BELOW` its share in each column; 0 without faces.
        counts: most faces at once.
    """

    edges_s: list[float]
    shares: list[list[float]]
    counts: list[int]


def draw_timeline(
    timeline: Timeline, *, dark: bool = False, kind: str = "png", is_wordless: bool = False
) -> bytes:
    """Draw a timeline as a picture that can be read on a phone; blocks.

    Args:
        timeline: what was read.
        dark: light ink on dark paper.
        kind: "png", "svg" or "pdf".
        is_wordless: little faces in the place of words, for people of any language.

    Raises:
        VideoSupportError: Matplotlib is not installed.
    """
    try:
        style = plot_style()
    except ImportError as error:
        raise VideoSupportError(INSTALL) from error
    sheet = DARK if dark else LIGHT
    with style:
        return written(_figure(timeline, sheet, is_wordless=is_wordless), kind)


def _figure(timeline: Timeline, sheet: Sheet, *, is_wordless: bool) -> Figure:
    from matplotlib.figure import Figure  # noqa: PLC0415

    pace = Pace.of(timeline.clip)
    windows = windows_of(timeline, pace)
    columns = _columns(windows, most_at_once(timeline, pace), pace)
    figure = Figure(figsize=_SIZE_IN, facecolor=sheet.paper, layout="constrained")
    parts = figure.subplot_mosaic(
        [["looks"], ["counts"], ["key"]] if is_wordless else [["looks"], ["counts"]],
        height_ratios=(*_HEIGHTS, _KEY_HEIGHT) if is_wordless else _HEIGHTS,
    )
    looks, counts = parts["looks"], parts["counts"]
    looks.sharex(counts)
    looks.tick_params(labelbottom=False)
    _draw_shares(looks, columns, sheet)
    _draw_turns(looks, turns_of(windows, pace), columns.edges_s[-1], sheet)
    _draw_counts(counts, columns, sheet, words="" if is_wordless else "faces")
    _draw_times(counts, columns.edges_s[-1])
    if is_wordless:
        _draw_key(parts["key"], columns)
    elif not timeline.track_ids:
        looks.text(0.5, 0.5, "no face", color=sheet.ink, ha="center", transform=looks.transAxes)
    else:
        figure.legend(
            loc="outside lower center",
            ncols=_LEGEND_COLUMNS,
            frameon=False,
            labelcolor=sheet.ink,
            handlelength=1.0,
            handletextpad=0.4,
            columnspacing=1.0,
        )
    return figure


def _columns(windows: Sequence[Window], counts: Sequence[int], pace: Pace) -> _Columns:
    width = math.ceil(len(windows) / _MOST_COLUMNS)
    shares: list[list[float]] = [[] for _ in FROM_BELOW]
    most: list[int] = []
    for first in range(0, len(windows), width):
        means = [
            window.faces.mean
            for window in windows[first : first + width]
            if window.faces is not None
        ]
        for emotion, row in zip(FROM_BELOW, shares, strict=True):
            row.append(sum(mean[emotion] for mean in means) / max(1, len(means)))
        most.append(max(counts[first : first + width]))
    edges = [pace.seconds(windows[first].start) for first in range(0, len(windows), width)]
    return _Columns([*edges, pace.seconds(len(windows) * pace.window)], shares, most)


def _draw_shares(axes: Axes, columns: _Columns, sheet: Sheet) -> None:
    plain(axes, sheet)
    below = [0.0] * len(columns.counts)
    for emotion, row in zip(FROM_BELOW, columns.shares, strict=True):
        top = [low + share for low, share in zip(below, row, strict=True)]
        axes.fill_between(
            columns.edges_s,
            _to_the_end(below),
            _to_the_end(top),
            step="post",
            color=COLOURS[emotion],
            linewidth=0,
            label=emotion.value if emotion in _shown(columns) else None,
        )
        below = top
    axes.set_ylim(0, 1)
    axes.set_yticks([0, 0.5, 1], ["0", "50", "100 %"])


def _shown(columns: _Columns) -> list[Emotion]:
    """The emotions that can be seen, from below."""
    rows = zip(FROM_BELOW, columns.shares, strict=True)
    return [emotion for emotion, row in rows if max(row) >= _LEAST_SHOWN]


def _draw_key(axes: Axes, columns: _Columns) -> None:
    """Say by little faces, each of its emotion's colour, which colours there are."""
    axes.set_axis_off()
    emotions = _shown(columns)
    for number, emotion in enumerate(emotions):
        middle = 0.5 + (number - (len(emotions) - 1) / 2) * _KEY_STEP
        axes.add_artist(_face(emotion, (middle, 0.5), "axes fraction", (0.5, 0.5)))


def _face(
    emotion: Emotion,
    at: tuple[float, float],
    coordinates: str | tuple[str, str],
    alignment: tuple[float, float],
) -> Artist:
    from matplotlib.offsetbox import AnnotationBbox, OffsetImage  # noqa: PLC0415

    face = OffsetImage(np.asarray(pictogram(emotion, _MARK_PX)), zoom=_zoom())
    return AnnotationBbox(
        face, at, xycoords=coordinates, box_alignment=alignment, frameon=False, pad=0.2
    )


def _draw_turns(axes: Axes, turns: Sequence[Turn], end_s: float, sheet: Sheet) -> None:
    """Mark turns by lines and little faces, as far as there is room; gaps tell the rest."""
    free_from_s = -math.inf
    for turn in turns:
        if turn.emotion is None or turn.time_s < free_from_s:
            continue
        free_from_s = turn.time_s + 1.2 * _MARK_IN_FIGURE * end_s
        axes.axvline(turn.time_s, color=sheet.ink, linewidth=0.8)
        # Beside its line, so that the first one does not hang over the edge.
        place = (turn.time_s, 1.0)
        axes.add_artist(_face(turn.emotion, place, ("data", "axes fraction"), (0.0, 0.0)))


def _zoom() -> float:
    """What brings a little face to its width in the picture."""
    return _MARK_IN_FIGURE * _SIZE_IN[0] * _POINTS_IN_INCH / _MARK_PX


def _draw_counts(axes: Axes, columns: _Columns, sheet: Sheet, *, words: str) -> None:
    plain(axes, sheet)
    most = max(1, *columns.counts)
    axes.fill_between(
        columns.edges_s, _to_the_end(columns.counts), step="post", color=sheet.faint, linewidth=0
    )
    axes.set_ylim(0, most * 1.15)
    axes.set_yticks(range(0, most + 1, math.ceil(most / _MOST_COUNTS)))
    axes.set_ylabel(words, color=sheet.ink)


def _draw_times(axes: Axes, end_s: float) -> None:
    axes.set_xlim(0, end_s)
    step = next((step for step in _TIMES if end_s / step <= _most_times(step)), _TIMES[-1])
    times = [number * step for number in range(int(end_s / step) + 1)]
    axes.set_xticks(times, [_clock(time_s, step) for time_s in times])


def _most_times(step_s: float) -> int:
    return _MOST_TIMES if step_s >= 1 else _MOST_PARTS_OF_SECONDS


def _clock(time_s: float, step_s: float) -> str:
    minutes, seconds = divmod(time_s, _MINUTE_S)
    return f"{minutes:.0f}:{seconds:04.1f}" if step_s < 1 else f"{minutes:.0f}:{seconds:02.0f}"


def _to_the_end(row: Sequence[float]) -> list[float]:
    """A column's value holds until the next one begins, the last one's until the end."""
    return [*row, row[-1]]
