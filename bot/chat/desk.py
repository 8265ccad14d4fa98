"""The photo desk: says what is to be said where a photo was not taken in."""

import logging
from typing import Final

from telegram import Update

from bot.chat.guest import Guests
from bot.chat.intake import asked_photo, incoming_clip, language_in, wants_a_look
from bot.chat.messages import reply_target
from bot.chat.outbox import Outbox
from bot.chat.recent import Recent
from bot.chat.tongues import Tongues
from bot.chat.types import Bot, Context
from bot.replies.lines import Line
from bot.replies.plan import Place

log = logging.getLogger(__name__)

_BUSY_NOTICE_EVERY_S: Final = 60.0
_BUSY_CHATS_KEPT: Final = 1024


class PhotoDesk:
    """Meets updates about photos that `bot.chat.acceptance` has not made a job of.

    Args:
        bot: knows its own name.
        outbox: says why.
        tongues: knows who is spoken to in which language.
        guests: answers where the bot is no member.
    """

    def __init__(self, *, bot: Bot, outbox: Outbox, tongues: Tongues, guests: Guests) -> None:
        self._bot = bot
        self._outbox = outbox
        self._tongues = tongues
        self._guests = guests
        self._told_busy: Recent[int] = Recent(limit=_BUSY_CHATS_KEPT, keep_s=_BUSY_NOTICE_EVERY_S)

    async def on_photo(self, update: Update, _context: Context) -> None:
        """A photo or a clip came in for which there is no room."""
        await self.turn_away(update)

    async def on_mood(self, update: Update, _context: Context) -> None:
        """Somebody asked about no photo, or about one for which there is no room."""
        if asked_photo(update) is not None or self._clip_in(update):
            await self.turn_away(update)
        elif update.message is not None:
            is_private = reply_target(update.message).place is Place.PRIVATE
            days = Line.MOOD_HELP_PRIVATE if is_private else Line.MOOD_HELP_GROUP
            await self._say(update, Line.MOOD_NEEDS_PHOTO, days)

    async def turn_away(self, update: Update) -> None:
        """There is no room for it: in private say so, once a minute; also to guests."""
        if update.guest_message is not None:
            await self._guests.turn_away(update)
        message = update.message
        if message is None or not self.is_photo(update):
            return
        if not self._told_busy.add(message.chat.id):
            return
        log.warning("update=%d turned away: too much is waiting", update.update_id)
        if reply_target(message).place is Place.PRIVATE:
            is_clip = self._clip_in(update)
            await self._say(update, Line.CLIP_BUSY if is_clip else Line.BACKEND_BUSY)

    def _clip_in(self, update: Update) -> bool:
        return incoming_clip(update, username=self._bot.username) is not None

    def is_photo(self, update: Update) -> bool:
        """Whether answering means looking at a photo or a clip."""
        return wants_a_look(update, username=self._bot.username)

    async def _say(self, update: Update, *lines: Line) -> None:
        if update.message is None:
            return
        target = reply_target(update.message)
        book = await self._tongues.book(target.chat_id, language_in(update))
        await self._outbox.say("\n\n".join(map(book.texts.line, lines)), target)
