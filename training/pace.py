"""How far a run has come, by steps or by the clock, and the learning rate at that point."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

_FLOOR: Final = 0.001
_SECONDS: Final = 60


@dataclass(slots=True)
class Pace:
    """Progress of one run.

    Attributes:
        steps: steps of the whole run.
        minutes: the run ends after so many minutes at the latest and plans for that; None: it
            takes what it takes. A run that the clock ends cannot be repeated to the last digit.
        spent_s: seconds that earlier parts of the run took.
        clock: seconds, growing.
    """

    steps: int
    minutes: float | None = None
    spent_s: float = 0.0
    clock: Callable[[], float] = time.monotonic
    _begun_s: float = field(init=False)

    def __post_init__(self) -> None:
        """Start the clock."""
        self._begun_s = self.clock()

    @property
    def elapsed_s(self) -> float:
        """Seconds of this run so far, earlier parts included."""
        return self.spent_s + self.clock() - self._begun_s

    def share_done(self, step: int) -> float:
        """How much of the run lies behind before this step, 0..1."""
        by_steps = step / self.steps
        if self.minutes is None:
            return min(1.0, by_steps)
        return min(1.0, max(by_steps, self.elapsed_s / (self.minutes * _SECONDS)))

    def left_s(self, step: int) -> float:
        """Seconds that the rest will take if it goes on like this."""
        done = self.share_done(step)
        return self.elapsed_s * (1 - done) / done if done else math.inf


def rate_at(share_done: float, step: int, *, highest: float, warm_up_steps: int) -> float:
    """Learning rate: up in a line over the first steps, then down half a cosine.

    Source: Loshchilov and Hutter 2017, "SGDR: stochastic gradient descent with warm restarts".
    """
    warm = min(1.0, (step + 1) / max(1, warm_up_steps))
    falling = 0.5 * (1 + math.cos(math.pi * share_done))
    return highest * warm * (falling * (1 - _FLOOR) + _FLOOR)
