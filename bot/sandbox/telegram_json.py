"""Records as the Bot API's JSON; the only place that knows Telegram's field names for them."""

from typing import Final

from bot.sandbox.records import (
    BotStatus,
    Chat,
    Document,
    Json,
    Media,
    Message,
    Photo,
    Sticker,
    StoredFile,
    User,
)
from bot.sandbox.world import World


def user_json(user: User) -> Json:
    """A `User`."""
    rendered: Json = {
        "id": user.id,
        "is_bot": user.is_bot,
        "first_name": user.first_name,
        "username": user.username,
    }
    return rendered if user.is_bot else {**rendered, "language_code": "en"}


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
    return {"id": chat.id, "title": chat.title, "type": chat.kind}


def message_json(world: World, message: Message, *, with_reply: bool = True) -> Json:
    """A `Message`, with the message it replies to, whose own reply is left out."""
    content = message.content
    rendered: Json = {
        "message_id": message.message_id,
        "from": user_json(message.sender),
        "chat": chat_json(world.chats[message.chat_id]),
        "date": message.date,
    }
    if message.edit_date is not None:
        rendered["edit_date"] = message.edit_date
    target = world.message(message.chat_id, message.reply_to_id)
    if with_reply and target is not None:
        rendered["reply_to_message"] = message_json(world, target, with_reply=False)
    if content.media is not None:
        rendered.update(media_json(content.media))
    if content.words is not None:
        is_caption = content.media is not None
        rendered["caption" if is_caption else "text"] = content.words
        if content.entities:
            name = "caption_entities" if is_caption else "entities"
            rendered[name] = list(content.entities)
    if content.service is not None:
        rendered.update(content.service.fields)
    if message.keyboard:
        rendered["reply_markup"] = {"inline_keyboard": [list(row) for row in message.keyboard]}
    return rendered


def media_json(media: Media) -> Json:
    """The field of a message that carries media."""
    match media:
        case Photo(sizes):
            return {
                "photo": [
                    {**_file(size.file), "width": size.width, "height": size.height}
                    for size in sizes
                ]
            }
        case Document(file):
            named = {"file_name": file.file_name} if file.file_name else {}
            return {"document": {**named, "mime_type": file.mime_type, **_file(file)}}
        case Sticker(file, width, height, emoji):
            sticker: Json = {
                "width": width,
                "height": height,
                "is_animated": False,
                "is_video": False,
                "type": "regular",
                **_file(file),
            }
            return {"sticker": {**sticker, "emoji": emoji} if emoji else sticker}


def member_json(user: User, status: str) -> Json:
    """A `ChatMember` with the rights that go with its status."""
    member: Json = {"user": user_json(user), "status": status}
    return member | _STATUS_FIELDS.get(status, {})


def bot_member_change_json(
    world: World, chat: Chat, by: User, *, before: BotStatus, after: BotStatus
) -> Json:
    """A `ChatMemberUpdated` about the bot itself."""
    return {
        "chat": chat_json(chat),
        "from": user_json(by),
        "date": world.now_s(),
        "old_chat_member": member_json(world.bot, before),
        "new_chat_member": member_json(world.bot, after),
    }


def _file(file: StoredFile) -> Json:
    return {
        "file_id": file.file_id,
        "file_unique_id": file.file_unique_id,
        "file_size": file.size_bytes,
    }


_STATUS_FIELDS: Final[dict[str, Json]] = {
    "creator": {"is_anonymous": False},
    "administrator": {
        "can_be_edited": False,
        "is_anonymous": False,
        "can_manage_chat": True,
        "can_change_info": True,
        "can_delete_messages": True,
        "can_invite_users": True,
        "can_restrict_members": True,
        "can_pin_messages": True,
        "can_promote_members": False,
        "can_manage_video_chats": True,
        "can_post_stories": False,
        "can_edit_stories": False,
        "can_delete_stories": False,
        "can_send_welcome_messages": False,
    },
    "kicked": {"until_date": 0},
}
"""What comes with a status. Source: the Bot API's `ChatMember` types."""
