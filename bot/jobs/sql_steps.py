"""Steps inside a transaction on the tables of durable work; opens and closes none itself."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import CursorResult, Executable, Row, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from bot.jobs import statements
from bot.jobs.ledger import Entry
from bot.jobs.port import Batch, Job, Room
from bot.jobs.tables import WORKERS, NowS


async def due_numbers(
    session: AsyncSession, worker: str, kind: str, room: int, *, served: Sequence[int] = ()
) -> list[int]:
    """Numbers of jobs of one kind that this worker may take, at most `room`; holds their rows."""
    fresh = (
        statements.due_and_unsuspected(kind, served).limit(room).with_for_update(skip_locked=True)
    )
    numbers = list(await session.scalars(fresh))
    if len(numbers) < room:
        in_hand = await session.scalars(statements.suspect_in_hand(worker, kind))
        if not list(in_hand):
            suspect = statements.due_suspect(kind).with_for_update(skip_locked=True)
            numbers += await session.scalars(suspect)
    return numbers


async def note_beat(session: AsyncSession, worker: str) -> None:
    """Note that a worker lives."""
    row = insert_into(session, WORKERS).values(worker=worker, beat_at=NowS())
    await session.execute(
        row.on_conflict_do_update(index_elements=["worker"], set_={"beat_at": NowS()})
    )


async def rows_changed(session: AsyncSession, statement: Executable) -> int:
    """Execute a statement; how many rows it changed."""
    connection = await session.connection()
    result: CursorResult[Any] = await connection.execute(statement)
    return result.rowcount


async def has_room(session: AsyncSession, job: Job, room: Room) -> bool:
    """Whether there is room for a job that is written already."""
    total, of_chat, of_user = (await session.execute(statements.open_jobs_of(job))).one()
    return total <= room.total and of_chat <= room.of_chat and of_user <= room.of_user


async def let_rest(session: AsyncSession, chat_id: int, batch: Batch) -> None:
    """Let a batch wait for further parts, as long as it asks for."""
    row = await session.execute(statements.resting(chat_id, batch.name))
    count, first_at, now = row.one()
    until = min(now + batch.pause_s, first_at + batch.at_most_s)
    due_at = now if count >= batch.most else until
    await session.execute(statements.let_rest(chat_id, batch.name, due_at))


def is_sqlite(session: AsyncSession) -> bool:
    """Whether the database is SQLite, and else PostgreSQL."""
    return session.get_bind().dialect.name == "sqlite"


def insert_into(session: AsyncSession, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An insert that can say what is to be done about a row that is there already."""
    # Both can end in "on conflict", and spell it the same; standard SQL has no word for it.
    return sqlite.insert(table) if is_sqlite(session) else postgresql.insert(table)


def entry_of(row: Row[Any]) -> Entry:
    """A row as a value."""
    return Entry(
        number=row.number,
        turn=row.turn,
        tries=row.tries,
        age_s=row.age_s,
        kind=row.kind,
        chat_id=row.chat_id,
        user_id=row.user_id,
        payload=json.loads(row.payload),
        batch=row.batch,
        error=row.error or "",
    )
