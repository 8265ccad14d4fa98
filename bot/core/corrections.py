"""What people found fitting where an answer was not right, as counts; nobody is in them."""

from dataclasses import dataclass

from bot.core.emotions import Emotion


@dataclass(frozen=True, slots=True)
class Correction:
    """How often one look was taken for another.

    Attributes:
        seen: how the face was read; None where it was hard to read.
        better: what somebody found fitting; None for hard to say.
        count: how many presses.
    """

    seen: Emotion | None
    better: Emotion | None
    count: int
