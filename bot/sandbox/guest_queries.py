"""Calls of the bot as a guest that wait for its one answer."""

from dataclasses import dataclass

from bot.sandbox.callbacks import new_query_id, unknown_query
from bot.sandbox.records import Message, SenderChat, User
from bot.sandbox.updates import GUEST_LIFE_S
from bot.sandbox.world import Clock


@dataclass(frozen=True, slots=True)
class GuestQuery:
    """A message that calls the bot as a guest."""

    chat_id: int
    message_id: int
    thread_id: int | None
    caller: User | SenderChat
    asked_at: float


class GuestQueries:
    """Open calls by id; each may be answered once, within its life."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._open: dict[str, GuestQuery] = {}

    def open(self, message: Message) -> str:
        """Begin a call; gives its id."""
        self._forget_old()
        envelope = message.envelope
        query_id = new_query_id()
        self._open[query_id] = GuestQuery(
            chat_id=message.chat_id,
            message_id=message.message_id,
            thread_id=envelope.thread_id,
            caller=envelope.sender_chat or message.sender,
            asked_at=self._clock(),
        )
        return query_id

    def take(self, query_id: str) -> GuestQuery:
        """End a call, because it is answered.

        Raises:
            ApiError: unknown, answered before, or too old.
        """
        self._forget_old()
        query = self._open.pop(query_id, None)
        if query is None:
            raise unknown_query()
        return query

    def _forget_old(self) -> None:
        alive_after = self._clock() - GUEST_LIFE_S
        self._open = {
            query_id: query
            for query_id, query in self._open.items()
            if query.asked_at > alive_after
        }
