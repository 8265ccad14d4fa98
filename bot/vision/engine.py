"""Photos or frames through the models: decode, detect, align, classify."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Self, TypeAlias

import numpy as np

from bot.core.emotions import Scores
from bot.core.errors import PhotoError
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.core.given import check_rectangles
from bot.core.pictures import Picture
from bot.media.decode import PhotoLimits
from bot.vision.align import crop_aligned, crop_rectangle
from bot.vision.classifier import classify_faces
from bot.vision.finder import FaceFinder
from bot.vision.scene import Scene
from bot.vision.session import FloatArray, Model, open_model
from bot.vision.weights import EMOTION

Asked: TypeAlias = tuple[Picture, Sequence[FaceRectangle] | None]
"""A photo, and its faces where whoever asks knows them."""


@dataclass(frozen=True, slots=True, eq=False)
class _Look:
    """The faces of one photo before their emotions are read.

    Attributes:
        width: of the upright photo in pixels.
        height: of the upright photo in pixels.
        boxes: where the faces are.
        crops: (48, 48) float32 grey, 0..255, for each box.
    """

    width: int
    height: int
    boxes: list[FaceRectangle]
    crops: list[FloatArray]


class Engine:
    """All models, loaded once; `read` may run in several threads at the same time."""

    def __init__(
        self,
        *,
        finder: FaceFinder,
        emotion: Model,
        limits: PhotoLimits | None = None,
    ) -> None:
        self._finder = finder
        self._emotion = emotion
        self._limits = limits or PhotoLimits()

    @classmethod
    def open(cls, limits: PhotoLimits | None = None) -> Self:
        """Load the shipped models.

        Raises:
            WeightsError: a model is missing or damaged.
        """
        return cls(finder=FaceFinder.open(), emotion=open_model(EMOTION), limits=limits)

    def read(self, photo: Picture, rectangles: Sequence[FaceRectangle] | None = None) -> Analysis:
        """Find and read the faces of a photo or a frame. See `EmotionBackend.analyze`."""
        look = self._look(photo, rectangles)
        return _analysis(look, classify_faces(self._emotion, look.crops))

    def read_many(self, asked: Sequence[Asked]) -> list[Analysis | PhotoError]:
        """Read several photos one after the other, and the emotions of all their faces at once.

        On a processor this is no faster than `read`; see `benchmarks/batching.py`. It is for
        servers that hand over requests in batches.

        Returns:
            For each photo its analysis, or what is wrong with it: one does not spoil the others.
        """
        looks = [self._look_or_error(photo, rectangles) for photo, rectangles in asked]
        crops = [crop for look in looks if isinstance(look, _Look) for crop in look.crops]
        scores = iter(classify_faces(self._emotion, crops))
        return [
            _analysis(look, list(islice(scores, len(look.crops))))
            if isinstance(look, _Look)
            else look
            for look in looks
        ]

    def _look_or_error(
        self, photo: Picture, rectangles: Sequence[FaceRectangle] | None
    ) -> _Look | PhotoError:
        try:
            return self._look(photo, rectangles)
        except PhotoError as error:
            return error

    def _look(self, photo: Picture, rectangles: Sequence[FaceRectangle] | None) -> _Look:
        if rectangles is not None:
            scene = Scene.open(photo, self._limits, side_px=None)
            check_rectangles(rectangles, scene.width, scene.height)
            boxes = list(rectangles)
            crops = [crop_rectangle(scene, rectangle) for rectangle in boxes]
        else:
            scene = Scene.open(photo, self._limits, side_px=self._finder.finest_pass_px)
            boxes, crops = self._detect(scene)
        return _Look(scene.width, scene.height, boxes, crops)

    def _detect(self, scene: Scene) -> tuple[list[FaceRectangle], list[FloatArray]]:
        found = self._finder.find(scene)
        # Whole pixels, cut at the photo's edge; what has nothing left there is no face.
        size = np.array([scene.width, scene.height] * 2)
        edges = np.clip(np.round(found.boxes_ltrb).astype(np.int64), 0, size)
        inside = (edges[:, :2] < edges[:, 2:]).all(axis=1)
        boxes = [
            FaceRectangle(left, top, right - left, bottom - top)
            for left, top, right, bottom in edges[inside].tolist()
        ]
        return boxes, crop_aligned(scene, found.landmarks_xy[inside])


def _analysis(look: _Look, scores: Sequence[Scores]) -> Analysis:
    faces = [Face(box, score) for box, score in zip(look.boxes, scores, strict=True)]
    return Analysis.of(look.width, look.height, faces)
