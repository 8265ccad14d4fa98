"""Time in whole ticks, as video files count it, so that hours of windows never drift."""

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Self

from bot.core.clips import Clip

_COMMON_TIMESCALE: Final = 90_000
"""Ticks in a second of MPEG streams; the usual whole frame rates divide it."""

_NTSC_SLOWER: Final = Fraction(1000, 1001)
"""Television's rates are this share of a whole number: 29.97 is 30000/1001."""

_NTSC_TOLERANCE: Final = Fraction(1, 5000)
"""Files and people round 23.976 and 29.97; 30 itself is five times as far away."""

_LARGEST_DENOMINATOR: Final = 1001
_UNKNOWN: Final = Fraction(25)
_SLOWEST: Final = Fraction(1, 60)
_FASTEST: Final = Fraction(1000)
_WINDOW_S: Final = Fraction(1, 2)
_NO_WINDOW_S: Final = Fraction(1, 20)
"""So little, or half a frame, at a clip's end makes no window: lengths are not known better."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How a clip is divided; all lengths are whole ticks.

    Attributes:
        timescale: ticks in a second.
        frame: length of one frame, at the clip's average rate.
        window: length of one window, half a second or the whole frames nearest to it.
        frames: how many frames of that length the clip has.
        windows: how many windows; the last may reach beyond the clip's end.
    """

    timescale: int
    frame: int
    window: int
    frames: int
    windows: int

    @classmethod
    def of(cls, clip: Clip) -> Self:
        """Divide a clip."""
        rate = exact_rate(clip.frame_rate)
        timescale = _timescale(rate)
        frame = int(timescale / rate)
        window = _window(timescale, frame)
        length = Fraction(max(clip.duration_s, 0.0)) * timescale
        beyond = min(Fraction(frame, 2), _NO_WINDOW_S * timescale)
        windows = max(1, math.ceil((length - beyond) / window))
        return cls(timescale, frame, window, max(1, round(length / frame)), windows)

    def ticks(self, time_s: float) -> int:
        """The tick nearest to a time, which is a frame's own whatever floats do."""
        return round(Fraction(time_s) * self.timescale)

    def seconds(self, ticks: int) -> float:
        """The time of a tick."""
        return ticks / self.timescale


def exact_rate(frame_rate: float) -> Fraction:
    """The rate that was meant: 23.976 is 24000/1001, and no clip has 0 or 1e9."""
    if not math.isfinite(frame_rate) or frame_rate <= 0:
        return _UNKNOWN
    rate = min(max(Fraction(frame_rate), _SLOWEST), _FASTEST)
    ntsc = round(rate / _NTSC_SLOWER) * _NTSC_SLOWER
    if ntsc > 1 and abs(rate - ntsc) <= rate * _NTSC_TOLERANCE:
        return ntsc
    return rate.limit_denominator(_LARGEST_DENOMINATOR)


def _timescale(rate: Fraction) -> int:
    """Ticks in a second, of which a frame has a whole number."""
    is_ntsc = rate.denominator == _NTSC_SLOWER.denominator
    if not is_ntsc and (_COMMON_TIMESCALE / rate).denominator == 1:
        return _COMMON_TIMESCALE
    # 30000 for 30000/1001, as the Emotion API had it; small numbers are multiplied up.
    return rate.numerator * math.ceil(10_000 / rate.numerator)


def _window(timescale: int, frame: int) -> int:
    half = timescale * _WINDOW_S
    frames = max(1, round(half / frame))
    if half.denominator == 1 and frames * frame == half:
        return int(half)
    # Whole frames where they make about half a second; else half a second, wherever frames are.
    return frames * frame if abs(frames * frame - half) * 100 <= half else round(half)
