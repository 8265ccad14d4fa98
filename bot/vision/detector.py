"""Finds what may be faces: runs the detector at two sizes and decodes its cells."""

import threading
from dataclasses import dataclass
from typing import Final

import numpy as np
from PIL import Image

from bot.vision.scene import Scene
from bot.vision.session import FloatArray, Model

STRIDES: Final = (8, 16, 32, 64)
_MULTIPLE: Final = 64
_CANVASES_KEPT: Final = 4
_LOG_RANGE: Final = (-6.0, 5.0)


@dataclass(frozen=True, slots=True)
class DetectorOptions:
    """How hard to look. Defaults: chosen on photos that training never saw; see the model card.

    Attributes:
        passes: (longer side in pixels, strides read) of each pass over the photo, largest first.
        threshold: least score, 0..1, of what may be a face.
        overlap: boxes of one face overlap by more than this IoU; the best is kept.
        max_candidates: boxes considered before suppression, the best ones.
    """

    passes: tuple[tuple[int, tuple[int, ...]], ...] = ((640, (8, 16, 32)), (192, STRIDES))
    threshold: float = 0.06
    overlap: float = 0.4
    max_candidates: int = 1024

    @property
    def finest_pass_px(self) -> int:
        """Pixels of the longer side that the passes need."""
        return max(side for side, _ in self.passes)


@dataclass(frozen=True, slots=True, eq=False)
class Detections:
    """Faces as arrays of equal length n, best first, in pixels of what was looked at.

    Attributes:
        boxes_ltrb: (n, 4) left, top, right, bottom.
        landmarks_xy: (n, 5, 2) eye on the left of the image, eye on the right, nose tip, mouth
            corner on the left, mouth corner on the right.
        scores: (n,) 0..1.
    """

    boxes_ltrb: FloatArray
    landmarks_xy: FloatArray
    scores: FloatArray

    def __len__(self) -> int:
        return len(self.scores)

    def only(self, chosen: np.ndarray) -> "Detections":
        """The detections at these indices, in that order."""
        return Detections(self.boxes_ltrb[chosen], self.landmarks_xy[chosen], self.scores[chosen])


_NOTHING: Final = Detections(
    np.empty((0, 4), np.float32), np.empty((0, 5, 2), np.float32), np.empty(0, np.float32)
)


def find_candidates(model: Model, scene: Scene, options: DetectorOptions) -> Detections:
    """Find what may be a face: all that scores over the threshold, the best of what overlaps.

    Args:
        model: the face detector.
        scene: the photo, decoded at least as finely as the first pass needs.
        options: how hard to look.
    """
    parts = [
        _one_pass(model, scene.shrunk_to(side), strides, options.threshold, scene)
        for side, strides in options.passes
    ]
    found = _join(parts)
    best = np.argsort(-found.scores, kind="stable")[: options.max_candidates]
    return _suppress(found.only(best), options.overlap)


def _one_pass(
    model: Model, pixels: Image.Image, strides: tuple[int, ...], threshold: float, scene: Scene
) -> Detections:
    found = _decode(model(_as_input(pixels)), strides, threshold)
    scale = np.array([scene.width / pixels.width, scene.height / pixels.height], np.float32)
    return Detections(
        found.boxes_ltrb * np.tile(scale, 2), found.landmarks_xy * scale, found.scores
    )


def _as_input(pixels: Image.Image) -> FloatArray:
    """Lay the picture at the top left of a black (1, 3, H, W) canvas, H and W multiples of 64.

    The canvas is this thread's own, and its next picture of that shape overwrites it: 4 MB of
    fresh memory for each photo cost nearly as much as filling them.
    """
    width, height = (-(-side // _MULTIPLE) * _MULTIPLE for side in pixels.size)
    canvas = _canvases.of_shape(height, width)
    for channel, name in enumerate("RGB"):
        # Straight from the picture: splitting it into bands first costs a third more.
        band = np.frombuffer(pixels.tobytes("raw", name), np.uint8)
        canvas[0, channel, : pixels.height, : pixels.width] = band.reshape(pixels.size[::-1])
    canvas[0, :, pixels.height :] = 0
    canvas[0, :, :, pixels.width :] = 0
    return canvas


class _Canvases(threading.local):
    """Each thread's newest few canvases by shape."""

    def __init__(self) -> None:
        self._by_shape: dict[tuple[int, int], FloatArray] = {}

    def of_shape(self, height: int, width: int) -> FloatArray:
        canvas = self._by_shape.pop((height, width), None)
        if canvas is None:
            canvas = np.empty((1, 3, height, width), dtype=np.float32)
        self._by_shape[height, width] = canvas
        if len(self._by_shape) > _CANVASES_KEPT:
            del self._by_shape[next(iter(self._by_shape))]
        return canvas


_canvases = _Canvases()


def _decode(outputs: list[FloatArray], strides: tuple[int, ...], threshold: float) -> Detections:
    """Turn the model's cells into boxes in pixels of its input.

    Only cells over the threshold are touched: few pass, and the rest costs nothing.
    """
    parts = [_NOTHING]
    for stride, cells in zip(STRIDES, outputs, strict=True):
        if stride not in strides:
            continue
        flat = cells.reshape(cells.shape[1], -1)
        hits = np.flatnonzero(flat[0] > threshold)
        if not hits.size:
            continue
        values = flat[:, hits].T
        rows, columns = np.divmod(hits, cells.shape[3])
        centres = np.stack([columns + 0.5, rows + 0.5], axis=1).astype(np.float32) * stride
        reach = np.exp(np.clip(values[:, 1:5], *_LOG_RANGE)) * stride
        boxes = np.concatenate([centres - reach[:, :2], centres + reach[:, 2:]], axis=1)
        landmarks = centres[:, None, :] + values[:, 5:15].reshape(-1, 5, 2) * stride
        parts.append(Detections(boxes, landmarks, values[:, 0]))
    return _join(parts)


def _join(parts: list[Detections]) -> Detections:
    return Detections(
        np.concatenate([part.boxes_ltrb for part in parts]),
        np.concatenate([part.landmarks_xy for part in parts]),
        np.concatenate([part.scores for part in parts]),
    )


def _suppress(found: Detections, overlap: float) -> Detections:
    """Greedy non-maximum suppression; `found` must come best first."""
    kept: list[int] = []
    remaining = np.arange(len(found))
    while remaining.size:
        best, rest = remaining[0], remaining[1:]
        kept.append(int(best))
        shared = intersection_over_union(found.boxes_ltrb[best], found.boxes_ltrb[rest])
        remaining = rest[shared <= overlap]
    return found.only(np.array(kept, dtype=np.intp))


def intersection_over_union(box_ltrb: FloatArray, boxes_ltrb: FloatArray) -> FloatArray:
    """Overlap, 0..1, of one box (4,) with each of n boxes (n, 4)."""
    shared, area, areas = _areas(box_ltrb, boxes_ltrb)
    overlap: FloatArray = shared / np.maximum(area + areas - shared, np.finfo(np.float32).tiny)
    return overlap


def intersection_over_smaller(box_ltrb: FloatArray, boxes_ltrb: FloatArray) -> FloatArray:
    """Share, 0..1, of the smaller of two boxes that lies in the other: (4,), (n, 4) to (n,)."""
    shared, area, areas = _areas(box_ltrb, boxes_ltrb)
    share: FloatArray = shared / areas.clip(max=area).clip(min=np.finfo(np.float32).tiny)
    return share


def _areas(
    box_ltrb: FloatArray, boxes_ltrb: FloatArray
) -> tuple[FloatArray, np.float32, FloatArray]:
    """What a box has in common with each of n others, its own area, and theirs."""
    corner = np.maximum(box_ltrb[:2], boxes_ltrb[:, :2])
    opposite = np.minimum(box_ltrb[2:], boxes_ltrb[:, 2:])
    shared = np.clip(opposite - corner, 0, None).prod(axis=1)
    areas = (boxes_ltrb[:, 2:] - boxes_ltrb[:, :2]).prod(axis=1)
    return shared, (box_ltrb[2:] - box_ltrb[:2]).prod(), areas
