"""Reaction sessions and moods: opening, closing, and writing how faces looked."""

import secrets
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.sessions import (
    SALT_BYTES,
    FaceRecord,
    Item,
    Session,
    SessionKind,
    name_key,
    plain_name,
)
from bot.store.database import Database
from bot.store.inserting import insert_into
from bot.store.session_marks import write_faces
from bot.store.session_rows import item_of, seconds, session_of
from bot.store.tables import ItemRow, SessionRow


class Sessions:
    """Remembers sessions, their items and their faces.

    Every method raises `StoreError` when the database cannot be reached, read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def open_session(
        self, chat_id: int, name: str, at: datetime, *, kind: SessionKind = SessionKind.REACTIONS
    ) -> Session | None:
        """Begin to count faces of a chat; None where a session of this kind is open there.

        Raises:
            ValueError: the name has no letter.
        """
        columns = {
            "chat_id": chat_id,
            "kind": kind.value,
            "name": plain_name(name),
            "opened_at_s": seconds(at),
            "salt": secrets.token_bytes(SALT_BYTES),
        }

        async def write(session: AsyncSession) -> Session | None:
            added = insert_into(session, SessionRow).values(columns)
            number = await session.scalar(
                added.on_conflict_do_nothing().returning(SessionRow.session_id)
            )
            row = None if number is None else await session.get(SessionRow, number)
            return None if row is None else session_of(row)

        return await self._database.write(write)

    async def close_session(self, session_id: int, at: datetime) -> Session | None:
        """Count no more faces; None where there is no such session, or it was closed before."""

        async def write(session: AsyncSession) -> Session | None:
            closed = (
                update(SessionRow)
                .where(SessionRow.session_id == session_id, SessionRow.closed_at_s.is_(None))
                .values(closed_at_s=seconds(at))
                .returning(SessionRow)
            )
            row = await session.scalar(closed)
            return None if row is None else session_of(row)

        return await self._database.write(write)

    async def current(
        self, chat_id: int, kind: SessionKind = SessionKind.REACTIONS
    ) -> Session | None:
        """The session of a chat that is open; None for none."""
        wanted = select(SessionRow).where(
            SessionRow.chat_id == chat_id,
            SessionRow.kind == kind.value,
            SessionRow.closed_at_s.is_(None),
        )

        async def read(session: AsyncSession) -> Session | None:
            row = await session.scalar(wanted)
            return None if row is None else session_of(row)

        return await self._database.read(read)

    async def of_chat(self, chat_id: int | None = None) -> tuple[Session, ...]:
        """A chat's reaction sessions, newest first; those of all chats where none is given."""
        wanted = (
            select(SessionRow)
            .where(SessionRow.kind == SessionKind.REACTIONS.value)
            .order_by(SessionRow.session_id.desc())
        )
        if chat_id is not None:
            wanted = wanted.where(SessionRow.chat_id == chat_id)

        async def read(session: AsyncSession) -> tuple[Session, ...]:
            return tuple(session_of(row) for row in await session.scalars(wanted))

        return await self._database.read(read)

    async def item(self, session_id: int, name: str) -> Item:
        """The item of that name, whatever its case; it is made where there is none.

        Raises:
            ValueError: the name has no letter.
        """
        key, shown = name_key(name), plain_name(name)
        wanted = select(ItemRow).where(ItemRow.session_id == session_id, ItemRow.key == key)

        async def write(session: AsyncSession) -> Item:
            added = insert_into(session, ItemRow).values(
                session_id=session_id, key=key, name=shown
            )
            await session.execute(added.on_conflict_do_nothing())
            return item_of((await session.scalars(wanted)).one())

        return await self._database.write(write)

    async def items(self, session_id: int) -> tuple[Item, ...]:
        """A session's items, in the order in which they came up."""
        wanted = select(ItemRow).where(ItemRow.session_id == session_id).order_by(ItemRow.item_id)

        async def read(session: AsyncSession) -> tuple[Item, ...]:
            return tuple(item_of(row) for row in await session.scalars(wanted))

        return await self._database.read(read)

    async def add_faces(self, session_id: int, faces: Sequence[FaceRecord]) -> bool:
        """Write how faces looked, all of them or none.

        Returns:
            Whether they count; not where the session is closed or gone.
        """
        # Locked, so that nobody closes it, or erases it, before they are written.
        is_open = (
            select(SessionRow.session_id)
            .where(SessionRow.session_id == session_id, SessionRow.closed_at_s.is_(None))
            .with_for_update(read=True)
        )

        async def write(session: AsyncSession) -> bool:
            if await session.scalar(is_open) is None:
                return False
            await write_faces(session, session_id, faces)
            return True

        return await self._database.write(write)

    async def drop_session(self, session_id: int) -> None:
        """Erase a session with its items and faces."""
        gone = delete(SessionRow).where(SessionRow.session_id == session_id)
        await self._database.write(lambda session: session.execute(gone))
