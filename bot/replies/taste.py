"""What a chat likes to hear; a plain value that the rules take into account."""

from dataclasses import dataclass

from bot.core.emotions import Emotion

_ALL = frozenset(Emotion)


@dataclass(frozen=True, slots=True)
class Taste:
    """How answers are worded and which faces are worth one.

    Attributes:
        shows_scores: whether an answer lists the numbers behind the words.
        least_confidence: share of a face's strongest emotion, 0..1, below which the face counts
            as hard to read, where that is more than the rules ask for.
        emotions: emotions that are answered; others are met with silence unless somebody asked.
    """

    shows_scores: bool = False
    least_confidence: float = 0.0
    emotions: frozenset[Emotion] = _ALL


PLAIN = Taste()
"""The taste of a chat that has chosen nothing."""
