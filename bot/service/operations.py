"""Videos from the moment they are taken in to the moment their results are forgotten.

A video is a file in the spool, a row that its sender can ask about, and a job. The job is written
down last, before the sender hears anything; so whatever was promised is done, also after a crash.
"""

import asyncio
import logging
import time
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Final

from bot.core.errors import BackendBusyError, BotError, VideoSupportError
from bot.core.operations import Operation
from bot.jobs.port import JSON, Job, Jobs, Room, Submitted
from bot.service.reading_videos import OPERATION, VideoReader
from bot.service.spool import Spool
from bot.service.video_limits import VideoLimits
from bot.store.operations import OperationMemory

log = logging.getLogger(__name__)

STYLES: Final = ("aggregate", "perFrame")
"""How a result is divided, in the Emotion API's own words; the first one is the default."""

_KEEP_S: Final = 86_400.0
_SWEEP_S: Final = 300.0
_COME_AGAIN_S: Final = 30.0

_LINE_BITS: Final = 61
"""A job stands in the line of a chat. Telegram's ids have 52 bits: beyond them nobody else is."""


class Operations:
    """Takes videos in, tells how they are doing, and forgets them.

    Args:
        memory: what senders can ask about; shared by all processes.
        jobs: what is done one after the other; closed when `running` ends.
        spool: where videos wait.
        reader: does the jobs.
        limits: how many there may be.
        missing: why no video can be read here; None where all is well.
        keep_s: for how long what has ended is remembered.
        now: seconds since 1970.
    """

    def __init__(
        self,
        memory: OperationMemory,
        jobs: Jobs,
        spool: Spool,
        reader: VideoReader,
        *,
        limits: VideoLimits,
        missing: str | None = None,
        keep_s: float = _KEEP_S,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._memory = memory
        self._jobs = jobs
        self._reader = reader
        self._missing = missing
        self._keep_s = keep_s
        self._now = now
        self.spool = spool
        self.limits = limits

    @asynccontextmanager
    async def running(self, *, grace_s: float) -> AsyncIterator[None]:
        """Read videos for the time of a `with`; what is not finished goes on after the next start.

        Args:
            grace_s: how long videos in hand get at the end.

        Raises:
            BotError: the spool or the jobs cannot be used.
        """
        await self.spool.open()
        await self._jobs.start({OPERATION: self._reader.read}, self._reader.give_up)
        sweeping = asyncio.create_task(self._sweep_again_and_again())
        try:
            yield
        finally:
            sweeping.cancel()
            with suppress(asyncio.CancelledError):
                await sweeping
            await self._jobs.stop(grace_s)

    async def make_room(self) -> None:
        """Refuse before anything is sent what would be refused afterwards.

        Raises:
            BackendBusyError: too many videos wait.
            VideoSupportError: no video can be read here.
        """
        if self._missing is not None:
            raise VideoSupportError(self._missing)
        stats = await self._jobs.stats(OPERATION)
        if stats.waiting + stats.running >= self.limits.open_videos:
            raise _busy()

    async def check(self, operation_id: str) -> None:
        """Look at the beginning of a video that is in the spool.

        Raises:
            UnreadableVideoError: it is of no kind that is taken.
        """
        await self._reader.check(operation_id)

    async def take_in(self, operation_id: str, style: str, *, url: str | None = None) -> None:
        """Promise to read a video.

        Args:
            operation_id: from `new_operation_id`.
            style: one of `STYLES`.
            url: where the video is; None where it is in the spool.

        Raises:
            BotError: it is not promised, and nothing is left of it.
        """
        payload: dict[str, JSON] = {"id": operation_id, "style": style, "url": url}
        await self._memory.add(operation_id, self._now())
        try:
            job = Job(f"operation-{operation_id}", OPERATION, _line_of(operation_id), payload)
            most = self.limits.open_videos
            submitted = await self._jobs.submit(job, Room(most, most, most))
        except BotError:
            await self._memory.drop(operation_id)
            raise
        if submitted is Submitted.NO_ROOM:
            await self._memory.drop(operation_id)
            raise _busy()

    async def find(self, operation_id: str) -> Operation | None:
        """How an operation is doing; None where there is none, or none any more."""
        return await self._memory.find(operation_id)

    async def sweep(self) -> None:
        """Forget what ended long ago, and delete files that nobody came for."""
        long_ago = self._now() - self._keep_s
        for operation_id in await self._memory.drop_unchanged_since(long_ago):
            await self.spool.drop(operation_id)
        await self.spool.drop_older_than(long_ago)

    async def _sweep_again_and_again(self) -> None:
        while True:
            try:
                await self.sweep()
            except BotError as error:
                log.warning("old videos cannot be forgotten yet: %s", error)
            await asyncio.sleep(_SWEEP_S)


def new_operation_id() -> str:
    """A GUID in lower case, which one of the old clients looks for."""
    return str(uuid.uuid4())


def _line_of(operation_id: str) -> int:
    low_bits = uuid.UUID(operation_id).int & ((1 << _LINE_BITS) - 1)
    return -(1 << (_LINE_BITS + 1)) - low_bits


def _busy() -> BackendBusyError:
    return BackendBusyError("too many videos are waiting already", retry_after_s=_COME_AGAIN_S)
