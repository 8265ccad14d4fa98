"""Where the faces of a photo are and what they show; pixels are those of the upright photo."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from bot.core.emotions import Emotion, Scores

_SAME_COLUMN = 0.4
"""Middles closer than this share of the narrower face's width are one above the other."""


@dataclass(frozen=True, slots=True)
class FaceRectangle:
    """A face's box in whole pixels of the upright photo, origin at the top left.

    Raises:
        ValueError: when width or height is not positive.
    """

    left: int
    top: int
    width: int
    height: int

    def __post_init__(self) -> None:
        """Refuse a box without an area."""
        if self.width <= 0 or self.height <= 0:
            raise ValueError(
                f"a face rectangle needs a positive width and height, "
                f"got {self.width} x {self.height}"
            )

    @property
    def right(self) -> int:
        """First pixel column after the box."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """First pixel row after the box."""
        return self.top + self.height

    @property
    def area(self) -> int:
        """Size in square pixels."""
        return self.width * self.height

    @property
    def centre(self) -> tuple[float, float]:
        """Middle of the box as (x, y)."""
        return self.left + self.width / 2, self.top + self.height / 2

    def overlaps(self, width: int, height: int) -> bool:
        """Whether any of the box lies on a photo of this size."""
        return self.left < width and self.top < height and self.right > 0 and self.bottom > 0


@dataclass(frozen=True, slots=True)
class Face:
    """One face: where it is and how it looks."""

    rectangle: FaceRectangle
    scores: Scores


@dataclass(frozen=True, slots=True)
class MarkedFace:
    """A face to be marked in its photo; the emotion is None where it is hard to read."""

    rectangle: FaceRectangle
    emotion: Emotion | None


@dataclass(frozen=True, slots=True)
class Analysis:
    """What was seen in one photo: its upright size in pixels and its faces, largest first.

    A photo without a face is an analysis without faces, not an error.

    Raises:
        ValueError: when the faces are not ordered by area; `Analysis.of` orders them.
    """

    width: int
    height: int
    faces: tuple[Face, ...] = ()

    def __post_init__(self) -> None:
        """Hold the order that every reader relies on."""
        areas = [face.rectangle.area for face in self.faces]
        if areas != sorted(areas, reverse=True):
            raise ValueError("faces must come largest first; build with Analysis.of")

    @classmethod
    def of(cls, width: int, height: int, faces: Iterable[Face]) -> Self:
        """Build an analysis from faces in any order."""
        ordered = sorted(faces, key=lambda face: -face.rectangle.area)
        return cls(width, height, tuple(ordered))

    @property
    def main_face(self) -> Face | None:
        """The largest face, or None."""
        return self.faces[0] if self.faces else None

    def left_to_right(self) -> tuple[Face, ...]:
        """The faces as people number them: left to right, and downwards where one is above."""
        columns: list[list[Face]] = []
        for face in sorted(self.faces, key=lambda face: face.rectangle.centre):
            if columns and _is_above_or_below(columns[-1][0], face):
                columns[-1].append(face)
            else:
                columns.append([face])
        return tuple(
            face
            for column in columns
            for face in sorted(column, key=lambda face: face.rectangle.centre[1])
        )


def _is_above_or_below(one: Face, other: Face) -> bool:
    apart = abs(one.rectangle.centre[0] - other.rectangle.centre[0])
    return apart < _SAME_COLUMN * min(one.rectangle.width, other.rectangle.width)
