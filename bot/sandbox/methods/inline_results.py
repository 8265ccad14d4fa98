"""What a bot offers or says in inline form: articles, photos and stickers that it sent before."""

from dataclasses import replace
from typing import Final

from pydantic import Field

from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.inline_queries import InlineResult
from bot.sandbox.media import Photo, Sticker
from bot.sandbox.methods.loading import sent_before
from bot.sandbox.methods.markup import parse_inline_keyboard
from bot.sandbox.methods.params import Entity, Params
from bot.sandbox.methods.wording import caption, text_content
from bot.sandbox.records import Content, Json
from bot.sandbox.stage import Stage

_MAX_ID_BYTES: Final = 64
"""Source: the Bot API's `InlineQueryResult`; the words of the errors are from
https://core.telegram.org/method/messages.setInlineBotResults."""


class _Said(Params):
    """An `InputTextMessageContent`; the other kinds of content are not played."""

    message_text: str | None = None
    parse_mode: str | None = None
    entities: list[Entity] = Field(default_factory=list)


class Offered(Params):
    """An `InlineQueryResult` of any kind, before it is checked."""

    type: str
    id: str = ""
    title: str = ""
    description: str = ""
    input_message_content: _Said | None = None
    photo_file_id: str | None = None
    sticker_file_id: str | None = None
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[Entity] = Field(default_factory=list)
    reply_markup: Json | None = None


def parse_result(stage: Stage, offered: Offered) -> InlineResult:
    """Check what a bot offers.

    Raises:
        ApiError: it is malformed, of a kind that the sandbox does not play, or names a file that
            is not there.
    """
    if not offered.id:
        raise bad_request("RESULT_ID_EMPTY")
    if len(offered.id.encode()) > _MAX_ID_BYTES:
        raise bad_request("RESULT_ID_INVALID")
    match offered.type:
        case "article":
            result = _article(offered)
        case "photo":
            result = _photo(stage, offered)
        case "sticker":
            result = _sticker(stage, offered)
        case _:
            raise _malformed("the sandbox plays articles, photos and stickers only")
    return replace(
        result,
        title=offered.title,
        description=offered.description,
        content=_said(offered.input_message_content) or result.content,
        keyboard=parse_inline_keyboard(offered.reply_markup),
    )


def _article(offered: Offered) -> InlineResult:
    if not offered.title:
        raise bad_request("ARTICLE_TITLE_EMPTY")
    if offered.input_message_content is None:
        raise _malformed('Can\'t find field "input_message_content"')
    return InlineResult(offered.id, "article", Content())


def _photo(stage: Stage, offered: Offered) -> InlineResult:
    if offered.photo_file_id is None:
        # Nothing leaves this machine, so no photo comes from an address.
        raise bad_request("failed to get HTTP URL content")
    photo = sent_before(stage, offered.photo_file_id, Photo)
    words, entities = caption(offered.caption, offered.parse_mode, offered.caption_entities)
    return InlineResult(offered.id, "photo", Content(words, entities, photo), preview=photo)


def _sticker(stage: Stage, offered: Offered) -> InlineResult:
    if offered.sticker_file_id is None:
        raise _malformed('Can\'t find field "sticker_file_id"')
    sticker = sent_before(stage, offered.sticker_file_id, Sticker)
    return InlineResult(offered.id, "sticker", Content(media=sticker), preview=sticker)


def _said(content: _Said | None) -> Content | None:
    if content is None:
        return None
    if content.message_text is None:
        raise _malformed("the sandbox plays text messages only")
    return text_content(content.message_text, content.parse_mode, content.entities)


def _malformed(reason: str) -> ApiError:
    return bad_request(f"can't parse InlineQueryResult: {reason}")
