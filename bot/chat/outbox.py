"""From a reply plan to Bot API calls, with fall-backs; knows how, and leaves what to the plan."""

import logging
from collections.abc import Mapping
from typing import Final

from telegram import (
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
)
from telegram.constants import MessageLimit
from telegram.error import TelegramError

from bot.chat.buttons import build_keyboard
from bot.chat.calls import Caller
from bot.chat.intake import ReplyTarget
from bot.chat.reactions import Reactions
from bot.chat.refusals import Refusal, as_delivery_error, classify
from bot.chat.types import Bot
from bot.core.emotions import Emotion
from bot.core.errors import ChatGoneError
from bot.core.pictures import Photo
from bot.replies.plan import React, ReplyPlan, Say, SendSticker
from bot.replies.rulebook import Texts

log = logging.getLogger(__name__)

_NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)
_PICTURE_NAME: Final = "faces.jpg"


class Outbox:
    """Sends what was planned.

    Args:
        bot: makes the calls.
        caller: repeats what is safe to repeat.
        texts: labels of buttons.
        stickers: file ids by emotion.
    """

    def __init__(
        self, bot: Bot, caller: Caller, texts: Texts, stickers: Mapping[Emotion, str]
    ) -> None:
        self._bot = bot
        self._caller = caller
        self._texts = texts
        self._stickers = dict(stickers)
        self._reactions = Reactions(bot, caller)

    async def deliver(self, plan: ReplyPlan, target: ReplyTarget) -> None:
        """Take a plan's steps as replies to a message.

        A reaction or a sticker that Telegram refuses is left out; the words still go.

        Raises:
            DeliveryError: the message could not be sent, or nobody knows whether it was.
            ChatGoneError: the chat is gone; there is nobody to answer.
        """
        for step in plan.steps:
            match step:
                case React(emojis):
                    await self._reactions.put(target, emojis)
                case SendSticker(emotion):
                    await self._send_sticker(target, emotion)
                case Say():
                    keyboard = build_keyboard(
                        step, place=target.place, photo_id=target.message_id, texts=self._texts
                    )
                    await self.say(step.text, target, keyboard)

    async def say(
        self, text: str, target: ReplyTarget, keyboard: InlineKeyboardMarkup | None = None
    ) -> None:
        """Send plain text as a reply; links get no preview.

        Raises:
            DeliveryError: see `deliver`.
        """

        async def call(chat_id: int) -> Message:
            return await self._bot.send_message(
                chat_id,
                _clip(text, MessageLimit.MAX_TEXT_LENGTH),
                message_thread_id=target.thread_id,
                reply_parameters=_reply_to(target),
                link_preview_options=_NO_PREVIEW,
                reply_markup=keyboard,
            )

        try:
            await self._caller.about_chat(target.chat_id, call)
        except TelegramError as error:
            raise as_delivery_error(error) from error

    async def send_picture(self, picture: Photo, caption: str, target: ReplyTarget) -> None:
        """Send a picture with a caption as a reply.

        Raises:
            DeliveryError: see `deliver`.
        """

        async def call(chat_id: int) -> Message:
            return await self._bot.send_photo(
                chat_id,
                InputFile(picture.data, filename=_PICTURE_NAME),
                caption=_clip(caption, MessageLimit.CAPTION_LENGTH),
                message_thread_id=target.thread_id,
                reply_parameters=_reply_to(target),
            )

        try:
            await self._caller.about_chat(target.chat_id, call)
        except TelegramError as error:
            raise as_delivery_error(error) from error

    async def answer_press(self, query_id: str, toast: str | None = None) -> None:
        """End the waiting of whoever pressed a button; one that waited too long is past help."""
        try:
            await self._caller.repeat(
                lambda: self._bot.answer_callback_query(query_id, toast), is_repeatable=True
            )
        except TelegramError as error:
            log.info("a press was not answered: %s", classify(error))

    async def _send_sticker(self, target: ReplyTarget, emotion: Emotion) -> None:
        sticker = self._stickers.get(emotion)
        if sticker is None:
            return

        async def call(chat_id: int) -> Message:
            return await self._bot.send_sticker(
                chat_id,
                sticker,
                message_thread_id=target.thread_id,
                reply_parameters=_reply_to(target),
            )

        try:
            await self._caller.about_chat(target.chat_id, call)
        except TelegramError as error:
            if classify(error) is Refusal.BAD_FILE:
                self._stickers.pop(emotion, None)
                log.warning("the sticker for %s is no longer valid; left out from now on", emotion)
            trouble = as_delivery_error(error)
            if isinstance(trouble, ChatGoneError):
                raise trouble from error


def _reply_to(target: ReplyTarget) -> ReplyParameters:
    # Whoever deletes the photo while it is looked at still gets the answer.
    return ReplyParameters(target.message_id, allow_sending_without_reply=True)


def _clip(text: str, limit: int) -> str:
    """Cut a text at a limit, which Telegram counts in UTF-16 units."""
    encoded = text.encode("utf-16-le")
    if len(encoded) <= 2 * limit:
        return text
    return encoded[: 2 * (limit - 1)].decode("utf-16-le", errors="ignore") + "…"
