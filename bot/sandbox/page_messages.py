"""Messages as the page's JSON; the only place that knows the page's field names for them."""

from typing import Final

from bot.sandbox.media import Clip, Document, Media, Photo, PhotoSize, StoredFile, kind_name
from bot.sandbox.page_stickers import file_url, sticker_json
from bot.sandbox.records import Json, Message, SenderChat, User
from bot.sandbox.threads import GENERAL_ID, topic_of
from bot.sandbox.world import World

_SNIPPET: Final = 120
_NAMES: Final = {"VideoNote": "Video message", "Animation": "GIF", "LivePhoto": "Live photo"}
_CHAT_KINDS: Final = ("user", "bot", "group", "channel")
"""Kinds of chats that a person may be let to choose from, in the Bot API's words."""


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
        **media_json(media),
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
        "via_bot": envelope.via_bot.username if envelope.via_bot else None,
        "guest_of": _caller_name(envelope.guest_caller),
        "spoiler": message.content.has_spoiler,
        "protected": envelope.is_protected or chat.is_protected,
    }


def _caller_name(caller: User | SenderChat | None) -> str | None:
    if caller is None:
        return None
    return caller.first_name if isinstance(caller, User) else caller.title


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


def media_json(media: Media | None) -> Json:
    """What is shown of media; the fields of the kinds that it is not are empty."""
    shown: Json = {"photo": None, "clip": None, "document": None, "sticker": None}
    match media:
        case None:
            pass
        case Photo() as photo:
            largest = photo.largest
            shown["photo"] = {
                "url": file_url(largest.file),
                "width": largest.width,
                "height": largest.height,
            }
        case Clip() as clip:
            poster = clip.photo.largest.file if clip.photo else _small(clip)
            shown["clip"] = {
                "kind": clip.kind,
                "width": clip.width,
                "height": clip.height,
                "duration": clip.duration_s,
                "poster_url": file_url(poster) if poster else None,
                **_file_json(clip.file),
            }
        case Document(file):
            shown["document"] = _file_json(file)
        case sticker:
            shown["sticker"] = sticker_json(sticker)
    return shown


def _file_json(file: StoredFile) -> Json:
    return {
        "url": file_url(file),
        "file_name": file.file_name or "file",
        "mime_type": file.mime_type,
        "file_size": file.size_bytes,
    }


def _name(media: Media) -> str:
    name = kind_name(media)
    return _NAMES.get(name, name)


def _small(media: Media | None) -> StoredFile | None:
    """The picture that stands for media where there is little room."""
    match media:
        case Photo(sizes) | Clip(photo=Photo(sizes)):
            return sizes[0].file
        case Clip(thumbnail=PhotoSize(file)):
            return file
        case _:
            return None


def _reply(world: World, message: Message) -> Json | None:
    target = world.message(message.chat_id, message.reply_to_id)
    if target is None:
        return None
    media, small = target.content.media, _small(target.content.media)
    words = target.content.words or (_name(media) if media else "")
    return {
        "message_id": target.message_id,
        "from_name": _sender(target)["first_name"],
        "snippet": words[:_SNIPPET],
        "photo_url": file_url(small) if small else None,
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
        "switch": _switch(button),
    }
    kinds = {"callback": "callback_data", "copy": "copy_text", "url": "url", "switch": "switch"}
    shown["kind"] = next((kind for kind, name in kinds.items() if shown[name]), "other")
    return shown


def _switch(button: Json) -> Json | None:
    """What a button puts into the message box, and in which chats: in this one, or in a choice."""
    match button:
        case {"switch_inline_query_current_chat": str(query)}:
            return {"query": query, "chats": None}
        case {"switch_inline_query": str(query)}:
            return {"query": query, "chats": list(_CHAT_KINDS)}
        case {"switch_inline_query_chosen_chat": dict(chosen)}:
            kinds = [kind for kind in _CHAT_KINDS if chosen.get(f"allow_{kind}_chats")]
            return {"query": chosen.get("query", ""), "chats": kinds}
        case _:
            return None
