"""Members of chats as the Bot API's JSON: who they are there, and how that changed."""

from typing import Final

from bot.sandbox.records import BotStatus, Chat, Json, User
from bot.sandbox.telegram_json import chat_json, user_json
from bot.sandbox.world import World

LEFT: Final = "left"


def status_of(world: World, chat: Chat, user: User) -> str:
    """What somebody is in a chat, in the Bot API's words."""
    if user == world.bot:
        return chat.bot_status
    if not chat.has_member(user.id):
        return "kicked" if user.id in chat.removed else LEFT
    if user.id == chat.creator_id:
        return "creator"
    return "administrator" if user.id in chat.ranks else "member"


def member_json(world: World, chat: Chat, user: User) -> Json:
    """Somebody as a `ChatMember` of a chat."""
    status = status_of(world, chat, user)
    return with_status_json(user, status) | _chosen_json(chat, user)


def with_status_json(user: User, status: str) -> Json:
    """A `ChatMember` with the rights that go with its status."""
    return {"user": user_json(user), "status": status} | _STATUS_FIELDS.get(status, {})


def seen_member_json(world: World, chat: Chat, user: User) -> Json:
    """A `ChatMember` as the bot sees it: an anonymous one shows to administrators only."""
    if is_hidden(chat, user.id):
        return with_status_json(user, "member")
    return member_json(world, chat, user)


def is_hidden(chat: Chat, user_id: int) -> bool:
    """Is this an administrator whom the bot cannot know?

    Source: `can_manage_chat` ("see anonymous administrators in supergroups"),
    https://core.telegram.org/bots/api#chatadministratorrights; and tdlib/telegram-bot-api#667.
    """
    rank = chat.rank_of(user_id)
    sees_all = chat.bot_status is BotStatus.ADMINISTRATOR
    return rank is not None and rank.is_anonymous and not sees_all


def member_change_json(world: World, chat: Chat, by: User, *, before: Json, after: Json) -> Json:
    """A `ChatMemberUpdated`."""
    return {
        "chat": chat_json(chat),
        "from": user_json(by),
        "date": world.now_s(),
        "old_chat_member": before,
        "new_chat_member": after,
    }


def _chosen_json(chat: Chat, user: User) -> Json:
    rank = chat.rank_of(user.id)
    if rank is None or not chat.has_member(user.id):
        return {}
    titled = {"custom_title": rank.title} if rank.title else {}
    return {"is_anonymous": rank.is_anonymous, **titled}


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
        "can_manage_topics": True,
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
