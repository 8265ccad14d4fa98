"""The photo desk: takes photos and albums in, and sees to it that each is answered in its turn."""

import logging
from functools import partial
from typing import Final, cast

from telegram import Update

from bot.chat.album import AlbumTable, Round
from bot.chat.answering import Answerer
from bot.chat.guest import Guests
from bot.chat.incoming import IncomingPhoto
from bot.chat.intake import (
    asked_photo,
    incoming_photo,
    language_in,
    reply_target,
    wants_a_look,
)
from bot.chat.outbox import Outbox
from bot.chat.recent import Recent
from bot.chat.tongues import Tongues
from bot.chat.troubles import report_failure
from bot.chat.types import Bot, BotApplication, Context
from bot.replies.lines import Line
from bot.replies.plan import Place

log = logging.getLogger(__name__)

_BUSY_NOTICE_EVERY_S: Final = 60.0
_BUSY_CHATS_KEPT: Final = 1024


class PhotoDesk:
    """Answers photos, and albums as one.

    Asked with /mood about one photo of an album, it answers that photo alone: whoever asked
    pointed at it, and it works the same when the rest of the album is not remembered.

    Args:
        bot: knows its own name.
        answerer: answers them.
        outbox: says what is no answer to a photo.
        tongues: knows who is spoken to in which language.
        albums: gathers albums.
        guests: answers where the bot is no member.
    """

    def __init__(
        self,
        *,
        bot: Bot,
        answerer: Answerer,
        outbox: Outbox,
        tongues: Tongues,
        albums: AlbumTable,
        guests: Guests,
    ) -> None:
        self._bot = bot
        self._answerer = answerer
        self._outbox = outbox
        self._tongues = tongues
        self._albums = albums
        self._guests = guests
        self._told_busy: Recent[int] = Recent(limit=_BUSY_CHATS_KEPT, keep_s=_BUSY_NOTICE_EVERY_S)

    async def on_photo(self, update: Update, context: Context) -> None:
        """A photo came in, or an image as a file; a part of an album is only gathered here."""
        photo = incoming_photo(update, username=self._bot.username)
        if photo is None:
            return
        if photo.album_id is None:
            await self._answerer.answer((photo,))
        else:
            self._gather(photo, photo.album_id, update, context)

    async def on_mood(self, update: Update, _context: Context) -> None:
        """Somebody asked about the photo that they reply to."""
        photo = asked_photo(update)
        if photo is not None:
            await self._answerer.answer((photo,))
        else:
            await self._say(update, Line.MOOD_NEEDS_PHOTO)

    async def turn_away(self, update: Update) -> None:
        """There is no room for another photo: in private say so, once a minute; also to guests."""
        if update.guest_message is not None:
            await self._guests.turn_away(update)
        message = update.message
        if message is None or not self.is_photo(update):
            return
        if not self._told_busy.add(message.chat.id):
            return
        log.warning("update=%d turned away: too much is waiting", update.update_id)
        if reply_target(message).place is Place.PRIVATE:
            await self._say(update, Line.BACKEND_BUSY)

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
            await self._answerer.answer(photos, album)

    async def _say(self, update: Update, line: Line) -> None:
        if update.message is None:
            return
        target = reply_target(update.message)
        book = await self._tongues.book(target.chat_id, language_in(update))
        await self._outbox.say(book.texts.line(line), target)
