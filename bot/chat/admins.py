"""Who leads a group: asked of Telegram every time, as it may have changed since."""

import asyncio
import logging
from enum import Enum, auto
from typing import Final

from telegram import Message
from telegram.constants import ChatMemberStatus
from telegram.error import TelegramError

from bot.chat.calls import Caller
from bot.chat.incoming import Press
from bot.chat.messages import place_of
from bot.chat.people import writes_as_the_group
from bot.chat.refusals import classify
from bot.chat.types import Bot
from bot.replies.lines import Line
from bot.replies.plan import Place

log = logging.getLogger(__name__)

PATIENCE_S: Final = 6.0
"""Whoever pressed a button is still looking at it."""

_LEADERS: Final = frozenset({ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR})


class Standing(Enum):
    """What somebody may do in a group."""

    ADMIN = auto()
    MEMBER = auto()
    UNKNOWN = auto()


_REFUSALS: Final = {
    Standing.MEMBER: Line.LEADERS_ONLY,
    Standing.UNKNOWN: Line.CANNOT_CHECK,
}


class Admins:
    """Tells admins from others.

    Args:
        bot: asks Telegram.
        caller: follows groups that moved.
        patience_s: how long the answer may take.
    """

    def __init__(self, bot: Bot, caller: Caller, *, patience_s: float = PATIENCE_S) -> None:
        self._bot = bot
        self._caller = caller
        self._patience_s = patience_s

    async def standing(self, chat_id: int, person_id: int) -> Standing:
        """What a person is in a group; unknown where Telegram did not tell in time.

        An anonymous admin presses buttons under the own name, and may be hidden from a bot that
        is no admin itself: then they count as a member here.
        """
        try:
            async with asyncio.timeout(self._patience_s):
                member = await self._caller.about_chat(
                    chat_id,
                    lambda here: self._bot.get_chat_member(here, person_id),
                    is_repeatable=True,
                )
        except TimeoutError:
            log.warning("who is an admin could not be asked in time")
            return Standing.UNKNOWN
        except TelegramError as error:
            log.warning("who is an admin could not be asked: %s", classify(error))
            return Standing.UNKNOWN
        return Standing.ADMIN if member.status in _LEADERS else Standing.MEMBER

    async def standing_of_sender(self, message: Message) -> Standing:
        """What the sender of a message is in its group."""
        if writes_as_the_group(message):
            return Standing.ADMIN
        if message.sender_chat is not None or message.from_user is None:
            return Standing.MEMBER
        return await self.standing(message.chat.id, message.from_user.id)

    async def refusal_of_sender(self, message: Message) -> Line | None:
        """Why somebody may not lead where they wrote; None where they may."""
        if place_of(message.chat) is Place.PRIVATE:
            return None
        return _REFUSALS.get(await self.standing_of_sender(message))

    async def refusal_of_press(self, press: Press) -> Line | None:
        """Why somebody may not lead where they pressed; None where they may."""
        if press.target.place is Place.PRIVATE:
            return None
        return _REFUSALS.get(await self.standing(press.target.chat_id, press.person_id))
