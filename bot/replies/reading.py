"""From scores to words: the dominant emotion, how strong, and whether faces agree; pure."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.core.emotions import Emotion, Scores
from bot.core.faces import Analysis

_HALF = 0.5


class Strength(StrEnum):
    """How plainly an emotion shows."""

    SLIGHT = "slight"
    CLEAR = "clear"
    STRONG = "strong"


class Mood(StrEnum):
    """How the faces of one photo relate."""

    SINGLE = "single"
    SHARED = "shared"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Where the words begin; all are shares from 0 to 1.

    Attributes:
        mixed_margin: the two best emotions less than this apart are both named.
        clear: share of the dominant emotion from which it is clear; below, slight.
        strong: share from which it is strong.
        shared: share of the faces that must look the same for the mood to be shared.
    """

    mixed_margin: float
    clear: float
    strong: float
    shared: float

    def __post_init__(self) -> None:
        """Refuse thresholds that contradict each other."""
        if not 0.0 <= self.mixed_margin <= 1.0:
            raise ValueError("mixed_margin must lie between 0 and 1")
        if not 0.0 < self.clear < self.strong <= 1.0:
            raise ValueError("clear must be above 0 and below strong, and strong at most 1")
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
class PhotoReading:
    """How a photo looks: each face, numbered from the left, and all of them together."""

    faces: tuple[Reading, ...]
    mood: Mood
    overall: Reading


def read_scores(scores: Scores, thresholds: Thresholds) -> Reading:
    """Word one distribution over the eight emotions."""
    (first, share), (runner_up, runner_up_share), *_ = scores.ranked()
    mixed = share - runner_up_share < thresholds.mixed_margin
    return Reading(
        emotion=first,
        second=runner_up if mixed else None,
        strength=_strength(share, thresholds),
        share=share,
    )


def read_analysis(analysis: Analysis, thresholds: Thresholds) -> PhotoReading | None:
    """Word a whole photo; None where it has no face."""
    faces = tuple(read_scores(face.scores, thresholds) for face in analysis.left_to_right())
    if not faces:
        return None
    if len(faces) == 1:
        return PhotoReading(faces, Mood.SINGLE, faces[0])
    mean = _mean([face.scores for face in analysis.faces])
    counts = Counter(reading.emotion for reading in faces)
    # Most faces decide; the mean of all scores breaks a tie.
    winner = max(counts, key=lambda emotion: (counts[emotion], mean[emotion]))
    if counts[winner] / len(faces) >= thresholds.shared:
        strength = _strength(mean[winner], thresholds)
        return PhotoReading(faces, Mood.SHARED, Reading(winner, None, strength, mean[winner]))
    return PhotoReading(faces, Mood.SPLIT, _split_reading(winner, counts, mean, thresholds))


def _split_reading(
    winner: Emotion, counts: Counter[Emotion], mean: Scores, thresholds: Thresholds
) -> Reading:
    rivals = [emotion for emotion in counts if emotion is not winner]
    rival = max(rivals, key=lambda emotion: (counts[emotion], mean[emotion]))
    tied = counts[rival] == counts[winner]
    return Reading(
        emotion=winner,
        second=rival if tied else None,
        strength=_strength(mean[winner], thresholds),
        share=mean[winner],
    )


def _strength(share: float, thresholds: Thresholds) -> Strength:
    if share >= thresholds.strong:
        return Strength.STRONG
    return Strength.CLEAR if share >= thresholds.clear else Strength.SLIGHT


def _mean(all_scores: Sequence[Scores]) -> Scores:
    columns = zip(*(scores.shares for scores in all_scores), strict=True)
    return Scores(tuple(sum(column) / len(all_scores) for column in columns))
