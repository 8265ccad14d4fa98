"""Calls that send pictures with captions, as replies."""

from collections.abc import Sequence
from typing import Final

from telegram import InlineKeyboardMarkup, InputFile, InputMediaPhoto, Message, ReplyParameters
from telegram.constants import MessageLimit
from telegram.error import TelegramError

from bot.chat.calls import Caller
from bot.chat.incoming import ReplyTarget
from bot.chat.refusals import as_delivery_error
from bot.chat.types import Bot
from bot.usecases.show_faces import NumberedFaces

_NAME: Final = "faces.jpg"


def reply_to(target: ReplyTarget) -> ReplyParameters:
    """Reply to a message; whoever deletes it while it is looked at still gets the answer."""
    return ReplyParameters(target.message_id, allow_sending_without_reply=True)


async def send_picture(
    bot: Bot,
    caller: Caller,
    shown: NumberedFaces,
    target: ReplyTarget,
    keyboard: InlineKeyboardMarkup | None = None,
) -> int:
    """Send one picture. Returns the new message's id.

    Raises:
        DeliveryError: see `bot.chat.outbox.Outbox.deliver`.
    """

    async def call(chat_id: int) -> Message:
        return await bot.send_photo(
            chat_id,
            InputFile(shown.picture.data, filename=_NAME),
            caption=clip(shown.caption, MessageLimit.CAPTION_LENGTH),
            message_thread_id=target.thread_id,
            reply_parameters=reply_to(target),
            reply_markup=keyboard,
        )

    try:
        message = await caller.about_chat(target.chat_id, call)
    except TelegramError as error:
        raise as_delivery_error(error) from error
    return message.message_id


async def send_pictures(
    bot: Bot, caller: Caller, shown: Sequence[NumberedFaces], target: ReplyTarget
) -> None:
    """Send one picture, or up to ten as an album.

    Raises:
        DeliveryError: see `bot.chat.outbox.Outbox.deliver`.
    """
    if len(shown) == 1:
        await send_picture(bot, caller, shown[0], target)
        return

    async def call(chat_id: int) -> object:
        return await bot.send_media_group(
            chat_id,
            [_album_part(each) for each in shown],
            message_thread_id=target.thread_id,
            reply_parameters=reply_to(target),
        )

    try:
        await caller.about_chat(target.chat_id, call)
    except TelegramError as error:
        raise as_delivery_error(error) from error


def _album_part(shown: NumberedFaces) -> InputMediaPhoto:
    return InputMediaPhoto(
        shown.picture.data,
        caption=clip(shown.caption, MessageLimit.CAPTION_LENGTH),
        filename=_NAME,
    )


def clip(text: str, limit: int) -> str:
    """Cut a text at a limit, which Telegram counts in UTF-16 units."""
    encoded = text.encode("utf-16-le")
    if len(encoded) <= 2 * limit:
        return text
    return encoded[: 2 * (limit - 1)].decode("utf-16-le", errors="ignore") + "…"
