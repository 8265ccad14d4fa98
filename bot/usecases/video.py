"""Reading a clip: some frames of every second, several at once, and the faces followed."""

import asyncio
import math
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from dataclasses import dataclass
from typing import Final, Protocol

from bot.core.backend import EmotionBackend
from bot.core.clips import Clip
from bot.core.cuts import Impression
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.core.pictures import Frame
from bot.core.timeline import Moment, Timeline

READS_PER_S: Final = 8
"""Frames read of each second of video: four in each half second that is summed up."""

_FEWER_READS: Final = ((30.0, READS_PER_S), (90.0, 4))
_FEWEST_READS: Final = 2
"""One in each half second: with fewer, some would show nobody."""

AT_ONCE: Final = 3
"""Frames that are read or wait to be; each is held in memory as pixels."""

_NEARLY: Final = 1e-6

OnProgress = Callable[[float], None]
"""Hears which share of the clip is read, 0 to 1."""


class FaceTracker(Protocol):
    """Tells which faces of one moment are those of the moment before."""

    def follow(self, time_s: float, analysis: Analysis, *, is_cut: bool = False) -> Moment:
        """Number the faces of the next moment; the same face, the same number.

        Args:
            time_s: since the clip's beginning, later than the moment before.
            analysis: what was seen then.
            is_cut: whether the scene has changed, so that nobody goes on.
        """
        ...


@dataclass(frozen=True, slots=True)
class _Read:
    """A frame on its way."""

    time_s: float
    is_cut: bool
    analysis: asyncio.Task[Analysis]


def patient_reads(duration_s: float) -> int:
    """Frames to read of each second where somebody waits: fewer the longer the clip is.

    Up to half a minute it is 8, up to a minute and a half 4, and beyond 2; so three minutes have
    no more frames than a minute and a half.
    """
    return next((reads for most_s, reads in _FEWER_READS if duration_s <= most_s), _FEWEST_READS)


async def read_video(
    clip: Clip,
    frames: AsyncIterator[Frame],
    backend: EmotionBackend,
    tracker: FaceTracker,
    *,
    reads_per_s: float = READS_PER_S,
    at_once: int = AT_ONCE,
    on_progress: OnProgress = lambda _share: None,
) -> Timeline:
    """Read a clip from beginning to end; memory holds a few frames, whatever its length.

    Which frames are read hangs on their times alone and not on how fast the machine is: the first
    one of each `1 / reads_per_s` seconds.

    Args:
        clip: what the file says of itself; boxes are told in its pixels if frames are smaller.
        frames: in order of time; none is asked for before it can be used.
        backend: reads the emotions.
        tracker: a fresh one.
        reads_per_s: most frames read in a second of video.
        at_once: frames that are read or wait to be; with one, whoever else asks the backend
            waits for one frame at most.
        on_progress: called after each frame that was read.

    Raises:
        BotError: the frames or the backend failed.
    """
    moments: list[Moment] = []
    pending: deque[_Read] = deque()

    async def settle() -> None:
        read = pending[0]
        analysis = _in_clip(await read.analysis, clip)
        pending.popleft()
        moments.append(tracker.follow(read.time_s, analysis, is_cut=read.is_cut))
        on_progress(min(1.0, read.time_s / clip.duration_s) if clip.duration_s else 1.0)

    try:
        async with aclosing(_to_be_read(frames, reads_per_s)) as chosen:
            async for frame, is_cut in chosen:
                task = asyncio.ensure_future(backend.analyze(frame))
                pending.append(_Read(frame.time_s, is_cut, task))
                if len(pending) >= at_once:
                    await settle()
        while pending:
            await settle()
    finally:
        await _drop([read.analysis for read in pending])
    on_progress(1.0)
    return Timeline(clip, tuple(moments))


async def _to_be_read(
    frames: AsyncIterator[Frame], reads_per_s: float
) -> AsyncGenerator[tuple[Frame, bool], None]:
    """Choose frames by their time, and tell whether the scene is another than at the last one."""
    slot = -1
    before: Impression | None = None
    is_cut = False
    async for frame in frames:
        impression = Impression.of(frame)
        is_cut |= before is not None and before.is_cut(impression)
        before = impression
        # A little early counts: frames on a border are there by a hair's breadth or not.
        if (own := math.floor(frame.time_s * reads_per_s + _NEARLY)) > slot:
            yield frame, is_cut
            slot, is_cut = own, False


def _in_clip(analysis: Analysis, clip: Clip) -> Analysis:
    """The same faces in pixels of the clip."""
    if (analysis.width, analysis.height) == (clip.width, clip.height):
        return analysis
    across, down = clip.width / analysis.width, clip.height / analysis.height
    faces = (Face(_scaled(face.rectangle, across, down), face.scores) for face in analysis.faces)
    return Analysis.of(clip.width, clip.height, faces)


def _scaled(box: FaceRectangle, across: float, down: float) -> FaceRectangle:
    left, top = round(box.left * across), round(box.top * down)
    return FaceRectangle(
        left,
        top,
        max(1, round(box.right * across) - left),
        max(1, round(box.bottom * down) - top),
    )


async def _drop(tasks: list[asyncio.Task[Analysis]]) -> None:
    """Let go of reads that nobody waits for any more."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
