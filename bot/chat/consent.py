"""A person's own wishes: to be left alone, to be welcome again, and to be forgotten."""

import logging
from collections.abc import Awaitable, Callable

from telegram import Message, Update

from bot.chat.intake import reply_target
from bot.chat.moves import Moves
from bot.chat.outbox import Outbox
from bot.chat.people import sender_id
from bot.chat.types import Context
from bot.core.errors import StoreError
from bot.replies.lines import Line
from bot.replies.rulebook import Texts
from bot.store.store import Store

log = logging.getLogger(__name__)


class Consent:
    """Notes what people wish, and always says what came of it.

    Args:
        store: remembers wishes.
        moves: where groups went that became supergroups.
        outbox: answers.
        texts: the words.
    """

    def __init__(self, *, store: Store, moves: Moves, outbox: Outbox, texts: Texts) -> None:
        self._store = store
        self._moves = moves
        self._outbox = outbox
        self._texts = texts

    async def on_stop(self, update: Update, _context: Context) -> None:
        """Leave the sender's photos alone in this chat."""
        if update.message is not None:
            await self._answer(update.message, self._stop)

    async def on_forget(self, update: Update, _context: Context) -> None:
        """Delete all that is stored about the sender."""
        if update.message is not None:
            await self._answer(update.message, self._forget)

    async def welcome_back(self, message: Message) -> bool:
        """Answer the sender's photos again, if they had asked not to; say so, and return True."""
        person_id, chat_id = sender_id(message), self._moves.here(message.chat.id)
        if person_id is None:
            return False
        try:
            if not await self._store.wants_to_be_left_alone(person_id, chat_id):
                return False
            await self._store.welcome_back(person_id, chat_id)
        except StoreError as error:
            await self._apologize(message, error)
            return True
        await self._outbox.say(self._texts.line(Line.WELCOME_BACK), reply_target(message))
        return True

    async def _stop(self, message: Message) -> str:
        person_id = sender_id(message)
        if person_id is None:
            return self._texts.line(Line.STOP_NEEDS_A_PERSON)
        await self._store.leave_alone(person_id, self._moves.here(message.chat.id))
        return self._texts.line(Line.STOPPED)

    async def _forget(self, message: Message) -> str:
        person_id = sender_id(message)
        count = await self._store.forget_person(person_id) if person_id is not None else 0
        line = Line.FORGOTTEN if count else Line.FORGOTTEN_NOTHING
        return self._texts.line(line, count=count)

    async def _answer(self, message: Message, work: Callable[[Message], Awaitable[str]]) -> None:
        try:
            text = await work(message)
        except StoreError as error:
            await self._apologize(message, error)
        else:
            await self._outbox.say(text, reply_target(message))

    async def _apologize(self, message: Message, error: StoreError) -> None:
        # Also in a group: nobody may think that a wish was noted when it was not.
        log.warning("a wish could not be noted: %s", error)
        await self._outbox.say(self._texts.line(Line.STORE_DOWN), reply_target(message))
