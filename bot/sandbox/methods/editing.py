"""Changing what the bot has said: texts, captions, media and buttons."""

from dataclasses import replace
from typing import Annotated

from pydantic import Field

from bot.sandbox.errors import bad_request
from bot.sandbox.methods.loading import InputMedia, load_input_media
from bot.sandbox.methods.lookup import find_message
from bot.sandbox.methods.markup import parse_inline_keyboard
from bot.sandbox.methods.params import Call, ChatId, Entities, FromJson, Params
from bot.sandbox.methods.wording import caption, text_content
from bot.sandbox.records import Content, Json, Keyboard, Message
from bot.sandbox.telegram_json import message_json
from bot.sandbox.world import World


class _Edit(Params):
    """What all edits share."""

    chat_id: ChatId | None = None
    message_id: int | None = None
    inline_message_id: str | None = None
    reply_markup: Annotated[Json | None, FromJson] = None


class EditMessageText(_Edit):
    """Parameters of `editMessageText`."""

    text: str | None = None
    parse_mode: str | None = None
    entities: Entities = Field(default_factory=list)


class EditMessageCaption(_Edit):
    """Parameters of `editMessageCaption`."""

    caption: str = ""
    parse_mode: str | None = None
    caption_entities: Entities = Field(default_factory=list)


class EditMessageMedia(_Edit):
    """Parameters of `editMessageMedia`."""

    media: Annotated[InputMedia, FromJson]


class EditMessageReplyMarkup(_Edit):
    """Parameters of `editMessageReplyMarkup`."""


async def edit_message_text(call: Call[EditMessageText]) -> Json | bool:
    """Put another text in the place of the old one."""
    params = call.params
    message = _own_message(call.stage.world, params)
    if message.content.media is not None:
        raise bad_request("there is no text in the message to edit")
    if params.text is None:
        raise bad_request("message text is empty")
    content = text_content(params.text, params.parse_mode, params.entities)
    return _edited(call.stage.world, message, content, parse_inline_keyboard(params.reply_markup))


async def edit_message_caption(call: Call[EditMessageCaption]) -> Json | bool:
    """Put another caption, or none, in the place of the old one."""
    params = call.params
    message = _own_message(call.stage.world, params)
    if message.content.media is None:
        raise bad_request("there is no caption in the message to edit")
    words, entities = caption(params.caption, params.parse_mode, params.caption_entities)
    content = replace(message.content, words=words, entities=entities)
    return _edited(call.stage.world, message, content, parse_inline_keyboard(params.reply_markup))


async def edit_message_reply_markup(call: Call[EditMessageReplyMarkup]) -> Json | bool:
    """Put other buttons, or none, below a message."""
    message = _own_message(call.stage.world, call.params)
    keyboard = parse_inline_keyboard(call.params.reply_markup)
    return _edited(call.stage.world, message, message.content, keyboard)


async def edit_message_media(call: Call[EditMessageMedia]) -> Json | bool:
    """Put another photo or file, with its own caption, in the place of what was there."""
    params, world = call.params, call.stage.world
    message = _own_message(world, params)
    if params.inline_message_id is not None and call.uploads:
        raise bad_request("can't upload a new file to an inline message")
    keyboard = parse_inline_keyboard(params.reply_markup)
    content = await load_input_media(call.stage, params.media, call.uploads)
    # Looked up again: while an upload was worked on, the message may have gone.
    message = _own_message(world, params)
    is_album = message.envelope.media_group_id is not None
    if is_album and type(content.media) is not type(message.content.media):
        raise bad_request("an album's part can be replaced by its own kind only")
    return _edited(world, message, content, keyboard)


def _own_message(world: World, params: _Edit) -> Message:
    if params.inline_message_id is not None:
        return _inline_message(world, params.inline_message_id)
    if params.chat_id is None:
        raise bad_request("chat_id is empty")
    if params.message_id is None:
        raise bad_request("message identifier is not specified")
    message = find_message(world, params.chat_id, params.message_id, purpose="edit")
    if message.sender != world.bot:
        raise bad_request("message can't be edited")
    return message


def _inline_message(world: World, inline_message_id: str) -> Message:
    message = world.inline_message(inline_message_id)
    if message is None:
        raise bad_request("MESSAGE_ID_INVALID")
    return message


def _edited(world: World, message: Message, content: Content, keyboard: Keyboard) -> Json | bool:
    if content == message.content and keyboard == message.keyboard:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        )
    world.edit(message, content, keyboard)
    # What has an inline id may lie in a chat that the bot does not know.
    return True if message.envelope.inline_message_id else message_json(world, message)
