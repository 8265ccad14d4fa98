"""How faces looked from day to day, as a picture for a phone; needs Matplotlib.

What a letter is missing for in every font at hand is left to the little faces and the numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from bot.media.pictograms import COLOURS, pictogram
from bot.media.sheets import FROM_BELOW, Sheet, plain, written
from bot.reporting.mood import may_be_shown, share_of
from bot.reporting.picture import can_be_written, drawing, new_figure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from bot.core.emotions import Emotion
    from bot.reporting.mood import Day

_HEIGHT_IN: Final = 3.4
_HEIGHTS: Final = (4, 1)
_MOST_DAY_NAMES: Final = 10
_EVERY: Final = 7
_BAR: Final = 0.8
_ABOVE: Final = 1.03
_TOP: Final = 1.14
_SMALL_PT: Final = 8

_KEYS_IN_A_ROW: Final = 3
_KEY_ROWS: Final = 3
_KEY_PX: Final = 64
_KEY_ZOOM: Final = 0.2


@dataclass(frozen=True, slots=True)
class MoodWords:
    """What is written in the picture, in the language of whoever asked.

    Attributes:
        looks: the word after "looks", by emotion.
        weekdays: of each day, short: "Sat".
        dates: of each day, short and in digits: "21/11".
        too_few: stands where a day may not be shown.
    """

    looks: Mapping[Emotion, str]
    weekdays: Sequence[str]
    dates: Sequence[str]
    too_few: str


def draw_mood(
    days: Sequence[Day],
    words: MoodWords,
    *,
    is_private: bool,
    dark: bool = False,
    kind: str = "png",
) -> bytes:
    """Draw how a chat's faces looked from day to day; blocks.

    Args:
        days: in order, without gaps.
        words: one name and one date for each of them.
        is_private: whether it is somebody's own diary, see `bot.reporting.mood.may_be_shown`.
        dark: light ink on dark paper.
        kind: "png", "svg" or "pdf".

    Raises:
        ReportSupportError: Matplotlib is not installed.
    """
    with drawing() as sheets:
        return written(_figure(days, words, sheets[dark], is_private=is_private), kind)


def _figure(days: Sequence[Day], words: MoodWords, sheet: Sheet, *, is_private: bool) -> Figure:
    figure = new_figure(_HEIGHT_IN, sheet)
    bars, keys = figure.subplots(2, height_ratios=_HEIGHTS)
    plain(bars, sheet)
    # Beside each other there is no room for so many numbers.
    rotation = 0 if len(days) <= _MOST_DAY_NAMES else 90
    shown: set[Emotion] = set()
    for column, day in enumerate(days):
        if may_be_shown(day.mood, is_private=is_private):
            shown |= _stack(bars, column, day, sheet, rotation=rotation)
        elif day.mood.faces:
            _leave_open(bars, column, words, sheet)
    _name_days(bars, words)
    bars.set_xlim(-0.6, len(days) - 0.4)
    bars.set_ylim(0, _TOP)
    bars.set_yticks([0, 0.5, 1], ["0", "50", "100 %"])
    _explain(keys, [emotion for emotion in FROM_BELOW if emotion in shown], words, sheet)
    return figure


def _stack(axes: Axes, column: int, day: Day, sheet: Sheet, *, rotation: float) -> set[Emotion]:
    """Divide a day's bar by how its faces look; the emotions that can be seen in it."""
    bottom, seen = 0.0, set()
    for emotion in FROM_BELOW:
        share = share_of(day.mood, emotion)
        # Light grey or yellow on white paper has no edge of its own.
        axes.bar(
            column,
            share,
            bottom=bottom,
            width=_BAR,
            color=COLOURS[emotion],
            edgecolor=sheet.paper,
            linewidth=0.4,
        )
        bottom += share
        if share > 0:
            seen.add(emotion)
    told = str(day.mood.faces)
    axes.text(
        column, _ABOVE, told, color=sheet.ink, ha="center", size=_SMALL_PT, rotation=rotation
    )
    return seen


def _leave_open(axes: Axes, column: int, words: MoodWords, sheet: Sheet) -> None:
    """Mark a day that may not be shown: an empty bar, and why."""
    axes.bar(
        column,
        1,
        width=_BAR,
        facecolor="none",
        edgecolor=sheet.faint,
        linestyle=":",
        linewidth=0.8,
    )
    told = words.too_few if can_be_written(words.too_few) else "…"
    axes.text(
        column, 0.5, told, color=sheet.ink, ha="center", va="center", rotation=90, size=_SMALL_PT
    )


def _name_days(axes: Axes, words: MoodWords) -> None:
    count = len(words.dates)
    if count > _MOST_DAY_NAMES:
        # The last day is today, which has to be among those that are named.
        names = [
            date if (count - 1 - number) % _EVERY == 0 else ""
            for number, date in enumerate(words.dates)
        ]
    elif all(map(can_be_written, words.weekdays)):
        names = [f"{name}\n{date}" for name, date in zip(words.weekdays, words.dates, strict=True)]
    else:
        names = list(words.dates)
    axes.set_xticks(range(count), names, size=_SMALL_PT)


def _explain(axes: Axes, emotions: Sequence[Emotion], words: MoodWords, sheet: Sheet) -> None:
    """Say which colour is which look: by a little face, and a word where there are letters."""
    from matplotlib.offsetbox import AnnotationBbox, OffsetImage  # noqa: PLC0415

    axes.set_axis_off()
    axes.set_xlim(0, _KEYS_IN_A_ROW)
    axes.set_ylim(_KEY_ROWS, 0)
    has_letters = all(can_be_written(words.looks[emotion]) for emotion in emotions)
    for number, emotion in enumerate(emotions):
        row, column = divmod(number, _KEYS_IN_A_ROW)
        face = OffsetImage(np.asarray(pictogram(emotion, _KEY_PX)), zoom=_KEY_ZOOM)
        axes.add_artist(AnnotationBbox(face, (column + 0.1, row + 0.5), frameon=False, pad=0))
        if has_letters:
            word = words.looks[emotion]
            axes.text(column + 0.2, row + 0.5, word, color=sheet.ink, va="center", size=8)
