"""Photos and documents of a call: uploaded with it, or again by file id."""

from collections.abc import Mapping
from typing import Final, Literal, TypeVar

from pydantic import Field

from bot.sandbox.errors import bad_request, too_large
from bot.sandbox.media import Document, Media, Photo, Sticker, kind_name
from bot.sandbox.methods.params import ATTACHED, Entities, Params
from bot.sandbox.methods.wording import caption
from bot.sandbox.people import Upload
from bot.sandbox.photos import UnusablePictureError
from bot.sandbox.records import Content
from bot.sandbox.stage import Stage

MAX_PHOTO_BYTES: Final = 10 << 20
MAX_DOCUMENT_BYTES: Final = 50 << 20
"""Source: "Sending files", https://core.telegram.org/bots/api#sending-files."""

MediaT = TypeVar("MediaT", Photo, Document, Sticker)


class InputMedia(Params):
    """An `InputMediaPhoto` or `InputMediaDocument`; the other kinds are not played."""

    type: Literal["photo", "document"]
    media: str
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: Entities = Field(default_factory=list)
    has_spoiler: bool = False


async def load_input_media(
    stage: Stage, media: InputMedia, uploads: Mapping[str, Upload]
) -> Content:
    """What an `InputMedia` says.

    Raises:
        ApiError: the file or the caption cannot be sent.
    """
    words, entities = caption(media.caption, media.parse_mode, media.caption_entities)
    if media.type == "document":
        return Content(words, entities, load_document(stage, media.media, uploads))
    photo = await load_photo(stage, media.media, uploads)
    return Content(words, entities, photo, has_spoiler=media.has_spoiler)


async def load_photo(stage: Stage, value: str, uploads: Mapping[str, Upload]) -> Photo:
    """A photo; what is uploaded is encoded anew in Telegram's sizes.

    Raises:
        ApiError: it is too large, no picture, or not there.
    """
    upload = uploaded_file(value, uploads)
    if upload is None:
        return sent_before(stage, value, Photo)
    if len(upload.data) > MAX_PHOTO_BYTES:
        raise bad_request(
            f"file of size {len(upload.data)} bytes is too big for a photo; "
            f"the maximum size is {MAX_PHOTO_BYTES} bytes"
        )
    try:
        return await stage.darkroom.develop_photo(upload.data, is_from_bot=True)
    except UnusablePictureError as error:
        raise bad_request(error.code) from error


def load_document(stage: Stage, value: str, uploads: Mapping[str, Upload]) -> Document:
    """A file as it is.

    Raises:
        ApiError: it is too large or not there.
    """
    upload = uploaded_file(value, uploads)
    if upload is None:
        return sent_before(stage, value, Document)
    if len(upload.data) > MAX_DOCUMENT_BYTES:
        raise too_large()
    return stage.darkroom.file_document(
        upload.data, file_name=upload.file_name, content_type=upload.content_type
    )


def uploaded_file(value: str, uploads: Mapping[str, Upload]) -> Upload | None:
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


def sent_before(stage: Stage, file_id: str, kind: type[MediaT]) -> MediaT:
    """What a file id stands for.

    Raises:
        ApiError: the bot has no such file, or it is of another kind.
    """
    media: Media | None = stage.files.media(file_id)
    if media is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if not isinstance(media, kind):
        raise bad_request(f"can't use file of type {kind_name(media)} as {kind.__name__}")
    return media
