"""Does what was promised about a video: fetches it, reads it, keeps the result, deletes it."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Final, Protocol

from bot.core.errors import (
    BotError,
    UnreadableVideoError,
    VideoError,
    VideoSupportError,
    VideoTooLargeError,
)
from bot.core.operations import ALL, OperationStatus
from bot.core.timeline import Timeline
from bot.jobs.port import DeadLetter, Payload, Task
from bot.media.containers import HEAD_BYTES, container_of
from bot.service.errors import refusal_of
from bot.service.fetch import FetchError, FetchTooLargeError
from bot.service.parts import Fetcher
from bot.service.spool import Spool
from bot.service.video_limits import VideoLimits, fitting_faces
from bot.store.operations import OperationMemory
from bot.wire.video_v1 import dump_video, render_aggregate, render_per_frame

OPERATION: Final = "operation"
"""The kind of job; written into databases."""

_TELL_S: Final = 1.0
"""Those who ask do so every ten seconds and less often."""

_GONE: Final = "The video is not here any more."
_NOT_FETCHED: Final = "The video could not be downloaded from its address."
_GIVEN_UP: Final = "The service failed on this video."


class ReadVideo(Protocol):
    """Reads a file from beginning to end; `bot.wiring.clips.read_clip` with its backend."""

    def __call__(self, path: Path, *, on_progress: Callable[[float], None]) -> Awaitable[Timeline]:
        """Read it.

        Raises:
            BotError: the video, what videos need, or the backend is at fault.
        """
        ...


class VideoReader:
    """The handler of jobs of the kind `OPERATION`.

    Args:
        memory: hears how it goes.
        spool: has the videos.
        fetcher: gets those that are at an address.
        read: reads one.
        limits: what is refused, and which faces are told of.
        now: seconds since 1970.
    """

    def __init__(
        self,
        memory: OperationMemory,
        spool: Spool,
        fetcher: Fetcher,
        read: ReadVideo,
        *,
        limits: VideoLimits,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._memory = memory
        self._spool = spool
        self._fetcher = fetcher
        self._read = read
        self._limits = limits
        self._now = now

    async def read(self, task: Task) -> None:
        """Do one job. See `Handler`; what the sender could mend is no failure of the job."""
        (payload,) = task.payloads
        operation_id = str(payload["id"])
        if await self._memory.find(operation_id) is None:
            # Its sender has waited for too long, and it was forgotten.
            await self._spool.drop(operation_id)
            return
        try:
            result = await self._result(operation_id, payload)
        except (VideoError, VideoSupportError) as error:
            await self._memory.fail(operation_id, refusal_of(error).message, self._now())
        except FetchError:
            await self._memory.fail(operation_id, _NOT_FETCHED, self._now())
        else:
            await self._memory.succeed(operation_id, result, self._now())
        await self._spool.drop(operation_id)

    async def give_up(self, letter: DeadLetter) -> None:
        """Tell the sender that there will be no result."""
        for payload in letter.payloads:
            operation_id = str(payload["id"])
            await self._memory.fail(operation_id, _GIVEN_UP, self._now())
            await self._spool.drop(operation_id)

    async def check(self, operation_id: str) -> None:
        """Look at the beginning of a video that is in the spool.

        Raises:
            UnreadableVideoError: it is of no kind that is taken.
        """
        head = await self._spool.head_of(operation_id, HEAD_BYTES)
        if container_of(head) not in self._limits.containers:
            raise UnreadableVideoError("no container that this service takes")

    async def _result(self, operation_id: str, payload: Payload) -> str:
        url = payload["url"]
        if isinstance(url, str):
            await self._fetch(operation_id, url)
        elif not await self._spool.has(operation_id):
            raise UnreadableVideoError(_GONE)
        await self._memory.note(operation_id, OperationStatus.RUNNING, self._now())
        async with self._telling(operation_id) as on_progress:
            timeline = await self._read(self._spool.path_of(operation_id), on_progress=on_progress)
        told = fitting_faces(timeline, self._limits)
        is_per_frame = payload["style"] == "perFrame"
        return await asyncio.to_thread(_rendered, told, is_per_frame=is_per_frame)

    async def _fetch(self, operation_id: str, url: str) -> None:
        await self._memory.note(operation_id, OperationStatus.UPLOADING, self._now())
        limit_bytes = self._limits.size_bytes
        try:
            data = await self._fetcher.fetch(url, limit_bytes=limit_bytes)
        except FetchTooLargeError as error:
            raise VideoTooLargeError(size=None, limit=limit_bytes, unit="bytes") from error
        await self._spool.receive(operation_id, _one(data))
        await self.check(operation_id)

    @asynccontextmanager
    async def _telling(self, operation_id: str) -> AsyncIterator[Callable[[float], None]]:
        """Note now and then how much is read; hands out what wants to hear it."""
        share = 0.0

        def hear(newest: float) -> None:
            nonlocal share
            share = newest

        async def tell() -> None:
            told = 0.0
            while True:
                await asyncio.sleep(_TELL_S)
                if share > told:
                    told = share
                    # The next time may go better, and the reading goes on.
                    with suppress(BotError):
                        await self._memory.note(
                            operation_id,
                            OperationStatus.RUNNING,
                            self._now(),
                            progress=ALL * share,
                        )

        telling = asyncio.create_task(tell())
        try:
            yield hear
        finally:
            telling.cancel()
            with suppress(asyncio.CancelledError):
                await telling


def _rendered(timeline: Timeline, *, is_per_frame: bool) -> str:
    return dump_video(render_per_frame(timeline) if is_per_frame else render_aggregate(timeline))


async def _one(data: bytes) -> AsyncIterator[bytes]:
    yield data
