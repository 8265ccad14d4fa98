"""What can happen in the sandbox's Telegram, as the page is told of it."""

from dataclasses import dataclass
from typing import TypeAlias

from bot.sandbox.records import Message


@dataclass(frozen=True, slots=True)
class MessagePosted:
    """A message is new."""

    message: Message


@dataclass(frozen=True, slots=True)
class MessageEdited:
    """A message changed its words or buttons."""

    message: Message


@dataclass(frozen=True, slots=True)
class MessagesDeleted:
    """Messages are gone for everybody."""

    chat_id: int
    message_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ReactionsChanged:
    """Somebody reacted or took it back."""

    message: Message


@dataclass(frozen=True, slots=True)
class ActionShown:
    """The bot is busy with something, such as "typing"."""

    chat_id: int
    action: str
    thread_id: int | None = None


@dataclass(frozen=True, slots=True)
class BotChanged:
    """The bot came, went, or changed its commands."""


@dataclass(frozen=True, slots=True)
class SceneChanged:
    """The people, the chats or the settings are no longer what they were."""


WorldEvent: TypeAlias = (
    MessagePosted
    | MessageEdited
    | MessagesDeleted
    | ReactionsChanged
    | ActionShown
    | BotChanged
    | SceneChanged
)
