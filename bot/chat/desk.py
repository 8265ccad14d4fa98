"""The photo desk: takes a photo in, has it looked at, and delivers the answer."""

import asyncio
import logging
import time
from contextlib import AsyncExitStack
from typing import Final

from telegram import Update

from bot.chat.acting import Acting
from bot.chat.download import Downloader
from bot.chat.intake import (
    IncomingPhoto,
    asked_photo,
    incoming_photo,
    reply_target,
    wants_a_look,
)
from bot.chat.outbox import Outbox
from bot.chat.recent import Recent
from bot.chat.types import Bot, Context
from bot.core.backend import EmotionBackend
from bot.core.errors import DeliveryError
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.replies.rulebook import RuleBook
from bot.usecases.answer import Answer, answer_photo

log = logging.getLogger(__name__)

_BUSY_NOTICE_EVERY_S: Final = 60.0
_BUSY_CHATS_KEPT: Final = 1024


class PhotoDesk:
    """Answers photos.

    Args:
        bot: knows its own name.
        outbox: delivers.
        acting: shows that work runs.
        downloader: fetches photos.
        backend: reads emotions.
        book: rules and texts.
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
        at_once: asyncio.Semaphore,
    ) -> None:
        self._bot = bot
        self._outbox = outbox
        self._acting = acting
        self._downloader = downloader
        self._backend = backend
        self._book = book
        self._at_once = at_once
        self._told_busy: Recent[int] = Recent(limit=_BUSY_CHATS_KEPT, keep_s=_BUSY_NOTICE_EVERY_S)

    async def on_photo(self, update: Update, _context: Context) -> None:
        """A photo came in, or an image as a file."""
        photo = incoming_photo(update, username=self._bot.username)
        if photo is not None:
            await self._answer(photo)

    async def on_mood(self, update: Update, _context: Context) -> None:
        """Somebody asked about the photo that they reply to."""
        photo = asked_photo(update)
        if photo is not None:
            await self._answer(photo)
        elif update.message is not None:
            text = self._book.texts.line(Line.MOOD_NEEDS_PHOTO)
            await self._outbox.say(text, reply_target(update.message))

    async def turn_away(self, update: Update) -> None:
        """There is no room for another photo: in private say so, once a minute."""
        message = update.message
        if (
            message is None
            or not self.is_photo(update)
            or not self._told_busy.add(message.chat.id)
        ):
            return
        log.warning("update=%d turned away: too much is waiting", update.update_id)
        target = reply_target(message)
        if target.place is Place.PRIVATE:
            await self._outbox.say(self._book.texts.line(Line.BACKEND_BUSY), target)

    def is_photo(self, update: Update) -> bool:
        """Whether answering means looking at a photo."""
        return wants_a_look(update, username=self._bot.username)

    async def _answer(self, photo: IncomingPhoto) -> None:
        started = time.monotonic()
        faces, outcome = "-", "stopped"
        try:
            answer = await self._look(photo)
            if answer.analysis is not None:
                faces = str(len(answer.analysis.faces))
            await self._outbox.deliver(answer.plan, photo.target)
            outcome = _name(answer)
        except DeliveryError as error:
            outcome = f"undelivered:{error}"
        finally:
            log.info(
                "photo: update=%d chat=%s faces=%s ms=%.0f outcome=%s",
                photo.update_id,
                photo.chat_kind,
                faces,
                1000 * (time.monotonic() - started),
                outcome,
            )

    async def _look(self, photo: IncomingPhoto) -> Answer:
        target = photo.target
        async with AsyncExitStack() as stack:
            # A group that did not ask may never hear anything: do not pretend to write.
            if target.place is Place.PRIVATE or photo.asked:
                await stack.enter_async_context(self._acting.while_working(target))
            async with self._at_once:
                return await answer_photo(
                    self._downloader.fetch(photo.file_id, photo.size_bytes),
                    self._backend,
                    self._book,
                    place=target.place,
                    asked=photo.asked,
                    seed=photo.seed,
                )


def _name(answer: Answer) -> str:
    if answer.error is not None:
        return f"apology:{type(answer.error).__name__}"
    return "answered" if answer.plan.steps else "quiet"
