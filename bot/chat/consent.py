"""A person's own wishes: to be left alone, to be welcome again, and to be forgotten."""

import logging
from collections.abc import Awaitable, Callable

from telegram import Message, Update

from bot.chat.inline_offers import Offers
from bot.chat.intake import language_in
from bot.chat.lately import Lately
from bot.chat.messages import reply_target
from bot.chat.moves import Moves
from bot.chat.outbox import Outbox
from bot.chat.people import sender_id
from bot.chat.tongues import Tongues
from bot.chat.types import Context
from bot.core.errors import BotError, JobsError, StoreError
from bot.jobs.port import Jobs
from bot.replies.lines import Line
from bot.replies.texts import Texts
from bot.store.store import Store

log = logging.getLogger(__name__)


class Consent:
    """Notes what people wish, and always says what came of it.

    Args:
        store: remembers wishes.
        jobs: photos that wait for an answer.
        moves: where groups went that became supergroups.
        outbox: answers.
        tongues: knows who is spoken to in which language.
        lately: remembers what chats heard, until somebody wants it forgotten.
        offers: remembers what fits whose last photo, until then as well.
    """

    def __init__(
        self,
        *,
        store: Store,
        jobs: Jobs,
        moves: Moves,
        outbox: Outbox,
        tongues: Tongues,
        lately: Lately,
        offers: Offers,
    ) -> None:
        self._store = store
        self._jobs = jobs
        self._moves = moves
        self._outbox = outbox
        self._tongues = tongues
        self._lately = lately
        self._offers = offers

    async def on_stop(self, update: Update, _context: Context) -> None:
        """Leave the sender's photos alone in this chat."""
        if update.message is not None:
            await self._answer(update.message, language_in(update), self._stop)

    async def on_forget(self, update: Update, _context: Context) -> None:
        """Delete all that is stored about the sender."""
        if update.message is not None:
            await self._answer(update.message, language_in(update), self._forget)

    async def welcome_back(self, message: Message, language_code: str | None) -> bool:
        """Answer the sender's photos again, if they had asked not to; say so, and return True."""
        person_id, chat_id = sender_id(message), self._moves.here(message.chat.id)
        if person_id is None:
            return False
        try:
            if not await self._store.wants_to_be_left_alone(person_id, chat_id):
                return False
            await self._store.welcome_back(person_id, chat_id)
        except StoreError as error:
            _note_trouble(error)
            line = Line.STORE_DOWN
        else:
            line = Line.WELCOME_BACK
        texts = await self._texts(message, language_code)
        await self._outbox.say(texts.line(line), reply_target(message))
        return True

    async def _stop(self, message: Message, texts: Texts) -> str:
        person_id = sender_id(message)
        if person_id is None:
            return texts.line(Line.STOP_NEEDS_A_PERSON)
        self._offers.forget(person_id)
        here = self._moves.here(message.chat.id)
        await self._store.leave_alone(person_id, here)
        await self._store.people.withdraw_in(here, person_id)
        return texts.line(Line.STOPPED)

    async def _forget(self, message: Message, texts: Texts) -> str:
        person_id = sender_id(message)
        if person_id is None:
            return texts.line(Line.FORGOTTEN_NOTHING)
        # A person's private chat has the person's own id.
        self._lately.forget(person_id)
        self._offers.forget(person_id)
        count = await self._jobs.forget(user_id=person_id)
        count += await self._store.forget_person(person_id)
        if not count:
            return texts.line(Line.FORGOTTEN_NOTHING)
        return texts.line(Line.FORGOTTEN, count=count)

    async def _answer(
        self,
        message: Message,
        language_code: str | None,
        work: Callable[[Message, Texts], Awaitable[str]],
    ) -> None:
        # Found before the work: who forgets a chat's choices is still answered as it chose.
        texts = await self._texts(message, language_code)
        try:
            text = await work(message, texts)
        except (StoreError, JobsError) as error:
            # Also in a group: nobody may think that a wish was noted when it was not.
            _note_trouble(error)
            text = texts.line(Line.STORE_DOWN)
        await self._outbox.say(text, reply_target(message))

    async def _texts(self, message: Message, language_code: str | None) -> Texts:
        return (await self._tongues.book(message.chat.id, language_code)).texts


def _note_trouble(error: BotError) -> None:
    log.warning("a wish could not be noted: %s", error)
