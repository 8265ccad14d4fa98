"""Sending photos, documents and albums."""

from dataclasses import replace
from typing import Annotated

from pydantic import Field

from bot.sandbox.albums import MAX_PARTS, MIN_PARTS, new_media_group_id
from bot.sandbox.errors import bad_request
from bot.sandbox.methods.loading import (
    InputMedia,
    load_document,
    load_input_media,
    load_photo,
)
from bot.sandbox.methods.lookup import find_destination
from bot.sandbox.methods.messages import send
from bot.sandbox.methods.params import Addressed, Call, Entities, FromJson, Sending
from bot.sandbox.methods.wording import caption
from bot.sandbox.records import Content, Json
from bot.sandbox.telegram_json import message_json


class SendPhoto(Sending):
    """Parameters of `sendPhoto`."""

    photo: str
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: Entities = Field(default_factory=list)
    has_spoiler: bool = False


class SendDocument(Sending):
    """Parameters of `sendDocument`."""

    document: str
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: Entities = Field(default_factory=list)


class SendMediaGroup(Addressed):
    """Parameters of `sendMediaGroup`."""

    media: Annotated[list[InputMedia], FromJson]


async def send_photo(call: Call[SendPhoto]) -> Json:
    """Send a photo."""
    params, stage = call.params, call.stage
    find_destination(stage.world, params)
    words, entities = caption(params.caption, params.parse_mode, params.caption_entities)
    photo = await load_photo(stage, params.photo, call.uploads)
    return send(stage, params, Content(words, entities, photo, has_spoiler=params.has_spoiler))


async def send_document(call: Call[SendDocument]) -> Json:
    """Send a file as it is."""
    params, stage = call.params, call.stage
    find_destination(stage.world, params)
    words, entities = caption(params.caption, params.parse_mode, params.caption_entities)
    document = load_document(stage, params.document, call.uploads)
    return send(stage, params, Content(words, entities, document))


async def send_media_group(call: Call[SendMediaGroup]) -> list[Json]:
    """Send photos, or files, as an album: all of them or none."""
    params, stage = call.params, call.stage
    find_destination(stage.world, params)
    if len(params.media) > MAX_PARTS:
        raise bad_request("too many messages to send as an album")
    if len(params.media) < MIN_PARTS:
        raise bad_request(f"an album must have {MIN_PARTS} to {MAX_PARTS} parts")
    if len({each.type for each in params.media}) > 1:
        raise bad_request("document can't be mixed with other media types")
    contents = [await load_input_media(stage, each, call.uploads) for each in params.media]
    place = find_destination(stage.world, params)
    envelope = replace(place.envelope, media_group_id=new_media_group_id())
    messages = [
        stage.world.post(
            place.chat,
            stage.world.bot,
            content,
            reply_to_id=place.reply_to_id,
            envelope=envelope,
        )
        for content in contents
    ]
    return [message_json(stage.world, message) for message in messages]
