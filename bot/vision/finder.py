"""Finds the faces of a photo: the detector names candidates; doubtful ones get a second look."""

from dataclasses import dataclass, field
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from bot.vision.boxes import intersection_over_smaller
from bot.vision.detector import Detections, DetectorOptions, find_candidates
from bot.vision.scene import Scene
from bot.vision.second_look import look_again
from bot.vision.session import FloatArray, Model, open_model
from bot.vision.weights import FACES, SECOND_LOOK

_NEAR_CERTAIN: Final = 1e-6


@dataclass(frozen=True, slots=True)
class FinderOptions:
    """When a candidate is a face. Defaults: chosen on photos apart from those reported on.

    Attributes:
        detector: how hard to look for candidates.
        plain: least score of a candidate that is smaller than `faint_side_px`.
        faint_side_px: pixels of the photo that the shorter side of a candidate with a lower score
            must have: in smaller ones, hair or cloth is too easily taken for a face.
        sure: candidates from this score up need no second look.
        most_doubtful: how many of the others get one, the best first; the rest are no faces.
        detector_share: how much the detector's logit counts beside the second look's.
        least: sum of both logits from which a candidate is a face.
        unclear: logits of the second look between which the mirror image is looked at, too.
        nested: a doubtful face is dropped if more than this share of the smaller of two boxes
            lies in the other, better one: it is a part of that face, or what is around it.
        max_faces: how many are kept, the best; the Emotion API's documented limit.
    """

    detector: DetectorOptions = field(default_factory=DetectorOptions)
    plain: float = 0.5
    faint_side_px: int = 24
    sure: float = 0.8
    most_doubtful: int = 128
    detector_share: float = 1.0
    least: float = 2.0
    unclear: tuple[float, float] = (0.0, 4.0)
    nested: float = 0.6
    max_faces: int = 64


class FaceFinder:
    """Detector and second look together; `find` may run in several threads at the same time.

    Args:
        detector: see `find_candidates`.
        second_look: see `look_again`.
        options: when a candidate is a face.
    """

    def __init__(
        self, detector: Model, second_look: Model, options: FinderOptions | None = None
    ) -> None:
        self.detector = detector
        self.options = options or FinderOptions()
        self._second_look = second_look

    @classmethod
    def open(cls) -> Self:
        """Load the shipped models.

        Raises:
            WeightsError: a model is missing or damaged.
        """
        return cls(open_model(FACES), open_model(SECOND_LOOK))

    @property
    def finest_pass_px(self) -> int:
        """Pixels of a photo's longer side that the detector needs."""
        return self.options.detector.finest_pass_px

    def find(self, scene: Scene) -> Detections:
        """The faces of a photo, those that the detector was surest of first.

        Args:
            scene: the photo, decoded to at least `finest_pass_px`.
        """
        options = self.options
        found = find_candidates(self.detector, scene, options.detector)
        found = found.only(np.flatnonzero(_may_be_faces(found, options)))
        is_face = found.scores >= options.sure
        # Best first, as candidates come.
        doubtful = np.flatnonzero(~is_face)[: options.most_doubtful]
        logits = look_again(
            self._second_look, scene, found.boxes_ltrb[doubtful], unclear=options.unclear
        )
        logits = logits + options.detector_share * _logits(found.scores[doubtful])
        is_face[doubtful] = logits >= options.least
        found = found.only(np.flatnonzero(is_face))
        return found.only(_not_nested(found, options)[: options.max_faces])


def _may_be_faces(found: Detections, options: FinderOptions) -> NDArray[np.bool_]:
    """Which are not too faint for their size, and neither part of a sure face nor around one."""
    boxes = found.boxes_ltrb
    are_sure = found.scores >= options.sure
    sides: FloatArray = (boxes[:, 2:] - boxes[:, :2]).min(axis=1)
    are_plain = (found.scores >= options.plain) | (sides >= options.faint_side_px)
    shared = intersection_over_smaller(boxes[:, None], boxes[are_sure])
    are_nested = (shared > options.nested).any(axis=1)
    are: NDArray[np.bool_] = are_sure | (are_plain & ~are_nested)
    return are


def _not_nested(found: Detections, options: FinderOptions) -> NDArray[np.intp]:
    """Indices of sure faces, and of others that lie neither in a better one nor around one."""
    boxes = found.boxes_ltrb
    are_kept = found.scores >= options.sure
    # Sure ones come first, so that none is judged before a better one.
    for doubtful in np.flatnonzero(~are_kept):
        shared = intersection_over_smaller(boxes[doubtful], boxes[are_kept])
        are_kept[doubtful] = (shared <= options.nested).all()
    return np.flatnonzero(are_kept)


def _logits(scores: FloatArray) -> FloatArray:
    clear = np.clip(scores, _NEAR_CERTAIN, 1 - _NEAR_CERTAIN)
    logits: FloatArray = np.log(clear / (1 - clear))
    return logits
