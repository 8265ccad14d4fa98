"""Making, reading and changing sticker sets as a whole.

The words of refusals, and what is checked in which order, follow Telegram's servers.
Source: tdlib/telegram-bot-api, `Client.cpp`, and tdlib/td, `StickersManager.cpp` (both Boost
Software License 1.0), facts only; names in capitals: https://core.telegram.org/method/stickers.*.
"""

import re
from collections.abc import Mapping
from typing import Any, ClassVar, Final

from bot.sandbox.errors import bad_request
from bot.sandbox.methods.input_stickers import (
    WRONG_KIND,
    load_input_sticker,
    parse_format,
    parse_input_stickers,
)
from bot.sandbox.methods.loading import uploaded_file
from bot.sandbox.methods.params import Call, Params
from bot.sandbox.methods.sticker_lookup import check_owner, find_own_set
from bot.sandbox.photos import UnusablePictureError
from bot.sandbox.records import Json
from bot.sandbox.sticker_files import MAX_STICKER_BYTES, MAX_THUMBNAIL_BYTES, format_of
from bot.sandbox.sticker_sets import StickerSet
from bot.sandbox.telegram_json import file_json, sticker_set_json

_NO_NAME: Final = "sticker set name must be non-empty"
_NO_TITLE: Final = "sticker set title must be non-empty"
_MAX_NAME: Final = 64
_MAX_TITLE: Final = 64
_NAME: Final = re.compile(r"(?!.*__)[a-z]\w{0,63}", re.ASCII | re.IGNORECASE)
"""Source: the Bot API's `createNewStickerSet`."""


class UploadStickerFile(Params):
    """Parameters of `uploadStickerFile`."""

    missing: ClassVar[Mapping[str, str]] = {"sticker_format": "invalid sticker format specified"}

    user_id: int
    sticker: str
    sticker_format: str


class CreateNewStickerSet(Params):
    """Parameters of `createNewStickerSet`."""

    missing: ClassVar[Mapping[str, str]] = {
        "name": _NO_NAME,
        "title": _NO_TITLE,
        "stickers": "there is no sticker file in the request",
    }

    user_id: int
    name: str
    title: str
    stickers: Any
    sticker_format: str = ""
    sticker_type: str = "regular"
    needs_repainting: bool = False


class OneSet(Params):
    """Parameters of `getStickerSet` and `deleteStickerSet`, and of all that change one set."""

    missing: ClassVar[Mapping[str, str]] = {"name": _NO_NAME, "title": _NO_TITLE}

    name: str


class SetStickerSetTitle(OneSet):
    """Parameters of `setStickerSetTitle`."""

    title: str


class SetStickerSetThumbnail(OneSet):
    """Parameters of `setStickerSetThumbnail`."""

    user_id: int
    format: str
    thumbnail: str | None = None


async def upload_sticker_file(call: Call[UploadStickerFile]) -> Json:
    """Keep a file for stickers to come; it is checked as if it were one already."""
    params, stage = call.params, call.stage
    form = parse_format(params.sticker_format)
    upload = uploaded_file(params.sticker, call.uploads)
    check_owner(stage.world, params.user_id)
    if upload is None:
        raise bad_request("inputFile is not specified")
    if form is None:
        raise bad_request("sticker format must be non-empty")
    if len(upload.data) > MAX_STICKER_BYTES[form]:
        raise bad_request("file is too big")
    if format_of(upload.data) != form:
        raise bad_request(WRONG_KIND[form])
    try:
        kept = await stage.darkroom.keep_for_sets(upload.data)
    except UnusablePictureError as error:
        raise bad_request(error.code) from error
    return file_json(kept.file)


async def create_new_sticker_set(call: Call[CreateNewStickerSet]) -> bool:
    """Make a set that belongs to a person and that the bot may change: all of it, or nothing."""
    params, stage = call.params, call.stage
    asked = parse_input_stickers(params.stickers, default_format=params.sticker_format)
    if params.sticker_type != "regular":
        raise bad_request("the sandbox plays regular sticker sets only")
    check_owner(stage.world, params.user_id)
    title = _title(params.title)
    if not params.name.strip():
        raise bad_request(_NO_NAME)
    if not asked:
        raise bad_request("at least 1 sticker must be specified")
    if params.needs_repainting:
        raise bad_request("only custom emoji stickers support repainting")
    stickers = [await load_input_sticker(stage, each, call.uploads, None) for each in asked]
    bot = stage.world.bot
    name = params.name.strip()[:_MAX_NAME]
    if not _NAME.fullmatch(name) or not name.lower().endswith(f"_by_{bot.username.lower()}"):
        raise bad_request("invalid sticker set name is specified")
    if stage.sticker_sets.find(name) is not None:
        raise bad_request("sticker set name is already occupied")
    stage.sticker_sets.publish(StickerSet(name, title, params.user_id, bot.id, stickers))
    return True


async def get_sticker_set(call: Call[OneSet]) -> Json:
    """A set and its stickers, whoever made it."""
    found = call.stage.sticker_sets.find(call.params.name.strip())
    if found is None:
        raise bad_request("STICKERSET_INVALID")
    return sticker_set_json(found)


async def set_sticker_set_title(call: Call[SetStickerSetTitle]) -> bool:
    """Give a set another title."""
    title = _title(call.params.title)
    find_own_set(call.stage, call.params.name).title = title
    return True


async def set_sticker_set_thumbnail(call: Call[SetStickerSetThumbnail]) -> bool:
    """Choose the little picture that stands for a set; without one its first sticker does."""
    params, stage = call.params, call.stage
    form = parse_format(params.format)
    check_owner(stage.world, params.user_id)
    found = find_own_set(stage, params.name, owner_id=params.user_id)
    if params.thumbnail is None:
        found.thumbnail = None
        return True
    form = form or found.form
    if form is None:
        raise bad_request("sticker format must be non-empty")
    upload = uploaded_file(params.thumbnail, call.uploads)
    if upload is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if len(upload.data) > MAX_THUMBNAIL_BYTES[form]:
        raise bad_request("file is too big")
    try:
        found.thumbnail = await stage.darkroom.develop_set_thumbnail(upload.data, form)
    except UnusablePictureError as error:
        raise bad_request(error.code) from error
    return True


async def delete_sticker_set(call: Call[OneSet]) -> bool:
    """Delete a set; stickers of it that were sent stay where they are."""
    call.stage.sticker_sets.withdraw(find_own_set(call.stage, call.params.name))
    return True


def _title(raw: str) -> str:
    """A title as Telegram keeps it: one that is too long is cut.

    Raises:
        ApiError: there is nothing in it.
    """
    title = raw.strip()[:_MAX_TITLE]
    if not title:
        raise bad_request(_NO_TITLE)
    return title
