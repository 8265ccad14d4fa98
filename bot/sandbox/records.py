"""What exists in the sandbox's Telegram: people, chats, messages and media, as plain records."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal, TypeAlias

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
class StoredFile:
    """What is known about one file; its bytes are in the `FileStore`."""

    file_id: str
    file_unique_id: str
    size_bytes: int
    mime_type: str
    folder: str
    file_name: str | None = None


@dataclass(frozen=True, slots=True)
class PhotoSize:
    """One of the sizes in which a photo is kept."""

    file: StoredFile
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo in growing sizes, never empty."""

    sizes: tuple[PhotoSize, ...]

    @property
    def largest(self) -> PhotoSize:
        """The size that people look at."""
        return self.sizes[-1]


@dataclass(frozen=True, slots=True)
class Document:
    """A file sent as it is."""

    file: StoredFile


@dataclass(frozen=True, slots=True)
class Sticker:
    """A sticker that is part of no set."""

    file: StoredFile
    width: int
    height: int
    emoji: str | None = None


Media: TypeAlias = Photo | Document | Sticker


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
    """

    words: str | None = None
    entities: tuple[Json, ...] = ()
    media: Media | None = None
    service: Service | None = None


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
    edit_date: int | None = None
    is_reworded: bool = False
    reactions: dict[int, str] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Chat:
    """A private chat with the bot, or a basic group.

    Attributes:
        members: the people; the bot is counted by `bot_status`.
        creator_id: who made the group; None in a private chat.
        allowed_reactions: emoji that may be used here; None allows all.
        messages: by id, oldest first.
    """

    id: int
    kind: Literal["private", "group"]
    title: str
    members: tuple[User, ...]
    creator_id: int | None = None
    bot_status: BotStatus = BotStatus.MEMBER
    allowed_reactions: frozenset[str] | None = None
    messages: dict[int, Message] = field(default_factory=dict)

    def has_member(self, user_id: int) -> bool:
        """Is this person in the chat?"""
        return any(member.id == user_id for member in self.members)
