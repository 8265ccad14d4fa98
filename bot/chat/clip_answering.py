"""Answers one clip: judges, looks while showing how far it is, delivers, and logs a line."""

import asyncio
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.chat.answering import LEFT_ALONE
from bot.chat.clip_jobs import ClipJob
from bot.chat.download import Downloader
from bot.chat.incoming import IncomingClip
from bot.chat.inline_offers import Offers
from bot.chat.lately import Lately
from bot.chat.manners import Manner, Manners
from bot.chat.occasions import Occasion, occasion_of
from bot.chat.onlookers import Onlooker
from bot.chat.outbox import Outbox
from bot.chat.progress import Progress, ProgressBar
from bot.chat.refusals import LaterError
from bot.chat.tongues import Tongues
from bot.chat.updates import ChatOrder
from bot.core.errors import (
    BackendError,
    ChatGoneError,
    DeliveryError,
    PhotoError,
    PhotoTooLargeError,
    StoreError,
    VideoSupportError,
    VideoTooLargeError,
)
from bot.core.pictures import Photo
from bot.replies.apologies import apology_for
from bot.replies.plan import ReplyPlan, Say
from bot.replies.rules import last_answer_of, plan_clip_reply
from bot.telemetry.meters import Meters
from bot.usecases.clip import ClipLooker, SeenClip, show_strongest
from bot.usecases.show_faces import FacePainter, NumberedFaces

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Reply:
    """What is sent, and how it is called in the log.

    Attributes:
        picture: stands above the words; None where there is none.
        strongest: goes before them; None where there is none.
    """

    plan: ReplyPlan
    outcome: str
    seen: SeenClip | None = None
    picture: Photo | None = None
    strongest: NumberedFaces | None = None


class ClipAnswerer:
    """Answers clips.

    Args:
        outbox: delivers.
        progress: shows how far it is.
        downloader: fetches clips.
        looker: reads them,
        longest_s: and is not waited for any longer.
        painter: draws numbered boxes.
        manners: knows which clips may be met, and how.
        tongues: knows who is spoken to in which language.
        lately: knows what each chat heard before.
        offers: remembers what fits whose last photo or clip.
        onlooker: is told how faces looked.
        order: has each chat's updates one after the other; an answer takes its place among them.
        meters: count clips by how it ended.
    """

    def __init__(
        self,
        *,
        outbox: Outbox,
        progress: Progress,
        downloader: Downloader,
        looker: ClipLooker,
        longest_s: float,
        painter: FacePainter,
        manners: Manners,
        tongues: Tongues,
        lately: Lately,
        offers: Offers,
        onlooker: Onlooker,
        order: ChatOrder,
        meters: Meters,
    ) -> None:
        self._outbox = outbox
        self._progress = progress
        self._downloader = downloader
        self._looker = looker
        self._longest_s = longest_s
        self._painter = painter
        self._manners = manners
        self._tongues = tongues
        self._lately = lately
        self._offers = offers
        self._onlooker = onlooker
        self._order = order
        self._meters = meters

    async def answer(self, clip: IncomingClip, job: ClipJob) -> None:
        """Answer a clip.

        Raises:
            BackendError: not now; nothing was said.
            StoreError: the same.
            LaterError: Telegram does not take the answer now.
        """
        started = time.monotonic()
        outcome: str | None = "failed"
        seen = None
        try:
            outcome, seen = await self._answer(clip, job)
        except asyncio.CancelledError:
            # Whoever ended it knows why.
            outcome = None
            raise
        except (BackendError, StoreError, LaterError) as error:
            outcome = f"later:{type(error).__name__}"
            raise
        except DeliveryError as error:
            outcome = f"undelivered:{error}"
        finally:
            if outcome is not None:
                self.note(clip, outcome, seen, took_s=time.monotonic() - started)

    def note(
        self,
        clip: IncomingClip,
        outcome: str,
        seen: SeenClip | None = None,
        *,
        took_s: float | None = None,
    ) -> None:
        """Count and log what became of a clip: numbers and words of ours only."""
        kind = clip.sent.chat_kind
        video_s = seen.timeline.clip.duration_s if seen else None
        self._meters.count_clip(outcome, kind, took_s=took_s, video_s=video_s)
        facts = {
            "update": clip.sent.update_id,
            "chat": kind,
            "faces": seen.timeline.most_at_once if seen else None,
            "seconds": round(video_s, 1) if video_s is not None else None,
            "ms": round(1000 * (took_s or 0.0)),
            "outcome": outcome,
        }
        log.info("clip", extra=facts)

    async def _answer(self, clip: IncomingClip, job: ClipJob) -> tuple[str, SeenClip | None]:
        manner = await self._manners.of_photos((clip.sent,))
        if manner.ignores:
            return LEFT_ALONE, None
        occasion = await self._occasion(clip, manner)
        if manner.instead is not None:
            words = Say(occasion.book.texts.line(manner.instead))
            reply = _Reply(ReplyPlan((words,)), f"instead:{manner.instead}")
        elif clip.is_awaited and manner.answers:
            texts = occasion.book.texts
            async with self._progress.shown(clip, texts, job.write_down) as bar:
                reply = await self._look(clip, manner, occasion, bar)
            await bar.take_away()
            clip = bar.clip
        else:
            reply = await self._look(clip, manner, occasion, None)
        return await self._deliver(clip, job, occasion, reply), reply.seen

    async def _occasion(self, clip: IncomingClip, manner: Manner) -> Occasion:
        sent = clip.sent
        book = await self._tongues.of_photos((sent,), manner.language)
        return occasion_of((sent,), manner, book, self._lately, anchor=sent, asked=sent.asked)

    async def _look(
        self, clip: IncomingClip, manner: Manner, occasion: Occasion, bar: ProgressBar | None
    ) -> _Reply:
        """Read the clip and draw what is sent; what is wrong with it becomes an apology."""
        try:
            data = await self._fetch(clip)
            seen = await self._read(data, bar)
            return await self._reply(clip, manner, occasion, seen)
        except (PhotoError, VideoSupportError) as error:
            place, texts = clip.sent.target.place, occasion.book.texts
            plan = apology_for(
                error, place=place, asked=clip.sent.asked, texts=texts, is_clip=True
            )
            return _Reply(manner.allowed(plan), f"apology:{type(error).__name__}")

    async def _read(self, data: bytes, bar: ProgressBar | None) -> SeenClip:
        try:
            async with asyncio.timeout(self._longest_s):
                return await self._looker.look(data, on_progress=bar.note if bar else _unheard)
        except TimeoutError as error:
            # Another try would take as long, and everybody else's clips wait behind it.
            limit = round(self._longest_s)
            raise VideoTooLargeError(size=None, limit=limit, unit="seconds of work") from error

    async def _fetch(self, clip: IncomingClip) -> bytes:
        try:
            file = await self._downloader.fetch(clip.sent.file_id, clip.sent.size_bytes)
        except PhotoTooLargeError as error:
            raise VideoTooLargeError(
                size=error.size, limit=error.limit, unit=error.unit
            ) from error
        return file.data

    async def _reply(
        self, clip: IncomingClip, manner: Manner, occasion: Occasion, seen: SeenClip
    ) -> _Reply:
        plan = plan_clip_reply(
            seen.story,
            occasion.circumstances,
            seed=clip.sent.seed,
            book=occasion.book,
            taste=occasion.taste,
        )
        plan = manner.allowed(plan)
        if not plan.steps:
            return _Reply(plan, "quiet", seen)
        picture = strongest = None
        if seen.story is not None and _says(plan.steps):
            picture = await self._looker.plot(seen.timeline)
            # A group that did not ask gets one message.
            if clip.is_awaited and not clip.is_shown:
                strongest = await show_strongest(
                    seen, self._painter, occasion.book, taste=occasion.taste
                )
        return _Reply(plan, "answered", seen, picture, strongest)

    async def _deliver(
        self, clip: IncomingClip, job: ClipJob, occasion: Occasion, reply: _Reply
    ) -> str:
        """Send what there is to send, in the chat's turn and as far as it is still welcome."""
        if not reply.plan.steps:
            await self._tell(clip, reply.seen)
            return reply.outcome
        target, book = clip.sent.target, occasion.book
        async with self._order.turn(target.chat_id):
            manner = await self._manners.of_photos((clip.sent,))
            # It took a while: whoever sent it, or the chat, may have thought better of it.
            if reply.seen is not None:
                reply = replace(reply, plan=manner.allowed(reply.plan))
            if manner.ignores or not reply.plan.steps or not await job.is_wanted():
                return LEFT_ALONE
            # Not before: who gives a clip up is told that nothing of it is kept.
            await self._tell(clip, reply.seen)
            if reply.strongest is not None and _says(reply.plan.steps):
                await self._show(reply.strongest, clip, job)
            answer_id = await self._outbox.deliver(reply.plan, target, book, picture=reply.picture)
            if answer_id is not None:
                self._lately.note_language(target.chat_id, answer_id, book.texts.language)
            self._remember(clip, occasion, reply)
        return reply.outcome

    async def _tell(self, clip: IncomingClip, seen: SeenClip | None) -> None:
        if seen is not None:
            await self._onlooker.saw_clip(clip, seen.timeline)

    async def _show(self, strongest: NumberedFaces, clip: IncomingClip, job: ClipJob) -> None:
        """Send the strongest frame; noted before, so that a crash in between sends no second.

        Where it is refused, or nobody knows whether it came, the rest of the answer still goes.
        """
        await job.write_down(clip.as_shown())
        try:
            await self._outbox.send_pictures((strongest,), clip.sent.target)
        except LaterError:
            await job.write_down(clip)
            raise
        except ChatGoneError:
            raise
        except DeliveryError as error:
            log.info("the strongest frame of a clip was not delivered: %s", error)

    def _remember(self, clip: IncomingClip, occasion: Occasion, reply: _Reply) -> None:
        """Remember what was said, for the answers that follow."""
        if reply.seen is None:
            return
        sent, story = clip.sent, reply.seen.story
        about = (sent.target.chat_id, sent.target.message_id)
        self._offers.note((sent.person_id, sent.asker_id), about, reply.plan)
        endings = () if story is None else (story.ending,)
        said = last_answer_of(endings, reply.plan, occasion.book, occasion.taste)
        if said is not None and endings:
            self._lately.note(*about, said)


def _says(steps: Sequence[object]) -> bool:
    return any(isinstance(step, Say) for step in steps)


def _unheard(_share: float) -> None:
    """Nobody is shown how far it is."""
