"""/mood with a word behind it: how a group is doing, or somebody's own diary."""

import logging
from collections.abc import Awaitable, Callable, Mapping

from telegram import Update

from bot.chat.desk import PhotoDesk
from bot.chat.intake import chat_in, language_in, press_in
from bot.chat.messages import reply_target
from bot.chat.mood_asking import Asking
from bot.chat.mood_buttons import parse_mood_button
from bot.chat.mood_diary import Diary
from bot.chat.mood_switch import MoodSwitch
from bot.chat.mood_telling import MoodTelling
from bot.chat.moves import Moves
from bot.chat.outbox import Outbox
from bot.chat.tongues import Tongues
from bot.chat.types import Context
from bot.core.errors import StoreError
from bot.replies.lines import Line

log = logging.getLogger(__name__)

Deed = Callable[[Asking], Awaitable[None]]


class MoodDesk:
    """Takes what is asked about moods.

    Args:
        photos: takes /mood where it is about a photo.
        switch: switches moods on and off.
        telling: shows them.
        diary: does what is for private chats only.
        outbox: answers.
        tongues: knows who is spoken to in which language.
        moves: where groups went that became supergroups.
    """

    def __init__(
        self,
        *,
        photos: PhotoDesk,
        switch: MoodSwitch,
        telling: MoodTelling,
        diary: Diary,
        outbox: Outbox,
        tongues: Tongues,
        moves: Moves,
    ) -> None:
        self._photos = photos
        self._switch = switch
        self._outbox = outbox
        self._tongues = tongues
        self._moves = moves
        self._own: Mapping[str, Deed] = {
            "note": diary.note,
            "export": diary.export,
            "remind": diary.remind,
        }
        self._deeds: Mapping[str, Deed] = {
            "on": switch.on,
            "off": switch.off,
            "zone": switch.zone,
            "week": telling.week,
            "month": telling.month,
            **self._own,
        }

    async def on_mood(self, update: Update, context: Context) -> None:
        """Do what the word says; without a word that is known, it is about a photo."""
        words = list(context.args or [])
        deed = self._deeds.get(words[0].lower()) if words else None
        if deed is None or update.message is None:
            await self._photos.on_mood(update, context)
            return
        message = update.message
        target = reply_target(message)
        texts = (await self._tongues.book(target.chat_id, language_in(update))).texts
        chat_id = self._moves.here(target.chat_id)
        asking = Asking(message, target, chat_id, tuple(words[1:]), texts)
        if words[0].lower() in self._own and not asking.is_private:
            await self._outbox.say(texts.line(Line.MOOD_PRIVATE_ONLY), target)
            return
        try:
            await deed(asking)
        except StoreError as error:
            _note_trouble(error)
            await self._outbox.say(texts.line(Line.STORE_DOWN), target)

    async def on_press(self, update: Update, _context: Context) -> None:
        """Somebody pressed a button about a mood."""
        query, press = update.callback_query, press_in(update)
        if query is None:
            return
        texts = (await self._tongues.book(chat_in(update), language_in(update))).texts
        button = parse_mood_button(press.data) if press else None
        if press is None or button is None or not press.was_offered:
            await self._outbox.answer_press(query.id, texts.line(Line.MOOD_OLD))
            return
        try:
            await self._switch.press(press, button, texts)
        except StoreError as error:
            _note_trouble(error)
            await self._outbox.answer_press(query.id, texts.line(Line.STORE_DOWN))


def _note_trouble(error: StoreError) -> None:
    log.warning("a mood cannot be reached: %s", error)
