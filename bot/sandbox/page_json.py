"""Records as the page's JSON; the only place that knows the page's field names for them."""

import json
from pathlib import Path
from typing import Any, Final, assert_never

from bot.sandbox.records import Chat, Document, Json, Message, Photo, StoredFile
from bot.sandbox.world import (
    ActionShown,
    BotChanged,
    MessageEdited,
    MessagePosted,
    MessagesDeleted,
    ReactionsChanged,
    World,
    WorldEvent,
)

_SNIPPET: Final = 120
_COMMAND_LISTS: Final = (('{"type": "all_private_chats"}', ""), ('{"type": "default"}', ""))


def state_json(world: World, *, samples: list[Json], last_event_id: int) -> Json:
    """Everything the page needs to begin."""
    return {
        "bot": bot_json(world),
        "people": [
            {
                "id": person.id,
                "first_name": person.first_name,
                "username": person.username,
                "colour": colour,
            }
            for colour, person in enumerate(world.people.values())
        ],
        "me": world.me.id,
        "chats": [_chat_json(world, chat) for chat in world.chats.values()],
        "messages": {
            str(chat.id): [message_json(world, message) for message in chat.messages.values()]
            for chat in world.chats.values()
        },
        "samples": samples,
        "privacy_mode": world.privacy_mode,
        "last_event_id": last_event_id,
    }


def read_samples(folder: Path) -> list[Json]:
    """The sample photos that lie beside the page, as `samples.json` there lists them."""
    listing = folder / "samples.json"
    if not listing.is_file():
        return []
    samples: list[Json] = json.loads(listing.read_text(encoding="utf-8"))
    return [{**sample, "url": f"/samples/{sample['name']}"} for sample in samples]


def bot_json(world: World) -> Json:
    """The bot as the page shows it, with the commands it has in private chats."""
    commands = next((world.commands[key] for key in _COMMAND_LISTS if key in world.commands), ())
    return {
        "id": world.bot.id,
        "first_name": world.bot.first_name,
        "username": world.bot.username,
        "connected": world.is_bot_connected,
        "commands": list(commands),
    }


def event_json(world: World, event: WorldEvent) -> tuple[str, Any]:
    """A change as the page hears of it: its kind and its data."""
    match event:
        case MessagePosted(message):
            return "message", message_json(world, message)
        case MessageEdited(message):
            return "edited", message_json(world, message)
        case MessagesDeleted(chat_id, message_ids):
            return "deleted", {"chat_id": chat_id, "message_ids": list(message_ids)}
        case ReactionsChanged(message):
            place = {"chat_id": message.chat_id, "message_id": message.message_id}
            return "reactions", {**place, "reactions": _reactions(message)}
        case ActionShown(chat_id, action):
            return "action", {"chat_id": chat_id, "action": action}
        case BotChanged():
            return "bot", bot_json(world)
        case _:
            assert_never(event)


def message_json(world: World, message: Message) -> Json:
    """A message with all that is shown of it."""
    content, media = message.content, message.content.media
    return {
        "chat_id": message.chat_id,
        "message_id": message.message_id,
        "from": {
            "id": message.sender.id,
            "first_name": message.sender.first_name,
            "is_bot": message.sender.is_bot,
        },
        "date": message.date,
        # People are told of other words, not of other buttons.
        "edit_date": message.edit_date if message.is_reworded else None,
        "text": content.words if media is None else None,
        "caption": content.words if media is not None else None,
        "entities": list(content.entities),
        **_media(message),
        "reply_to": _reply(world, message),
        "reactions": _reactions(message),
        "buttons": [[_button(button) for button in row] for row in message.keyboard],
        "service": content.service.words if content.service else None,
    }


def _chat_json(world: World, chat: Chat) -> Json:
    members = [member.id for member in chat.members]
    if chat.kind == "private":
        return {
            "id": chat.id,
            "type": "private",
            "title": world.bot.first_name,
            "members": members,
        }
    admins = [chat.creator_id] if chat.creator_id is not None else []
    return {
        "id": chat.id,
        "type": chat.kind,
        "title": chat.title,
        "members": members,
        "admins": admins,
    }


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
        "from_name": target.sender.first_name,
        "snippet": words[:_SNIPPET],
        "photo_url": _url(media.sizes[0].file) if isinstance(media, Photo) else None,
    }


def _reactions(message: Message) -> list[Json]:
    by_emoji: dict[str, list[int]] = {}
    for user_id, emoji in message.reactions.items():
        by_emoji.setdefault(emoji, []).append(user_id)
    return [{"emoji": emoji, "from_ids": user_ids} for emoji, user_ids in by_emoji.items()]


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
