"""“Not right?”: asks what would fit a face better, and counts the answers; remembers who told."""

import logging
import time
from collections.abc import Callable
from typing import Final

from telegram import Message
from telegram.error import TelegramError

from bot.chat.buttons import CorrectFace, DoubtFace, Turn
from bot.chat.calls import Caller
from bot.chat.incoming import Press
from bot.chat.keyboards import doubt_keyboard
from bot.chat.recent import Recent
from bot.chat.refusals import Refusal, as_delivery_error, classify
from bot.chat.types import Bot
from bot.core.errors import StoreError
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.replies.rulebook import RuleBook
from bot.store.store import Store

log = logging.getLogger(__name__)

_TOLD_KEPT: Final = 8192
_KEEP_S: Final = 24 * 3600.0

_Told = tuple[int, int, Turn]


class Feedback:
    """Takes what people find fitting, from each person once for each face.

    Args:
        bot: changes buttons.
        caller: repeats what is safe to repeat.
        store: counts; it never hears who pressed, nor about which photo.
        told_kept: of how many faces it is remembered who told; in memory, for a day.
        clock: seconds that never run backwards.
    """

    def __init__(
        self,
        bot: Bot,
        caller: Caller,
        store: Store,
        *,
        told_kept: int = _TOLD_KEPT,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._bot = bot
        self._caller = caller
        self._store = store
        self._told: Recent[_Told] = Recent(limit=told_kept, keep_s=_KEEP_S, clock=clock)

    def has_told(self, press: Press, page: Turn) -> bool:
        """Whether the presser has said before what fits this face."""
        return _key(press, page) in self._told

    def may_tell(self, press: Press, page: Turn) -> bool:
        """Whether the message is to ask again: in a group others may still say something."""
        return press.target.place is not Place.PRIVATE or not self.has_told(press, page)

    async def ask(self, press: Press, doubt: DoubtFace, book: RuleBook) -> None:
        """Put the emotions in the place of the message's buttons.

        Raises:
            DeliveryError: Telegram refused.
        """
        keyboard = doubt_keyboard(doubt, book)

        async def call(chat_id: int) -> Message | bool:
            return await self._bot.edit_message_reply_markup(
                chat_id, press.target.message_id, reply_markup=keyboard
            )

        try:
            await self._caller.about_chat(press.target.chat_id, call, is_repeatable=True)
        except TelegramError as error:
            if classify(error) is not Refusal.NOT_MODIFIED:
                raise as_delivery_error(error) from error

    async def count(self, press: Press, correction: CorrectFace) -> Line:
        """Count what fits better; returns what to tell the presser."""
        key = _key(press, correction.page)
        if not self._told.add(key):
            return Line.NOT_RIGHT_ALREADY
        try:
            await self._store.count_correction(correction.seen, correction.better)
        except StoreError as error:
            self._told.discard(key)
            log.warning("what fits better could not be counted: %s", error)
            return Line.STORE_DOWN
        return Line.NOT_RIGHT_THANKS


def _key(press: Press, page: Turn) -> _Told:
    return press.target.chat_id, press.person_id, page
