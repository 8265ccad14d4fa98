"""From a message to what it holds: a photo or a clip, and how to reply to it."""

import re
from dataclasses import dataclass, replace
from typing import Final

from telegram import (
    Animation,
    Chat,
    LivePhoto,
    MaybeInaccessibleMessage,
    Message,
    MessageEntity,
    Video,
    VideoNote,
)
from telegram.constants import ChatType

from bot.chat.incoming import IncomingClip, IncomingPhoto, ReplyTarget
from bot.chat.people import sender_id
from bot.core.sessions import MAX_NAME_CHARS, plain_name
from bot.replies.plan import Place

_MOOD: Final = re.compile(r"/mood(?:@(\w+))?(?=\s|$)", re.IGNORECASE | re.ASCII)

_VIDEO: Final = "video/"
_IMAGE: Final = "image/"

_ADDRESS: Final = re.compile(r"(?<!\S)(?:/[a-z]\w*(?:@\w+)?|@\w+)", re.IGNORECASE | re.ASCII)
"""A command or a name in a caption: says whom it is meant for, and nothing about the photo."""


def reply_target(
    message: MaybeInaccessibleMessage, *, within: Message | None = None
) -> ReplyTarget:
    """How to reply to a message.

    Args:
        message: to reply to.
        within: the message that knows the topic, where it is another one: a message that only
            comes along as the one replied to may not say which topic it is in.
    """
    knows = within or shown(message)
    return ReplyTarget(
        chat_id=message.chat.id,
        message_id=message.message_id,
        thread_id=knows.message_thread_id if knows and knows.is_topic_message else None,
        place=place_of(message.chat),
    )


def shown(message: MaybeInaccessibleMessage) -> Message | None:
    """The message itself; None where Telegram no longer shows it."""
    # The library makes a Message even of one that Telegram no longer shows; its date tells.
    return message if isinstance(message, Message) and message.is_accessible else None


@dataclass(frozen=True, slots=True)
class _File:
    """What Telegram says of a file, or else whoever sent it; None where nobody says."""

    file_id: str
    size_bytes: int | None
    duration_s: float | None = None


def photo_of(
    message: Message, within: Message, update_id: int, *, asker: Message | None
) -> IncomingPhoto | None:
    """The photo in a message; None where there is none.

    Args:
        message: that may hold it; of a live photo, the still one.
        within: the message of the update, which may also be a reply to that one.
        update_id: of the update.
        asker: the message that asks about it; None where none does.
    """
    file = _largest_size(message) or _document(message, _IMAGE)
    return None if file is None else _sent(file, message, within, update_id, asker)


def clip_of(
    message: Message, within: Message, update_id: int, *, asker: Message | None
) -> IncomingClip | None:
    """The clip in a message: a video, a video note, an animation, or a live photo.

    Args:
        message: see `photo_of`.
        within: see `photo_of`.
        update_id: see `photo_of`.
        asker: see `photo_of`.
    """
    file = _moving(message) or _document(message, _VIDEO)
    if file is None:
        return None
    sent = _sent(file, message, within, update_id, asker)
    # Each is answered for itself, and a group is full of animations that nobody in it has filmed.
    is_reserved = sent.is_reserved or message.animation is not None
    sent = replace(sent, album_id=None, is_reserved=is_reserved)
    return IncomingClip(sent, file.duration_s)


def has_photo(message: Message) -> bool:
    """Whether there is a photo in a message."""
    return bool(_largest_size(message) or _document(message, _IMAGE))


def has_clip(message: Message) -> bool:
    """Whether there is a clip in a message."""
    return bool(_moving(message) or _document(message, _VIDEO))


def _sent(
    file: _File, message: Message, within: Message, update_id: int, asker: Message | None
) -> IncomingPhoto:
    speaker = (asker or message).from_user
    return IncomingPhoto(
        update_id=update_id,
        chat_kind=str(message.chat.type),
        target=reply_target(message, within=within),
        file_id=file.file_id,
        size_bytes=file.size_bytes,
        asked=asker is not None,
        person_id=sender_id(message),
        asker_id=sender_id(asker) if asker else None,
        is_reserved=_is_reserved(message),
        album_id=message.media_group_id,
        caption=" ".join(_ADDRESS.sub(" ", message.caption or "").split()),
        title=_title(message.caption or ""),
        language_code=speaker.language_code if speaker else None,
        sent_at=message.date,
        came_at=within.date,
        came_with=None if within is message else within.message_id,
    )


def _title(caption: str) -> str:
    """The first line of a caption; nothing where it is none, or too long to be a name."""
    first = caption.strip().partition("\n")[0]
    try:
        name = plain_name(_ADDRESS.sub(" ", first))
    except ValueError:
        return ""
    return name if len(" ".join(first.split())) <= MAX_NAME_CHARS else ""


def _is_reserved(message: Message) -> bool:
    return bool(
        message.has_media_spoiler
        or message.forward_origin
        or message.has_protected_content
        or message.is_automatic_forward
    )


def _largest_size(message: Message) -> _File | None:
    if not message.photo:
        return None
    largest = max(message.photo, key=lambda size: size.width * size.height)
    return _File(largest.file_id, largest.file_size)


def _moving(message: Message) -> _File | None:
    found: Video | VideoNote | Animation | LivePhoto | None = (
        message.video or message.video_note or message.animation or message.live_photo
    )
    if found is None:
        return None
    # As it came: the library warns whoever reads its own attribute, which changes its type soon.
    return _File(found.file_id, found.file_size, float(found.to_dict()["duration"]))


def _document(message: Message, kind: str) -> _File | None:
    document = message.document
    # A GIF comes as an animation, and as a document beside it for old clients.
    if document is None or message.animation is not None:
        return None
    if not (document.mime_type or "").startswith(kind):
        return None
    return _File(document.file_id, document.file_size)


def place_of(chat: Chat) -> Place:
    """What kind of place a chat is."""
    return Place.PRIVATE if chat.type == ChatType.PRIVATE else Place.GROUP


def asks(message: Message, username: str) -> bool:
    """Whether a text or a caption begins with /mood, or names the bot."""
    words, name = message.text or message.caption or "", username.lower()
    match = _MOOD.match(words)
    if match is not None and (match[1] or name).lower() == name:
        return True
    if not words:
        return False
    parse = message.parse_entities if message.text else message.parse_caption_entities
    return any(named.lower() == f"@{name}" for named in parse([MessageEntity.MENTION]).values())
