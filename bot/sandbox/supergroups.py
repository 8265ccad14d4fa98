"""Groups become supergroups, supergroups become forums, and chats protect what is said."""

from typing import Final

from bot.sandbox.delivery import tell_bot
from bot.sandbox.errors import PageError
from bot.sandbox.membership import open_chat
from bot.sandbox.people import GROUP_ANONYMOUS_BOT, group_as_sender
from bot.sandbox.records import Chat, Content, Envelope, Service
from bot.sandbox.stage import Stage

_FIRST_SUPERGROUP_ID: Final = -1_001_000_000_000
_FIRST_TOPIC: Final = "Photos"
_TOPIC_COLOUR: Final = 0x6FB9F0
_MAX_TOPIC_NAME: Final = 128
"""Source: the Bot API's `createForumTopic`."""


def migrate_group(stage: Stage, chat_id: int, *, is_announced: bool = True) -> int:
    """Turn a basic group into a supergroup, which has another id and counts its own messages.

    Args:
        stage: where the group is.
        chat_id: its id so far; calls with it fail from now on and name the new one.
        is_announced: whether the bot is told by service messages, or only by those failures.

    Returns:
        The new id.

    Raises:
        PageError: there is no such basic group any more.
    """
    world, old = stage.world, open_chat(stage, chat_id)
    if old.kind != "group":
        raise PageError(409, "Only a basic group can become a supergroup.")
    new = Chat(
        id=_FIRST_SUPERGROUP_ID + old.id,
        kind="supergroup",
        title=old.title,
        members=old.members,
        creator_id=old.creator_id,
        bot_status=old.bot_status,
        ranks=dict(old.ranks),
        removed=set(old.removed),
        allowed_reactions=old.allowed_reactions,
        is_protected=old.is_protected,
        migrated_from=old.id,
    )
    old.migrated_to = new.id
    world.add_chat(new)
    leaving = Service("The group became a supergroup", {"migrate_to_chat_id": new.id})
    arriving = Service("Here the supergroup begins", {"migrate_from_chat_id": old.id})
    last = world.post(old, world.me, Content(service=leaving))
    # The first line of a supergroup is said by the group itself.
    envelope = Envelope(sender_chat=group_as_sender(new))
    first = world.post(new, GROUP_ANONYMOUS_BOT, Content(service=arriving), envelope=envelope)
    if is_announced:
        tell_bot(stage, last)
        tell_bot(stage, first)
    return new.id


def set_forum(stage: Stage, chat_id: int, *, is_on: bool) -> None:
    """Give a supergroup topics or take them away; a new forum has "General" and "Photos".

    Raises:
        PageError: it is no supergroup.
    """
    chat = _supergroup(stage, chat_id)
    chat.is_forum = is_on
    stage.world.tell_scene()
    if is_on and not chat.topics:
        add_topic(stage, chat_id, _FIRST_TOPIC)


def add_topic(stage: Stage, chat_id: int, name: str) -> int:
    """Open one more topic in a forum; gives its thread id.

    Raises:
        PageError: it is no forum, or the name is no name.
    """
    world, chat = stage.world, _supergroup(stage, chat_id)
    if not chat.is_forum:
        raise PageError(409, "This group has no topics.")
    if not 0 < len(name.strip()) <= _MAX_TOPIC_NAME:
        raise PageError(400, f"A topic's name has 1 to {_MAX_TOPIC_NAME} characters.")
    # The line that opens a topic is its first message and gives it its id.
    thread_id = chat.last_message_id + 1
    chat.topics[thread_id] = name.strip()
    world.tell_scene()
    made = {"forum_topic_created": {"name": name.strip(), "icon_color": _TOPIC_COLOUR}}
    opening = Service(f"{world.me.first_name} opened the topic {name.strip()}", made)
    envelope = Envelope(author_id=world.me.id, thread_id=thread_id)
    message = world.post(chat, world.me, Content(service=opening), envelope=envelope)
    tell_bot(stage, message)
    return thread_id


def set_protected(stage: Stage, chat_id: int, *, is_on: bool) -> None:
    """Forbid to save and forward what is said in a chat, or allow it again.

    Raises:
        PageError: no such chat.
    """
    open_chat(stage, chat_id).is_protected = is_on
    stage.world.tell_scene()


def set_reactions(stage: Stage, chat_id: int, emoji: frozenset[str] | None) -> None:
    """Choose the reactions that a chat allows; None allows all.

    Raises:
        PageError: no such chat.
    """
    open_chat(stage, chat_id).allowed_reactions = emoji
    stage.world.tell_scene()


def _supergroup(stage: Stage, chat_id: int) -> Chat:
    chat = open_chat(stage, chat_id)
    if chat.kind != "supergroup":
        raise PageError(409, "Only a supergroup can have topics. Upgrade the group first.")
    return chat
