"""How a photo may be met where the bot is no member: whether somebody asked to be left alone."""

import logging

from bot.chat.incoming import GuestCall, IncomingPhoto
from bot.chat.manners import Manner
from bot.chat.moves import Moves
from bot.core.errors import StoreError
from bot.core.preferences import ChatPreferences, GroupMode
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.replies.taste import Taste
from bot.store.store import Store

log = logging.getLogger(__name__)


class GuestManners:
    """Knows how each call may be met.

    Nobody can say /stop where the bot is no member, so a wish counts that was said to the bot in
    private, beside one that was said in this chat while it was a member. Language and taste are
    those of whoever called, as chosen in their private chat.

    Args:
        store: remembers what chats and people want.
        moves: where groups went that became supergroups.
    """

    def __init__(self, store: Store, moves: Moves) -> None:
        self._store = store
        self._moves = moves

    async def judge(self, call: GuestCall) -> Manner:
        """Say how a call may be met; with `instead` its photo is not even downloaded."""
        try:
            chosen = await self._choices_of_caller(call)
            return Manner(
                answers=True,
                taste=Taste(
                    shows_scores=chosen.shows_scores, least_confidence=chosen.least_confidence
                ),
                instead=await self._line_instead(call),
                language=chosen.language,
            )
        except StoreError as error:
            log.warning("what people want cannot be read: %s", error)
            # Not knowing who wants to be left alone, it leaves everybody alone.
            return Manner(instead=Line.BACKEND_DOWN)

    async def _choices_of_caller(self, call: GuestCall) -> ChatPreferences:
        # A person's private chat has the person's own id.
        chosen = await self._store.preferences(call.caller_id) if call.caller_id else None
        return chosen or ChatPreferences.for_private_chat()

    async def _line_instead(self, call: GuestCall) -> Line | None:
        if call.photo is None:
            return Line.GUEST_NEEDS_PHOTO if call.is_named else None
        if await self._is_off(call):
            return Line.GUEST_OFF
        if await self._is_left_alone(call, call.photo):
            return Line.PERSON_IS_LEFT_ALONE
        return None

    async def _is_off(self, call: GuestCall) -> bool:
        """Whether a group has said no, and the bot did not hear of its own removal."""
        if call.place is Place.PRIVATE:
            return False
        chosen = await self._store.preferences(self._moves.here(call.chat_id))
        return chosen is not None and chosen.mode is GroupMode.OFF

    async def _is_left_alone(self, call: GuestCall, photo: IncomingPhoto) -> bool:
        owner = photo.person_id
        if owner is None:
            return False
        here = self._moves.here(call.chat_id)
        return await self._store.wants_to_be_left_alone(
            owner, here
        ) or await self._store.wants_to_be_left_alone(owner, owner)
