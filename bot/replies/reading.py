"""From scores to words: the dominant emotion, how strong, and whether faces agree; pure."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.core.emotions import Emotion, Scores, Strength
from bot.core.faces import Analysis, FaceRectangle

_HALF = 0.5
_TWO_CAMPS = 2

_SMALL_BELOW = 0.15
_LARGE_FROM = 0.5
"""Shares of the photo's height."""


class Mood(StrEnum):
    """How the faces of a photo, or of an album, relate.

    Members:
        SINGLE: there is one face.
        SHARED: nearly all look alike.
        SPLIT: two camps.
        MIXED: more than two.
        UNCLEAR: no face can be read.
        NONE: there is no face; a photo of which there is no reading.
    """

    SINGLE = "single"
    SHARED = "shared"
    SPLIT = "split"
    MIXED = "mixed"
    UNCLEAR = "unclear"
    NONE = "none"


class Position(StrEnum):
    """In which third of its photo the middle of a face is."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


class Size(StrEnum):
    """How much of its photo's height a face takes up."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Where the words begin; all are shares from 0 to 1.

    Attributes:
        mixed_margin: the two best emotions less than this apart are both named.
        readable: share of the dominant emotion under which a face is hard to read.
        clear: share from which it is clear; below, slight.
        strong: share from which it is strong.
        shared: share of the faces that must look the same for the mood to be shared.
    """

    mixed_margin: float
    readable: float
    clear: float
    strong: float
    shared: float

    def __post_init__(self) -> None:
        """Refuse thresholds that contradict each other."""
        if not 0.0 <= self.mixed_margin <= 1.0:
            raise ValueError("mixed_margin must lie between 0 and 1")
        if not 0.0 <= self.readable < self.clear < self.strong <= 1.0:
            raise ValueError("readable, clear and strong must rise, from 0 to at most 1")
        # At half or less, two camps of equal size could both be called the shared mood.
        if not _HALF < self.shared <= 1.0:
            raise ValueError("shared must be above 0.5 and at most 1")


@dataclass(frozen=True, slots=True)
class Reading:
    """How one face, or a photo as a whole, looks.

    Attributes:
        emotion: the dominant emotion.
        second: the runner-up where the two are too close to call, else None.
        strength: how plainly the dominant emotion shows.
        share: the dominant emotion's share, 0..1.
    """

    emotion: Emotion
    second: Emotion | None
    strength: Strength
    share: float

    @property
    def is_mixed(self) -> bool:
        """Whether two emotions are too close to call."""
        return self.second is not None


@dataclass(frozen=True, slots=True)
class FaceReading:
    """One face of a photo or an album.

    Attributes:
        photo: number of its photo in the album, from 1.
        number: its number in that photo, from 1 at the left.
        reading: how it looks.
        is_readable: whether that is more than a guess in the dark.
        scores: the numbers behind it.
        position: where it is in its photo.
        size: how large it is in its photo.
    """

    photo: int
    number: int
    reading: Reading
    is_readable: bool
    scores: Scores
    position: Position
    size: Size

    @property
    def emotion(self) -> Emotion | None:
        """The dominant emotion; None for a face that is hard to read."""
        return self.reading.emotion if self.is_readable else None


@dataclass(frozen=True, slots=True)
class PhotoReading:
    """How a photo or an album looks: each face in order, and all of them together.

    Attributes:
        photos: how many photos were looked at, those without a face included.
        faces: by photo, and from the left in each.
        mood: how the faces relate.
        overall: all of them together; of an unclear photo, the best guess.
    """

    photos: int
    faces: tuple[FaceReading, ...]
    mood: Mood
    overall: Reading


def read_scores(scores: Scores, thresholds: Thresholds) -> Reading:
    """Word one distribution over the eight emotions."""
    (first, share), (runner_up, runner_up_share), *_ = scores.ranked()
    mixed = share - runner_up_share < thresholds.mixed_margin
    return Reading(
        emotion=first,
        second=runner_up if mixed else None,
        strength=strength_of(share, thresholds),
        share=share,
    )


def read_photos(
    analyses: Sequence[Analysis], thresholds: Thresholds, *, least_confidence: float = 0.0
) -> PhotoReading | None:
    """Word a photo, or an album as one; None where there is no face.

    Args:
        analyses: one for each photo, in the album's order.
        thresholds: where the words begin.
        least_confidence: share under which a face counts as hard to read, where that is more
            than `thresholds.readable`.
    """
    readable = max(thresholds.readable, least_confidence)
    faces = tuple(_read_faces(analyses, thresholds, readable))
    if not faces:
        return None
    seen = [face for face in faces if face.is_readable]
    if not seen:
        return PhotoReading(len(analyses), faces, Mood.UNCLEAR, faces[0].reading)
    if len(faces) == 1:
        return PhotoReading(len(analyses), faces, Mood.SINGLE, faces[0].reading)
    mood, overall = _relate(seen, len(faces), thresholds)
    return PhotoReading(len(analyses), faces, mood, overall)


def _read_faces(
    analyses: Sequence[Analysis], thresholds: Thresholds, readable: float
) -> Iterator[FaceReading]:
    for photo, analysis in enumerate(analyses, start=1):
        for number, face in enumerate(analysis.left_to_right(), start=1):
            reading = read_scores(face.scores, thresholds)
            yield FaceReading(
                photo,
                number,
                reading,
                is_readable=reading.share >= readable,
                scores=face.scores,
                position=_position(face.rectangle, analysis.width),
                size=_size(face.rectangle, analysis.height),
            )


def _position(rectangle: FaceRectangle, photo_width: int) -> Position:
    third = 3 * rectangle.centre[0] / max(photo_width, 1)
    if third < 1:
        return Position.LEFT
    return Position.MIDDLE if third <= 2 else Position.RIGHT  # noqa: PLR2004


def _size(rectangle: FaceRectangle, photo_height: int) -> Size:
    share = rectangle.height / max(photo_height, 1)
    if share < _SMALL_BELOW:
        return Size.SMALL
    return Size.MEDIUM if share < _LARGE_FROM else Size.LARGE


def _relate(
    seen: Sequence[FaceReading], total: int, thresholds: Thresholds
) -> tuple[Mood, Reading]:
    mean = _mean([face.scores for face in seen])
    counts = Counter(face.reading.emotion for face in seen)
    # Most faces decide; the mean of all scores breaks a tie.
    order = sorted(counts, key=lambda emotion: (-counts[emotion], -mean[emotion]))
    winner = order[0]
    tied = len(order) > 1 and counts[order[1]] == counts[winner]
    reading = Reading(
        emotion=winner,
        second=order[1] if tied else None,
        strength=strength_of(mean[winner], thresholds),
        share=mean[winner],
    )
    if counts[winner] / total >= thresholds.shared:
        return Mood.SHARED, reading
    camps = len(order) + (total > len(seen))
    return (Mood.SPLIT if camps <= _TWO_CAMPS else Mood.MIXED), reading


def strength_of(share: float, thresholds: Thresholds) -> Strength:
    """Word how plainly an emotion of this share shows."""
    if share >= thresholds.strong:
        return Strength.STRONG
    return Strength.CLEAR if share >= thresholds.clear else Strength.SLIGHT


def _mean(all_scores: Sequence[Scores]) -> Scores:
    columns = zip(*(scores.shares for scores in all_scores), strict=True)
    return Scores(tuple(sum(column) / len(all_scores) for column in columns))
