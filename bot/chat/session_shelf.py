"""Finds the reaction sessions of a chat, and who may lead them."""

from datetime import datetime

from telegram import Message

from bot.chat.admins import Admins
from bot.chat.incoming import Press
from bot.chat.moves import Moves
from bot.core.preferences import GroupMode
from bot.core.sessions import Session, name_key
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.store.store import Store


class SessionShelf:
    """Looks up sessions by chat.

    Methods that ask the store raise `StoreError`.

    Args:
        store: has them.
        moves: where groups went that became supergroups.
        admins: tells who leads a group.
    """

    def __init__(self, store: Store, moves: Moves, admins: Admins) -> None:
        self._store = store
        self._moves = moves
        self._admins = admins

    def here(self, chat_id: int) -> int:
        """The id under which a chat's sessions are kept."""
        return self._moves.here(chat_id)

    async def current(self, chat_id: int) -> Session | None:
        """The session that is open in a chat; None for none."""
        return await self._store.sessions.current(self.here(chat_id))

    async def all(self, chat_id: int) -> tuple[Session, ...]:
        """A chat's sessions, newest first."""
        return await self._store.sessions.of_chat(self.here(chat_id))

    async def of_number(self, chat_id: int, session_id: int) -> Session | None:
        """A chat's session of that number; None where it has none such."""
        sessions = await self.all(chat_id)
        return next((each for each in sessions if each.session_id == session_id), None)

    async def named(self, chat_id: int, name: str) -> Session | None:
        """A chat's newest session of a name, whatever its case; without a name, its newest."""
        sessions = await self.all(chat_id)
        if not name.strip():
            return next(iter(sessions), None)
        try:
            key = name_key(name)
        except ValueError:
            return None
        return next((each for each in sessions if name_key(each.name) == key), None)

    async def faces(self, session: Session) -> int:
        """How many faces a session has counted."""
        return (await self._store.photos.face_counts([session.session_id]))[session.session_id]

    async def is_off(self, chat_id: int, place: Place) -> bool:
        """Whether no photo of a group is looked at at all."""
        if place is Place.PRIVATE:
            return False
        chosen = await self._store.preferences(self.here(chat_id))
        return chosen is None or chosen.mode is GroupMode.OFF

    async def close(self, session: Session, at: datetime) -> bool:
        """Let a session be over; False where it was."""
        return await self._store.sessions.close_session(session.session_id, at) is not None

    async def refusal_of_sender(self, message: Message) -> Line | None:
        """Why somebody may not lead sessions where they wrote; None where they may."""
        return await self._admins.refusal_of_sender(message)

    async def refusal_of_press(self, press: Press) -> Line | None:
        """Why somebody may not lead sessions where they pressed; None where they may."""
        return await self._admins.refusal_of_press(press)
