"""Puts together what reads a video: the decoder, the backend and the tracker."""

from collections.abc import Callable
from pathlib import Path

from bot.core.backend import EmotionBackend
from bot.core.timeline import Timeline
from bot.media.frames import open_clip
from bot.tracking.tracker import Tracker
from bot.usecases.video import READS_PER_S, read_video


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
        return await read_video(
            opened.clip,
            # What is not looked at need not become pixels.
            opened.frames(1 / READS_PER_S),
            backend,
            Tracker(),
            on_progress=on_progress,
        )
