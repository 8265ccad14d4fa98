"""How much boxes have in common; a box is left, top, right, bottom, all in the same unit."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.vision.session import FloatArray

_LEAST_AREA: Final = np.finfo(np.float32).tiny


def intersection_over_union(boxes_ltrb: FloatArray, others_ltrb: FloatArray) -> FloatArray:
    """Overlap of boxes, 0..1: the area they share, over the area they cover together.

    Args:
        boxes_ltrb: (..., 4).
        others_ltrb: (..., 4); both are broadcast: (4,) and (n, 4) give (n,), (n, 1, 4) and
            (m, 4) give (n, m).
    """
    shared, areas, others = _areas(boxes_ltrb, others_ltrb)
    joint: FloatArray = np.maximum(areas + others - shared, _LEAST_AREA)
    return shared / joint


def intersection_over_smaller(boxes_ltrb: FloatArray, others_ltrb: FloatArray) -> FloatArray:
    """Share, 0..1, of the smaller of two boxes that lies in the other.

    Args:
        boxes_ltrb: (..., 4).
        others_ltrb: (..., 4); broadcast as in `intersection_over_union`.
    """
    shared, areas, others = _areas(boxes_ltrb, others_ltrb)
    smaller: FloatArray = np.maximum(np.minimum(areas, others), _LEAST_AREA)
    return shared / smaller


def best_of_overlapping(boxes_ltrb: FloatArray, overlap: float) -> NDArray[np.intp]:
    """Greedy non-maximum suppression.

    Args:
        boxes_ltrb: (n, 4), the best first.
        overlap: boxes whose intersection over union is larger are of one thing.

    Returns:
        Indices of the boxes that overlap with no better one that is kept, in order.
    """
    kept: list[int] = []
    remaining = np.arange(len(boxes_ltrb))
    while remaining.size:
        best, rest = remaining[0], remaining[1:]
        kept.append(int(best))
        shared = intersection_over_union(boxes_ltrb[best], boxes_ltrb[rest])
        remaining = rest[shared <= overlap]
    return np.array(kept, dtype=np.intp)


def _areas(one: FloatArray, other: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    """The areas that boxes share, and the area of each.

    Edge by edge: reductions along an axis of two take twice as long, and all candidates of a photo
    are compared with each of its faces.
    """
    width = np.minimum(one[..., 2], other[..., 2]) - np.maximum(one[..., 0], other[..., 0])
    height = np.minimum(one[..., 3], other[..., 3]) - np.maximum(one[..., 1], other[..., 1])
    shared: FloatArray = np.maximum(width, 0) * np.maximum(height, 0)
    return shared, _area(one), _area(other)


def _area(boxes: FloatArray) -> FloatArray:
    area: FloatArray = (boxes[..., 2] - boxes[..., 0]) * (boxes[..., 3] - boxes[..., 1])
    return area
