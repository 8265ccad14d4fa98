"""The eight emotions and the shares a face has of them; knows nothing of pixels or models."""

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

SUM_TOLERANCE = 1e-3
"""How far the eight shares may sum from 1: services round to three or four decimals."""


class Emotion(StrEnum):
    """One of the eight emotions of Microsoft's retired Emotion API; values are its JSON keys.

    The order of the members (alphabetical) is the order of every array of scores in this project.
    """

    ANGER = "anger"
    CONTEMPT = "contempt"
    DISGUST = "disgust"
    FEAR = "fear"
    HAPPINESS = "happiness"
    NEUTRAL = "neutral"
    SADNESS = "sadness"
    SURPRISE = "surprise"


class Strength(StrEnum):
    """How plainly an emotion shows, or how far the faces of a photo agree."""

    SLIGHT = "slight"
    CLEAR = "clear"
    STRONG = "strong"


_EMOTIONS = tuple(Emotion)
_INDEX = {emotion: index for index, emotion in enumerate(Emotion)}


@dataclass(frozen=True, slots=True)
class Scores:
    """Share of each emotion in one face, eight numbers in `Emotion` order, 0..1, summing to 1.

    Raises:
        ValueError: when built with another count, a value outside 0..1, or another sum.
    """

    shares: tuple[float, ...]

    def __post_init__(self) -> None:
        """Refuse anything that is not a distribution over the eight emotions."""
        if len(self.shares) != len(_INDEX):
            raise ValueError(f"expected {len(_INDEX)} shares, got {len(self.shares)}")
        if not all(0.0 <= share <= 1.0 for share in self.shares):
            raise ValueError("every share must lie between 0 and 1")
        if abs(math.fsum(self.shares) - 1.0) > SUM_TOLERANCE:
            raise ValueError(f"shares must sum to 1, got {math.fsum(self.shares):.4f}")

    @classmethod
    def of(cls, **shares: float) -> Self:
        """Build scores by name; emotions left out are 0: `Scores.of(happiness=0.9, neutral=0.1)`.

        Raises:
            ValueError: for an unknown emotion, or a sum other than 1.
        """
        named = {Emotion(name): share for name, share in shares.items()}
        return cls(tuple(named.get(emotion, 0.0) for emotion in Emotion))

    def __getitem__(self, emotion: Emotion) -> float:
        """Share of one emotion."""
        return self.shares[_INDEX[emotion]]

    def ranked(self) -> tuple[tuple[Emotion, float], ...]:
        """All eight with their shares, strongest first; equal shares keep `Emotion` order."""
        pairs = zip(Emotion, self.shares, strict=True)
        return tuple(sorted(pairs, key=lambda pair: -pair[1]))

    @property
    def dominant(self) -> Emotion:
        """The strongest emotion; of equal ones the first in `Emotion` order."""
        # Long clips ask this many thousand times, and need no order of the others.
        return _EMOTIONS[self.shares.index(max(self.shares))]

    def as_mapping(self) -> dict[str, float]:
        """Shares by the Emotion API's JSON key, in alphabetical order."""
        return {emotion.value: share for emotion, share in zip(Emotion, self.shares, strict=True)}
