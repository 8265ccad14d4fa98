"""One photo through both models: decode, detect, align, classify."""

from collections.abc import Sequence
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from bot.core.errors import FaceRectangleError
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.core.pictures import Photo
from bot.media.decode import DecodedPhoto, PhotoLimits, decode_photo
from bot.vision.align import crop_aligned, crop_rectangle
from bot.vision.classifier import classify_faces
from bot.vision.detector import Detections, DetectorOptions, detect_faces
from bot.vision.session import FloatArray, Model, open_model
from bot.vision.weights import EMOTION, FACES

MAX_RECTANGLES: Final = 64
"""Faces of one photo. Source: the Emotion API's documented limit."""


class Engine:
    """Both models, loaded once; `read` may run in several threads at the same time."""

    def __init__(
        self,
        *,
        faces: Model,
        emotion: Model,
        limits: PhotoLimits | None = None,
        detector: DetectorOptions | None = None,
    ) -> None:
        self._faces = faces
        self._emotion = emotion
        self._limits = limits or PhotoLimits()
        self._detector = detector or DetectorOptions()

    @classmethod
    def open(cls, limits: PhotoLimits | None = None) -> Self:
        """Load the shipped models.

        Raises:
            WeightsError: a model is missing or damaged.
        """
        return cls(faces=open_model(FACES), emotion=open_model(EMOTION), limits=limits)

    def read(self, photo: Photo, rectangles: Sequence[FaceRectangle] | None = None) -> Analysis:
        """Find and read the faces of a photo. See `EmotionBackend.analyze`."""
        given = rectangles is not None
        decoded = decode_photo(photo, self._limits, full_size=given)
        if rectangles is not None:
            _check_rectangles(rectangles, decoded)
            boxes = list(rectangles)
            crops = [crop_rectangle(decoded.pixels, rectangle) for rectangle in boxes]
        else:
            boxes, crops = self._detect(decoded)
        scores = classify_faces(self._emotion, crops)
        faces = [Face(box, score) for box, score in zip(boxes, scores, strict=True)]
        return Analysis.of(decoded.width, decoded.height, faces)

    def _detect(self, decoded: DecodedPhoto) -> tuple[list[FaceRectangle], list[FloatArray]]:
        found = detect_faces(self._faces, decoded.pixels, self._detector)
        edges = _edges(found, decoded)
        inside = (edges[:, :2] < edges[:, 2:]).all(axis=1)
        boxes = [
            FaceRectangle(left, top, right - left, bottom - top)
            for left, top, right, bottom in edges[inside].tolist()
        ]
        return boxes, crop_aligned(decoded.pixels, found.landmarks_xy[inside])


def _edges(found: Detections, decoded: DecodedPhoto) -> NDArray[np.int64]:
    """Boxes (n, 4) as left, top, right, bottom in pixels of the photo, cut at its edge."""
    size = np.array([decoded.width, decoded.height] * 2)
    scale = size / np.array(decoded.pixels.size * 2)
    edges: NDArray[np.int64] = np.round(found.boxes_ltrb * scale).astype(np.int64)
    return np.clip(edges, 0, size)


def _check_rectangles(rectangles: Sequence[FaceRectangle], decoded: DecodedPhoto) -> None:
    if len(rectangles) > MAX_RECTANGLES:
        raise FaceRectangleError(
            f"at most {MAX_RECTANGLES} face rectangles, got {len(rectangles)}"
        )
    for number, rectangle in enumerate(rectangles, start=1):
        if not rectangle.overlaps(decoded.width, decoded.height):
            raise FaceRectangleError(
                f"face rectangle {number} lies outside the photo, "
                f"which has {decoded.width} x {decoded.height} pixels"
            )
