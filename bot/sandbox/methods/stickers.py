"""Sending stickers, and changing single ones in sets.

Source of the refusals' words: see `bot.sandbox.methods.sticker_sets`.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar, Final

from bot.sandbox.errors import bad_request
from bot.sandbox.media import Sticker
from bot.sandbox.methods.input_stickers import (
    load_input_sticker,
    parse_emojis,
    parse_input_sticker,
    parse_keywords,
)
from bot.sandbox.methods.loading import sent_before, uploaded_file
from bot.sandbox.methods.lookup import find_destination
from bot.sandbox.methods.messages import send
from bot.sandbox.methods.params import Call, Params, Sending
from bot.sandbox.methods.sticker_lookup import check_owner, find_own_set, find_set_sticker
from bot.sandbox.photos import UnusablePictureError
from bot.sandbox.records import Content, Json
from bot.sandbox.sticker_files import MAX_STICKER_BYTES, format_of
from bot.sandbox.sticker_sets import MAX_STICKERS

_NO_STICKER: Final = "sticker is not specified"
_WRONG_POSITION: Final = "wrong sticker position specified"


class SendSticker(Sending):
    """Parameters of `sendSticker`."""

    sticker: str
    emoji: str | None = None


class AddStickerToSet(Params):
    """Parameters of `addStickerToSet`."""

    missing: ClassVar[Mapping[str, str]] = {
        "name": "sticker set name must be non-empty",
        "old_sticker": _NO_STICKER,
        "sticker": "there is no sticker file in the request",
    }

    user_id: int
    name: str
    sticker: Any


class OneSticker(Params):
    """Parameters of `deleteStickerFromSet`, and of all that change one sticker."""

    missing: ClassVar[Mapping[str, str]] = {
        "sticker": _NO_STICKER,
        "position": _WRONG_POSITION,
        "emoji_list": "can't parse emoji list JSON array",
    }

    sticker: str


class SetStickerPositionInSet(OneSticker):
    """Parameters of `setStickerPositionInSet`."""

    position: int


class ReplaceStickerInSet(AddStickerToSet):
    """Parameters of `replaceStickerInSet`."""

    old_sticker: str


class SetStickerEmojiList(OneSticker):
    """Parameters of `setStickerEmojiList`."""

    emoji_list: Any


class SetStickerKeywords(OneSticker):
    """Parameters of `setStickerKeywords`."""

    keywords: Any = None


async def send_sticker(call: Call[SendSticker]) -> Json:
    """Send a sticker; the emoji counts only for one that is uploaded with the call."""
    params = call.params
    find_destination(call.stage.world, params)
    sticker = await _load_sticker(call)
    return send(call.stage, params, Content(media=sticker))


async def add_sticker_to_set(call: Call[AddStickerToSet]) -> bool:
    """Put one more sticker at the end of a set."""
    params, stage = call.params, call.stage
    asked = parse_input_sticker(params.sticker)
    check_owner(stage.world, params.user_id)
    found = find_own_set(stage, params.name, owner_id=params.user_id)
    sticker = await load_input_sticker(stage, asked, call.uploads, found.form)
    if len(found.stickers) >= MAX_STICKERS:
        raise bad_request("STICKERS_TOO_MUCH")
    stage.sticker_sets.insert(found, sticker)
    return True


async def replace_sticker_in_set(call: Call[ReplaceStickerInSet]) -> bool:
    """Put another sticker in the place of one."""
    params, stage = call.params, call.stage
    asked = parse_input_sticker(params.sticker)
    check_owner(stage.world, params.user_id)
    found = find_own_set(stage, params.name, owner_id=params.user_id)
    sticker = await load_input_sticker(stage, asked, call.uploads, found.form)
    holder, at = find_set_sticker(stage, params.old_sticker)
    if holder is not found:
        raise bad_request("STICKER_INVALID")
    stage.sticker_sets.change(found, at, sticker)
    return True


async def set_sticker_position_in_set(call: Call[SetStickerPositionInSet]) -> bool:
    """Move a sticker to another place in its set, counted from 0."""
    params, stage = call.params, call.stage
    if params.position < 0:
        raise bad_request(_WRONG_POSITION)
    found, at = find_set_sticker(stage, params.sticker)
    stage.sticker_sets.move(found, at, params.position)
    return True


async def delete_sticker_from_set(call: Call[OneSticker]) -> bool:
    """Take a sticker out of its set."""
    stage = call.stage
    found, at = find_set_sticker(stage, call.params.sticker)
    stage.sticker_sets.remove(found, at)
    return True


async def set_sticker_emoji_list(call: Call[SetStickerEmojiList]) -> bool:
    """Say what a sticker of a set stands for."""
    emojis = parse_emojis(call.params.emoji_list)
    found, at = find_set_sticker(call.stage, call.params.sticker)
    sticker = replace(found.stickers[at], emojis=emojis)
    call.stage.sticker_sets.change(found, at, sticker)
    return True


async def set_sticker_keywords(call: Call[SetStickerKeywords]) -> bool:
    """Say by which words a sticker of a set is found."""
    raw = call.params.keywords
    keywords = parse_keywords(raw) if raw is not None else ()
    found, at = find_set_sticker(call.stage, call.params.sticker)
    sticker = replace(found.stickers[at], keywords=keywords)
    call.stage.sticker_sets.change(found, at, sticker)
    return True


async def _load_sticker(call: Call[SendSticker]) -> Sticker:
    params, stage = call.params, call.stage
    upload = uploaded_file(params.sticker, call.uploads)
    if upload is None:
        return sent_before(stage, params.sticker, Sticker)
    if len(upload.data) > MAX_STICKER_BYTES[format_of(upload.data)]:
        raise bad_request("STICKER_FILE_INVALID")
    emojis = (params.emoji,) if params.emoji else ()
    try:
        return await stage.darkroom.develop_sticker(upload.data, emojis=emojis)
    except UnusablePictureError as error:
        raise bad_request(error.code) from error
