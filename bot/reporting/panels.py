"""The plots of a report, each drawn onto axes that are given; needs Matplotlib."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Final

from bot.core.emotions import Emotion
from bot.core.tallies import EMOTION_INDEX
from bot.media.pictograms import COLOURS
from bot.media.sheets import FROM_BELOW, Sheet, plain
from bot.reporting.wording import LOOKS, percent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.axes import Axes

    from bot.reporting.report import Group, Period

_BAR: Final = 0.62
_ROOM_FOR_LABELS: Final = 1.24
_LEAST_AXIS: Final = 0.3
_MOST_NAME_CHARS: Final = 18
_LEAST_TOLD: Final = 0.12
_DARK_FILLS: Final = frozenset({Emotion.SADNESS, Emotion.ANGER, Emotion.DISGUST})
_MOST_TIMES: Final = 4
_DAY_S: Final = 86_400
_MINUTE_S: Final = 60


@dataclass(frozen=True, slots=True)
class Clock:
    """How moments are written.

    Attributes:
        has_date: whether they count from 1970; else from a film's beginning.
        zone: whose clock.
    """

    has_date: bool
    zone: tzinfo = UTC

    def told(self, at_s: float, span_s: float) -> str:
        """A moment, as exactly as a span of so many seconds needs."""
        if not self.has_date:
            minutes, seconds = divmod(round(at_s), _MINUTE_S)
            return f"{minutes}:{seconds:02}"
        at = datetime.fromtimestamp(at_s, self.zone)
        return f"{at:%H:%M}" if span_s <= _DAY_S else f"{at.day} {at:%b}"


def draw_shares(
    axes: Axes,
    group: Group,
    sheet: Sheet,
    other: Group | None = None,
    *,
    looks: Mapping[Emotion, str] = LOOKS,
) -> None:
    """Bars of how many faces look like what, most first, with intervals; no bar for no face.

    Args:
        axes: to draw on.
        group: the faces.
        sheet: paper and ink.
        other: marked beside them with diamonds.
        looks: the word after "looks", by emotion.
    """
    plain(axes, sheet)
    axes.spines["bottom"].set_visible(False)
    shown = _shown(group, other)
    longest = _LEAST_AXIS
    for row, emotion in enumerate(shown):
        place = EMOTION_INDEX[emotion]
        share = group.looks_n8[place] / max(1, group.faces)
        axes.barh(row, share, height=_BAR, color=COLOURS[emotion], edgecolor=sheet.faint, lw=0.5)
        end = share
        if group.shares is not None:
            estimate = group.shares[place]
            whisker = [estimate.low, estimate.high], [row, row]
            # On paper of its own, because light ink is hard to see on a yellow bar.
            axes.plot(*whisker, color=sheet.paper, lw=3)
            axes.plot(*whisker, color=sheet.ink, lw=1.4)
            end = estimate.high
        if other is not None:
            end = max(end, _mark(axes, other, place, row + _BAR / 2, sheet))
        told = percent(share) if group.shares is not None else f"{group.looks_n8[place]}"
        axes.annotate(
            told,
            (end, row),
            xytext=(5, 0),
            textcoords="offset points",
            color=sheet.ink,
            va="center",
        )
        longest = max(longest, end)
    axes.set_yticks(range(len(shown)), [looks[emotion] for emotion in shown])
    axes.set_ylim(len(shown) - 0.4, -0.6)
    axes.set_xlim(0, _ROOM_FOR_LABELS * longest)
    axes.set_xticks([])
    axes.tick_params(axis="y", length=0)


def draw_items(
    axes: Axes, items: Sequence[Group], sheet: Sheet, *, faces: str = "{:,} faces"
) -> None:
    """A bar for each item, divided by how its faces look.

    Args:
        axes: to draw on.
        items: what people reacted to.
        sheet: paper and ink.
        faces: says how many faces there are; with braces for the number.
    """
    plain(axes, sheet)
    names = []
    for row, item in enumerate(items):
        left = 0.0
        for emotion in FROM_BELOW:
            share = item.looks_n8[EMOTION_INDEX[emotion]] / item.faces
            axes.barh(row, share, left=left, height=_BAR, color=COLOURS[emotion])
            if share >= _LEAST_TOLD:
                ink = "#ffffff" if emotion in _DARK_FILLS else "#101418"
                middle = left + share / 2
                axes.text(middle, row, percent(share), color=ink, ha="center", va="center", size=8)
            left += share
        names.append(f"{_short(item.name or '')}\n{faces.format(item.faces)}")
    axes.set_yticks(range(len(items)), names)
    axes.set_ylim(len(items) - 0.5, -0.5)
    axes.set_xlim(0, 1)
    axes.set_xticks([])
    axes.tick_params(axis="y", length=0)
    axes.spines["bottom"].set_visible(False)


def draw_periods(axes: Axes, periods: Sequence[Period], sheet: Sheet, clock: Clock) -> None:
    """Areas over time, divided by how the faces of each period look."""
    plain(axes, sheet)
    edges = [*(period.begin_s for period in periods), periods[-1].end_s]
    below = [0.0] * len(periods)
    for emotion in FROM_BELOW:
        place = EMOTION_INDEX[emotion]
        top = [
            low + period.group.looks_n8[place] / period.group.faces
            for low, period in zip(below, periods, strict=True)
        ]
        axes.fill_between(
            edges,
            [*below, below[-1]],
            [*top, top[-1]],
            step="post",
            color=COLOURS[emotion],
            linewidth=0,
        )
        below = top
    span_s = edges[-1] - edges[0]
    times = [edges[0] + span_s * number / (_MOST_TIMES - 1) for number in range(_MOST_TIMES)]
    axes.set_xlim(edges[0], edges[-1])
    axes.set_xticks(times, [clock.told(time_s, span_s) for time_s in times])
    axes.get_xticklabels()[0].set_horizontalalignment("left")
    axes.get_xticklabels()[-1].set_horizontalalignment("right")
    axes.set_ylim(0, 1)
    axes.set_yticks([0, 0.5, 1], ["0", "50", "100 %"])


def legend_of(groups: Sequence[Group]) -> list[Emotion]:
    """The emotions that any of the groups shows, in the order in which they are drawn."""
    return [
        emotion
        for emotion in FROM_BELOW
        if any(group.looks_n8[EMOTION_INDEX[emotion]] for group in groups)
    ]


def _shown(group: Group, other: Group | None) -> list[Emotion]:
    there = [
        emotion
        for emotion in Emotion
        if any(each.looks_n8[EMOTION_INDEX[emotion]] for each in (group, other) if each)
    ]
    return sorted(there, key=lambda emotion: -group.looks_n8[EMOTION_INDEX[emotion]])


def _mark(axes: Axes, other: Group, place: int, row: float, sheet: Sheet) -> float:
    """Mark the other group's share and interval; where that ends."""
    share = other.looks_n8[place] / max(1, other.faces)
    end = share
    if other.shares is not None:
        estimate = other.shares[place]
        axes.plot([estimate.low, estimate.high], [row, row], color=sheet.faint, lw=1.2)
        end = estimate.high
    axes.plot([share], [row], marker="D", ms=3.5, color=sheet.faint, mec=sheet.ink, mew=0.5)
    return end


def _short(name: str) -> str:
    return name if len(name) <= _MOST_NAME_CHARS else f"{name[: _MOST_NAME_CHARS - 1].rstrip()}…"
