"""Gives every box's label its place, so that none hides a face or a label; no pixels here."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.media.label_spots import Ints, Spots, find_spots, leader_costs, leaders, shared_area

Edges = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels; right and bottom are the first ones outside."""

_SHRINK: Final = 0.82
_SHRINK_COST: Final = 3.0
_STUCK_COST: Final = 1_000_000.0
_APART: Final = np.array((-2, -2, 2, 2))
_NOWHERE: Final = (-100_000, -100_000, -100_000, -100_000)
_TRIED: Final = 16
_MOST_HOLDERS: Final = 2
_CELLS: Final = 160


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """Where one label goes.

    Attributes:
        edges: the label itself.
        leader: x, y at the box and x, y at the label of a line that joins the two; None where
            the label touches its box.
    """

    edges: Edges
    leader: Edges | None


def place_labels(
    boxes: Sequence[Edges],
    size: tuple[int, int],
    *,
    aspects: Sequence[float],
    tallest_px: int,
    least_px: int,
) -> list[PlacedLabel]:
    """Place a label at every box, all of one height, the same way for the same boxes.

    No label leaves the picture. None lies on another box or label as long as the picture has a
    free spot for it; where it has none, as little as possible is hidden. Labels keep to their
    boxes and are as tall as that allows.

    Args:
        boxes: boxes inside the picture, each at least a pixel wide and high.
        size: width and height of the picture.
        aspects: width of each label as a share of its height.
        tallest_px: height of the labels where there is room.
        least_px: height below which labels do not shrink, unless the picture is smaller.
    """
    corners = np.array(boxes, dtype=np.int64).reshape(-1, 4)
    best: _Placing | None = None
    shrinking = 0.0
    for height in _heights(size, max(aspects, default=1.0), tallest_px, least_px):
        # However well smaller labels lie, they cannot make up for being smaller.
        if best is not None and best.cost <= shrinking:
            break
        widths = np.clip(np.rint(np.array(aspects) * height), 1, size[0]).astype(np.int64)
        placing = _Placing(corners, size, find_spots(corners, size, widths, height), shrinking)
        if best is None or placing.cost < best.cost:
            best = placing
        shrinking += _SHRINK_COST * len(boxes)
    return [] if best is None else best.result()


def _whole(numbers: Ints) -> Edges:
    first, second, third, fourth = (int(number) for number in numbers)
    return first, second, third, fourth


def _heights(size: tuple[int, int], widest: float, tallest_px: int, least_px: int) -> list[int]:
    heights = [max(1, min(tallest_px, size[1], int(size[0] / widest)))]
    while heights[-1] > least_px:
        heights.append(max(least_px, int(heights[-1] * _SHRINK)))
    return heights


class _Placing:
    """The labels of one height, each given its place."""

    def __init__(self, boxes: Ints, size: tuple[int, int], spots: Spots, shrinking: float) -> None:
        self._boxes = boxes
        self._size = size
        self._spots = spots
        self._shrinking = shrinking
        # A label without a place lies nowhere: an empty rectangle far outside.
        self._edges = np.full((len(boxes), 4), _NOWHERE, dtype=np.int64)
        self._costs = np.full(len(boxes), _STUCK_COST)
        self._place_all()

    @property
    def cost(self) -> float:
        """How little the places and the height are liked, all together."""
        return float(self._costs.sum()) + self._shrinking

    def result(self) -> list[PlacedLabel]:
        """The places, with lines to the labels that stand away from their boxes."""
        placed = []
        lines = leaders(self._edges, self._boxes)
        for edges, line in zip(self._edges, lines, strict=True):
            touches = bool((line[:2] == line[2:]).all())
            placed.append(PlacedLabel(_whole(edges), None if touches else _whole(line)))
        return placed

    def _place_all(self) -> None:
        """Place the labels with the fewest spots first: the others have more to choose from."""
        choices = (self._spots.hidden == 0).sum(axis=1)
        order = sorted(range(len(self._boxes)), key=lambda label: (choices[label], label))
        for label in order:
            if not (self._improve(label) or self._make_room(label)):
                self._go_far(label)
        for label in order:
            if self._costs[label] >= _STUCK_COST:
                self._give_in(label)

    def _improve(self, label: int) -> bool:
        """Put a label on its best free spot, if that is better than where it is."""
        taken = self._in_the_way(label, self._spots.edges[label]).any(axis=1)
        free = ~taken & (self._spots.hidden[label] == 0)
        costs = np.where(free, self._spots.costs[label], np.inf)
        spot = int(costs.argmin())
        if costs[spot] >= self._costs[label]:
            return False
        self._put(label, self._spots.edges[label, spot], costs[spot])
        return True

    def _in_the_way(self, label: int, edges: Ints) -> NDArray[np.bool_]:
        """Which other labels, (..., labels), are too near to edges, (..., 4)."""
        near = shared_area(edges + _APART, self._edges) > 0
        near[..., label] = False
        return near

    def _put(self, label: int, edges: Ints, cost: float) -> None:
        self._edges[label] = edges
        self._costs[label] = cost

    def _lift(self, label: int) -> None:
        self._put(label, np.array(_NOWHERE), _STUCK_COST)

    def _make_room(self, label: int) -> bool:
        """Take a spot whose one or two holders find another."""
        for spot in self._spots.costs[label].argsort(kind="stable")[:_TRIED]:
            if self._spots.hidden[label, spot] > 0:
                continue
            edges = self._spots.edges[label, spot]
            holders = np.flatnonzero(self._in_the_way(label, edges)).tolist()
            if len(holders) <= _MOST_HOLDERS and self._oust(label, int(spot), holders):
                return True
        return False

    def _oust(self, label: int, spot: int, holders: list[int]) -> bool:
        before = self._edges.copy(), self._costs.copy()
        for holder in holders:
            self._lift(holder)
        self._put(label, self._spots.edges[label, spot], self._spots.costs[label, spot])
        if all(self._improve(holder) for holder in holders):
            return True
        self._edges, self._costs = before
        return False

    def _go_far(self, label: int) -> None:
        """Take the nearest free place of the whole picture, wherever that is."""
        width, height = (
            self._spots.edges[label, 0, 2:] - self._spots.edges[label, 0, :2]
        ).tolist()
        cell = max(2, round(max(self._size) / _CELLS))
        obstacles = np.concatenate([self._boxes, self._edges + _APART])
        free = _free_cells(obstacles, self._size, cell, (width, height))
        down, across = np.nonzero(free)
        if not len(down):
            return
        corners = np.stack([across, down], axis=1) * cell
        edges = np.concatenate([corners, corners + np.array((width, height))], axis=1)
        lines = leaders(edges, self._boxes[label])
        lengths = np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1])
        nearest = int(lengths.argmin())
        (cost,) = leader_costs(lines[nearest : nearest + 1], self._boxes, height)
        self._put(label, edges[nearest], cost)

    def _give_in(self, label: int) -> None:
        """Hide as little of other faces and labels as possible."""
        edges = self._spots.edges[label]
        others = np.delete(self._edges, label, axis=0)
        # A hidden number is worse than a bit of a face.
        hidden = self._spots.hidden[label] + 2 * shared_area(edges, others).sum(axis=1)
        spot = int(hidden.argmin())
        self._put(label, edges[spot], _STUCK_COST + float(hidden[spot]))


def _free_cells(
    obstacles: Ints, size: tuple[int, int], cell: int, label: tuple[int, int]
) -> NDArray[np.bool_]:
    """Which cells of a grid, (rows, columns), may hold the left top corner of a label."""
    columns, rows = size[0] // cell, size[1] // cell
    blocked = np.zeros((rows, columns), dtype=np.int64)
    inside = np.clip(obstacles, 0, (*size, *size))
    for left, top, right, bottom in inside.tolist():
        blocked[top // cell : -(-bottom // cell), left // cell : -(-right // cell)] = 1
    total = np.zeros((rows + 1, columns + 1), dtype=np.int64)
    total[1:, 1:] = blocked.cumsum(axis=0).cumsum(axis=1)
    wide, high = -(-label[0] // cell), -(-label[1] // cell)
    if wide > columns or high > rows:
        return np.zeros((0, 0), dtype=np.bool_)
    within = total[high:, wide:] - total[:-high, wide:] - total[high:, :-wide]
    return np.asarray(within + total[:-high, :-wide] == 0)
