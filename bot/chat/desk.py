"""The photo desk: takes photos and albums in, has them looked at, and delivers the answer."""

import asyncio
import logging
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from functools import partial
from typing import Final, cast

from telegram import Update

from bot.chat.acting import Acting
from bot.chat.album import Album, AlbumTable, Round
from bot.chat.download import Downloader
from bot.chat.intake import (
    IncomingPhoto,
    asked_photo,
    incoming_photo,
    reply_target,
    wants_a_look,
)
from bot.chat.manners import Manner, Manners
from bot.chat.outbox import Outbox
from bot.chat.recent import Recent
from bot.chat.troubles import report_failure
from bot.chat.types import Bot, BotApplication, Context
from bot.core.backend import EmotionBackend
from bot.core.errors import DeliveryError
from bot.replies.lines import Line
from bot.replies.plan import Place, React, ReplyPlan, Say
from bot.replies.rulebook import RuleBook
from bot.usecases.answer import Answer, answer_photos

log = logging.getLogger(__name__)

_BUSY_NOTICE_EVERY_S: Final = 60.0
_BUSY_CHATS_KEPT: Final = 1024


class PhotoDesk:
    """Answers photos, and albums as one.

    Asked with /mood about one photo of an album, it answers that photo alone: whoever asked
    pointed at it, and it works the same when the rest of the album is not remembered.

    Args:
        bot: knows its own name.
        outbox: delivers.
        acting: shows that work runs.
        downloader: fetches photos.
        backend: reads emotions.
        book: rules and texts.
        manners: knows which photos may be met, and how.
        albums: gathers albums.
        at_once: holds photos in memory, so many at the same time.
    """

    def __init__(
        self,
        *,
        bot: Bot,
        outbox: Outbox,
        acting: Acting,
        downloader: Downloader,
        backend: EmotionBackend,
        book: RuleBook,
        manners: Manners,
        albums: AlbumTable,
        at_once: asyncio.Semaphore,
    ) -> None:
        self._bot = bot
        self._outbox = outbox
        self._acting = acting
        self._downloader = downloader
        self._backend = backend
        self._book = book
        self._manners = manners
        self._albums = albums
        self._at_once = at_once
        self._told_busy: Recent[int] = Recent(limit=_BUSY_CHATS_KEPT, keep_s=_BUSY_NOTICE_EVERY_S)

    async def on_photo(self, update: Update, context: Context) -> None:
        """A photo came in, or an image as a file; a part of an album is only gathered here."""
        photo = incoming_photo(update, username=self._bot.username)
        if photo is None:
            return
        if photo.album_id is None:
            await self._answer((photo,))
        else:
            self._gather(photo, photo.album_id, update, context)

    async def on_mood(self, update: Update, _context: Context) -> None:
        """Somebody asked about the photo that they reply to."""
        photo = asked_photo(update)
        if photo is not None:
            await self._answer((photo,))
        elif update.message is not None:
            text = self._book.texts.line(Line.MOOD_NEEDS_PHOTO)
            await self._outbox.say(text, reply_target(update.message))

    async def turn_away(self, update: Update) -> None:
        """There is no room for another photo: in private say so, once a minute."""
        message = update.message
        if message is None or not self.is_photo(update):
            return
        if not self._told_busy.add(message.chat.id):
            return
        log.warning("update=%d turned away: too much is waiting", update.update_id)
        target = reply_target(message)
        if target.place is Place.PRIVATE:
            await self._outbox.say(self._book.texts.line(Line.BACKEND_BUSY), target)

    def is_photo(self, update: Update) -> bool:
        """Whether answering means looking at a photo."""
        return wants_a_look(update, username=self._bot.username)

    def _gather(
        self, photo: IncomingPhoto, album_id: str, update: Update, context: Context
    ) -> None:
        """Add a part to its album, and see to it that somebody looks at the album soon."""
        gathering = self._albums.add(photo, album_id)
        if gathering is None:
            return
        order = cast("BotApplication", context.application).order
        if gathering.work is None:
            gathering.work = order.begin(
                photo.target.chat_id, partial(self._answer_album, gathering), gathering.close
            )
            gathering.work.add_done_callback(partial(report_failure, photo.update_id))
        order.keep_in_hand(update, gathering.work)

    async def _answer_album(self, gathering: Round) -> None:
        await gathering.closed.wait()
        album = gathering.album
        photos = album.photos
        # While it waited for its turn, the round before may have seen to its parts.
        if len(photos) > album.looked_at:
            album.looked_at = len(photos)
            await self._answer(photos, album)

    async def _answer(self, photos: Sequence[IncomingPhoto], album: Album | None = None) -> None:
        started = time.monotonic()
        faces, outcome = "-", "stopped"
        try:
            manner = await self._judge(photos)
            answer = await self._look(photos, manner, album)
            if answer.analyses:
                faces = str(answer.face_count)
            await self._deliver(_allowed(answer.plan, manner), photos, album)
            outcome = _name(answer, manner)
        except DeliveryError as error:
            outcome = f"undelivered:{error}"
        finally:
            log.info(
                "photo: update=%d chat=%s faces=%s photos=%d ms=%.0f outcome=%s",
                photos[0].update_id,
                photos[0].chat_kind,
                faces,
                len(photos),
                1000 * (time.monotonic() - started),
                outcome,
            )

    async def _judge(self, photos: Sequence[IncomingPhoto]) -> Manner:
        first = photos[0]
        asked = next((photo for photo in photos if photo.asked), None)
        return await self._manners.judge(
            chat_id=first.target.chat_id,
            place=first.target.place,
            person_id=first.person_id,
            asked=asked is not None,
            asker_id=asked.asker_id if asked else None,
            # An album that hides one photo is left alone as a whole.
            is_reserved=any(photo.is_reserved for photo in photos),
        )

    async def _look(
        self, photos: Sequence[IncomingPhoto], manner: Manner, album: Album | None
    ) -> Answer:
        if manner.instead is not None:
            return Answer(ReplyPlan((Say(self._book.texts.line(manner.instead)),)))
        if not manner.looks:
            return Answer(ReplyPlan())
        target = photos[0].target
        anchor = album.anchor if album and album.anchor else photos[0]
        asked = any(photo.asked for photo in photos)
        fetch = self._downloader.fetch
        async with AsyncExitStack() as stack:
            # A group that did not ask may never hear anything: do not pretend to write.
            if target.place is Place.PRIVATE or asked:
                await stack.enter_async_context(self._acting.while_working(target))
            async with self._at_once:
                return await answer_photos(
                    [partial(fetch, photo.file_id, photo.size_bytes) for photo in photos],
                    self._backend,
                    self._book,
                    place=target.place,
                    asked=asked,
                    seed=anchor.seed,
                    taste=manner.taste,
                )

    async def _deliver(
        self, plan: ReplyPlan, photos: Sequence[IncomingPhoto], album: Album | None
    ) -> None:
        if not plan.steps:
            return
        if album is None:
            await self._outbox.deliver(plan, photos[0].target)
        elif album.anchor is None:
            # Noted before anything is sent: whatever comes of it, it is not sent twice.
            album.anchor, album.shown = photos[0], tuple(photos)
            album.answer_id = await self._outbox.deliver(
                plan, album.anchor.target, is_album=len(photos) > 1
            )
        else:
            await self._amend(plan, photos, album, album.anchor)

    async def _amend(
        self,
        plan: ReplyPlan,
        photos: Sequence[IncomingPhoto],
        album: Album,
        anchor: IncomingPhoto,
    ) -> None:
        """Take what came late into the answer that is there; the reaction stays as it is."""
        say = next((step for step in plan.steps if isinstance(step, Say)), None)
        if say is not None and album.answer_id is not None:
            await self._outbox.amend(say, anchor.target, album.answer_id)
            album.shown = tuple(photos)


def _allowed(plan: ReplyPlan, manner: Manner) -> ReplyPlan:
    """What is left of a plan where not everything is welcome."""
    says = manner.answers or manner.instead is not None
    return ReplyPlan(
        tuple(step for step in plan.steps if (manner.reacts if isinstance(step, React) else says))
    )


def _name(answer: Answer, manner: Manner) -> str:
    if manner.instead is not None:
        return f"instead:{manner.instead}"
    if not manner.looks:
        return "left-alone"
    if answer.error is not None:
        return f"apology:{type(answer.error).__name__}"
    return "answered" if answer.plan.steps else "quiet"
