"""Answers clips that were written down: the handlers of their durable jobs."""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Final

from bot.chat.clip_answering import ClipAnswerer
from bot.chat.clip_jobs import ClipJob, ClipsInHand
from bot.chat.clip_terms import CLIP, CLIP_WORD, ClipTerms
from bot.chat.incoming import IncomingClip
from bot.chat.manners import Manners
from bot.chat.outbox import Outbox
from bot.chat.recent import Recent
from bot.chat.refusals import LaterError
from bot.chat.regrets import Regrets
from bot.chat.tongues import Tongues
from bot.chat.types import Bot
from bot.chat.work import LONGEST_WAIT_S, pause_s
from bot.chat.written import clip_in, key_of
from bot.core.errors import (
    BackendAnswerError,
    BackendError,
    BackendFailedError,
    BotError,
    DeliveryError,
    StoreError,
)
from bot.jobs.port import DeadLetter, Handler, Jobs, RetryLaterError, Task
from bot.replies.apologies import apology_for
from bot.replies.lines import Line
from bot.replies.plan import ReplyPlan, Say
from bot.telemetry.following import about_photo, photo_id
from bot.telemetry.labels import PhotoOutcome

log = logging.getLogger(__name__)

_ACKNOWLEDGED_KEPT: Final = 1024
_KEEP_S: Final = 24 * 3600.0


class ClipWork:
    """Does jobs of the kinds `CLIP` and `CLIP_WORD`.

    What may pass is tried again as for photos, see `bot.chat.work.PhotoWork`. Meanwhile the
    clip can be given up: its work then ends at once, in whatever process it is.

    Args:
        bot: knows its own id.
        jobs: where clips are written down.
        answerer: answers them.
        terms: which of them are looked at.
        in_hand: those that are looked at here.
        regrets: says so where it takes long, or is too late.
        outbox: says why others are not looked at,
        manners: where that is welcome,
        tongues: and in which language.
        max_age_s: for older clips it is too late.
        look_s: between two looks whether the answer is still wanted.
        now: the moment, with a time zone.
    """

    def __init__(
        self,
        *,
        bot: Bot,
        jobs: Jobs,
        answerer: ClipAnswerer,
        terms: ClipTerms,
        in_hand: ClipsInHand,
        regrets: Regrets,
        outbox: Outbox,
        manners: Manners,
        tongues: Tongues,
        max_age_s: float,
        look_s: float,
        now: Callable[[], datetime],
    ) -> None:
        self._bot = bot
        self._jobs = jobs
        self._answerer = answerer
        self._terms = terms
        self._in_hand = in_hand
        self._regrets = regrets
        self._outbox = outbox
        self._manners = manners
        self._tongues = tongues
        self._max_age_s = max_age_s
        self._look_s = look_s
        self._now = now
        self._acknowledged: Recent[str] = Recent(limit=_ACKNOWLEDGED_KEPT, keep_s=_KEEP_S)

    @property
    def handlers(self) -> Mapping[str, Handler]:
        """Who does which kind of job."""
        return {CLIP: self.answer, CLIP_WORD: self.explain}

    async def answer(self, task: Task) -> None:
        """Answer a clip. See `bot.jobs.port.Handler`."""
        clip = clip_in(task.payloads[0])
        with self._about(clip), _tried_again(task.age_s):
            key = self._key(clip)
            if self._age_s(clip, task.age_s) > self._max_age_s:
                await self._too_late(clip)
                return
            job = ClipJob(self._jobs, key)
            try:
                await self._while_wanted(clip, key, job)
            except (BackendError, StoreError):
                if self._acknowledged.add(key):
                    await self._regrets.not_yet((clip.sent,))
                raise

    async def explain(self, task: Task) -> None:
        """Say why a clip is not looked at, where somebody waits. See `bot.jobs.port.Handler`."""
        clip = clip_in(task.payloads[0])
        error = self._terms.objection(clip)
        if error is None:
            # It was written down when the operator allowed less.
            await self.answer(task)
            return
        with self._about(clip), _tried_again(task.age_s):
            self._answerer.note(clip, await self._explain(clip, error))

    async def _explain(self, clip: IncomingClip, error: BotError) -> str:
        """Say why; returns what is said of it in the log."""
        manner = await self._manners.of_photos((clip.sent,))
        book = await self._tongues.of_photos((clip.sent,), manner.language)
        target = clip.sent.target
        if manner.instead is not None:
            outcome = f"instead:{manner.instead}"
            plan = ReplyPlan((Say(book.texts.line(manner.instead)),))
        else:
            outcome = f"apology:{type(error).__name__}"
            plan = manner.allowed(
                apology_for(
                    error,
                    place=target.place,
                    asked=clip.sent.asked,
                    texts=book.texts,
                    is_clip=True,
                )
            )
        try:
            await self._outbox.deliver(plan, target, book)
        except LaterError:
            raise
        except DeliveryError as refused:
            outcome = f"undelivered:{refused}"
        return outcome

    async def give_up(self, letter: DeadLetter) -> None:
        """Say sorry for a clip that could not be answered, whatever was tried."""
        clip = clip_in(letter.payloads[0])
        with self._about(clip):
            await self._take_away(clip)
            try:
                await self._regrets.never((clip.sent,), Line.CLIP_FAILED)
            except BotError as error:
                log.warning("nobody could be told: %s", error)

    async def _while_wanted(self, clip: IncomingClip, key: str, job: ClipJob) -> None:
        """Answer, unless the clip is given up meanwhile: here or by another process."""
        answering = asyncio.create_task(self._answerer.answer(clip, job))
        self._in_hand.hold(key, answering)
        watching = asyncio.create_task(self._watch(answering, job))
        try:
            await asyncio.wait({answering})
        finally:
            watching.cancel()
            if not answering.done():
                answering.cancel()
                await asyncio.wait({answering})
                self._answerer.note(clip, PhotoOutcome.STOPPED)
        if not answering.cancelled():
            answering.result()

    async def _watch(self, answering: asyncio.Task[None], job: ClipJob) -> None:
        is_wanted = True
        while is_wanted:
            await asyncio.sleep(self._look_s)
            is_wanted = await job.is_wanted()
        answering.cancel()

    async def _too_late(self, clip: IncomingClip) -> None:
        await self._take_away(clip)
        await self._regrets.too_late((clip.sent,), Line.CLIP_TOO_LATE)
        self._answerer.note(clip, PhotoOutcome.LATE)

    async def _take_away(self, clip: IncomingClip) -> None:
        if clip.progress_id is not None:
            await self._outbox.delete(clip.sent.target.chat_id, clip.progress_id)

    def _key(self, clip: IncomingClip) -> str:
        return key_of(self._bot.id, clip.sent.target.chat_id, clip.line_id)

    def _about(self, clip: IncomingClip) -> contextlib.AbstractContextManager[None]:
        target = clip.sent.target
        return about_photo(photo_id(self._bot.id, target.chat_id, target.message_id))

    def _age_s(self, clip: IncomingClip, age_s: float) -> float:
        came_at = clip.sent.came_at
        if came_at is None:
            return age_s
        return max(age_s, (self._now() - came_at).total_seconds())


@contextlib.contextmanager
def _tried_again(age_s: float) -> Iterator[None]:
    """What may pass is tried again later, and does not count as a try."""
    try:
        yield
    except LaterError as error:
        raise RetryLaterError(min(error.after_s, LONGEST_WAIT_S)) from error
    except (BackendFailedError, BackendAnswerError):
        # Counted as a try: it may fail for ever.
        raise
    except (BackendError, StoreError) as error:
        log.warning("a clip has to wait: %s", error)
        raise RetryLaterError(pause_s(age_s, error)) from error
