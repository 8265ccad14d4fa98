"""Tells how a run is doing: one line at a time, so that a log file reads well too."""

import sys
import time
from collections.abc import Callable
from typing import Final, TextIO

from training.pace import Pace

_EVERY_S: Final = 20.0
_SECONDS: Final = 60


class Progress:
    """Lines about one run, one every twenty seconds at most.

    Args:
        name: what runs, in front of every line.
        unit: what is counted: "epoch" or "step".
        out: where lines go; None: the standard output.
        clock: seconds, growing.
    """

    def __init__(
        self,
        name: str,
        unit: str,
        *,
        out: TextIO | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._name = name
        self._unit = unit
        self._out = out or sys.stdout
        self._clock = clock
        self._told_s = -_EVERY_S

    def tell(self, pace: Pace, step: int, **figures: float) -> None:
        """Say how far the run is, unless that was said a moment ago."""
        if self._clock() - self._told_s < _EVERY_S:
            return
        self._told_s = self._clock()
        left = pace.left_s(step) / _SECONDS
        numbers = ", ".join(f"{name} {value:.4f}" for name, value in figures.items())
        self.say(
            f"{self._unit} {step} of {pace.steps}, {pace.share_done(step):.0%}, "
            f"{left:.0f} min left: {numbers}"
        )

    def say(self, words: str) -> None:
        """Write a line now."""
        self._out.write(f"{self._name}: {words}\n")
        self._out.flush()
