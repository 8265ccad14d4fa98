"""Puts a reaction on a photo: the first emoji that the chat allows, or none at all.

Most chats allow every emoji, so nobody is asked beforehand; a chat that refuses one is asked which
it allows.
"""

import logging
from collections.abc import Sequence
from typing import Final

from telegram import ChatFullInfo, ReactionTypeEmoji
from telegram.error import TelegramError

from bot.chat.calls import Caller
from bot.chat.incoming import ReplyTarget
from bot.chat.recent import Recent
from bot.chat.refusals import Refusal, as_delivery_error, classify
from bot.chat.types import Bot
from bot.core.errors import ChatGoneError
from bot.replies.reaction_emoji import REACTION_EMOJI, plain

log = logging.getLogger(__name__)

_KEPT: Final = 32_768
"""A chat that allows few emoji takes up to 72 of them."""

_KEEP_S: Final = 3600.0
"""Admins change what a chat allows, so a refused emoji gets another chance after an hour."""


class Reactions:
    """Reacts to photos, and remembers for a while which emoji a chat does not allow."""

    def __init__(
        self, bot: Bot, caller: Caller, *, refused: Recent[tuple[int, str]] | None = None
    ) -> None:
        self._bot = bot
        self._caller = caller
        self._refused = refused or Recent(limit=_KEPT, keep_s=_KEEP_S)

    async def put(self, target: ReplyTarget, emojis: Sequence[str]) -> None:
        """React with the first emoji that works; a chat that allows none gets none.

        Raises:
            ChatGoneError: the chat is gone, and nothing else will work either.
        """
        for emoji in map(plain, emojis):
            if (target.chat_id, emoji) in self._refused:
                continue
            refusal = await self._try(target, emoji)
            if refusal is not Refusal.BAD_REACTION:
                return
            self._refused.add((target.chat_id, emoji))
            await self._ask(target)

    async def _ask(self, target: ReplyTarget) -> None:
        """Learn which emoji a chat allows; what is not learned is found out one by one."""

        async def call(chat_id: int) -> ChatFullInfo:
            return await self._bot.get_chat(chat_id)

        try:
            found = await self._caller.about_chat(target.chat_id, call)
        except TelegramError as error:
            log.debug("allowed reactions are not known: %s", classify(error))
            return
        if not found.available_reactions:
            # The library says so of chats that allow all as well as of those that allow none.
            return
        allowed = {
            plain(each.emoji)
            for each in found.available_reactions
            if isinstance(each, ReactionTypeEmoji)
        }
        for emoji in REACTION_EMOJI:
            if emoji not in allowed:
                self._refused.add((target.chat_id, emoji))

    async def _try(self, target: ReplyTarget, emoji: str) -> Refusal | None:
        # Given as a string, an emoji that is new to the library would become a custom emoji's id.
        reaction = ReactionTypeEmoji(emoji)
        try:
            await self._caller.about_chat(
                target.chat_id,
                lambda chat_id: self._bot.set_message_reaction(
                    chat_id, target.message_id, reaction
                ),
                is_repeatable=True,
            )
        except TelegramError as error:
            trouble = as_delivery_error(error)
            if isinstance(trouble, ChatGoneError):
                raise trouble from error
            log.debug("no reaction: %s", trouble)
            return classify(error)
        return None
