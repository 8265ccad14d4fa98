"""Finds faces: runs the detector at two sizes, decodes its cells, and takes a second look."""

import threading
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from bot.vision.scene import Scene
from bot.vision.session import FloatArray, Model

STRIDES: Final = (8, 16, 32, 64)
_MULTIPLE: Final = 64
_CANVASES_KEPT: Final = 4
_LOG_RANGE: Final = (-6.0, 5.0)


@dataclass(frozen=True, slots=True)
class DetectorOptions:
    """How hard to look. Defaults: measured on photos that training never saw; see the model card.

    Attributes:
        passes: (longer side in pixels, strides read) of each pass over the photo, largest first.
        threshold: least score, 0..1, of a face.
        plain: least score of a face that is smaller than `faint_side_px`.
        faint_side_px: the least shorter side, in pixels of the photo, of fainter ones: below it
            a few pixels of hair or cloth are taken for a face too easily.
        overlap: boxes of one face overlap by more than this IoU; the best is kept.
        sure: faces from this score up need no second look.
        second_look_side_px: side of the square crop of the second look.
        second_look_scale: side of that crop in longer sides of the face's box.
        confirm_score: mean score, of the crop and its mirror image, over which the second look
            confirms; at least 0.5.
        confirm_overlap: IoU with the candidate over which it is the same face.
        max_faces: the best so many are kept; the Emotion API's documented limit.
        max_candidates: boxes considered before suppression, the best ones.
    """

    passes: tuple[tuple[int, tuple[int, ...]], ...] = ((640, (8, 16, 32)), (192, STRIDES))
    threshold: float = 0.3
    plain: float = 0.5
    faint_side_px: int = 24
    overlap: float = 0.4
    sure: float = 0.8
    second_look_side_px: int = 192
    second_look_scale: float = 2.0
    confirm_score: float = 0.7
    confirm_overlap: float = 0.4
    max_faces: int = 64
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


def detect_faces(model: Model, scene: Scene, options: DetectorOptions) -> Detections:
    """Find the faces of a photo.

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
    found = found.only(np.flatnonzero(_may_be_faces(found, options)))
    best = np.argsort(-found.scores, kind="stable")[: options.max_candidates]
    found = _suppress(found.only(best), options.overlap)
    keep = [
        index
        for index, (score, box) in enumerate(zip(found.scores, found.boxes_ltrb, strict=True))
        if score >= options.sure or _confirm(model, scene, box, options)
    ]
    return found.only(np.array(keep[: options.max_faces], dtype=np.intp))


def _may_be_faces(found: Detections, options: DetectorOptions) -> NDArray[np.bool_]:
    """Which of them are plain, or else as large as faces are promised to be found."""
    sides: FloatArray = (found.boxes_ltrb[:, 2:] - found.boxes_ltrb[:, :2]).min(axis=1)
    are: NDArray[np.bool_] = (found.scores >= options.plain) | (sides >= options.faint_side_px)
    return are


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
    corner = np.maximum(box_ltrb[:2], boxes_ltrb[:, :2])
    opposite = np.minimum(box_ltrb[2:], boxes_ltrb[:, 2:])
    shared = np.clip(opposite - corner, 0, None).prod(axis=1)
    areas = (boxes_ltrb[:, 2:] - boxes_ltrb[:, :2]).prod(axis=1)
    area = (box_ltrb[2:] - box_ltrb[:2]).prod()
    overlap: FloatArray = shared / np.maximum(area + areas - shared, np.finfo(np.float32).tiny)
    return overlap


def _confirm(model: Model, scene: Scene, box_ltrb: FloatArray, options: DetectorOptions) -> bool:
    """Look at a doubtful face again, alone and large: most that are none are not seen again.

    Both the crop and its mirror image are looked at, and the mean of the two counts: what looks
    like a face by chance seldom does so in a mirror.
    """
    left, top, right, bottom = (float(edge) for edge in box_ltrb)
    side = max(right - left, bottom - top) * options.second_look_scale
    x, y = (left + right - side) / 2, (top + bottom - side) / 2
    # Black beyond the photo's edge, as the model was trained.
    crop = scene.crop((x, y, x + side, y + side), options.second_look_side_px)
    expected = (box_ltrb - np.array([x, y, x, y])) * (options.second_look_side_px / side)
    # What the other look has to make up for, had it seen a face for certain.
    first = _seen(model, crop, expected, 2 * options.confirm_score - 1, options)
    if first is None:
        return False
    mirrored = crop.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    expected[[0, 2]] = options.second_look_side_px - expected[[2, 0]]
    least = max(2 * options.confirm_score - first, 0.0)
    return _seen(model, mirrored, expected, least, options) is not None


def _seen(
    model: Model,
    crop: Image.Image,
    expected_ltrb: FloatArray,
    threshold: float,
    options: DetectorOptions,
) -> float | None:
    """Best score over the threshold of a face where one is expected; None where there is none."""
    found = _decode(model(_as_input(crop)), STRIDES, threshold)
    shared = intersection_over_union(expected_ltrb.astype(np.float32), found.boxes_ltrb)
    scores = found.scores[shared > options.confirm_overlap]
    return float(scores.max()) if scores.size else None
