"""Messages that are no answer to a photo: posts them, and rewrites them in place."""

import logging
from typing import Final

from telegram import InlineKeyboardMarkup, LinkPreviewOptions, Message
from telegram.error import ChatMigrated, TelegramError

from bot.chat.calls import Caller
from bot.chat.incoming import ReplyTarget
from bot.chat.refusals import Refusal, as_delivery_error, classify
from bot.chat.types import Bot

log = logging.getLogger(__name__)

_NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)

_CANNOT_BE_REWRITTEN: Final = frozenset({Refusal.TARGET_GONE, Refusal.CHAT_MOVED, Refusal.OTHER})


class Notices:
    """Sends and rewrites.

    Args:
        bot: makes the calls.
        caller: repeats what is safe to repeat, and knows which groups moved.
    """

    def __init__(self, bot: Bot, caller: Caller) -> None:
        self._bot = bot
        self._caller = caller

    async def post(
        self,
        chat_id: int,
        text: str,
        keyboard: InlineKeyboardMarkup | None = None,
        *,
        thread_id: int | None = None,
        is_silent: bool = False,
    ) -> None:
        """Send plain text that replies to nothing; silent, it makes no sound.

        Raises:
            DeliveryError: it could not be sent, or nobody knows whether it was.
        """

        async def call(here: int) -> Message:
            return await self._bot.send_message(
                here,
                text,
                message_thread_id=thread_id,
                link_preview_options=_NO_PREVIEW,
                reply_markup=keyboard,
                disable_notification=is_silent or None,
            )

        try:
            await self._caller.about_chat(chat_id, call)
        except TelegramError as error:
            raise as_delivery_error(error) from error

    async def rewrite(
        self, target: ReplyTarget, text: str, keyboard: InlineKeyboardMarkup | None = None
    ) -> None:
        """Give one of the bot's messages another text and other buttons.

        A message that can no longer be rewritten, because it is gone or its group has moved, is
        posted anew where it still offers something.

        Raises:
            DeliveryError: neither worked.
        """
        moves = self._caller.moves
        # In its new chat the same number is another message.
        if moves.here(target.chat_id) == target.chat_id:
            refusal = await self._edit(target, text, keyboard)
            if refusal not in _CANNOT_BE_REWRITTEN:
                return
        if keyboard is not None:
            await self.post(target.chat_id, text, keyboard, thread_id=target.thread_id)

    async def _edit(
        self, target: ReplyTarget, text: str, keyboard: InlineKeyboardMarkup | None
    ) -> Refusal | None:
        async def call() -> Message | bool:
            return await self._bot.edit_message_text(
                text,
                chat_id=target.chat_id,
                message_id=target.message_id,
                link_preview_options=_NO_PREVIEW,
                reply_markup=keyboard,
            )

        try:
            await self._caller.repeat(call, is_repeatable=True)
        except TelegramError as error:
            refusal = classify(error)
            if isinstance(error, ChatMigrated):
                await self._caller.moves.note(target.chat_id, error.new_chat_id)
            elif refusal is not Refusal.NOT_MODIFIED:
                log.info("a message was not rewritten: %s", refusal)
            return refusal
        return None
