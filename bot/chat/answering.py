"""Answers one photo, or one album: judges, looks, delivers, and logs a line about it."""

import asyncio
import logging
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from functools import partial
from typing import Final

from bot.chat.acting import Acting
from bot.chat.album import Album
from bot.chat.download import Downloader
from bot.chat.incoming import IncomingPhoto, ReplyTarget, asked_among
from bot.chat.inline_offers import Offers
from bot.chat.lately import Lately
from bot.chat.manners import Manner, Manners
from bot.chat.occasions import Occasion, occasion_of
from bot.chat.onlookers import Onlooker
from bot.chat.outbox import Outbox
from bot.chat.refusals import LaterError
from bot.chat.tongues import Tongues
from bot.core.backend import EmotionBackend
from bot.core.errors import BackendError, DeliveryError, StoreError
from bot.replies.plan import Place, ReplyPlan, Say
from bot.replies.rulebook import RuleBook
from bot.replies.rules import last_answer_of
from bot.telemetry.meters import Meters
from bot.usecases.answer import Answer, answer_photos

log = logging.getLogger(__name__)

LEFT_ALONE: Final = "left-alone"


class Answerer:
    """Answers photos.

    Args:
        outbox: delivers.
        acting: shows that work runs.
        downloader: fetches photos.
        backend: reads emotions.
        manners: knows which photos may be met, and how.
        tongues: knows who is spoken to in which language.
        lately: knows what each chat heard before.
        offers: remembers what fits whose last photo.
        onlooker: is told how faces looked.
        at_once: holds photos in memory, so many at the same time.
        meters: count photos by how it ended.
    """

    def __init__(
        self,
        *,
        outbox: Outbox,
        acting: Acting,
        downloader: Downloader,
        backend: EmotionBackend,
        manners: Manners,
        tongues: Tongues,
        lately: Lately,
        offers: Offers,
        onlooker: Onlooker,
        at_once: asyncio.Semaphore,
        meters: Meters,
    ) -> None:
        self._outbox = outbox
        self._acting = acting
        self._downloader = downloader
        self._backend = backend
        self._manners = manners
        self._tongues = tongues
        self._lately = lately
        self._offers = offers
        self._onlooker = onlooker
        self._at_once = at_once
        self._meters = meters

    async def answer(self, photos: Sequence[IncomingPhoto], album: Album | None = None) -> bool:
        """Answer a photo, or the photos of an album as far as they have come.

        Returns:
            Whether they may be looked at at all.

        Raises:
            BackendError: not now; nothing was said.
            StoreError: the same.
            LaterError: Telegram does not take the answer now.
        """
        started = time.monotonic()
        faces, outcome, looks = None, "failed", True
        try:
            manner = await self._manners.of_photos(photos)
            answer = await self._answer(photos, manner, album)
            if answer.analyses:
                faces = answer.face_count
            outcome = _name(answer, manner)
            looks = manner.looks
        except (BackendError, StoreError, LaterError) as error:
            outcome = f"later:{type(error).__name__}"
            raise
        except DeliveryError as error:
            outcome = f"undelivered:{error}"
        except asyncio.CancelledError:
            outcome = "stopped"
            raise
        finally:
            self.note(photos, outcome, faces=faces, took_s=time.monotonic() - started)
        return looks

    async def leaves_alone(self, photo: IncomingPhoto) -> bool:
        """Whether a photo is met with nothing at all; says so in the log.

        Raises:
            StoreError: nobody can tell now.
        """
        manner = await self._manners.of_photos((photo,))
        if manner.ignores:
            self.note((photo,), LEFT_ALONE)
        return manner.ignores

    async def never_looks_at(self, photo: IncomingPhoto) -> bool:
        """Whether a part of an album is left alone even where some other part asks.

        Raises:
            StoreError: nobody can tell now.
        """
        is_closed = not photo.asked and await self._manners.is_closed(photo)
        if is_closed:
            self.note((photo,), LEFT_ALONE)
        return is_closed

    def note(
        self,
        photos: Sequence[IncomingPhoto],
        outcome: str,
        *,
        faces: int | None = None,
        took_s: float | None = None,
    ) -> None:
        """Count and log what became of a photo or an album: numbers and words of ours only."""
        self._meters.count_photo(outcome, photos[0].chat_kind, took_s=took_s)
        facts = {
            "update": photos[0].update_id,
            "chat": photos[0].chat_kind,
            "faces": faces,
            "photos": len(photos),
            "ms": round(1000 * (took_s or 0.0)),
            "outcome": outcome,
        }
        log.info("photo", extra=facts)

    async def _answer(
        self, photos: Sequence[IncomingPhoto], manner: Manner, album: Album | None
    ) -> Answer:
        if manner.ignores:
            return Answer(ReplyPlan())
        book = await self._tongues.of_photos(photos, manner.language)
        if manner.instead is not None:
            refusal = ReplyPlan((Say(book.texts.line(manner.instead)),))
            await self._deliver(refusal, photos, book, album)
            return Answer(refusal)
        anchor = album.anchor if album and album.anchor else photos[0]
        asked = asked_among(photos) is not None
        occasion = occasion_of(photos, manner, book, self._lately, anchor=anchor, asked=asked)
        answer = await self._look(photos, occasion, anchor)
        if isinstance(answer.error, BackendError):
            raise answer.error
        if answer.analyses:
            await self._onlooker.saw_photos(photos, answer.analyses)
        plan = manner.allowed(answer.plan)
        await self._deliver(plan, photos, book, album)
        self._remember(answer, plan, occasion, anchor)
        if answer.analyses:
            people = [each for photo in photos for each in (photo.person_id, photo.asker_id)]
            about = (anchor.target.chat_id, anchor.target.message_id)
            self._offers.note(people, about, plan)
        return answer

    async def _look(
        self, photos: Sequence[IncomingPhoto], occasion: Occasion, anchor: IncomingPhoto
    ) -> Answer:
        circumstances, fetch = occasion.circumstances, self._downloader.fetch
        async with AsyncExitStack() as stack:
            # A group that did not ask may never hear anything: do not pretend to write.
            if circumstances.place is Place.PRIVATE or circumstances.asked:
                await stack.enter_async_context(self._acting.while_working(photos[0].target))
            async with self._at_once:
                return await answer_photos(
                    [partial(fetch, photo.file_id, photo.size_bytes) for photo in photos],
                    self._backend,
                    occasion.book,
                    circumstances=circumstances,
                    seed=anchor.seed,
                    taste=occasion.taste,
                )

    async def _deliver(
        self,
        plan: ReplyPlan,
        photos: Sequence[IncomingPhoto],
        book: RuleBook,
        album: Album | None,
    ) -> None:
        if not plan.steps:
            return
        if album is None:
            await self._send(plan, photos[0].target, book, is_album=False)
        elif album.anchor is None:
            # Noted before anything is sent: where nobody knows what came of it, it is not sent
            # twice.
            album.anchor, album.shown = photos[0], tuple(photos)
            try:
                album.answer_id = await self._send(
                    plan, album.anchor.target, book, is_album=len(photos) > 1
                )
            except BaseException as error:
                if isinstance(error, LaterError) or not isinstance(error, DeliveryError):
                    album.anchor, album.shown = None, ()
                raise
        else:
            await self._amend(plan, photos, book, album)

    async def _send(
        self, plan: ReplyPlan, target: ReplyTarget, book: RuleBook, *, is_album: bool
    ) -> int | None:
        """Deliver an answer; its buttons will have to speak its language."""
        answer_id = await self._outbox.deliver(plan, target, book, is_album=is_album)
        if answer_id is not None:
            self._lately.note_language(target.chat_id, answer_id, book.texts.language)
        return answer_id

    async def _amend(
        self,
        plan: ReplyPlan,
        photos: Sequence[IncomingPhoto],
        book: RuleBook,
        album: Album,
    ) -> None:
        """Take what came late into the answer that is there; the reaction stays as it is."""
        say = next((step for step in plan.steps if isinstance(step, Say)), None)
        if say is not None and album.anchor is not None and album.answer_id is not None:
            target = album.anchor.target
            await self._outbox.amend(say, target, album.answer_id, book)
            self._lately.note_language(target.chat_id, album.answer_id, book.texts.language)
            album.shown = tuple(photos)

    def _remember(
        self, answer: Answer, plan: ReplyPlan, occasion: Occasion, anchor: IncomingPhoto
    ) -> None:
        """Remember what was said, for the answers that follow."""
        if not answer.analyses or not plan.steps:
            return
        book, target = occasion.book, anchor.target
        said = last_answer_of(answer.analyses, plan, book, occasion.taste)
        if said is not None:
            self._lately.note(target.chat_id, target.message_id, said)


def _name(answer: Answer, manner: Manner) -> str:
    if manner.instead is not None:
        return f"instead:{manner.instead}"
    if not manner.looks:
        return LEFT_ALONE
    if answer.error is not None:
        return f"apology:{type(answer.error).__name__}"
    return "answered" if answer.plan.steps else "quiet"
