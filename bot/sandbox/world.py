"""The state of the sandbox's Telegram and its changes; no HTTP, and the clock is handed in."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from bot.sandbox.records import (
    BotStatus,
    Chat,
    Content,
    Json,
    Keyboard,
    Message,
    Service,
    User,
)

Clock: TypeAlias = Callable[[], float]
"""Seconds since 1970."""

KEPT_MESSAGES: Final = 500
"""Messages per chat; older ones are dropped."""

PEOPLE: Final = (
    User(1001, "Ada", "ada"),
    User(1002, "Ben", "ben"),
    User(1003, "Cleo", "cleo"),
)
GROUP_ID: Final = -4001


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


@dataclass(frozen=True, slots=True)
class BotChanged:
    """The bot came, went, or changed its commands."""


WorldEvent: TypeAlias = (
    MessagePosted | MessageEdited | MessagesDeleted | ReactionsChanged | ActionShown | BotChanged
)


class World:
    """One bot, three people, a private chat and a group; every change is told to `listeners`.

    Attributes:
        privacy_mode: whether the bot sees in groups only what is meant for it.
        commands: the bot's command lists by scope and language.
        is_bot_connected: whether a bot is reading its updates.
    """

    def __init__(
        self, *, bot: User, clock: Clock, privacy_mode: bool, kept_messages: int = KEPT_MESSAGES
    ) -> None:
        self.bot = bot
        self.clock = clock
        self.privacy_mode = privacy_mode
        self.people = {person.id: person for person in PEOPLE}
        self.me = PEOPLE[0]
        self.chats: dict[int, Chat] = {}
        self.commands: dict[tuple[str, str], tuple[Json, ...]] = {}
        self.is_bot_connected = False
        self.listeners: list[Callable[[WorldEvent], None]] = []
        self._kept_messages = kept_messages
        # Private chats and basic groups of one account share a single counter.
        self._last_message_id = 0
        self._found_chats()

    def _found_chats(self) -> None:
        private = Chat(self.me.id, "private", self.bot.first_name, (self.me,))
        group = Chat(GROUP_ID, "group", "Weekend crew", PEOPLE, creator_id=self.me.id)
        self.chats = {private.id: private, group.id: group}
        founded = Service(f"{self.me.first_name} created the group", {"group_chat_created": True})
        self.post(group, self.me, Content(service=founded))

    def now_s(self) -> int:
        """The time in whole Unix seconds, as messages carry it."""
        return int(self.clock())

    def user(self, user_id: int) -> User | None:
        """A person or the bot by id."""
        return self.bot if user_id == self.bot.id else self.people.get(user_id)

    def message(self, chat_id: int, message_id: int | None) -> Message | None:
        """A message that still exists."""
        chat = self.chats.get(chat_id)
        return chat.messages.get(message_id) if chat and message_id is not None else None

    def post(
        self,
        chat: Chat,
        sender: User,
        content: Content,
        *,
        reply_to_id: int | None = None,
        keyboard: Keyboard = (),
    ) -> Message:
        """Put a new message into a chat."""
        self._last_message_id += 1
        message = Message(
            chat_id=chat.id,
            message_id=self._last_message_id,
            sender=sender,
            date=self.now_s(),
            content=content,
            reply_to_id=reply_to_id,
            keyboard=keyboard,
        )
        chat.messages[message.message_id] = message
        while len(chat.messages) > self._kept_messages:
            del chat.messages[next(iter(chat.messages))]
        self._tell(MessagePosted(message))
        return message

    def edit(self, message: Message, content: Content, keyboard: Keyboard) -> None:
        """Give a message other words or buttons."""
        message.is_reworded = message.is_reworded or content != message.content
        message.content = content
        message.keyboard = keyboard
        message.edit_date = self.now_s()
        self._tell(MessageEdited(message))

    def delete(self, message: Message) -> None:
        """Take a message away for everybody."""
        del self.chats[message.chat_id].messages[message.message_id]
        self._tell(MessagesDeleted(message.chat_id, (message.message_id,)))

    def react(self, message: Message, user: User, emoji: str | None) -> None:
        """Set the one reaction of a user; None takes it back."""
        if message.reactions.get(user.id) == emoji:
            return
        message.reactions.pop(user.id, None)
        if emoji is not None:
            message.reactions[user.id] = emoji
        self._tell(ReactionsChanged(message))

    def show_action(self, chat: Chat, action: str) -> None:
        """Show what the bot is busy with."""
        self._tell(ActionShown(chat.id, action))

    def set_commands(self, scope: str, language: str, commands: tuple[Json, ...]) -> None:
        """Replace one of the bot's command lists; an empty one is removed."""
        self.commands.pop((scope, language), None)
        if commands:
            self.commands[scope, language] = commands
        self._tell(BotChanged())

    def set_connected(self, *, is_connected: bool) -> None:
        """Note whether a bot is reading its updates."""
        if self.is_bot_connected != is_connected:
            self.is_bot_connected = is_connected
            self._tell(BotChanged())

    def set_bot_status(self, chat: Chat, status: BotStatus) -> BotStatus:
        """Change what the bot is in a chat, and give back what it was."""
        before, chat.bot_status = chat.bot_status, status
        return before

    def _tell(self, event: WorldEvent) -> None:
        for listener in self.listeners:
            listener(event)
