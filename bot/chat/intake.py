"""From an update to values of this bot; the only module that picks fields out of an Update."""

import re
from typing import Final

from telegram import Chat, MaybeInaccessibleMessage, Message, MessageEntity, Update
from telegram.constants import ChatType

from bot.chat.buttons import label_of
from bot.chat.incoming import GuestCall, IncomingPhoto, Press, ReplyTarget
from bot.chat.names import plain_name
from bot.chat.people import sender_id
from bot.replies.plan import Place
from bot.telemetry.labels import ChatKind, UpdateKind

_MOOD: Final = re.compile(r"/mood(?:@(\w+))?(?=\s|$)", re.IGNORECASE | re.ASCII)

_ADDRESS: Final = re.compile(r"(?<!\S)(?:/[a-z]\w*(?:@\w+)?|@\w+)", re.IGNORECASE | re.ASCII)
"""A command or a name in a caption: says whom it is meant for, and nothing about the photo."""


def incoming_photo(update: Update, *, username: str) -> IncomingPhoto | None:
    """The photo of a new message; None where it has none."""
    message = update.message
    if message is None:
        return None
    asker = message if _asks(message, username) else None
    return _photo(message, message, update.update_id, asker=asker)


def asked_photo(update: Update) -> IncomingPhoto | None:
    """The photo that a question replies to."""
    question = update.message
    if question is None or question.reply_to_message is None:
        return None
    return _photo(question.reply_to_message, question, update.update_id, asker=question)


def guest_call(update: Update, *, username: str) -> GuestCall | None:
    """The call to a chat that the bot is no member of, with the photo that it is about."""
    message = update.guest_message
    if message is None or message.guest_query_id is None:
        return None
    asked = (each for each in (message, message.reply_to_message) if each is not None)
    photos = (_photo(each, message, update.update_id, asker=message) for each in asked)
    return GuestCall(
        query_id=message.guest_query_id,
        chat_id=message.chat.id,
        place=_place(message.chat),
        caller_id=sender_id(message),
        is_named=_asks(message, username),
        photo=next((photo for photo in photos if photo is not None), None),
        language_code=message.from_user.language_code if message.from_user else None,
    )


def wants_a_look(update: Update, *, username: str) -> bool:
    """Whether answering this update means looking at a photo."""
    if incoming_photo(update, username=username):
        return True
    call = guest_call(update, username=username)
    if call is not None:
        return call.photo is not None
    message = update.message
    asks = message is not None and _asks(message, username)
    return asks and asked_photo(update) is not None


def kind_in(update: Update) -> UpdateKind:
    """What an update is about, to count it by."""
    message = update.message
    if message is not None:
        has_photo = _largest_size(message) or _image_document(message)
        return UpdateKind.PHOTO if has_photo else UpdateKind.MESSAGE
    kinds = (
        (update.callback_query, UpdateKind.PRESS),
        (update.inline_query or update.chosen_inline_result, UpdateKind.INLINE),
        (update.guest_message, UpdateKind.GUEST),
        (update.my_chat_member, UpdateKind.MEMBER),
    )
    return next((kind for part, kind in kinds if part is not None), UpdateKind.OTHER)


def chat_kind_in(update: Update) -> str:
    """Telegram's word for the kind of an update's chat, or "guest" where the bot is none."""
    if update.guest_message is not None:
        return ChatKind.GUEST
    return str(update.effective_chat.type) if update.effective_chat else ChatKind.OTHER


def chat_in(update: Update) -> int:
    """The chat that an update is about, else the private chat of its person; 0 for neither."""
    about = update.effective_chat or update.effective_user
    return about.id if about else 0


def sender_in(update: Update) -> int | None:
    """Who sent the message of an update; None where there is none, or nobody knows."""
    message = update.message or update.guest_message
    return sender_id(message) if message else None


def language_in(update: Update) -> str | None:
    """The language of the app of whoever caused an update; None where Telegram does not say."""
    return update.effective_user.language_code if update.effective_user else None


def is_from_person(message: Message) -> bool:
    """Whether a person wrote this: answering other bots could go on for ever.

    Anonymous admins and people who write as their channel appear as a bot with a sender chat.
    """
    sender = message.from_user
    return sender is None or not sender.is_bot or message.sender_chat is not None


def press_in(update: Update) -> Press | None:
    """The press of a button; None where nobody can tell which message it was on."""
    query = update.callback_query
    if query is None or query.message is None:
        return None
    message = _shown(query.message)
    photo_message = message.reply_to_message if message else None
    photo = (
        _photo(photo_message, message, update.update_id, asker=None)
        if message and photo_message
        else None
    )
    data = query.data or ""
    label = label_of(message.reply_markup, data) if message else None
    return Press(
        query_id=query.id,
        person_id=query.from_user.id,
        person_name=plain_name(query.from_user.first_name),
        target=reply_target(query.message),
        data=data,
        # An old message comes without its buttons; there is nothing to compare with.
        was_offered=message is None or label is not None,
        replies_to=photo_message.message_id if photo_message else None,
        photo=photo,
        label=label,
        language_code=query.from_user.language_code,
    )


def reply_target(
    message: MaybeInaccessibleMessage, *, within: Message | None = None
) -> ReplyTarget:
    """How to reply to a message.

    Args:
        message: to reply to.
        within: the message that knows the topic, where it is another one: a message that only
            comes along as the one replied to may not say which topic it is in.
    """
    knows = within or _shown(message)
    return ReplyTarget(
        chat_id=message.chat.id,
        message_id=message.message_id,
        thread_id=knows.message_thread_id if knows and knows.is_topic_message else None,
        place=_place(message.chat),
    )


def _shown(message: MaybeInaccessibleMessage) -> Message | None:
    # The library makes a Message even of one that Telegram no longer shows; its date tells.
    return message if isinstance(message, Message) and message.is_accessible else None


def _photo(
    message: Message, within: Message, update_id: int, *, asker: Message | None
) -> IncomingPhoto | None:
    file = _largest_size(message) or _image_document(message)
    if file is None:
        return None
    file_id, size_bytes = file
    speaker = (asker or message).from_user
    return IncomingPhoto(
        update_id=update_id,
        chat_kind=str(message.chat.type),
        target=reply_target(message, within=within),
        file_id=file_id,
        size_bytes=size_bytes,
        asked=asker is not None,
        person_id=sender_id(message),
        asker_id=sender_id(asker) if asker else None,
        is_reserved=_is_reserved(message),
        album_id=message.media_group_id,
        caption=" ".join(_ADDRESS.sub(" ", message.caption or "").split()),
        language_code=speaker.language_code if speaker else None,
        sent_at=message.date,
        came_at=within.date,
        came_with=None if within is message else within.message_id,
    )


def _is_reserved(message: Message) -> bool:
    return bool(
        message.has_media_spoiler
        or message.forward_origin
        or message.has_protected_content
        or message.is_automatic_forward
    )


def _largest_size(message: Message) -> tuple[str, int | None] | None:
    if not message.photo:
        return None
    largest = max(message.photo, key=lambda size: size.width * size.height)
    return largest.file_id, largest.file_size


def _image_document(message: Message) -> tuple[str, int | None] | None:
    document = message.document
    # A GIF comes as an animation, and as a document beside it for old clients.
    if document is None or message.animation is not None:
        return None
    if not (document.mime_type or "").startswith("image/"):
        return None
    return document.file_id, document.file_size


def _place(chat: Chat) -> Place:
    return Place.PRIVATE if chat.type == ChatType.PRIVATE else Place.GROUP


def _asks(message: Message, username: str) -> bool:
    """Whether a text or a caption begins with /mood, or names the bot."""
    words, name = message.text or message.caption or "", username.lower()
    match = _MOOD.match(words)
    if match is not None and (match[1] or name).lower() == name:
        return True
    if not words:
        return False
    parse = message.parse_entities if message.text else message.parse_caption_entities
    return any(named.lower() == f"@{name}" for named in parse([MessageEntity.MENTION]).values())
