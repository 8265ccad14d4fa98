"""The spots where a box's label may go, and how good each one is; arrays of numbers, no pixels."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

_Axis = tuple[float, float, float]

# Where a label begins along one axis: the box's start, plus so many lengths of the box, so many
# lengths of the label, and so many heights of the label.
_BEFORE: Final[_Axis] = (0.0, -1.0, 0.0)
_ON_START: Final[_Axis] = (0.0, -0.5, 0.0)
_START: Final[_Axis] = (0.0, 0.0, 0.0)
_MIDDLE: Final[_Axis] = (0.5, -0.5, 0.0)
_END: Final[_Axis] = (1.0, -1.0, 0.0)
_ON_END: Final[_Axis] = (1.0, -0.5, 0.0)
_AFTER: Final[_Axis] = (1.0, 0.0, 0.0)

_TOUCHING: Final[tuple[tuple[_Axis, _Axis, float], ...]] = (
    # Across, down, cost. The same corner for all is best: a crowd then looks orderly.
    (_START, _BEFORE, 0.0),
    (_MIDDLE, _BEFORE, 0.6),
    (_END, _BEFORE, 0.8),
    (_START, _AFTER, 1.5),
    (_MIDDLE, _AFTER, 1.8),
    (_END, _AFTER, 2.0),
    (_AFTER, _START, 2.5),
    (_BEFORE, _START, 2.5),
    (_AFTER, _MIDDLE, 3.0),
    (_BEFORE, _MIDDLE, 3.0),
    (_AFTER, _END, 3.0),
    (_BEFORE, _END, 3.0),
    (_START, _ON_START, 3.0),
    (_END, _ON_START, 3.2),
    (_START, _ON_END, 3.4),
    (_END, _ON_END, 3.6),
    (_START, _START, 3.5),
    (_END, _START, 3.7),
    (_START, _END, 3.8),
    (_END, _END, 4.0),
    (_BEFORE, _BEFORE, 5.0),
    (_AFTER, _BEFORE, 5.0),
    (_BEFORE, _AFTER, 5.5),
    (_AFTER, _AFTER, 5.5),
)
_NEARBY: Final = (0.4, 1.0, 1.8)
"""Distances from the box, in heights of the label, at which a leader line joins the two."""

_OWN_FACE_COST: Final = 25.0
_CLEARANCE: Final = 0.2
_CLOSE_TO_OTHER_COST: Final = 1.5
_LEADER_COST: Final = 8.0
_FAR_COST: Final = 2.0
_CROSSING_COST: Final = 6.0
_SAMPLES: Final = np.linspace(0.0, 1.0, 6)


@dataclass(frozen=True, slots=True, eq=False)
class Spots:
    """Spots for the labels of all boxes, at one height of the labels.

    Attributes:
        edges: (boxes, spots, 4) left, top, right, bottom in pixels, all inside the picture.
        costs: (boxes, spots) how little a spot is liked, from 0.
        hidden: (boxes, spots) square pixels of other boxes that a label there would hide.
    """

    edges: Ints
    costs: Floats
    hidden: Ints


def find_spots(boxes: Ints, size: tuple[int, int], widths: Ints, height: int) -> Spots:
    """Find the spots of every label on, in and near its box.

    Args:
        boxes: (boxes, 4) left, top, right, bottom in pixels, inside the picture.
        size: width and height of the picture.
        widths: (boxes,) widths of the labels, none wider than the picture.
        height: height of the labels, at most the picture's.
    """
    edges = _edges(boxes, size, widths, height)
    shared = shared_area(edges, boxes)
    own = np.arange(len(boxes))
    on_own = np.take_along_axis(shared, own[:, None, None], axis=2)[:, :, 0]
    hidden = shared.sum(axis=2) - on_own
    areas = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
    costs = _SPOT_COSTS + _OWN_FACE_COST * on_own / np.maximum(1, areas)[:, None]
    room = max(2, round(_CLEARANCE * height))
    close = shared_area(edges + np.array([-room, -room, room, room]), boxes) > 0
    close[own, :, own] = False
    costs += _CLOSE_TO_OTHER_COST * close.sum(axis=2)
    labels, away = np.nonzero(_IS_AWAY & (hidden == 0))
    lines = leaders(edges[labels, away], boxes[labels])
    costs[labels, away] += leader_costs(lines, boxes, height)
    return Spots(edges, costs, hidden)


def shared_area(edges: Ints, others: Ints) -> Ints:
    """Square pixels that rectangles share with others, (..., 4) and (n, 4) giving (..., n)."""
    each = edges[..., None, :]
    across = np.minimum(each[..., 2], others[:, 2]) - np.maximum(each[..., 0], others[:, 0])
    down = np.minimum(each[..., 3], others[:, 3]) - np.maximum(each[..., 1], others[:, 1])
    return np.asarray(np.maximum(0, across) * np.maximum(0, down))


def leaders(edges: Ints, boxes: Ints) -> Ints:
    """The shortest lines from boxes to their labels, (..., 4) as x, y at the box and at the label.

    Both arrays are (..., 4) and broadcast; a label that touches its box gets a line of no length.
    """
    lines = []
    for low, high in ((0, 2), (1, 3)):
        start, end = edges[..., low], edges[..., high]
        first, last = boxes[..., low], boxes[..., high]
        middle = (np.maximum(start, first) + np.minimum(end, last)) // 2
        at_box = np.where(end <= first, first, np.where(start >= last, last, middle))
        at_label = np.where(end <= first, end, np.where(start >= last, start, middle))
        lines.append((at_box, at_label))
    (x_box, x_label), (y_box, y_label) = lines
    return np.stack([x_box, y_box, x_label, y_label], axis=-1)


def leader_costs(lines: Ints, boxes: Ints, height: int) -> Floats:
    """What it costs to lead to labels by these lines, (lines, 4); faces on the way cost more."""
    steps = lines[:, 2:] - lines[:, :2]
    x = lines[:, None, 0] + steps[:, :1] * _SAMPLES
    y = lines[:, None, 1] + steps[:, 1:] * _SAMPLES
    left, top, right, bottom = boxes.T
    # (lines, samples, boxes): which boxes a line passes through on its way.
    across = (x[..., None] > left) & (x[..., None] < right)
    down = (y[..., None] > top) & (y[..., None] < bottom)
    crossed = np.sum(np.any(across & down, axis=1), axis=1)
    lengths = np.hypot(steps[:, 0], steps[:, 1])
    return np.asarray(_LEADER_COST + _FAR_COST * lengths / height + _CROSSING_COST * crossed)


def _edges(boxes: Ints, size: tuple[int, int], widths: Ints, height: int) -> Ints:
    starts, lengths = boxes[:, None, :2], (boxes[:, 2:] - boxes[:, :2])[:, None, :]
    labels = np.stack([widths, np.full_like(widths, height)], axis=1)[:, None, :]
    begin = (
        starts + _PLACES[..., 0] * lengths + _PLACES[..., 1] * labels + _PLACES[..., 2] * height
    )
    begin = np.clip(np.rint(begin).astype(np.int64), 0, np.array(size) - labels)
    return np.concatenate([begin, begin + labels], axis=2)


def _nearby() -> list[tuple[_Axis, _Axis, float]]:
    """Spots a little away, all around."""
    spots = []
    for far in _NEARBY:
        before, after = (0.0, -1.0, -far), (1.0, 0.0, far)
        for along in (_START, _MIDDLE, _END):
            spots += [(along, before, 0.0), (along, after, 0.5)]
            spots += [(after, along, 1.0), (before, along, 1.0)]
        spots += [(x, y, 1.0) for x in (before, after) for y in (before, after)]
    return spots


_SPOTS: Final = (*_TOUCHING, *_nearby())
_PLACES: Final = np.array([(across, down) for across, down, _ in _SPOTS])
_IS_AWAY: Final = np.arange(len(_SPOTS)) >= len(_TOUCHING)
_SPOT_COSTS: Final = np.array([cost for _, _, cost in _SPOTS])
