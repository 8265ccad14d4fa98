"""One photo or frame through both models: decode, detect, align, classify."""

from collections.abc import Sequence
from typing import Self

import numpy as np

from bot.core.faces import Analysis, Face, FaceRectangle
from bot.core.given import check_rectangles
from bot.core.pictures import Picture
from bot.media.decode import PhotoLimits
from bot.vision.align import crop_aligned, crop_rectangle
from bot.vision.classifier import classify_faces
from bot.vision.detector import DetectorOptions, detect_faces
from bot.vision.scene import Scene
from bot.vision.session import FloatArray, Model, open_model
from bot.vision.weights import EMOTION, FACES


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

    def read(self, photo: Picture, rectangles: Sequence[FaceRectangle] | None = None) -> Analysis:
        """Find and read the faces of a photo or a frame. See `EmotionBackend.analyze`."""
        if rectangles is not None:
            scene = Scene.open(photo, self._limits, side_px=None)
            check_rectangles(rectangles, scene.width, scene.height)
            boxes = list(rectangles)
            crops = [crop_rectangle(scene, rectangle) for rectangle in boxes]
        else:
            scene = Scene.open(photo, self._limits, side_px=self._detector.finest_pass_px)
            boxes, crops = self._detect(scene)
        scores = classify_faces(self._emotion, crops)
        faces = [Face(box, score) for box, score in zip(boxes, scores, strict=True)]
        return Analysis.of(scene.width, scene.height, faces)

    def _detect(self, scene: Scene) -> tuple[list[FaceRectangle], list[FloatArray]]:
        found = detect_faces(self._faces, scene, self._detector)
        # Whole pixels, cut at the photo's edge; what has nothing left there is no face.
        size = np.array([scene.width, scene.height] * 2)
        edges = np.clip(np.round(found.boxes_ltrb).astype(np.int64), 0, size)
        inside = (edges[:, :2] < edges[:, 2:]).all(axis=1)
        boxes = [
            FaceRectangle(left, top, right - left, bottom - top)
            for left, top, right, bottom in edges[inside].tolist()
        ]
        return boxes, crop_aligned(scene, found.landmarks_xy[inside])
