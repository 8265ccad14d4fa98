"""Sends stickers: from the operator's ids, the operator's set, or the bot's own drawings."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Mapping

from telegram import InputFile, Message, ReplyParameters
from telegram.error import TelegramError

from bot.chat.calls import Caller
from bot.chat.drawings import Drawing, DrawingIds, read_drawing
from bot.chat.incoming import ReplyTarget
from bot.chat.refusals import Refusal, as_delivery_error, classify
from bot.chat.sticker_set import ChosenSet
from bot.chat.types import Bot
from bot.core.errors import ChatGoneError
from bot.core.stickers import EMOJIS, Sticker, StickerStyle
from bot.replies.plan import Place

log = logging.getLogger(__name__)


class Stickers:
    """Sends stickers, and mends ids that Telegram no longer takes.

    Args:
        bot: makes the calls.
        caller: repeats what is safe to repeat.
        ids: under which Telegram has the bot's own drawings.
        style: which of these drawings are sent.
        own: the operator's file ids, by motif or by a sticker's name.
        chosen_set: the operator's sticker set.
    """

    def __init__(
        self,
        bot: Bot,
        caller: Caller,
        ids: DrawingIds,
        *,
        style: StickerStyle = StickerStyle.STATIC,
        own: Mapping[str, str] | None = None,
        chosen_set: ChosenSet | None = None,
    ) -> None:
        self._bot = bot
        self._caller = caller
        self._ids = ids
        self._style = style
        self._own = dict(own or {})
        self._chosen_set = chosen_set
        self._uploads: defaultdict[Drawing, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def send(self, target: ReplyTarget, sticker: Sticker) -> None:
        """Send a sticker; a chat that takes none gets none.

        Raises:
            ChatGoneError: the chat is gone, and nothing else will work either.
        """
        if await self._send_own(target, sticker) or await self._send_of_set(target, sticker):
            return
        await self._send_drawing(target, read_drawing(sticker, self._style))

    async def known_id(self, sticker: Sticker) -> str | None:
        """The id by which a sticker would be sent; None where it has yet to be uploaded."""
        for key in (sticker.name, sticker.motif.value):
            if key in self._own:
                return self._own[key]
        file_id = await self._chosen_set.pick(sticker) if self._chosen_set else None
        return file_id or await self._ids.get(read_drawing(sticker, self._style))

    async def _send_own(self, target: ReplyTarget, sticker: Sticker) -> bool:
        """Send what the operator chose; False where that is nothing that can be sent."""
        for key in (sticker.name, sticker.motif.value):
            file_id = self._own.get(key)
            if file_id is None:
                continue
            if await self._post(target, sticker, file_id) is not Refusal.BAD_FILE:
                return True
            self._own.pop(key, None)
            log.warning("BOT_STICKERS: Telegram does not take the id for %s; left out", key)
        return False

    async def _send_of_set(self, target: ReplyTarget, sticker: Sticker) -> bool:
        """Send what fits of the operator's set; False where that is nothing."""
        if self._chosen_set is None:
            return False
        # A second time, as an id that went stale may have been renewed.
        for _ in range(2):
            file_id = await self._chosen_set.pick(sticker)
            if file_id is None:
                return False
            if await self._post(target, sticker, file_id) is not Refusal.BAD_FILE:
                return True
            self._chosen_set.distrust(file_id)
        return False

    async def _send_drawing(self, target: ReplyTarget, drawing: Drawing) -> None:
        # A second time, as an id that went stale is dropped and the drawing uploaded anew.
        for _ in range(2):
            file_id = await self._ids.get(drawing) or await self._upload(target, drawing)
            if file_id is None:
                return
            if await self._post(target, drawing.sticker, file_id) is not Refusal.BAD_FILE:
                return
            log.info("Telegram no longer takes the id of %s", drawing.sticker.name)
            await self._ids.drop(drawing, file_id)

    async def _upload(self, target: ReplyTarget, drawing: Drawing) -> str | None:
        """Send the drawing itself; the id instead if another chat's upload came first."""
        async with self._uploads[drawing]:
            file_id = await self._ids.get(drawing)
            if file_id is not None:
                return file_id
            sent = await self._post(target, drawing.sticker, drawing.upload())
            if isinstance(sent, Message) and sent.sticker is not None:
                await self._ids.keep(drawing, sent.sticker.file_id)
            return None

    async def _post(
        self, target: ReplyTarget, sticker: Sticker, file: str | InputFile
    ) -> Message | Refusal:
        """Make the call; says why Telegram refused, where it did.

        Raises:
            ChatGoneError: see `send`.
        """
        # Only what is uploaded may be given an emoji.
        emoji = None if isinstance(file, str) else EMOJIS[sticker.motif][0]

        async def call(chat_id: int) -> Message:
            return await self._bot.send_sticker(
                chat_id,
                file,
                emoji=emoji,
                message_thread_id=target.thread_id,
                reply_parameters=_reply_to(target),
            )

        try:
            return await self._caller.about_chat(target.chat_id, call)
        except TelegramError as error:
            trouble = as_delivery_error(error)
            if isinstance(trouble, ChatGoneError):
                raise trouble from error
            log.debug("no sticker: %s", trouble)
            return classify(error)


def _reply_to(target: ReplyTarget) -> ReplyParameters | None:
    # In private nobody can come between, and the words that follow show the photo once more.
    if target.place is Place.PRIVATE:
        return None
    return ReplyParameters(target.message_id, allow_sending_without_reply=True)
