"""A clip's job: written down, amended while it is in hand, and given up by whoever may."""

import asyncio
import logging

from bot.chat.incoming import IncomingClip
from bot.chat.written import payload_of_clip
from bot.core.errors import JobsError
from bot.jobs.port import Jobs

log = logging.getLogger(__name__)


class ClipJob:
    """The job of a clip that is being looked at here.

    Args:
        jobs: where it is written down.
        key: of the job.
    """

    def __init__(self, jobs: Jobs, key: str) -> None:
        self._jobs = jobs
        self._key = key

    async def write_down(self, clip: IncomingClip) -> None:
        """Keep what is known of the clip for another try; where that fails, the try knows less."""
        try:
            await self._jobs.amend(self._key, payload_of_clip(clip), is_running=True)
        except JobsError as error:
            log.warning("what is known of a clip could not be written down: %s", error)

    async def is_wanted(self) -> bool:
        """Whether nobody has given the clip up or had it forgotten; in doubt it is wanted."""
        try:
            return await self._jobs.find(self._key) is not None
        except JobsError as error:
            log.warning("whether a clip is still wanted cannot be told: %s", error)
            return True


class ClipsInHand:
    """The clips that this process looks at now, by the keys of their jobs."""

    def __init__(self) -> None:
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def hold(self, key: str, task: asyncio.Task[None]) -> None:
        """Note that a task looks at a clip, until it ends."""
        self._tasks[key] = task
        task.add_done_callback(lambda _: self._tasks.pop(key, None))

    async def let_go(self, key: str) -> None:
        """End the work on a clip at once, if it is in hand here."""
        task = self._tasks.get(key)
        if task is not None:
            task.cancel()
            await asyncio.wait({task})
