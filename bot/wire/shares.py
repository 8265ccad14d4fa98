"""From the numbers a service gives to shares of the eight emotions that sum to 1."""

import math
from collections.abc import Mapping

from bot.core.emotions import Emotion, Scores


def shares_of(numbers: Mapping[Emotion, float]) -> Scores:
    """Bring numbers of any scale to a sum of 1; an emotion that is missing is 0.

    Where all of them are 0 every emotion gets an eighth: nothing is known, and the rules then
    call the face hard to read.

    Args:
        numbers: from 0 up, all on the same scale, such as percents.

    Raises:
        ValueError: one is negative, infinite or no number.
    """
    if not all(math.isfinite(number) and number >= 0 for number in numbers.values()):
        raise ValueError("an emotion's number must be finite and not negative")
    total = math.fsum(numbers.values())
    if total <= 0:
        return Scores((1 / len(Emotion),) * len(Emotion))
    return Scores(tuple(numbers.get(emotion, 0.0) / total for emotion in Emotion))
