"""Makes one call to Telegram: follows a chat that moved, and repeats what is safe to repeat."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, TypeVar

from telegram.error import ChatMigrated, TelegramError

from bot.chat.moves import Moves
from bot.chat.refusals import HeldBackError, Refusal, classify
from bot.telemetry.meters import Meters

_T = TypeVar("_T")

PAUSES_S: Final = (0.5, 2.0)
"""How long to wait before the second and the third attempt."""


class Caller:
    """Makes calls about chats.

    A message is sent again only when it cannot have arrived: when no connection came about. After
    a timeout it may have, and a second copy would be worse than none. Reactions, chat actions and
    downloads are the same when done twice, so those are repeated after any trouble on the way.

    Args:
        moves: where chats went; left out, its own memory of that.
        pauses_s: waits between attempts, and so their number.
        sleep: waits for so many seconds.
        meters: count what goes wrong, at every attempt; left out, for nobody.
    """

    def __init__(
        self,
        moves: Moves | None = None,
        *,
        pauses_s: Sequence[float] = PAUSES_S,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        meters: Meters | None = None,
    ) -> None:
        self.moves = moves or Moves()
        self._pauses_s = pauses_s
        self._sleep = sleep
        self._meters = meters or Meters()

    async def about_chat(
        self,
        chat_id: int,
        call: Callable[[int], Awaitable[_T]],
        *,
        is_repeatable: bool = False,
    ) -> _T:
        """Make a call about a chat, wherever that chat has moved.

        Args:
            chat_id: the chat as it was known when the update came in.
            call: makes the call for the id it is given.
            is_repeatable: whether doing it twice is the same as doing it once.

        Raises:
            TelegramError: it did not work; `bot.chat.refusals` says what it means.
        """
        here = self.moves.here(chat_id)
        try:
            return await self.repeat(lambda: call(here), is_repeatable=is_repeatable)
        except ChatMigrated as error:
            moved_to = error.new_chat_id
        await self.moves.note(chat_id, moved_to)
        return await self.repeat(lambda: call(moved_to), is_repeatable=is_repeatable)

    async def repeat(self, call: Callable[[], Awaitable[_T]], *, is_repeatable: bool) -> _T:
        """Make a call, again after network trouble where that is safe. See `about_chat`."""
        worth_repeating = {Refusal.NOT_SENT, Refusal.MAYBE_SENT if is_repeatable else None}
        for pause_s in self._pauses_s:
            try:
                return await self._counted(call)
            except TelegramError as error:
                if classify(error) not in worth_repeating:
                    raise
            await self._sleep(pause_s)
        return await self._counted(call)

    async def _counted(self, call: Callable[[], Awaitable[_T]]) -> _T:
        try:
            return await call()
        except HeldBackError:
            raise
        except TelegramError as error:
            self._meters.count_refusal(classify(error))
            raise
