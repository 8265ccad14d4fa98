"""The state of the sandbox's Telegram and its changes; no HTTP, and the clock is handed in."""

from collections.abc import Callable
from typing import Final, TypeAlias

from bot.sandbox.happenings import (
    ActionShown,
    BotChanged,
    MessageEdited,
    MessagePosted,
    MessagesDeleted,
    ReactionsChanged,
    SceneChanged,
    WorldEvent,
)
from bot.sandbox.modes import BotModes
from bot.sandbox.records import (
    BotStatus,
    Chat,
    Content,
    Envelope,
    Json,
    Keyboard,
    Message,
    SenderChat,
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
OTHER_BOT: Final = User(2001, "Album bot", "album_sandbox_bot", is_bot=True)
GROUP_ID: Final = -4001
CHANNEL: Final = SenderChat(-1_001_000_009_001, "Weekend news", "channel", "weekend_news")

_NO_ENVELOPE: Final = Envelope()


class World:
    """One bot, some people and their chats; every change is told to `listeners`.

    Attributes:
        privacy_mode: whether the bot sees in groups only what is meant for it.
        modes: what else is switched on for it.
        people: by id; the first three are there from the start.
        other_bots: bots that can be added to a group.
        colours: a small number for everybody who can write, for the page.
        channel: what supergroups are linked to.
        commands: the bot's command lists by scope and language.
        is_bot_connected: whether a bot is reading its updates.
    """

    def __init__(
        self, *, bot: User, clock: Clock, privacy_mode: bool, kept_messages: int = KEPT_MESSAGES
    ) -> None:
        self.bot = bot
        self.clock = clock
        self.privacy_mode = privacy_mode
        self.modes = BotModes()
        self.people = {person.id: person for person in PEOPLE}
        self.other_bots = {OTHER_BOT.id: OTHER_BOT}
        self.colours = {user.id: colour for colour, user in enumerate((*PEOPLE, OTHER_BOT))}
        self.channel = CHANNEL
        self.me = PEOPLE[0]
        self.chats: dict[int, Chat] = {}
        self.commands: dict[tuple[str, str], tuple[Json, ...]] = {}
        self.is_bot_connected = False
        self.listeners: list[Callable[[WorldEvent], None]] = []
        self._kept_messages = kept_messages
        # Private chats and basic groups of one account share a single counter.
        self._last_message_id = 0
        self._last_channel_post_id = 0
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
        """A person, the bot or another bot by id."""
        if user_id == self.bot.id:
            return self.bot
        return self.people.get(user_id) or self.other_bots.get(user_id)

    def add_person(self, first_name: str) -> User:
        """Let somebody new come to Telegram."""
        user_id = max(self.people) + 1
        person = User(user_id, first_name, f"sandbox_person_{user_id}")
        self.people[user_id] = person
        self.colours[user_id] = len(self.colours)
        self.tell_scene()
        return person

    def message(self, chat_id: int, message_id: int | None) -> Message | None:
        """A message that still exists."""
        chat = self.chats.get(chat_id)
        return chat.messages.get(message_id) if chat and message_id is not None else None

    def inline_message(self, inline_message_id: str) -> Message | None:
        """A message that the bot offered or said as a guest, while it exists."""
        messages = (each for chat in self.chats.values() for each in chat.messages.values())
        found = (each for each in messages if each.envelope.inline_message_id == inline_message_id)
        return next(found, None)

    def post(
        self,
        chat: Chat,
        sender: User,
        content: Content,
        *,
        reply_to_id: int | None = None,
        keyboard: Keyboard = (),
        envelope: Envelope = _NO_ENVELOPE,
    ) -> Message:
        """Put a new message into a chat."""
        message = Message(
            chat_id=chat.id,
            message_id=self._next_message_id(chat),
            sender=sender,
            date=self.now_s(),
            content=content,
            reply_to_id=reply_to_id,
            keyboard=keyboard,
            envelope=envelope,
        )
        chat.messages[message.message_id] = message
        while len(chat.messages) > self._kept_messages:
            del chat.messages[next(iter(chat.messages))]
        self._tell(MessagePosted(message))
        return message

    def next_channel_post_id(self) -> int:
        """Count one more post of the channel."""
        self._last_channel_post_id += 1
        return self._last_channel_post_id

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

    def show_action(self, chat: Chat, action: str, *, thread_id: int | None = None) -> None:
        """Show what the bot is busy with."""
        self._tell(ActionShown(chat.id, action, thread_id))

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

    def add_chat(self, chat: Chat) -> None:
        """Let a chat begin; the page learns what commands it offers too."""
        self.chats[chat.id] = chat
        self.tell_scene()
        self._tell(BotChanged())

    def set_privacy_mode(self, *, is_on: bool) -> None:
        """Let the bot see in groups everything, or only what is meant for it."""
        self.privacy_mode = is_on
        self.tell_scene()

    def set_modes(self, modes: BotModes) -> None:
        """Let the bot be asked in other chats, or no longer."""
        self.modes = modes
        self.tell_scene()

    def set_bot_status(self, chat: Chat, status: BotStatus) -> BotStatus:
        """Change what the bot is in a chat, and give back what it was."""
        before, chat.bot_status = chat.bot_status, status
        self.tell_scene()
        return before

    def tell_scene(self) -> None:
        """Say that people, chats or settings changed; whoever changes a `Chat` calls this."""
        self._tell(SceneChanged())

    def _next_message_id(self, chat: Chat) -> int:
        if chat.kind == "supergroup":
            chat.last_message_id += 1
            return chat.last_message_id
        self._last_message_id += 1
        return self._last_message_id

    def _tell(self, event: WorldEvent) -> None:
        for listener in self.listeners:
            listener(event)
