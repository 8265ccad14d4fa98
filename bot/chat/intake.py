"""From an update to values of this bot; the only module that picks fields out of an Update."""

from telegram import Message, Update

from bot.chat.buttons import label_of
from bot.chat.incoming import GuestCall, IncomingClip, IncomingPhoto, Press
from bot.chat.messages import (
    asks,
    clip_of,
    has_clip,
    has_photo,
    photo_of,
    place_of,
    reply_target,
    shown,
)
from bot.chat.names import plain_name
from bot.chat.people import sender_id
from bot.telemetry.labels import ChatKind, UpdateKind


def incoming_photo(update: Update, *, username: str) -> IncomingPhoto | None:
    """The photo of a new message; None where it has none."""
    message = update.message
    if message is None:
        return None
    asker = message if asks(message, username) else None
    return photo_of(message, message, update.update_id, asker=asker)


def asked_photo(update: Update) -> IncomingPhoto | None:
    """The photo that a question replies to."""
    question = update.message
    if question is None or question.reply_to_message is None:
        return None
    return photo_of(question.reply_to_message, question, update.update_id, asker=question)


def incoming_clip(update: Update, *, username: str) -> IncomingClip | None:
    """The clip of a new message, or the one that a question replies to; None for neither."""
    message = update.message
    if message is None:
        return None
    is_asking = asks(message, username)
    asker = message if is_asking else None
    own = clip_of(message, message, update.update_id, asker=asker)
    # A linked channel's post may hold a clip to look at, but gives no commands.
    is_passed_on = message.is_automatic_forward or message.forward_origin
    about = message.reply_to_message
    if own is not None or about is None or not is_asking or is_passed_on:
        return own
    return clip_of(about, message, update.update_id, asker=message)


def guest_call(update: Update, *, username: str) -> GuestCall | None:
    """The call to a chat that the bot is no member of, with the photo that it is about."""
    message = update.guest_message
    if message is None or message.guest_query_id is None:
        return None
    asked = (each for each in (message, message.reply_to_message) if each is not None)
    photos = (photo_of(each, message, update.update_id, asker=message) for each in asked)
    return GuestCall(
        query_id=message.guest_query_id,
        chat_id=message.chat.id,
        place=place_of(message.chat),
        caller_id=sender_id(message),
        is_named=asks(message, username),
        photo=next((photo for photo in photos if photo is not None), None),
        language_code=message.from_user.language_code if message.from_user else None,
    )


def wants_a_look(update: Update, *, username: str) -> bool:
    """Whether answering this update means looking at a photo or a clip."""
    if incoming_photo(update, username=username) or incoming_clip(update, username=username):
        return True
    call = guest_call(update, username=username)
    if call is not None:
        return call.photo is not None
    message = update.message
    is_asking = message is not None and asks(message, username)
    return is_asking and asked_photo(update) is not None


def kind_in(update: Update) -> UpdateKind:
    """What an update is about, to count it by."""
    message = update.message
    if message is not None:
        return _kind_of(message)
    kinds = (
        (update.callback_query, UpdateKind.PRESS),
        (update.inline_query or update.chosen_inline_result, UpdateKind.INLINE),
        (update.guest_message, UpdateKind.GUEST),
        (update.my_chat_member, UpdateKind.MEMBER),
    )
    return next((kind for part, kind in kinds if part is not None), UpdateKind.OTHER)


def _kind_of(message: Message) -> UpdateKind:
    # A live photo is both.
    if has_clip(message):
        return UpdateKind.CLIP
    return UpdateKind.PHOTO if has_photo(message) else UpdateKind.MESSAGE


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
    message = shown(query.message)
    photo_message = message.reply_to_message if message else None
    photo = _about(photo_message, message, update) if message and photo_message else None
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


def _about(message: Message, within: Message, update: Update) -> IncomingPhoto | None:
    """What the message with the button replies to: a photo, or what is known of a clip."""
    photo = photo_of(message, within, update.update_id, asker=None)
    if photo is not None:
        return photo
    clip = clip_of(message, within, update.update_id, asker=None)
    return clip.sent if clip else None
