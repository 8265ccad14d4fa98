"""Counts a video's packets and looks at their timestamps: its header may say anything."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from bot.core.errors import UnreadableVideoError
from bot.media.clip_limits import ClipLimits
from bot.media.ffmpeg_file import FfmpegFile
from bot.media.reels import check_length

_GUESSED_RATE: Final = 25.0
_BELIEVED: Final = 0.05
_RATES: Final = (0.01, 1000.0)


@dataclass(frozen=True, slots=True)
class Survey:
    """What was counted.

    Attributes:
        tick_s: seconds of one tick of the timestamps.
        duration_s: from the first frame's beginning to the last one's end.
        frame_rate: frames per second on average.
        frame_count: packets that hold a frame to be shown.
    """

    tick_s: Fraction
    duration_s: float
    frame_rate: float
    frame_count: int


def survey_clip(file: FfmpegFile, limits: ClipLimits) -> Survey:
    """Go through the file once, decoding nothing.

    Raises:
        VideoTooLargeError: longer than the limit, or of more frames.
        UnreadableVideoError: damaged, cut off, or without a frame.
    """
    tick_s = file.stream.time_base or Fraction(1, 1000)
    told_rate = _told_rate(file)
    span = _Span(round(1 / ((told_rate or _GUESSED_RATE) * tick_s)))
    for packet in file.packets():
        if packet.is_discard or not packet.size:
            continue
        if packet.is_corrupt:
            raise UnreadableVideoError("the file is cut off")
        span.add(packet.pts if packet.pts is not None else packet.dts, packet.duration)
        check_length(float(span.ticks * tick_s), span.count, limits)
    if not span.count:
        raise UnreadableVideoError("there is no frame in it")
    duration_s = float(span.ticks * tick_s)
    return Survey(tick_s, duration_s, _rate(told_rate, span.count, duration_s), span.count)


class _Span:
    """Packets seen so far, and the ticks from the first one's beginning to the last one's end."""

    def __init__(self, frame_ticks: int) -> None:
        self.count = 0
        self._frame_ticks = max(1, frame_ticks)
        self._begin: int | None = None
        self._end = 0

    @property
    def ticks(self) -> int:
        return self._end - (self._begin or 0)

    def add(self, begin: int | None, length: int | None) -> None:
        self.count += 1
        begin = self._end if begin is None else begin
        end = begin + (length or self._frame_ticks)
        self._begin, self._end = (
            (begin, end) if self._begin is None else (min(self._begin, begin), max(self._end, end))
        )


def _told_rate(file: FfmpegFile) -> float | None:
    rate = float(file.stream.average_rate or file.stream.guessed_rate or 0.0)
    return rate if _RATES[0] <= rate <= _RATES[1] else None


def _rate(told: float | None, count: int, duration_s: float) -> float:
    """What the file tells, which is exact, unless it is not what was counted."""
    counted = min(max(count / duration_s, _RATES[0]), _RATES[1])
    return told if told and abs(told - counted) <= _BELIEVED * counted else counted
