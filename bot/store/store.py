"""The repository of what is remembered about chats and people; all others see only values."""

from datetime import datetime
from typing import Any, Final, Self

from sqlalchemy import ColumnElement, delete, exists, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.corrections import Correction
from bot.core.emotions import Emotion
from bot.core.preferences import ChatPreferences
from bot.store.address import parse_address
from bot.store.chats import chat_columns, chat_preferences
from bot.store.corrections import CorrectionCounts
from bot.store.database import Database
from bot.store.inserting import insert_into
from bot.store.keys import KeyRing
from bot.store.mood_erasing import drop_mood, forget_diary
from bot.store.moods import Moods
from bot.store.operations import OperationMemory
from bot.store.session_erasing import forget_contributor, move_sessions, purge_faces
from bot.store.session_faces import SessionFaces
from bot.store.session_people import SessionPeople
from bot.store.session_photos import SessionPhotos
from bot.store.sessions import Sessions
from bot.store.stickers import StickerMemory
from bot.store.tables import ChatRow, MoodRow, OptOutRow, Table

DEFAULT_URL: Final = "sqlite+aiosqlite:///bot.db"
BUSY_TIMEOUT_S: Final = 5.0


class Store:
    """Remembers each chat's preferences and sessions, and who wants to be left alone.

    Every method raises `StoreError` when the database cannot be reached, read or written. Ids are
    Telegram's: 64-bit, positive for people and their private chats, negative for groups.

    Attributes:
        stickers: remembers what Telegram calls the bot's own stickers.
        keys: those of the service, and how often each was used.
        operations: remembers videos that somebody asked the service about.
        sessions: remembers reaction sessions and moods, and writes faces to them.
        faces: counts and reads those faces.
        people: knows who agreed to take part in sessions.
        photos: counts their photos, each once.
        moods: remembers what chats want of their mood, and counts into it.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.stickers = StickerMemory(database)
        self.keys = KeyRing(database)
        self.operations = OperationMemory(database)
        self.sessions = Sessions(database)
        self.faces = SessionFaces(database)
        self.people = SessionPeople(database)
        self.photos = SessionPhotos(database)
        self.moods = Moods(database)
        self._corrections = CorrectionCounts(database)

    @classmethod
    async def open(cls, url: str = DEFAULT_URL, *, busy_timeout_s: float = BUSY_TIMEOUT_S) -> Self:
        """Open the database, create or migrate its tables, and be ready.

        A SQLite file that does not exist is created, readable by its owner only.

        Args:
            url: `sqlite:///bot.db`, `sqlite://` (in memory) or `postgresql://user@host/name`.
            busy_timeout_s: how long to wait while another program writes to the SQLite file.

        Raises:
            StoreError: the address is wrong, or there is no usable database.
        """
        return cls(await Database.open(parse_address(url), busy_timeout_s=busy_timeout_s))

    async def preferences(self, chat_id: int) -> ChatPreferences | None:
        """What the chat has chosen; None where nobody has chosen anything."""

        async def read(session: AsyncSession) -> ChatPreferences | None:
            row = await session.get(ChatRow, chat_id)
            return None if row is None else chat_preferences(row)

        return await self._database.read(read)

    async def set_preferences(self, chat_id: int, preferences: ChatPreferences) -> None:
        """Remember what the chat has chosen, in place of what it had."""
        columns = chat_columns(preferences)

        async def write(session: AsyncSession) -> None:
            added = insert_into(session, ChatRow).values(chat_id=chat_id, **columns)
            await session.execute(
                added.on_conflict_do_update(index_elements=["chat_id"], set_=columns)
            )

        await self._database.write(write)

    async def move_chat(self, old_id: int, new_id: int) -> None:
        """Let preferences, opt-outs and sessions follow a group that became a supergroup.

        May be called again, as Telegram tells it more than once. Where both have preferences,
        those of the new chat stay: somebody chose them after the move.
        """

        async def write(session: AsyncSession) -> None:
            await _move(session, ChatRow, old_id, new_id)
            await _move(session, OptOutRow, old_id, new_id)
            await _move(session, MoodRow, old_id, new_id)
            await move_sessions(session, old_id, new_id)

        if old_id != new_id:
            await self._database.write(write)

    async def drop_chat(self, chat_id: int) -> None:
        """Forget what a chat has chosen, and its mood, because the bot was removed from it.

        Opt-outs stay: removing and adding the bot again must not undo a person's wish. Reaction
        sessions stay until they are too old: somebody gathered them to look at them.
        """
        gone = delete(ChatRow).where(ChatRow.chat_id == chat_id)

        async def write(session: AsyncSession) -> None:
            await session.execute(gone)
            await drop_mood(session, chat_id)

        await self._database.write(write)

    async def leave_alone(self, user_id: int, chat_id: int) -> None:
        """Remember that a person wants no answer to their photos in this chat."""

        async def write(session: AsyncSession) -> None:
            added = insert_into(session, OptOutRow).values(user_id=user_id, chat_id=chat_id)
            await session.execute(added.on_conflict_do_nothing())

        await self._database.write(write)

    async def welcome_back(self, user_id: int, chat_id: int) -> None:
        """Remember that a person wants to be answered in this chat again."""
        gone = delete(OptOutRow).where(OptOutRow.user_id == user_id, OptOutRow.chat_id == chat_id)
        await self._database.write(lambda session: session.execute(gone))

    async def wants_to_be_left_alone(self, user_id: int, chat_id: int) -> bool:
        """Whether a person has asked for no answers in this chat."""
        row = await self._database.read(lambda session: session.get(OptOutRow, (user_id, chat_id)))
        return row is not None

    async def forget_person(self, user_id: int) -> int:
        """Erase all that is stored about a person: opt-outs, faces, diary, private chat.

        Returns:
            How many rows that was.
        """
        wishes = delete(OptOutRow).where(OptOutRow.user_id == user_id)
        # A private chat has the id of the person in it.
        private = delete(ChatRow).where(ChatRow.chat_id == user_id)

        async def write(session: AsyncSession) -> int:
            connection = await session.connection()
            rows = [(await connection.execute(gone)).rowcount for gone in (wishes, private)]
            rows.append(await forget_diary(session, user_id))
            return sum(rows) + await forget_contributor(session, user_id)

        return await self._database.write(write)

    async def purge(self, before: datetime) -> int:
        """Erase the faces of sessions from before a moment, and sessions that so become empty.

        Returns:
            How many faces that were.
        """
        return await self._database.write(lambda session: purge_faces(session, before))

    async def count_correction(self, seen: Emotion | None, better: Emotion | None) -> None:
        """Count that somebody found one look fitting in place of another.

        Args:
            seen: how the face was read; None where it was hard to read.
            better: what fits; None for hard to say.
        """
        await self._corrections.count(seen, better)

    async def corrections(self) -> tuple[Correction, ...]:
        """Every pair that was ever counted, in no order."""
        return await self._corrections.all()

    async def ping(self) -> None:
        """Make sure that the database answers."""
        await self._database.ping()

    async def aclose(self) -> None:
        """Let go of the database; nothing may be asked afterwards."""
        await self._database.aclose()


async def _move(
    session: AsyncSession, row: type[ChatRow | OptOutRow | MoodRow], old_id: int, new_id: int
) -> None:
    columns = row.__table__.columns
    moved = [literal(new_id) if column is columns.chat_id else column for column in columns]
    # Locked, so that a change made meanwhile is either moved too or made after the move.
    old = select(*moved).where(row.chat_id == old_id).with_for_update()
    added = insert_into(session, row).from_select(columns.keys(), old)
    # Only what has arrived is deleted: a row that somebody adds between the two stays.
    twin = row.__table__.alias()
    key = [twin.c[column.name] == column for column in _rest_of_key(row)]
    arrived = exists().where(twin.c.chat_id == new_id, *key)

    connection = await session.connection()
    await connection.execute(added.on_conflict_do_nothing())
    await connection.execute(delete(row).where(row.chat_id == old_id, arrived))


def _rest_of_key(row: type[Table]) -> list[ColumnElement[Any]]:
    return [column for column in row.__table__.primary_key if column.name != "chat_id"]
