"""Sending photos, documents and stickers: uploaded, or again by file id."""

from collections.abc import Mapping
from typing import Final, TypeVar

from pydantic import Field

from bot.sandbox.errors import bad_request, too_large
from bot.sandbox.methods.lookup import find_reply_target, find_sending_chat
from bot.sandbox.methods.markup import parse_keyboard
from bot.sandbox.methods.messages import caption
from bot.sandbox.methods.params import ATTACHED, Call, Entities, Sending
from bot.sandbox.people import Upload
from bot.sandbox.photos import UnusablePictureError
from bot.sandbox.records import Content, Document, Json, Media, Photo, Sticker
from bot.sandbox.stage import Stage
from bot.sandbox.telegram_json import message_json

MAX_PHOTO_BYTES: Final = 10 << 20
MAX_DOCUMENT_BYTES: Final = 50 << 20
MAX_STICKER_BYTES: Final = 512 << 10
"""Source: "Sending files", https://core.telegram.org/bots/api#sending-files."""

MediaT = TypeVar("MediaT", Photo, Document, Sticker)


class SendPhoto(Sending):
    """Parameters of `sendPhoto`."""

    photo: str
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: Entities = Field(default_factory=list)


class SendDocument(Sending):
    """Parameters of `sendDocument`."""

    document: str
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: Entities = Field(default_factory=list)


class SendSticker(Sending):
    """Parameters of `sendSticker`."""

    sticker: str
    emoji: str | None = None


async def send_photo(call: Call[SendPhoto]) -> Json:
    """Send a photo; what is uploaded is encoded anew in Telegram's sizes."""
    params, stage = call.params, call.stage
    find_sending_chat(stage.world, params)
    words, entities = caption(params.caption, params.parse_mode, params.caption_entities)
    upload = _uploaded(params.photo, call.uploads)
    if upload is None:
        photo = _sent_before(stage, params.photo, Photo)
    else:
        if len(upload.data) > MAX_PHOTO_BYTES:
            raise bad_request(
                f"file of size {len(upload.data)} bytes is too big for a photo; "
                f"the maximum size is {MAX_PHOTO_BYTES} bytes"
            )
        try:
            photo = await stage.darkroom.develop_photo(upload.data, is_from_bot=True)
        except UnusablePictureError as error:
            raise bad_request(error.code) from error
    return _sent(stage, params, Content(words, entities, photo))


async def send_document(call: Call[SendDocument]) -> Json:
    """Send a file as it is."""
    params, stage = call.params, call.stage
    find_sending_chat(stage.world, params)
    words, entities = caption(params.caption, params.parse_mode, params.caption_entities)
    upload = _uploaded(params.document, call.uploads)
    if upload is None:
        document = _sent_before(stage, params.document, Document)
    else:
        if len(upload.data) > MAX_DOCUMENT_BYTES:
            raise too_large()
        document = stage.darkroom.file_document(
            upload.data, file_name=upload.file_name, content_type=upload.content_type
        )
    return _sent(stage, params, Content(words, entities, document))


async def send_sticker(call: Call[SendSticker]) -> Json:
    """Send a static sticker."""
    params, stage = call.params, call.stage
    find_sending_chat(stage.world, params)
    upload = _uploaded(params.sticker, call.uploads)
    if upload is None:
        sticker = _sent_before(stage, params.sticker, Sticker)
    else:
        if len(upload.data) > MAX_STICKER_BYTES:
            raise bad_request("STICKER_FILE_INVALID")
        try:
            sticker = await stage.darkroom.develop_sticker(upload.data, emoji=params.emoji)
        except UnusablePictureError as error:
            raise bad_request(error.code) from error
    return _sent(stage, params, Content(media=sticker))


def _uploaded(value: str, uploads: Mapping[str, Upload]) -> Upload | None:
    """The file that a parameter stands for; None when it is a file id.

    Raises:
        ApiError: the part is missing or empty, or the value is an address.
    """
    if "://" not in value:
        return None
    if not value.startswith(ATTACHED):
        # Nothing leaves this machine: the sandbox downloads from nowhere.
        raise bad_request("failed to get HTTP URL content")
    upload = uploads.get(value.removeprefix(ATTACHED))
    if upload is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if not upload.data:
        raise bad_request("file must be non-empty")
    return upload


def _sent_before(stage: Stage, file_id: str, kind: type[MediaT]) -> MediaT:
    media: Media | None = stage.files.media(file_id)
    if media is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if not isinstance(media, kind):
        raise bad_request(f"can't use file of type {type(media).__name__} as {kind.__name__}")
    return media


def _sent(stage: Stage, params: Sending, content: Content) -> Json:
    # Looked up again: while an upload was worked on, the chat may have changed.
    chat = find_sending_chat(stage.world, params)
    message = stage.world.post(
        chat,
        stage.world.bot,
        content,
        reply_to_id=find_reply_target(chat, params.reply),
        keyboard=parse_keyboard(params.reply_markup),
    )
    return message_json(stage.world, message)
