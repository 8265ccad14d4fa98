"""Looking at chats and their members."""

from typing import Final

from bot.sandbox.errors import bad_request
from bot.sandbox.member_json import is_hidden, member_json, seen_member_json
from bot.sandbox.methods.lookup import find_chat
from bot.sandbox.methods.params import Call, ChatId, Params
from bot.sandbox.people import GROUP_ANONYMOUS_BOT, TELEGRAM
from bot.sandbox.records import BotStatus, Json
from bot.sandbox.telegram_json import chat_json

_PERMISSIONS: Final = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos",
    "can_send_videos", "can_send_video_notes", "can_send_voice_notes", "can_send_polls",
    "can_send_other_messages", "can_add_web_page_previews", "can_react_to_messages",
    "can_edit_tag", "can_change_info", "can_invite_users", "can_pin_messages",
    "can_manage_topics",
)  # fmt: skip
"""What members of a new group may do.

Source: the Bot API's `ChatPermissions`.
"""

_GIFTS: Final = (
    "unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription",
    "gifts_from_channels",
)  # fmt: skip
"""Source: the Bot API's `AcceptedGiftTypes`; nobody here takes any."""

_SERVICE_USERS: Final = {user.id: user for user in (GROUP_ANONYMOUS_BOT, TELEGRAM)}
"""Accounts that write in others' names and are members nowhere."""


class GetChat(Params):
    """Parameters of `getChat`."""

    chat_id: ChatId


class GetChatMember(Params):
    """Parameters of `getChatMember`."""

    chat_id: ChatId
    user_id: int


class GetChatAdministrators(Params):
    """Parameters of `getChatAdministrators`."""

    chat_id: ChatId


class GetChatMemberCount(Params):
    """Parameters of `getChatMemberCount`."""

    chat_id: ChatId


async def get_chat(call: Call[GetChat]) -> Json:
    """Everything about a chat."""
    chat = find_chat(call.stage.world, call.params.chat_id)
    full = {
        **chat_json(chat),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(_GIFTS, False),
    }
    if chat.kind != "private":
        full["permissions"] = dict.fromkeys(_PERMISSIONS, True)
    if chat.kind == "supergroup":
        full["linked_chat_id"] = call.stage.world.channel.id
    if chat.is_protected:
        full["has_protected_content"] = True
    if chat.allowed_reactions is not None:
        full["available_reactions"] = [
            {"type": "emoji", "emoji": emoji} for emoji in sorted(chat.allowed_reactions)
        ]
    return full


async def get_chat_member(call: Call[GetChatMember]) -> Json:
    """One person or bot as a member of a chat, as far as the bot can see."""
    world = call.stage.world
    chat = find_chat(world, call.params.chat_id)
    user = world.user(call.params.user_id) or _SERVICE_USERS.get(call.params.user_id)
    if user is None:
        raise bad_request("member not found")
    return seen_member_json(world, chat, user)


async def get_chat_administrators(call: Call[GetChatAdministrators]) -> list[Json]:
    """Who leads a group; no other bots, and anonymous ones only to an administrator."""
    world = call.stage.world
    chat = find_chat(world, call.params.chat_id)
    if chat.kind == "private":
        raise bad_request("there are no administrators in the private chat")
    leaders = [
        member_json(world, chat, member)
        for member in chat.members
        if chat.rank_of(member.id) and not member.is_bot and not is_hidden(chat, member.id)
    ]
    if chat.bot_status is BotStatus.ADMINISTRATOR:
        leaders.append(member_json(world, chat, world.bot))
    return leaders


async def get_chat_member_count(call: Call[GetChatMemberCount]) -> int:
    """How many are in a chat, the bot included."""
    return len(find_chat(call.stage.world, call.params.chat_id).members) + 1
