"""The call that sends a file, as a reply."""

from telegram import InputFile, Message
from telegram.constants import MessageLimit
from telegram.error import TelegramError

from bot.chat.calls import Caller
from bot.chat.incoming import ReplyTarget
from bot.chat.pictures import clip, reply_to
from bot.chat.refusals import as_delivery_error
from bot.chat.types import Bot


async def send_document(
    bot: Bot, caller: Caller, data: bytes, target: ReplyTarget, *, name: str, caption: str
) -> None:
    """Send a file under a name.

    Raises:
        DeliveryError: see `bot.chat.outbox.Outbox.deliver`.
    """

    async def call(chat_id: int) -> Message:
        return await bot.send_document(
            chat_id,
            InputFile(data, filename=name),
            caption=clip(caption, MessageLimit.CAPTION_LENGTH),
            message_thread_id=target.thread_id,
            reply_parameters=reply_to(target),
        )

    try:
        await caller.about_chat(target.chat_id, call)
    except TelegramError as error:
        raise as_delivery_error(error) from error
