"""Tells whoever sent a clip that it waits for its turn, where it does not come at once."""

import asyncio
import logging
from dataclasses import replace

from bot.chat.incoming import IncomingClip
from bot.chat.manners import Manners
from bot.chat.options import ProgressPace
from bot.chat.outbox import Outbox
from bot.chat.progress import stop_keyboard
from bot.chat.tongues import Tongues
from bot.chat.written import payload_of_clip
from bot.core.errors import BotError
from bot.jobs.port import Jobs
from bot.replies.lines import Line

log = logging.getLogger(__name__)


class ClipWaiting:
    """Sends the message that later shows how far the clip is; nothing hangs on it.

    Args:
        outbox: sends.
        jobs: where clips are written down.
        manners: knows how a clip may be met.
        tongues: knows who is spoken to in which language.
        pace: knows how long it takes until waiting is worth a word.
    """

    def __init__(
        self,
        *,
        outbox: Outbox,
        jobs: Jobs,
        manners: Manners,
        tongues: Tongues,
        pace: ProgressPace,
    ) -> None:
        self._outbox = outbox
        self._jobs = jobs
        self._manners = manners
        self._tongues = tongues
        self._pace = pace
        self._tasks: set[asyncio.Task[None]] = set()

    def expect(self, clip: IncomingClip, key: str) -> None:
        """Look in a moment whether a clip that was written down has begun."""
        if clip.is_awaited:
            task = asyncio.create_task(self._look(clip, key))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def aclose(self) -> None:
        """Look no more."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _look(self, clip: IncomingClip, key: str) -> None:
        await asyncio.sleep(self._pace.first_s)
        try:
            found = await self._jobs.find(key)
            if found is not None and not found.is_running:
                await self._say(clip, key)
        except BotError as error:
            log.info("that a clip waits could not be said: %s", error)

    async def _say(self, clip: IncomingClip, key: str) -> None:
        manner = await self._manners.of_photos((clip.sent,))
        if not manner.answers:
            return
        texts = (await self._tongues.of_photos((clip.sent,), manner.language)).texts
        keyboard = stop_keyboard(clip, texts)
        target = clip.sent.target
        message_id = await self._outbox.say(texts.line(Line.CLIP_WAITING), target, keyboard)
        noted = payload_of_clip(replace(clip, progress_id=message_id))
        if not await self._jobs.amend(key, noted, is_running=False):
            # It has begun meanwhile, and shows that itself.
            await self._outbox.delete(target.chat_id, message_id)
