"""Opens a video and hands out its frames, one by one and only as fast as they are taken.

The event loop never waits: a thread speaks with a process that decodes.
"""

import asyncio
import math
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Protocol, TypeVar

from bot.core.clips import Clip
from bot.core.errors import VideoTooLargeError
from bot.core.pictures import Frame
from bot.media.clip_limits import SIDE_PX, ClipLimits
from bot.media.clip_process import ClipProcess, check_source

Result = TypeVar("Result")


class Projector(Protocol):
    """What hands over frames; blocks. See `ClipProcess`."""

    def open(self, source: bytes | Path, limits: ClipLimits, side_px: int) -> Clip:
        """Hand over a video and hear what it is."""
        ...

    def begin(self, every_s: float) -> None:
        """Let it decode."""
        ...

    def next_frame(self) -> Frame | None:
        """Wait for the next frame; None after the last one."""
        ...

    def kill(self) -> None:
        """End it at once; a thread that waits for it goes on."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


@asynccontextmanager
async def open_clip(
    source: bytes | Path,
    limits: ClipLimits | None = None,
    *,
    side_px: int = SIDE_PX,
    start: Callable[[], Projector] = ClipProcess.start,
    clock: Callable[[], float] = time.monotonic,
) -> AsyncIterator["OpenClip"]:
    """Open a video: MP4, MOV, WMV, WebM, GIF or animated WebP.

    Args:
        source: the file's bytes, or where it is.
        limits: what is refused.
        side_px: frames larger than this on their longer side are shrunk to it.
        start: starts what decodes.
        clock: seconds, for the time that decoding takes.

    Raises:
        VideoTooLargeError: over a limit.
        UnreadableVideoError: damaged, cut off, without a frame, or no video.
        VideoSupportError: PyAV is not installed.
    """
    limits = limits or ClipLimits()
    await asyncio.to_thread(check_source, source, limits)
    patience = _Patience(limits.work_s, clock)
    projector = await asyncio.to_thread(start)
    threads = ThreadPoolExecutor(1, thread_name_prefix="clip")
    try:
        clip = await patience.wait(
            threads, projector, lambda: projector.open(source, limits, side_px)
        )
        yield OpenClip(clip, projector, threads, patience)
    finally:
        # Killed first: the thread may be waiting for it.
        projector.kill()
        await asyncio.shield(asyncio.to_thread(_let_go, projector, threads))


class OpenClip:
    """A video whose frames can be taken once.

    Attributes:
        clip: what the video is.
    """

    def __init__(
        self,
        clip: Clip,
        projector: Projector,
        threads: ThreadPoolExecutor,
        patience: "_Patience",
    ) -> None:
        self.clip = clip
        self._projector = projector
        self._threads = threads
        self._patience = patience

    async def frames(self, every_s: float = 0.0) -> AsyncGenerator[Frame, None]:
        """Take frames in order; the next one is decoded while the last one is looked at.

        Args:
            every_s: the first frame of each so many seconds is taken, and the others are decoded
                but never become RGB; 0 takes every frame.

        Raises:
            UnreadableVideoError: damaged.
            VideoTooLargeError: over a limit, or decoding takes too long.
        """
        self._projector.begin(every_s)
        while (frame := await self._next()) is not None:
            yield frame

    async def _next(self) -> Frame | None:
        return await self._patience.wait(
            self._threads, self._projector, self._projector.next_frame
        )


class _Patience:
    """Waits for the decoder as long as there is time left for the video."""

    def __init__(self, work_s: float, clock: Callable[[], float]) -> None:
        self._work_s = work_s
        self._left_s = work_s
        self._clock = clock

    async def wait(
        self, threads: ThreadPoolExecutor, projector: Projector, work: Callable[[], Result]
    ) -> Result:
        """Do a piece of work in the thread; over time the decoder is killed.

        Raises:
            VideoTooLargeError: over time.
        """
        begun = self._clock()
        future = asyncio.get_running_loop().run_in_executor(threads, work)
        try:
            return await asyncio.wait_for(future, max(0.0, self._left_s))
        except TimeoutError as error:
            projector.kill()
            limit = math.ceil(self._work_s)
            raise VideoTooLargeError(size=None, limit=limit, unit="seconds of work") from error
        finally:
            self._left_s -= self._clock() - begun


def _let_go(projector: Projector, threads: ThreadPoolExecutor) -> None:
    threads.shutdown(wait=True, cancel_futures=True)
    projector.close()
