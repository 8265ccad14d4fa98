"""Moods: switched on and off, counted into, with the notes and reminders of diaries."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time

from sqlalchemy import Select, Update, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.moods import MoodChoices, Reminder
from bot.core.sessions import SALT_BYTES, FaceRecord, Session, SessionKind
from bot.store.database import Database
from bot.store.inserting import insert_into
from bot.store.mood_erasing import drop_mood
from bot.store.session_marks import mark_photo, write_faces
from bot.store.session_rows import seconds, session_of
from bot.store.tables import MoodNoteRow, MoodRow, SessionRow


class Moods:
    """Remembers the moods of chats. A mood is a session of its own kind, one for each chat.

    Every method raises `StoreError` when the database cannot be reached, read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_chat(self, chat_id: int) -> Session | None:
        """A chat's mood, whether it is on or was switched off; None where it never was."""

        async def read(session: AsyncSession) -> Session | None:
            row = await session.scalar(_newest(chat_id))
            return None if row is None else session_of(row)

        return await self._database.read(read)

    async def switch_on(self, chat_id: int, at: datetime) -> bool:
        """Count faces from now on; what was counted before is still there.

        Returns:
            Whether that is news.
        """
        at_s = seconds(at)
        mood = {
            "chat_id": chat_id,
            "kind": SessionKind.MOOD.value,
            "name": SessionKind.MOOD.value,
            "opened_at_s": at_s,
            "salt": secrets.token_bytes(SALT_BYTES),
        }

        async def write(session: AsyncSession) -> bool:
            row = await session.scalar(_newest(chat_id).with_for_update())
            if row is not None and row.closed_at_s is None:
                return False
            if row is not None:
                row.opened_at_s, row.closed_at_s = at_s, None
                return True
            added = insert_into(session, SessionRow).values(mood).on_conflict_do_nothing()
            return await session.scalar(added.returning(SessionRow.session_id)) is not None

        return await self._database.write(write)

    async def switch_off(self, chat_id: int, at: datetime) -> bool:
        """Count no more faces, and remind nobody; what was counted stays until it is too old.

        Returns:
            Whether that is news.
        """
        closed = (
            update(SessionRow)
            .where(
                SessionRow.chat_id == chat_id,
                SessionRow.kind == SessionKind.MOOD.value,
                SessionRow.closed_at_s.is_(None),
            )
            .values(closed_at_s=seconds(at))
        )

        async def write(session: AsyncSession) -> bool:
            connection = await session.connection()
            await connection.execute(_silent(chat_id))
            return (await connection.execute(closed)).rowcount > 0

        return await self._database.write(write)

    async def erase(self, chat_id: int) -> None:
        """Switch a chat's mood off and erase all that belongs to it."""
        await self._database.write(lambda session: drop_mood(session, chat_id))

    async def count(self, mood: Session, photo: str, faces: Sequence[FaceRecord]) -> bool:
        """Count the faces of a photo or a clip, all of them or none.

        Args:
            mood: of the chat it was sent to.
            photo: what makes it this one and no other, in words of the caller's own; only a mark
                of it is kept.
            faces: how they looked; at least one.

        Returns:
            Whether they count; not a second time, nor while the mood is off.
        """
        # Locked, so that nobody switches it off, or erases it, before they are written.
        is_on = (
            select(SessionRow.session_id)
            .where(SessionRow.session_id == mood.session_id, SessionRow.closed_at_s.is_(None))
            .with_for_update(read=True)
        )

        async def write(session: AsyncSession) -> bool:
            if await session.scalar(is_on) is None:
                return False
            if not await mark_photo(session, mood, photo, faces[0].at_s):
                return False
            await write_faces(session, mood.session_id, faces)
            return True

        return await self._database.write(write)

    async def choices(self, chat_id: int) -> MoodChoices:
        """What a chat has chosen about its mood."""

        async def read(session: AsyncSession) -> MoodChoices:
            row = await session.get(MoodRow, chat_id)
            return MoodChoices() if row is None else MoodChoices(row.zone, row.remind_at)

        return await self._database.read(read)

    async def choose_zone(self, chat_id: int, zone: str) -> None:
        """Remember on whose clock a chat's days begin."""
        await self._choose(chat_id, {"zone": zone})

    async def remind(self, chat_id: int, at: time, due: datetime, language: str) -> None:
        """Remember when a person wants to be reminded.

        Args:
            chat_id: of their private chat.
            at: the time of day.
            due: when that is next.
            language: in which they are spoken to; nobody will say so by then.
        """
        chosen = {"remind_at": at, "due_s": seconds(due), "language": language}
        await self._choose(chat_id, chosen)

    async def remind_no_more(self, chat_id: int) -> None:
        """Remember that a person wants no reminder any more."""
        await self._database.write(lambda session: session.execute(_silent(chat_id)))

    async def due(self, now: datetime) -> tuple[Reminder, ...]:
        """The reminders whose time has come."""
        wanted = select(MoodRow).where(MoodRow.due_s <= seconds(now)).order_by(MoodRow.due_s)

        async def read(session: AsyncSession) -> tuple[Reminder, ...]:
            return tuple(
                Reminder(row.chat_id, row.remind_at, row.due_s, row.language)
                for row in await session.scalars(wanted)
                if row.remind_at is not None and row.due_s is not None
            )

        return await self._database.read(read)

    async def claim(self, reminder: Reminder, next_due: datetime) -> bool:
        """Put a reminder off until it is due again; whoever may do so may send it.

        Returns:
            Whether nobody else did, and it is still wanted at that time.
        """
        claimed = (
            update(MoodRow)
            .where(
                MoodRow.chat_id == reminder.chat_id,
                MoodRow.remind_at == reminder.remind_at,
                MoodRow.due_s == reminder.due_s,
            )
            .values(due_s=seconds(next_due))
        )

        async def write(session: AsyncSession) -> bool:
            return (await (await session.connection()).execute(claimed)).rowcount > 0

        return await self._database.write(write)

    async def write_note(self, chat_id: int, day: date, note: str) -> None:
        """Keep a note under a day, in place of the one that was there."""

        async def write(session: AsyncSession) -> None:
            added = insert_into(session, MoodNoteRow).values(chat_id=chat_id, day=day, note=note)
            await session.execute(
                added.on_conflict_do_update(index_elements=["chat_id", "day"], set_={"note": note})
            )

        await self._database.write(write)

    async def notes(self, chat_id: int, since: date | None = None) -> Mapping[date, str]:
        """A person's notes by day, in order; all of them, or those from a day on."""
        wanted = (
            select(MoodNoteRow)
            .where(MoodNoteRow.chat_id == chat_id, MoodNoteRow.day >= (since or date.min))
            .order_by(MoodNoteRow.day)
        )

        async def read(session: AsyncSession) -> Mapping[date, str]:
            return {row.day: row.note for row in await session.scalars(wanted)}

        return await self._database.read(read)

    async def _choose(self, chat_id: int, columns: Mapping[str, object]) -> None:
        async def write(session: AsyncSession) -> None:
            added = insert_into(session, MoodRow).values(chat_id=chat_id, **columns)
            await session.execute(
                added.on_conflict_do_update(index_elements=["chat_id"], set_=columns)
            )

        await self._database.write(write)


def _newest(chat_id: int) -> Select[SessionRow]:
    # A group that became a supergroup may have brought one along that is over.
    return (
        select(SessionRow)
        .where(SessionRow.chat_id == chat_id, SessionRow.kind == SessionKind.MOOD.value)
        .order_by(SessionRow.closed_at_s.is_not(None), SessionRow.session_id.desc())
        .limit(1)
    )


def _silent(chat_id: int) -> Update:
    nothing = {"remind_at": None, "due_s": None, "language": None}
    return update(MoodRow).where(MoodRow.chat_id == chat_id).values(nothing)
