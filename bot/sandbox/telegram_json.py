"""Records as the Bot API's JSON; the only place that knows Telegram's field names for them."""

import math

from bot.sandbox.media import (
    Clip,
    ClipKind,
    Document,
    Media,
    Photo,
    PhotoSize,
    Sticker,
    StoredFile,
)
from bot.sandbox.records import Chat, Content, Envelope, Json, Message, SenderChat, User
from bot.sandbox.sticker_sets import StickerSet
from bot.sandbox.threads import topic_of
from bot.sandbox.world import World


def user_json(user: User) -> Json:
    """A `User`."""
    rendered: Json = {"id": user.id, "is_bot": user.is_bot, "first_name": user.first_name}
    if user.username:
        rendered["username"] = user.username
    # Telegram's own account has no language either.
    return rendered if user.is_bot or not user.username else {**rendered, "language_code": "en"}


def chat_json(chat: Chat) -> Json:
    """A `Chat`: by its person in private, by its title else."""
    if chat.kind == "private":
        person = chat.members[0]
        return {
            "id": chat.id,
            "first_name": person.first_name,
            "username": person.username,
            "type": "private",
        }
    rendered: Json = {"id": chat.id, "title": chat.title, "type": chat.kind}
    return {**rendered, "is_forum": True} if chat.is_forum else rendered


def sender_chat_json(sender: SenderChat) -> Json:
    """A `Chat` in whose name something was written."""
    rendered: Json = {"id": sender.id, "title": sender.title, "type": sender.kind}
    return {**rendered, "username": sender.username} if sender.username else rendered


def message_json(world: World, message: Message, *, with_reply: bool = True) -> Json:
    """A `Message`, with the message it replies to, whose own reply is left out."""
    chat = world.chats[message.chat_id]
    rendered: Json = {
        "message_id": message.message_id,
        "from": user_json(message.sender),
        "chat": chat_json(chat),
        "date": message.date,
        **_thread_json(chat, message),
        **_envelope_json(chat, message),
        **_content_json(message.content),
    }
    if message.edit_date is not None:
        rendered["edit_date"] = message.edit_date
    target = _shown_target(chat, message) if with_reply else None
    if target is not None:
        rendered["reply_to_message"] = message_json(world, target, with_reply=False)
    if message.keyboard:
        rendered["reply_markup"] = {"inline_keyboard": [list(row) for row in message.keyboard]}
    return rendered


def origin_json(message: Message) -> Json:
    """A `MessageOrigin` of a forwarded message: where it was first."""
    envelope = message.envelope
    if envelope.forward_origin is not None:
        return envelope.forward_origin
    if envelope.sender_chat is None:
        return {"type": "user", "date": message.date, "sender_user": user_json(message.sender)}
    sender = sender_chat_json(envelope.sender_chat)
    return {"type": "chat", "date": message.date, "sender_chat": sender}


def inaccessible_json(chat: Chat, message_id: int) -> Json:
    """An `InaccessibleMessage`: all that a bot gets of a message that is too old or gone."""
    return {"chat": chat_json(chat), "message_id": message_id, "date": 0}


def _shown_target(chat: Chat, message: Message) -> Message | None:
    if message.reply_to_id is not None:
        return chat.messages.get(message.reply_to_id)
    # What answers nothing in a topic looks like an answer to the line that opened the topic.
    topic_id = topic_of(chat, message)
    if topic_id is None or topic_id == message.message_id:
        return None
    return chat.messages.get(topic_id)


def _thread_json(chat: Chat, message: Message) -> Json:
    topic_id = topic_of(chat, message)
    if topic_id is not None:
        return {"message_thread_id": topic_id, "is_topic_message": True}
    thread_id = message.envelope.thread_id
    return {"message_thread_id": thread_id} if thread_id and not chat.is_forum else {}


def _envelope_json(chat: Chat, message: Message) -> Json:
    envelope, rendered = message.envelope, Json()
    if envelope.sender_chat is not None:
        rendered["sender_chat"] = sender_chat_json(envelope.sender_chat)
    if envelope.signature:
        rendered["author_signature"] = envelope.signature
    if envelope.media_group_id is not None:
        rendered["media_group_id"] = envelope.media_group_id
    if envelope.forward_origin is not None:
        rendered["forward_origin"] = envelope.forward_origin
    if envelope.is_automatic_forward:
        rendered["is_automatic_forward"] = True
    if envelope.is_protected or chat.is_protected:
        rendered["has_protected_content"] = True
    return rendered | _origin_through_bot(envelope)


def _origin_through_bot(envelope: Envelope) -> Json:
    rendered = {"via_bot": user_json(envelope.via_bot)} if envelope.via_bot else Json()
    match envelope.guest_caller:
        case None:
            pass
        case User() as caller:
            rendered["guest_bot_caller_user"] = user_json(caller)
        case caller:
            rendered["guest_bot_caller_chat"] = sender_chat_json(caller)
    return rendered


def _content_json(content: Content) -> Json:
    rendered = media_json(content.media) if content.media is not None else Json()
    if content.has_spoiler:
        rendered["has_media_spoiler"] = True
    if content.words is not None:
        is_caption = content.media is not None
        rendered["caption" if is_caption else "text"] = content.words
        if content.entities:
            name = "caption_entities" if is_caption else "entities"
            rendered[name] = list(content.entities)
    if content.service is not None:
        rendered |= content.service.fields
    return rendered


def media_json(media: Media) -> Json:
    """The field of a message that carries media."""
    match media:
        case Photo(sizes):
            return {"photo": [_size_json(size) for size in sizes]}
        case Document(file):
            named = {"file_name": file.file_name} if file.file_name else {}
            return {"document": {**named, "mime_type": file.mime_type, **file_json(file)}}
        case Sticker() as sticker:
            return {"sticker": sticker_json(sticker)}
        case Clip() as clip:
            return clip_json(clip)


def clip_json(clip: Clip) -> Json:
    """The fields of a message that carries a moving picture."""
    file, photo = clip.file, clip.photo
    known = file_json(file)
    if clip.thumbnail is not None:
        known["thumbnail"] = _size_json(clip.thumbnail)
    duration = math.ceil(clip.duration_s)
    if clip.kind is ClipKind.NOTE:
        return {
            "video_note": {**known, "length": min(clip.width, clip.height), "duration": duration}
        }
    named = {"file_name": file.file_name} if file.file_name else {}
    known |= {"mime_type": file.mime_type}
    shape: Json = {"width": clip.width, "height": clip.height, "duration": duration}
    if photo is not None:
        sizes = [_size_json(size) for size in photo.sizes]
        # Bots that know of no live photos see the photo.
        return {"live_photo": {**known, **shape, "photo": sizes}, "photo": sizes}
    if clip.kind is ClipKind.ANIMATION:
        # Bots that know of no animations see the file.
        return {"animation": {**known, **named, **shape}, "document": {**known, **named}}
    return {"video": {**known, **named, **shape}}


def sticker_json(sticker: Sticker) -> Json:
    """A `Sticker`."""
    rendered: Json = {
        "width": sticker.width,
        "height": sticker.height,
        "is_animated": sticker.is_animated,
        "is_video": False,
        "type": "regular",
        **file_json(sticker.file),
    }
    if sticker.emoji:
        rendered["emoji"] = sticker.emoji
    if sticker.set_name:
        rendered["set_name"] = sticker.set_name
    if sticker.thumbnail is not None:
        rendered["thumbnail"] = _size_json(sticker.thumbnail)
    return rendered


def sticker_set_json(stickers: StickerSet) -> Json:
    """A `StickerSet`."""
    rendered: Json = {
        "name": stickers.name,
        "title": stickers.title,
        "sticker_type": "regular",
        "stickers": [sticker_json(each) for each in stickers.stickers],
    }
    if stickers.thumbnail is not None:
        rendered["thumbnail"] = _size_json(stickers.thumbnail)
    return rendered


def file_json(file: StoredFile) -> Json:
    """A `File` without its path, and what each kind of media has of it."""
    return {
        "file_id": file.file_id,
        "file_unique_id": file.file_unique_id,
        "file_size": file.size_bytes,
    }


def _size_json(size: PhotoSize) -> Json:
    return {**file_json(size.file), "width": size.width, "height": size.height}
