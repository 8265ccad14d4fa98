"""Puts together what reads a video: the decoder, the backend and the tracker."""

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Final

from typing_extensions import override

from bot.core.backend import EmotionBackend
from bot.core.pictures import Frame, Photo
from bot.core.story import story_of
from bot.core.timeline import Timeline
from bot.media.clip_limits import ClipLimits
from bot.media.encode import encode_frame
from bot.media.frames import OpenClip, open_clip
from bot.media.timeline_plot import draw_timeline
from bot.settings import Settings
from bot.tracking.tracker import Tracker
from bot.usecases.clip import ClipLooker, SeenClip
from bot.usecases.video import AT_ONCE, READS_PER_S, patient_reads, read_video

NEEDED: Final = ("av", "matplotlib", "scipy")
"""What the extra `video` installs."""

_ROUNDED_S: Final = 1
"""Telegram tells whole seconds; a clip that it calls short enough is."""

_DECODING_S: Final = 300

_SAME_TIME_S: Final = 1e-6


def missing_packages() -> tuple[str, ...]:
    """What videos need and is not installed."""
    return tuple(name for name in NEEDED if find_spec(name) is None)


def clip_limits(settings: Settings) -> ClipLimits:
    """What is refused of the clips that people send."""
    return ClipLimits(
        size_bytes=settings.max_video_bytes,
        duration_s=settings.max_video_seconds + _ROUNDED_S,
        work_s=_DECODING_S,
    )


async def read_clip(
    source: bytes | Path, backend: EmotionBackend, *, on_progress: Callable[[float], None]
) -> Timeline:
    """Read a video from beginning to end.

    Args:
        source: the file's bytes, or where it is.
        backend: reads the emotions.
        on_progress: hears which share is read, 0 to 1.

    Raises:
        BotError: the video, what videos need, or the backend is at fault.
    """
    async with open_clip(source) as opened:
        return await _read(opened, backend, READS_PER_S, AT_ONCE, on_progress)


class PatientLooker(ClipLooker):
    """Reads clips where people wait, and others beside them. See `ClipLooker`.

    One frame after the other is read, so that a photo waits for one of them at most.

    Args:
        backend: reads the emotions.
        limits: what is refused.
        is_dark: whether timelines are light on dark paper.
    """

    def __init__(
        self, backend: EmotionBackend, limits: ClipLimits, *, is_dark: bool = False
    ) -> None:
        self._backend = backend
        self._limits = limits
        self._is_dark = is_dark
        # Matplotlib's settings are the whole process's, and a drawing that nobody waits for any
        # more goes on in its thread.
        self._drawing = Lock()

    @override
    async def look(self, data: bytes, *, on_progress: Callable[[float], None]) -> SeenClip:
        """See `ClipLooker.look`."""
        async with open_clip(data, self._limits) as opened:
            reads_per_s = patient_reads(opened.clip.duration_s)
            timeline = await _read(opened, self._backend, reads_per_s, 1, on_progress)
        story = await asyncio.to_thread(story_of, timeline)
        if story is None:
            return SeenClip(timeline)
        frame = await self._frame_at(data, story.peak.time_s, reads_per_s, timeline)
        strongest = None if frame is None else await asyncio.to_thread(encode_frame, frame)
        return SeenClip(timeline, story, strongest)

    @override
    async def plot(self, timeline: Timeline) -> Photo:
        """See `ClipLooker.plot`."""
        return Photo(await asyncio.to_thread(self._draw, timeline))

    def _draw(self, timeline: Timeline) -> bytes:
        with self._drawing:
            return draw_timeline(timeline, dark=self._is_dark, is_wordless=True)

    async def _frame_at(
        self, data: bytes, time_s: float, reads_per_s: float, timeline: Timeline
    ) -> Frame | None:
        """Decode up to a frame that was read before, now in all its pixels.

        Which one is the strongest is known at the end only; so none is held in memory until then.
        """
        side_px = max(timeline.clip.width, timeline.clip.height)
        async with (
            open_clip(data, self._limits, side_px=side_px) as opened,
            aclosing(opened.frames(1 / reads_per_s)) as frames,
        ):
            async for frame in frames:
                if frame.time_s >= time_s - _SAME_TIME_S:
                    return frame
        return None


async def _read(
    opened: OpenClip,
    backend: EmotionBackend,
    reads_per_s: float,
    at_once: int,
    on_progress: Callable[[float], None],
) -> Timeline:
    return await read_video(
        opened.clip,
        # What is not looked at need not become pixels.
        opened.frames(1 / reads_per_s),
        backend,
        Tracker(),
        reads_per_s=reads_per_s,
        at_once=at_once,
        on_progress=on_progress,
    )
