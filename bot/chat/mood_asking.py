"""What is common to everything that is asked about a mood: who asks, where, and on whose clock."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from telegram import Message

from bot.chat.incoming import ReplyTarget
from bot.chat.moves import Moves
from bot.core.preferences import clock_of
from bot.replies.plan import Place
from bot.replies.texts import Texts
from bot.store.store import Store


@dataclass(frozen=True, slots=True)
class Asking:
    """A /mood with a word behind it.

    Attributes:
        message: it is in; tells who may do what.
        target: the message, to reply to.
        chat_id: that the chat has now.
        words: what follows that first word.
        texts: in the language of whoever asked.
    """

    message: Message
    target: ReplyTarget
    chat_id: int
    words: tuple[str, ...]
    texts: Texts

    @property
    def is_private(self) -> bool:
        """Whether it is about somebody's own diary."""
        return self.target.place is Place.PRIVATE

    @property
    def at(self) -> datetime:
        """When it was asked: an answer may come late, and is about that day all the same."""
        return self.message.date


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock and what people call it."""

    name: str
    zone: tzinfo

    def day(self, at: datetime) -> date:
        """Which day it shows at a moment."""
        return at.astimezone(self.zone).date()

    def time(self, at: datetime) -> str:
        """What it shows at a moment: "14:05"."""
        return f"{at.astimezone(self.zone):%H:%M}"


class Clocks:
    """Finds the clock of each chat: the one chosen for its mood, or that of its quiet hours.

    Args:
        store: knows what chats have chosen.
        moves: where groups went that became supergroups.
        time_zone: of chats that have chosen none.
    """

    def __init__(self, store: Store, moves: Moves, time_zone: str) -> None:
        self._store = store
        self._moves = moves
        self._time_zone = time_zone

    async def of_chat(self, chat_id: int) -> Clock:
        """The clock of a chat.

        Raises:
            StoreError: nobody can tell now.
        """
        chat_id = self._moves.here(chat_id)
        zone = (await self._store.moods.choices(chat_id)).zone
        if zone is None:
            chosen = await self._store.preferences(chat_id)
            zone = chosen.quiet_hours.zone if chosen and chosen.quiet_hours else self._time_zone
        try:
            return Clock(zone, clock_of(zone))
        except ValueError:
            # Chosen when this machine still knew it.
            return Clock(self._time_zone, clock_of(self._time_zone))
