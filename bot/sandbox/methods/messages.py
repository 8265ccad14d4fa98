"""Sending texts, and taking messages away."""

from typing import Final

from pydantic import Field

from bot.sandbox.errors import bad_request
from bot.sandbox.methods.lookup import find_destination, find_message
from bot.sandbox.methods.markup import parse_keyboard
from bot.sandbox.methods.params import Call, ChatId, Entities, Params, Sending
from bot.sandbox.methods.wording import text_content
from bot.sandbox.records import BotStatus, Content, Json
from bot.sandbox.stage import Stage
from bot.sandbox.telegram_json import message_json

_DELETABLE_FOR_S: Final = 48 * 3600
"""Source: the Bot API's `deleteMessage`, https://core.telegram.org/bots/api#deletemessage."""


class SendMessage(Sending):
    """Parameters of `sendMessage`."""

    text: str
    parse_mode: str | None = None
    entities: Entities = Field(default_factory=list)


class DeleteMessage(Params):
    """Parameters of `deleteMessage`."""

    chat_id: ChatId
    message_id: int


async def send_message(call: Call[SendMessage]) -> Json:
    """Say a text."""
    params = call.params
    find_destination(call.stage.world, params)
    content = text_content(params.text, params.parse_mode, params.entities)
    return send(call.stage, params, content)


async def delete_message(call: Call[DeleteMessage]) -> bool:
    """Take a message away: the bot's own, any in private, any in a group as administrator."""
    world, params = call.stage.world, call.params
    message = find_message(world, params.chat_id, params.message_id, purpose="delete")
    chat = world.chats[message.chat_id]
    is_allowed = (
        message.sender == world.bot
        or chat.kind == "private"
        or chat.bot_status is BotStatus.ADMINISTRATOR
    )
    if not is_allowed:
        raise bad_request("message can't be deleted")
    if world.now_s() - message.date > _DELETABLE_FOR_S:
        raise bad_request("message can't be deleted for everyone")
    world.delete(message)
    return True


def send(stage: Stage, params: Sending, content: Content) -> Json:
    """Put a message of the bot into the chat of a call; gives it as JSON.

    Raises:
        ApiError: see `find_destination`; or the keyboard is wrong.
    """
    # Looked up here: while an upload was worked on, the chat may have changed.
    place = find_destination(stage.world, params)
    message = stage.world.post(
        place.chat,
        stage.world.bot,
        content,
        reply_to_id=place.reply_to_id,
        keyboard=parse_keyboard(params.reply_markup),
        envelope=place.envelope,
    )
    return message_json(stage.world, message)
