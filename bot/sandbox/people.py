"""Who writes and what: drafts, and in whose name they appear in a chat."""

from dataclasses import dataclass
from typing import Final

from bot.sandbox.errors import PageError
from bot.sandbox.media import ClipFacts
from bot.sandbox.records import Chat, Envelope, Json, SenderChat, User
from bot.sandbox.telegram_json import sender_chat_json
from bot.sandbox.world import World

GROUP_ANONYMOUS_BOT: Final = User(1_087_968_824, "Group", "GroupAnonymousBot", is_bot=True)
TELEGRAM: Final = User(777_000, "Telegram", "")
"""Who a bot sees as the sender of an anonymous administrator's and of a channel's message.

Source: the Bot API's `Message.from`, https://core.telegram.org/bots/api#message.
"""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file on its way in.

    Attributes:
        clip: what is said of it where it goes as a moving picture; None for anything else.
    """

    data: bytes
    file_name: str | None = None
    content_type: str | None = None
    clip: ClipFacts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What somebody is about to send.

    Attributes:
        from_id: a person, another bot that is a member, or the channel.
        words: the text, or the caption of the first file.
        uploads: two or more make an album.
        is_document: whether the files go as they are instead of as photos.
        topic_id: in a forum; None is "General", or where the answered message is.
        has_spoiler: whether photos are blurred.
        is_forwarded: whether it looks as if it came from somebody else.
    """

    chat_id: int
    from_id: int
    words: str = ""
    uploads: tuple[Upload, ...] = ()
    is_document: bool = False
    reply_to_id: int | None = None
    topic_id: int | None = None
    has_spoiler: bool = False
    is_forwarded: bool = False


@dataclass(frozen=True, slots=True)
class Author:
    """Who is shown as the sender, and what goes on the envelope for it."""

    user: User
    envelope: Envelope


def place_of(world: World, chat_id: int, from_id: int) -> tuple[Chat, User]:
    """A chat and somebody in it.

    Raises:
        PageError: no such chat or member, or the group lives on as a supergroup.
    """
    chat, user = world.chats.get(chat_id), world.user(from_id)
    if chat is None or user is None or not chat.has_member(from_id):
        raise PageError(404, "There is no such chat or person.")
    return chat, user


def author_of(world: World, chat: Chat, from_id: int) -> Author:
    """In whose name somebody writes in a chat.

    Raises:
        PageError: they cannot write there.
    """
    if chat.migrated_to is not None:
        raise PageError(409, "This group has become a supergroup.")
    if from_id == world.channel.id and chat.kind == "supergroup":
        return _linked_channel(world)
    _, user = place_of(world, chat.id, from_id)
    rank = chat.rank_of(from_id)
    if rank is None or not rank.is_anonymous:
        return Author(user, Envelope(author_id=from_id))
    group = group_as_sender(chat)
    envelope = Envelope(author_id=from_id, sender_chat=group, signature=rank.title or None)
    return Author(GROUP_ANONYMOUS_BOT, envelope)


def group_as_sender(chat: Chat) -> SenderChat:
    """A supergroup as the one who writes in itself."""
    return SenderChat(chat.id, chat.title, "supergroup")


def origin_elsewhere(world: World) -> Json:
    """Where a message was first that somebody who hides forwarded."""
    return {"type": "hidden_user", "date": world.now_s(), "sender_user_name": "Somebody"}


def _linked_channel(world: World) -> Author:
    origin = {
        "type": "channel",
        "date": world.now_s(),
        "chat": sender_chat_json(world.channel),
    }
    envelope = Envelope(
        sender_chat=world.channel, forward_origin=origin, is_automatic_forward=True
    )
    return Author(TELEGRAM, envelope)
