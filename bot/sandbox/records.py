"""What exists in the sandbox's Telegram: people, chats and messages, as plain records."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal, TypeAlias

from bot.sandbox.media import Media

Json: TypeAlias = dict[str, Any]
"""One JSON object, spelt as the Bot API spells it."""

Keyboard: TypeAlias = tuple[tuple[Json, ...], ...]
"""Rows of inline buttons."""


class BotStatus(StrEnum):
    """What the bot is in one chat, in the Bot API's words."""

    MEMBER = "member"
    ADMINISTRATOR = "administrator"
    KICKED = "kicked"

    @property
    def is_inside(self) -> bool:
        """May it read and write there?"""
        return self is not BotStatus.KICKED


@dataclass(frozen=True, slots=True)
class User:
    """A person or the bot."""

    id: int
    first_name: str
    username: str
    is_bot: bool = False


@dataclass(frozen=True, slots=True)
class SenderChat:
    """A group or channel in whose name a message is written."""

    id: int
    title: str
    kind: Literal["supergroup", "channel"]
    username: str | None = None


@dataclass(frozen=True, slots=True)
class Rank:
    """What an administrator has chosen to be.

    Attributes:
        is_anonymous: whether they write in the name of the group.
        title: shown beside their name instead of "admin".
    """

    is_anonymous: bool = False
    title: str = ""


@dataclass(frozen=True, slots=True)
class Service:
    """A line about the chat, such as "Ada created the group".

    Attributes:
        words: the line that people read.
        fields: what a bot receives instead of a text.
    """

    words: str
    fields: Json


@dataclass(frozen=True, slots=True)
class Content:
    """What a message says; an edit puts another in its place.

    Attributes:
        words: the text, or the caption where there is media.
        entities: formatting of `words`, offsets in UTF-16 units.
        service: a line about the chat; such a message says nothing else.
        has_spoiler: whether the photo is blurred until it is touched.
    """

    words: str | None = None
    entities: tuple[Json, ...] = ()
    media: Media | None = None
    service: Service | None = None
    has_spoiler: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """What surrounds a message and no edit changes.

    Attributes:
        author_id: the person who wrote it, shown or not; None for the bot and for a channel.
        sender_chat: in whose name it was written, when in nobody's own.
        signature: the title of an anonymous author.
        thread_id: its topic or its thread of replies; None outside, and in the topic "General".
        media_group_id: the same for all parts of an album.
        forward_origin: where it was first, as a `MessageOrigin`.
        is_automatic_forward: whether it came by itself from the linked channel.
        is_protected: whether its own sender forbade to save it.
        via_bot: the bot whose offer it is.
        guest_caller: who called the bot here, where it is no member; then the bot is the sender.
        inline_message_id: by which the bot may edit what it offered or said as a guest.
    """

    author_id: int | None = None
    sender_chat: SenderChat | None = None
    signature: str | None = None
    thread_id: int | None = None
    media_group_id: str | None = None
    forward_origin: Json | None = None
    is_automatic_forward: bool = False
    is_protected: bool = False
    via_bot: User | None = None
    guest_caller: User | SenderChat | None = None
    inline_message_id: str | None = None


@dataclass(slots=True, eq=False)
class Message:
    """One message in one chat.

    Attributes:
        date: when it was sent, in Unix seconds.
        edit_date: when it was last edited, its buttons included.
        is_reworded: whether an edit changed more than the buttons.
        reactions: emoji by the id of who reacted.
    """

    chat_id: int
    message_id: int
    sender: User
    date: int
    content: Content
    reply_to_id: int | None = None
    keyboard: Keyboard = ()
    envelope: Envelope = field(default_factory=Envelope)
    edit_date: int | None = None
    is_reworded: bool = False
    reactions: dict[int, str] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Chat:
    """A private chat with the bot, a basic group, or a supergroup.

    Attributes:
        members: the people and other bots; the bot itself is counted by `bot_status`.
        creator_id: who made the group; None in a private chat.
        ranks: the administrators; the creator is there only with something chosen.
        removed: who was sent away.
        allowed_reactions: emoji that may be used here; None allows all.
        is_forum: whether it has topics; supergroups only.
        topics: names by thread id, kept while the forum is off; "General" is not among them.
        is_protected: whether what is said here may not be saved or forwarded.
        migrated_to: the supergroup that this group became.
        last_message_id: of a supergroup, which counts its messages by itself.
        messages: by id, oldest first.
    """

    id: int
    kind: Literal["private", "group", "supergroup"]
    title: str
    members: tuple[User, ...]
    creator_id: int | None = None
    bot_status: BotStatus = BotStatus.MEMBER
    ranks: dict[int, Rank] = field(default_factory=dict)
    removed: set[int] = field(default_factory=set)
    allowed_reactions: frozenset[str] | None = None
    is_forum: bool = False
    topics: dict[int, str] = field(default_factory=dict)
    is_protected: bool = False
    migrated_to: int | None = None
    migrated_from: int | None = None
    last_message_id: int = 0
    messages: dict[int, Message] = field(default_factory=dict)

    def has_member(self, user_id: int) -> bool:
        """Is this person in the chat?"""
        return any(member.id == user_id for member in self.members)

    def rank_of(self, user_id: int) -> Rank | None:
        """What an administrator has chosen; None for everybody else."""
        if user_id in self.ranks:
            return self.ranks[user_id]
        return Rank() if user_id == self.creator_id else None
