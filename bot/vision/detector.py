"""Finds what may be faces: runs the detector at two sizes and decodes its cells."""

import threading
from dataclasses import dataclass
from typing import Final

import numpy as np
from PIL import Image

from bot.vision.boxes import best_of_overlapping
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
        overlap: IoU above which two boxes are of the same face; the better one is kept.
        max_candidates: how many boxes are considered before suppression, the best.
    """

    passes: tuple[tuple[int, tuple[int, ...]], ...] = ((640, (8, 16, 32)), (192, STRIDES))
    threshold: float = 0.06
    overlap: float = 0.4
    max_candidates: int = 1024

    @property
    def finest_pass_px(self) -> int:
        """Pixels of the longer side that the largest pass needs."""
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
    """Find what may be a face: what scores over the threshold; of boxes that overlap, the best.

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
    found = found.only(best)
    return found.only(best_of_overlapping(found.boxes_ltrb, options.overlap))


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

    The canvas belongs to this thread, and its next picture of that shape overwrites it: fresh
    memory for each photo, 4 MB, would cost nearly as much as filling it.
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
    """The few canvases that each thread used last, by shape."""

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

    Only cells over the threshold are decoded: they are few, and the others cost nothing.
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
