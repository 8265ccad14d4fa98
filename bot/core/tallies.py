"""Faces of a session counted up: as fine as statistics need, and no finer; values only."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple

from bot.core.emotions import Emotion, Scores
from bot.core.sessions import FaceRecord

SCALE: Final = 10_000
"""Scores are kept as whole ten-thousandths: sums are then the same in whatever order."""

MOST_SLICES: Final = 48
"""Into how many slices of equal length a session is cut at most."""

EMOTION_INDEX: Final = {emotion: index for index, emotion in enumerate(Emotion)}


@dataclass(frozen=True, slots=True)
class Span:
    """When the first and the last face of a session were, in whole seconds; and their slices."""

    first_s: int
    last_s: int

    @property
    def slice_s(self) -> int:
        """How long a slice is, in whole seconds."""
        return (self.last_s - self.first_s) // MOST_SLICES + 1

    def slice_of(self, at_s: int) -> int:
        """Which slice a moment is in, from 0."""
        return (at_s - self.first_s) // self.slice_s


class Tally(NamedTuple):
    """Faces of one contributor at one item in one slice that look the same, counted.

    A tuple, because there may be as many as there are faces.

    Attributes:
        item_id: None where nobody said.
        slice_number: from 0; see `Span`.
        contributor: see `Session.contributor`.
        looks: their strongest emotion, by its place in `Emotion`.
        faces: how many they are.
        sums_n8: the sums of their scores in ten-thousandths, in `Emotion` order.
        first_n8: the scores of the first of them, because a mean of several varies less.
    """

    item_id: int | None
    slice_number: int
    contributor: int
    looks: int
    faces: int
    sums_n8: tuple[int, ...]
    first_n8: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Tallies:
    """All faces of a session, counted.

    Attributes:
        span: None where there is no face.
        tallies: in no order.
    """

    span: Span | None = None
    tallies: tuple[Tally, ...] = ()


@dataclass(frozen=True, slots=True)
class DayMood:
    """How the faces of one day looked.

    Attributes:
        faces: how many there were.
        contributors: from how many people.
        looks_n8: how many have each emotion as their strongest, in `Emotion` order.
        sums_n8: sums of their scores in ten-thousandths.
    """

    faces: int
    contributors: int
    looks_n8: tuple[int, ...]
    sums_n8: tuple[int, ...]


def whole_scores(scores: Scores) -> tuple[int, ...]:
    """Scores as whole ten-thousandths, in `Emotion` order."""
    return tuple(round(share * SCALE) for share in scores.shares)


def looks_of(scores: Scores) -> int:
    """The place of a face's strongest emotion in `Emotion`."""
    return EMOTION_INDEX[scores.dominant]


def tally(faces: Iterable[FaceRecord]) -> Tallies:
    """Count faces that are at hand; a store counts its own in the same way."""
    faces = tuple(faces)
    if not faces:
        return Tallies()
    times = [face.at_s for face in faces]
    span = Span(min(times), max(times))
    counted: dict[tuple[int | None, int, int, int], list[tuple[int, ...]]] = {}
    for face in faces:
        key = (face.item_id, span.slice_of(face.at_s), face.contributor, looks_of(face.scores))
        counted.setdefault(key, []).append(whole_scores(face.scores))
    return Tallies(
        span,
        tuple(
            Tally(*key, len(rows), tuple(map(sum, zip(*rows, strict=True))), rows[0])
            for key, rows in counted.items()
        ),
    )
