"""Messages as the page's JSON; the only place that knows the page's field names for them."""

from typing import Final

from bot.sandbox.records import Document, Json, Message, Photo, SenderChat, StoredFile
from bot.sandbox.threads import GENERAL_ID, topic_of
from bot.sandbox.world import World

_SNIPPET: Final = 120


def message_json(world: World, message: Message) -> Json:
    """A message with all that is shown of it."""
    content, media = message.content, message.content.media
    return {
        "chat_id": message.chat_id,
        "message_id": message.message_id,
        "from": _sender(message),
        "date": message.date,
        # People are told of other words, not of other buttons.
        "edit_date": message.edit_date if message.is_reworded else None,
        "text": content.words if media is None else None,
        "caption": content.words if media is not None else None,
        "entities": list(content.entities),
        **_media(message),
        "reply_to": _reply(world, message),
        "reactions": reactions_json(message),
        "buttons": [[_button(button) for button in row] for row in message.keyboard],
        "service": content.service.words if content.service else None,
        **_surroundings(world, message),
    }


def reactions_json(message: Message) -> list[Json]:
    """Who reacted to a message with what."""
    by_emoji: dict[str, list[int]] = {}
    for user_id, emoji in message.reactions.items():
        by_emoji.setdefault(emoji, []).append(user_id)
    return [{"emoji": emoji, "from_ids": user_ids} for emoji, user_ids in by_emoji.items()]


def sender_chat_json(sender: SenderChat) -> Json:
    """A group or channel that speaks."""
    return {"id": sender.id, "title": sender.title, "type": sender.kind}


def _sender(message: Message) -> Json:
    named = message.envelope.sender_chat
    if named is not None:
        return {"id": named.id, "first_name": named.title, "is_bot": False}
    sender = message.sender
    return {"id": sender.id, "first_name": sender.first_name, "is_bot": sender.is_bot}


def _surroundings(world: World, message: Message) -> Json:
    envelope, chat = message.envelope, world.chats[message.chat_id]
    named = envelope.sender_chat
    return {
        "author_id": envelope.author_id,
        "sender_chat": sender_chat_json(named) if named else None,
        "topic_id": (topic_of(chat, message) or GENERAL_ID) if chat.is_forum else None,
        "media_group_id": envelope.media_group_id,
        "forwarded_from": _origin_name(envelope.forward_origin),
        "spoiler": message.content.has_spoiler,
        "protected": envelope.is_protected or chat.is_protected,
    }


def _origin_name(origin: Json | None) -> str | None:
    match origin:
        case {"sender_user_name": str(name)}:
            return name
        case {"sender_user": {"first_name": str(name)}}:
            return name
        case {"sender_chat": {"title": str(name)}} | {"chat": {"title": str(name)}}:
            return name
        case _:
            return None


def _url(file: StoredFile) -> str:
    return f"/app/files/{file.file_id}"


def _media(message: Message) -> Json:
    shown: Json = {"photo": None, "document": None, "sticker": None}
    match message.content.media:
        case None:
            pass
        case Photo() as photo:
            largest = photo.largest
            shown["photo"] = {
                "url": _url(largest.file),
                "width": largest.width,
                "height": largest.height,
            }
        case Document(file):
            shown["document"] = {
                "url": _url(file),
                "file_name": file.file_name or "file",
                "mime_type": file.mime_type,
                "file_size": file.size_bytes,
            }
        case sticker:
            shown["sticker"] = {
                "url": _url(sticker.file),
                "emoji": sticker.emoji,
                "width": sticker.width,
                "height": sticker.height,
            }
    return shown


def _reply(world: World, message: Message) -> Json | None:
    target = world.message(message.chat_id, message.reply_to_id)
    if target is None:
        return None
    media = target.content.media
    words = target.content.words or (type(media).__name__ if media else "")
    return {
        "message_id": target.message_id,
        "from_name": _sender(target)["first_name"],
        "snippet": words[:_SNIPPET],
        "photo_url": _url(media.sizes[0].file) if isinstance(media, Photo) else None,
    }


def _button(button: Json) -> Json:
    url = button.get("url", "")
    shown: Json = {
        "text": button["text"],
        "kind": "other",
        "callback_data": button.get("callback_data"),
        "copy_text": button.get("copy_text", {}).get("text"),
        # A page opens web addresses only.
        "url": url if url.lower().startswith(("http://", "https://")) else None,
        "style": button.get("style"),
    }
    kinds = {"callback": "callback_data", "copy": "copy_text", "url": "url"}
    shown["kind"] = next((kind for kind, name in kinds.items() if shown[name]), "other")
    return shown
