"""Sending, editing and deleting what is said: texts, captions and buttons."""

from dataclasses import replace
from typing import Annotated, Final

from pydantic import Field

from bot.sandbox.errors import bad_request
from bot.sandbox.formatting import MAX_CAPTION, MAX_TEXT, format_words
from bot.sandbox.methods.lookup import find_message, find_reply_target, find_sending_chat
from bot.sandbox.methods.markup import parse_inline_keyboard, parse_keyboard
from bot.sandbox.methods.params import Call, ChatId, Entities, Entity, FromJson, Params, Sending
from bot.sandbox.records import BotStatus, Content, Json, Keyboard, Message
from bot.sandbox.telegram_json import message_json
from bot.sandbox.world import World

_DELETABLE_FOR_S: Final = 48 * 3600
"""Source: the Bot API's `deleteMessage`, https://core.telegram.org/bots/api#deletemessage."""


class SendMessage(Sending):
    """Parameters of `sendMessage`."""

    text: str
    parse_mode: str | None = None
    entities: Entities = Field(default_factory=list)


class EditMessageText(Params):
    """Parameters of `editMessageText`."""

    chat_id: ChatId | None = None
    message_id: int | None = None
    inline_message_id: str | None = None
    text: str | None = None
    parse_mode: str | None = None
    entities: Entities = Field(default_factory=list)
    reply_markup: Annotated[Json | None, FromJson] = None


class EditMessageCaption(Params):
    """Parameters of `editMessageCaption`."""

    chat_id: ChatId | None = None
    message_id: int | None = None
    inline_message_id: str | None = None
    caption: str = ""
    parse_mode: str | None = None
    caption_entities: Entities = Field(default_factory=list)
    reply_markup: Annotated[Json | None, FromJson] = None


class EditMessageReplyMarkup(Params):
    """Parameters of `editMessageReplyMarkup`."""

    chat_id: ChatId | None = None
    message_id: int | None = None
    inline_message_id: str | None = None
    reply_markup: Annotated[Json | None, FromJson] = None


class DeleteMessage(Params):
    """Parameters of `deleteMessage`."""

    chat_id: ChatId
    message_id: int


async def send_message(call: Call[SendMessage]) -> Json:
    """Say a text."""
    world, params = call.stage.world, call.params
    chat = find_sending_chat(world, params)
    content = _text_content(params.text, params.parse_mode, params.entities)
    message = world.post(
        chat,
        world.bot,
        content,
        reply_to_id=find_reply_target(chat, params.reply),
        keyboard=parse_keyboard(params.reply_markup),
    )
    return message_json(world, message)


async def edit_message_text(call: Call[EditMessageText]) -> Json:
    """Put another text in the place of the old one."""
    params = call.params
    message = _own_message(call.stage.world, params)
    if message.content.media is not None:
        raise bad_request("there is no text in the message to edit")
    if params.text is None:
        raise bad_request("message text is empty")
    content = _text_content(params.text, params.parse_mode, params.entities)
    return _edited(call.stage.world, message, content, parse_inline_keyboard(params.reply_markup))


async def edit_message_caption(call: Call[EditMessageCaption]) -> Json:
    """Put another caption, or none, in the place of the old one."""
    params = call.params
    message = _own_message(call.stage.world, params)
    if message.content.media is None:
        raise bad_request("there is no caption in the message to edit")
    words, entities = caption(params.caption, params.parse_mode, params.caption_entities)
    content = replace(message.content, words=words, entities=entities)
    return _edited(call.stage.world, message, content, parse_inline_keyboard(params.reply_markup))


async def edit_message_reply_markup(call: Call[EditMessageReplyMarkup]) -> Json:
    """Put other buttons, or none, below a message."""
    message = _own_message(call.stage.world, call.params)
    keyboard = parse_inline_keyboard(call.params.reply_markup)
    return _edited(call.stage.world, message, message.content, keyboard)


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


def caption(
    raw: str | None, parse_mode: str | None, entities: list[Entity]
) -> tuple[str | None, tuple[Json, ...]]:
    """Check the caption of media.

    Raises:
        ApiError: too long, entities that do not fit, or a parse mode.
    """
    refuse_parse_mode(parse_mode)
    words, kept = format_words(
        raw or "",
        [entity.model_dump(exclude_none=True) for entity in entities],
        limit=MAX_CAPTION,
        too_long="message caption is too long",
    )
    return words or None, kept


def refuse_parse_mode(parse_mode: str | None) -> None:
    """Refuse markup in texts; a text shown with its tags would be worse than an error.

    Raises:
        ApiError: there is a parse mode.
    """
    if parse_mode is not None:
        raise bad_request("unsupported parse_mode: the sandbox reads entities, not markup")


def _text_content(text: str, parse_mode: str | None, entities: list[Entity]) -> Content:
    refuse_parse_mode(parse_mode)
    words, kept = format_words(
        text,
        [entity.model_dump(exclude_none=True) for entity in entities],
        limit=MAX_TEXT,
        too_long="message is too long",
    )
    if not words:
        raise bad_request("text must be non-empty")
    return Content(words, kept)


def _own_message(
    world: World, params: EditMessageText | EditMessageCaption | EditMessageReplyMarkup
) -> Message:
    if params.inline_message_id is not None:
        raise bad_request("MESSAGE_ID_INVALID")
    if params.chat_id is None:
        raise bad_request("chat_id is empty")
    if params.message_id is None:
        raise bad_request("message identifier is not specified")
    message = find_message(world, params.chat_id, params.message_id, purpose="edit")
    if message.sender != world.bot:
        raise bad_request("message can't be edited")
    return message


def _edited(world: World, message: Message, content: Content, keyboard: Keyboard) -> Json:
    if content == message.content and keyboard == message.keyboard:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        )
    world.edit(message, content, keyboard)
    return message_json(world, message)
