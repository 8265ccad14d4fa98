"""When frames are shown, and which of them are wanted; numbers only."""

import math
from fractions import Fraction
from typing import Final

_SAME_TIME_S: Final = 1e-6


class FrameClock:
    """Turns a video's timestamps into seconds since its first frame, always going forward.

    Timestamps may be missing, repeated or go back, be it by mistake or on purpose. Where one is
    missing the frame comes one frame's duration after the one before it; where one does not go
    forward the clock is set on so that it does, and stays set.

    Args:
        tick_s: seconds of one tick of the timestamps.
        frame_s: duration of a frame, for where the timestamps do not tell.
    """

    def __init__(self, *, tick_s: Fraction, frame_s: float) -> None:
        self._tick_s = tick_s
        self._step = max(1, round(frame_s / tick_s))
        self._shift: int | None = None
        self._last: int | None = None

    def time_of(self, ticks: int | None) -> float:
        """When the next frame is shown, in seconds."""
        self._last = self._ticks_of(ticks)
        return float(self._last * self._tick_s)

    def _ticks_of(self, ticks: int | None) -> int:
        if self._last is None:
            self._shift = ticks
            return 0
        following = self._last + self._step
        if ticks is None:
            return following
        if self._shift is None or ticks - self._shift <= self._last:
            self._shift = ticks - following
        return ticks - self._shift


class FrameChoice:
    """Chooses frames at a steady pace: the first one of each step of the clock.

    Steps lie on a grid from 0, so that no rounding adds up. A step without a frame of its own
    has nothing to choose.

    Args:
        every_s: length of a step in seconds; 0 chooses every frame.
    """

    def __init__(self, every_s: float) -> None:
        self._every_s = every_s
        self._due_s = 0.0

    def wants(self, time_s: float) -> bool:
        """Whether the frame at this time is chosen; times must come in order."""
        if self._every_s <= 0.0:
            return True
        if time_s < self._due_s - _SAME_TIME_S:
            return False
        self._due_s = (math.floor((time_s + _SAME_TIME_S) / self._every_s) + 1) * self._every_s
        return True
