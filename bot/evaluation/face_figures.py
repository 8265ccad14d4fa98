"""What found boxes are worth beside labelled ones: recall, false faces, average precision."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.vision.boxes import intersection_over_union
from bot.vision.detector import Detections

SAME_FACE: Final = 0.4
"""IoU over which a found box is the labelled face: labels of small faces differ by pixels."""


@dataclass(frozen=True, slots=True, eq=False)
class LabelledBoxes:
    """The faces of one photo.

    Attributes:
        faces_ltrb: (n, 4) float32, boxes of faces that ought to be found.
        ignored_ltrb: (m, 4) float32, places where finding a face is neither right nor wrong.
    """

    faces_ltrb: NDArray[np.float32]
    ignored_ltrb: NDArray[np.float32]

    @property
    def is_faceless(self) -> bool:
        """Whether whatever is found is false."""
        return not len(self.faces_ltrb) and not len(self.ignored_ltrb)


@dataclass(frozen=True, slots=True)
class Match:
    """One found box: its score, and whether it is a face. Boxes at ignored places are left out."""

    score: float
    is_face: bool


@dataclass(frozen=True, slots=True)
class FaceFigures:
    """One measurement of a detector as the bot runs it; shares are 0..1.

    Attributes:
        photos: how many photos were looked at.
        faces: labelled faces in them.
        found: how many of these were found.
        false_faces: boxes that are no face, in all photos.
        faceless_photos: photos without a face.
        faceless_with_false: those of them in which a face was found nevertheless.
        average_precision: area under precision over recall of the bare model, without the second
            look, down to low scores; None where there is no face.
    """

    photos: int
    faces: int
    found: int
    false_faces: int
    faceless_photos: int
    faceless_with_false: int
    average_precision: float | None

    @property
    def recall(self) -> float | None:
        """Share of the labelled faces that were found; None where there is none."""
        return self.found / self.faces if self.faces else None


def match_faces(found: Detections, labelled: LabelledBoxes) -> list[Match]:
    """Pair found boxes, best first, with labelled faces; each of these is found once."""
    matches: list[Match] = []
    taken = np.zeros(len(labelled.faces_ltrb), np.bool_)
    for box, score in zip(found.boxes_ltrb, found.scores, strict=True):
        overlap = intersection_over_union(box, labelled.faces_ltrb)
        overlap = np.where(taken, 0.0, overlap)
        if overlap.size and overlap.max() > SAME_FACE:
            taken[overlap.argmax()] = True
            matches.append(Match(float(score), is_face=True))
        elif not _is_ignored(box, labelled.ignored_ltrb):
            matches.append(Match(float(score), is_face=False))
    return matches


def average_precision(matches: Sequence[Match], faces: int) -> float | None:
    """Area under precision over recall, precision made falling; None where there is no face."""
    if not faces:
        return None
    ranked = sorted(matches, key=lambda match: -match.score)
    hits = np.cumsum([match.is_face for match in ranked], dtype=np.int64)
    if not hits.size:
        return 0.0
    precision = hits / np.arange(1, len(hits) + 1)
    falling = np.maximum.accumulate(precision[::-1])[::-1]
    gained = np.diff(hits, prepend=0)
    return float((gained * falling).sum() / faces)


def face_figures(
    photos: Sequence[LabelledBoxes],
    found: Sequence[Sequence[Match]],
    bare: Sequence[Sequence[Match]],
) -> FaceFigures:
    """Sum up photos.

    Args:
        photos: what is labelled in each.
        found: for each photo what the bot finds.
        bare: for each photo what the bare model finds, down to low scores.
    """
    faces = sum(len(photo.faces_ltrb) for photo in photos)
    false = [sum(not match.is_face for match in matches) for matches in found]
    faceless = [photo.is_faceless for photo in photos]
    return FaceFigures(
        photos=len(photos),
        faces=faces,
        found=sum(match.is_face for matches in found for match in matches),
        false_faces=sum(false),
        faceless_photos=sum(faceless),
        faceless_with_false=sum(
            bool(count) for count, empty in zip(false, faceless, strict=True) if empty
        ),
        average_precision=average_precision(
            [match for matches in bare for match in matches], faces
        ),
    )


def _is_ignored(box_ltrb: NDArray[np.float32], ignored_ltrb: NDArray[np.float32]) -> bool:
    """Whether the middle of a box lies at an ignored place."""
    if not len(ignored_ltrb):
        return False
    middle = (box_ltrb[:2] + box_ltrb[2:]) / 2
    inside = (ignored_ltrb[:, :2] <= middle) & (middle <= ignored_ltrb[:, 2:])
    return bool(inside.all(axis=1).any())
