"""Who is in a group and who leads it: people and bots join, leave, are promoted and demoted."""

from typing import Final

from bot.sandbox.delivery import post_service
from bot.sandbox.errors import PageError
from bot.sandbox.member_json import member_change_json, member_json
from bot.sandbox.records import BotStatus, Chat, Json, Rank, User
from bot.sandbox.stage import Stage
from bot.sandbox.telegram_json import user_json

_MAX_TITLE: Final = 16
"""Source: the Bot API's `setChatAdministratorCustomTitle`."""


def change_bot_status(
    stage: Stage, chat_id: int, status: BotStatus, *, by_id: int | None = None
) -> None:
    """Block, remove, return or promote the bot; by the owner of the chat, unless told otherwise.

    Raises:
        PageError: no such chat or person.
    """
    world = stage.world
    chat = open_chat(stage, chat_id)
    by = _actor(stage, chat, by_id) or world.me
    before_json = member_json(world, chat, world.bot)
    before = world.set_bot_status(chat, status)
    after_json = member_json(world, chat, world.bot)
    change = member_change_json(world, chat, by, before=before_json, after=after_json)
    stage.updates.put("my_chat_member", change)
    if before.is_inside != status.is_inside and chat.kind != "private":
        _tell_membership(stage, chat, world.bot, by, is_joining=status.is_inside)


def join(stage: Stage, chat_id: int, user_id: int, *, by_id: int | None = None) -> None:
    """Let somebody into a group, by themselves or added by a member; the bot too.

    Raises:
        PageError: they are there already, or it is no group, or nobody of that name exists.
    """
    if user_id == stage.world.bot.id:
        if open_chat(stage, chat_id).bot_status.is_inside:
            raise PageError(409, "The bot is in this chat already.")
        change_bot_status(stage, chat_id, BotStatus.MEMBER, by_id=by_id)
        return
    chat, user = _group_and_user(stage, chat_id, user_id)
    if chat.has_member(user_id):
        raise PageError(409, f"{user.first_name} is in this group already.")
    by = _actor(stage, chat, by_id) or user
    before = member_json(stage.world, chat, user)
    chat.members = (*chat.members, user)
    chat.removed.discard(user_id)
    _tell_person_changed(stage, chat, user, by, before)
    _tell_membership(stage, chat, user, by, is_joining=True)


def leave(stage: Stage, chat_id: int, user_id: int, *, by_id: int | None = None) -> None:
    """Let somebody leave a group, or be removed by another; the bot never goes by itself.

    Raises:
        PageError: they are not there, or they made the group.
    """
    if user_id == stage.world.bot.id:
        if not open_chat(stage, chat_id).bot_status.is_inside:
            raise PageError(409, "The bot is not in this chat.")
        change_bot_status(stage, chat_id, BotStatus.KICKED, by_id=by_id)
        return
    chat, user = _group_and_user(stage, chat_id, user_id)
    if not chat.has_member(user_id):
        raise PageError(409, f"{user.first_name} is not in this group.")
    if user_id == chat.creator_id:
        raise PageError(409, f"{user.first_name} made this group and stays.")
    by = _actor(stage, chat, by_id) or user
    before = member_json(stage.world, chat, user)
    chat.members = tuple(member for member in chat.members if member.id != user_id)
    chat.ranks.pop(user_id, None)
    if by != user:
        chat.removed.add(user_id)
    _tell_person_changed(stage, chat, user, by, before)
    _tell_membership(stage, chat, user, by, is_joining=False)


def promote(
    stage: Stage, chat_id: int, user_id: int, *, is_anonymous: bool = False, title: str = ""
) -> None:
    """Make somebody an administrator, or change what kind of one they are; the bot too.

    Raises:
        PageError: they are not in this group, or it has no anonymous administrators.
    """
    chat, user = _group_and_user(stage, chat_id, user_id)
    if user == stage.world.bot:
        change_bot_status(stage, chat_id, BotStatus.ADMINISTRATOR)
        return
    if not chat.has_member(user_id):
        raise PageError(409, f"{user.first_name} is not in this group.")
    if is_anonymous and chat.kind != "supergroup":
        raise PageError(409, "Only a supergroup has anonymous administrators.")
    if len(title) > _MAX_TITLE:
        raise PageError(400, f"A title has at most {_MAX_TITLE} characters.")
    before = member_json(stage.world, chat, user)
    chat.ranks[user_id] = Rank(is_anonymous, title)
    _tell_person_changed(stage, chat, user, stage.world.me, before)


def demote(stage: Stage, chat_id: int, user_id: int) -> None:
    """Make an administrator a plain member; the creator only loses what was chosen.

    Raises:
        PageError: no such group or person.
    """
    chat, user = _group_and_user(stage, chat_id, user_id)
    if user == stage.world.bot:
        if chat.bot_status is BotStatus.ADMINISTRATOR:
            change_bot_status(stage, chat_id, BotStatus.MEMBER)
        return
    before = member_json(stage.world, chat, user)
    chat.ranks.pop(user_id, None)
    _tell_person_changed(stage, chat, user, stage.world.me, before)


def open_chat(stage: Stage, chat_id: int) -> Chat:
    """A chat that is still in use.

    Raises:
        PageError: there is none, or it lives on as a supergroup.
    """
    chat = stage.world.chats.get(chat_id)
    if chat is None:
        raise PageError(404, "There is no such chat.")
    if chat.migrated_to is not None:
        raise PageError(409, "This group has become a supergroup.")
    return chat


def _group_and_user(stage: Stage, chat_id: int, user_id: int) -> tuple[Chat, User]:
    chat, user = open_chat(stage, chat_id), stage.world.user(user_id)
    if user is None:
        raise PageError(404, "There is no such person.")
    if chat.kind == "private":
        raise PageError(409, "This is no group.")
    return chat, user


def _actor(stage: Stage, chat: Chat, by_id: int | None) -> User | None:
    if by_id is None:
        return None
    user = stage.world.user(by_id)
    if user is None or not chat.has_member(by_id):
        raise PageError(404, "There is no such person in this chat.")
    return user


def _tell_person_changed(stage: Stage, chat: Chat, user: User, by: User, before: Json) -> None:
    """Tell the page, and the bot where it leads and has asked for it."""
    stage.world.tell_scene()
    if chat.bot_status is BotStatus.ADMINISTRATOR:
        after = member_json(stage.world, chat, user)
        change = member_change_json(stage.world, chat, by, before=before, after=after)
        stage.updates.put("chat_member", change)


def _tell_membership(stage: Stage, chat: Chat, user: User, by: User, *, is_joining: bool) -> None:
    if is_joining:
        words = f"{by.first_name} added {user.first_name}"
        own_words = f"{user.first_name} joined the group"
        fields: Json = {"new_chat_members": [user_json(user)]}
    else:
        words = f"{by.first_name} removed {user.first_name}"
        own_words = f"{user.first_name} left the group"
        fields = {"left_chat_member": user_json(user)}
    post_service(stage, chat, by, own_words if by == user else words, fields)
