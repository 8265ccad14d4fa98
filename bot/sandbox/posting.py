"""People send texts, files and albums, and edit what they said; the bot hears of it."""

import asyncio
from dataclasses import dataclass, replace
from typing import Final

from bot.sandbox.albums import new_media_group_id
from bot.sandbox.delivery import tell_bot
from bot.sandbox.errors import ApiError, PageError
from bot.sandbox.formatting import MAX_CAPTION, MAX_TEXT, format_words
from bot.sandbox.guests import call_guest
from bot.sandbox.parcels import can_be_blurred, check_parcel, has_caption, store
from bot.sandbox.people import Author, Draft, author_of, origin_elsewhere, place_of
from bot.sandbox.records import Chat, Content, Envelope, Json, Message
from bot.sandbox.stage import Stage
from bot.sandbox.telegram_json import origin_json
from bot.sandbox.threads import GENERAL_ID, NoThreadError, OtherThreadError, choose_thread

_ELSEWHERE: Final = "The message you reply to is in another topic."


@dataclass(frozen=True, slots=True, kw_only=True)
class AlbumDelivery:
    """How the parts of an album reach the bot.

    Attributes:
        order: positions of the parts, from 0, in the order of their updates; one that comes again
            is the same update again, one that is left out never comes. None: as sent; then each
            part is written only when its update is due, so that others can write in between.
        gap_s: pause between two updates.
    """

    order: tuple[int, ...] | None = None
    gap_s: float = 0.0


AT_ONCE: Final = AlbumDelivery()


async def post_draft(
    stage: Stage, draft: Draft, *, delivery: AlbumDelivery = AT_ONCE
) -> list[Message]:
    """Send what somebody wrote, and tell the bot if it may see it; an album is many messages.

    Raises:
        PageError: it cannot be sent; the words say why.
    """
    world = stage.world
    chat = world.chats.get(draft.chat_id)
    if chat is None:
        raise PageError(404, "There is no such chat or person.")
    words, entities = _checked_words(draft.words, is_caption=bool(draft.uploads))
    if not words and not draft.uploads:
        raise PageError(400, "There is nothing to send.")
    check_parcel(draft)
    # Once before the work on the files, to refuse early, and again because it takes time.
    addressed(stage, chat, draft)
    media = [await store(stage, each, is_document=draft.is_document) for each in draft.uploads]
    author = addressed(stage, chat, draft)
    spoiler = draft.has_spoiler and can_be_blurred(media)
    first = Content(words or None, entities, media[0] if media else None, has_spoiler=spoiler)
    contents = [first, *(Content(media=each, has_spoiler=spoiler) for each in media[1:])]
    return await _post_all(
        stage, chat, author, contents, reply_to_id=draft.reply_to_id, delivery=delivery
    )


def edit_own(stage: Stage, *, chat_id: int, message_id: int, from_id: int, text: str) -> Message:
    """Give one's own message another text or caption.

    Raises:
        PageError: it is not theirs, or cannot be changed so.
    """
    world = stage.world
    chat, _ = place_of(world, chat_id, from_id)
    message = world.message(chat_id, message_id)
    if message is None:
        raise PageError(404, "This message is gone.")
    if message.envelope.author_id != from_id:
        raise PageError(403, "Only who wrote a message can edit it.")
    content = message.content
    is_fixed = content.service is not None or not has_caption(content.media)
    if is_fixed or message.envelope.forward_origin is not None or chat.migrated_to is not None:
        raise PageError(400, "This message cannot be edited.")
    words, entities = _checked_words(text, is_caption=content.media is not None)
    if not words and content.media is None:
        raise PageError(400, "There is nothing to send.")
    changed = replace(content, words=words or None, entities=entities)
    if changed == content:
        raise PageError(400, "Nothing has changed.")
    world.edit(message, changed, message.keyboard)
    tell_bot(stage, message, kind="edited_message")
    return message


def forward(stage: Stage, message: Message, *, chat_id: int, from_id: int) -> Message:
    """Forward a message, by somebody who sees it, to a chat.

    Raises:
        PageError: it may not leave its chat, or they cannot write there.
    """
    world = stage.world
    source, _ = place_of(world, message.chat_id, from_id)
    chat, _ = place_of(world, chat_id, from_id)
    if source.is_protected or message.envelope.is_protected:
        raise PageError(403, "What is said there may not be forwarded.")
    author = author_of(world, chat, from_id)
    envelope = replace(author.envelope, forward_origin=origin_json(message))
    copy = world.post(chat, author.user, message.content, envelope=envelope)
    tell_bot(stage, copy)
    return copy


def send_again(stage: Stage, message: Message, *, chat_id: int, from_id: int) -> Message:
    """Send what is in a message once more, as apps do without uploading its file again.

    Raises:
        PageError: they cannot write there.
    """
    chat, _ = place_of(stage.world, chat_id, from_id)
    author = author_of(stage.world, chat, from_id)
    again = stage.world.post(chat, author.user, message.content, envelope=author.envelope)
    tell_bot(stage, again)
    return again


async def _post_all(
    stage: Stage,
    chat: Chat,
    author: Author,
    contents: list[Content],
    *,
    reply_to_id: int | None,
    delivery: AlbumDelivery,
) -> list[Message]:
    mark = new_media_group_id() if len(contents) > 1 else None

    def write(content: Content) -> Message:
        envelope = replace(_numbered(stage, author.envelope), media_group_id=mark)
        return stage.world.post(
            chat, author.user, content, reply_to_id=reply_to_id, envelope=envelope
        )

    messages = [] if delivery.order is None else [write(content) for content in contents]
    told: dict[int, Json | None] = {}
    for place in delivery.order if delivery.order is not None else range(len(contents)):
        if delivery.gap_s and told:
            await asyncio.sleep(delivery.gap_s)
        if delivery.order is None:
            messages.append(write(contents[place]))
        again = told.get(place)
        if again is not None:
            stage.updates.put_again(again)
        else:
            message = messages[place]
            told[place] = tell_bot(stage, message) or call_guest(stage, message)
    return messages


def _numbered(stage: Stage, envelope: Envelope) -> Envelope:
    """Every post of the channel has a number of its own there."""
    if not envelope.is_automatic_forward or envelope.forward_origin is None:
        return envelope
    number = {"message_id": stage.world.next_channel_post_id()}
    return replace(envelope, forward_origin={**envelope.forward_origin, **number})


def addressed(stage: Stage, chat: Chat, draft: Draft) -> Author:
    """Who the draft is from, with everything on the envelope but the mark of an album.

    Raises:
        PageError: they cannot write there, or what they answer is gone or elsewhere.
    """
    author = author_of(stage.world, chat, draft.from_id)
    target = None
    if draft.reply_to_id is not None:
        target = chat.messages.get(draft.reply_to_id)
        if target is None:
            raise PageError(400, "The message you reply to is gone.")
    envelope = replace(author.envelope, thread_id=_thread(chat, draft.topic_id, target))
    if draft.is_forwarded and not envelope.is_automatic_forward:
        envelope = replace(envelope, forward_origin=origin_elsewhere(stage.world))
    return Author(author.user, envelope)


def _thread(chat: Chat, topic_id: int | None, target: Message | None) -> int | None:
    try:
        is_general = topic_id == GENERAL_ID and chat.is_forum
        thread_id = choose_thread(chat, None if is_general else topic_id, target)
    except NoThreadError:
        raise PageError(404, "There is no such topic.") from None
    except OtherThreadError:
        raise PageError(400, _ELSEWHERE) from None
    if is_general and thread_id is not None:
        raise PageError(400, _ELSEWHERE)
    return thread_id


def _checked_words(raw: str, *, is_caption: bool) -> tuple[str, tuple[Json, ...]]:
    limit = MAX_CAPTION if is_caption else MAX_TEXT
    try:
        # Browsers send the line ends of a form as two characters.
        return format_words(raw.replace("\r\n", "\n"), (), limit=limit, too_long="")
    except ApiError:
        raise PageError(400, f"Please write at most {limit} characters.") from None
