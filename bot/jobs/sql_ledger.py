"""Jobs in SQLite or PostgreSQL: durable when a call returns, fair to several processes."""

import json
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from typing import Any, TypeVar

from sqlalchemy import CursorResult, Executable, Row, Select, Table, Update, func, select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from typing_extensions import override

from bot.core.errors import JobsError, StoreError
from bot.jobs import statements
from bot.jobs.ledger import KNOWN, OPEN, Claim, Entry, Ledger, State, claims_of, letters_of
from bot.jobs.port import Batch, DeadLetter, Job, JobStats, Room, Submitted
from bot.jobs.tables import JOBS, WORKERS, NowS, has_state
from bot.store.database import Database, Work

_LINE_UP = text("SELECT pg_advisory_xact_lock(872014, hashint8(CAST(:chat_id AS bigint)))")
"""Numbers of one chat become visible in their order; any first number will do."""


Result = TypeVar("Result")
Of = TypeVar("Of", bound=Select[*tuple[Any, ...]])


class _NoRoomError(Exception):
    """Takes back what was written, because there is no room for it."""


class SqlLedger(Ledger):
    """See `Ledger`.

    Args:
        database: open, with the tables in it.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kinds: Collection[str] | None = None

    @override
    def attend_to(self, kinds: Collection[str]) -> None:
        self._kinds = frozenset(kinds)

    @override
    async def add(self, job: Job, room: Room | None = None) -> Submitted:
        values = {
            "digest": sha256(job.key.encode()).hexdigest(),
            "state": State.WAITING,
            "kind": job.kind,
            "chat_id": job.chat_id,
            "user_id": job.user_id,
            "payload": json.dumps(dict(job.payload)),
            "batch": job.batch.name if job.batch else None,
            "submitted_at": NowS(),
            "due_at": NowS(),
        }

        async def write(session: AsyncSession) -> Submitted:
            insert = _insert(session, JOBS).values(values).on_conflict_do_nothing()
            if not _is_sqlite(session):
                await session.execute(_LINE_UP, {"chat_id": job.chat_id})
            if not await _count(session, insert):
                return Submitted.KNOWN
            if room is not None and not await self._has_room(session, job, room):
                # Only now, since what was accepted before and comes again needs no room.
                raise _NoRoomError
            if job.batch is not None:
                await _let_rest(session, job.chat_id, job.batch)
            return Submitted.NEW

        try:
            return await self._write(write)
        except _NoRoomError:
            return Submitted.NO_ROOM

    @override
    async def claim(self, worker: str, room: int) -> Sequence[Claim]:
        async def write(session: AsyncSession) -> Sequence[Claim]:
            numbers = await self._due(session, worker, room)
            if not numbers:
                return ()
            together = statements.with_their_batches(numbers).with_for_update()
            numbers = list(await session.scalars(together))
            taken = await session.execute(statements.hand_out(numbers, worker))
            entries = sorted(map(_entry, taken), key=lambda entry: entry.number)
            await _beat(session, worker)
            return claims_of(entries)

        return await self._write(write)

    @override
    async def is_any_due(self) -> bool:
        async def read(session: AsyncSession) -> bool:
            due = self._ours(statements.due_jobs())
            return await session.scalar(due.limit(1)) is not None

        with _jobs_words():
            return await self._database.read(read)

    @override
    async def finish(self, claim: Claim) -> None:
        await self._change(statements.in_hand(claim).values(statements.DONE))

    @override
    async def put_back(self, claim: Claim, *, after_s: float, counts: bool) -> None:
        await self._change(
            statements.in_hand(claim).values(
                state=State.WAITING,
                worker=None,
                due_at=NowS() + after_s,
                tries=JOBS.c.tries - (0 if counts else 1),
            )
        )

    @override
    async def give_up(self, claim: Claim, error: str) -> bool:
        dead = statements.in_hand(claim).values(statements.dead(error))
        return await self._change(dead) > 0

    @override
    async def beat(self, worker: str) -> None:
        await self._write(lambda session: _beat(session, worker))

    @override
    async def take_from(self, worker: str, *, tries: int) -> Sequence[DeadLetter]:
        return await self._take(statements.held_by(worker), tries)

    @override
    async def take_from_silent(
        self, worker: str, *, silent_s: float, tries: int
    ) -> Sequence[DeadLetter]:
        silent = self._ours(statements.held_by_silent(worker, silent_s=silent_s))

        async def read(session: AsyncSession) -> bool:
            return await session.scalar(silent.limit(1)) is not None

        # Looked at first: nothing is written while all is well.
        with _jobs_words():
            is_any = await self._database.read(read)
        return await self._take(silent, tries) if is_any else ()

    @override
    async def rest_anew(self, pause_s: float) -> None:
        await self._change(statements.rest_anew(pause_s))

    @override
    async def stats(self) -> JobStats:
        age = NowS() - func.min(JOBS.c.submitted_at)
        counted = self._ours(select(JOBS.c.state, func.count(), age).where(has_state(*KNOWN)))

        async def read(session: AsyncSession) -> JobStats:
            rows = await session.execute(counted.group_by(JOBS.c.state))
            found = {State(state): (count, age_s) for state, count, age_s in rows}
            counts = {state: found.get(state, (0, 0.0))[0] for state in State}
            oldest_s = max((found[state][1] for state in OPEN if state in found), default=0.0)
            return JobStats(
                waiting=counts[State.WAITING],
                running=counts[State.RUNNING],
                dead=counts[State.DEAD],
                oldest_age_s=max(0.0, oldest_s),
            )

        with _jobs_words():
            return await self._database.read(read)

    @override
    async def dead_letters(self, limit: int) -> Sequence[DeadLetter]:
        dead = self._ours(select(*statements.ENTRY).where(has_state(State.DEAD)))
        newest = dead.order_by(JOBS.c.ended_at.desc(), JOBS.c.number.desc()).limit(limit)

        async def read(session: AsyncSession) -> Sequence[DeadLetter]:
            return letters_of([_entry(row) for row in await session.execute(newest)])

        with _jobs_words():
            return await self._database.read(read)

    @override
    async def forget(self, *, chat_id: int | None, user_id: int | None) -> int:
        erased = statements.of(chat_id=chat_id, user_id=user_id).values(statements.DONE)
        return await self._change(erased)

    @override
    async def sweep(self, *, done_s: float, dead_s: float, rows: int) -> int:
        async def write(session: AsyncSession) -> int:
            done = await _count(session, statements.old(State.DONE, done_s, rows))
            dead = await _count(session, statements.old(State.DEAD, dead_s, rows))
            await session.execute(statements.silent_workers(dead_s))
            return done + dead

        return await self._write(write)

    @override
    async def aclose(self) -> None:
        await self._database.aclose()

    def _ours(self, jobs: Of) -> Of:
        """Of these jobs, those of our kinds."""
        return jobs if self._kinds is None else jobs.where(JOBS.c.kind.in_(self._kinds))

    async def _due(self, session: AsyncSession, worker: str, room: int) -> list[int]:
        fresh = self._ours(statements.due_and_unsuspected()).limit(room)
        numbers = list(await session.scalars(fresh.with_for_update(skip_locked=True)))
        in_hand = statements.suspect_in_hand(worker)
        if len(numbers) < room and not list(await session.scalars(in_hand)):
            suspect = self._ours(statements.due_and_suspected()).limit(1)
            numbers += await session.scalars(suspect.with_for_update(skip_locked=True))
        return numbers

    async def _has_room(self, session: AsyncSession, job: Job, room: Room) -> bool:
        """Whether there is room for a job that is written already."""
        counts = await session.execute(self._ours(statements.open_jobs_of(job)))
        total, of_chat, of_user = counts.one()
        return total <= room.total and of_chat <= room.of_chat and of_user <= room.of_user

    async def _take(self, held: Select[int], tries: int) -> Sequence[DeadLetter]:
        async def write(session: AsyncSession) -> Sequence[DeadLetter]:
            numbers = list(await session.scalars(held.with_for_update(skip_locked=True)))
            if not numbers:
                return ()
            dead = await session.execute(statements.bury(numbers, tries=tries))
            letters = letters_of([_entry(row) for row in dead])
            await session.execute(statements.free(numbers))
            return letters

        return await self._write(write)

    async def _change(self, statement: Update) -> int:
        return await self._write(lambda session: _count(session, statement))

    async def _write(self, work: Work[Result]) -> Result:
        with _jobs_words():
            return await self._database.write(work)


@contextmanager
def _jobs_words() -> Iterator[None]:
    try:
        yield
    except StoreError as error:
        raise JobsError(str(error)) from error


async def _beat(session: AsyncSession, worker: str) -> None:
    row = _insert(session, WORKERS).values(worker=worker, beat_at=NowS())
    await session.execute(
        row.on_conflict_do_update(index_elements=["worker"], set_={"beat_at": NowS()})
    )


async def _count(session: AsyncSession, statement: Executable) -> int:
    connection = await session.connection()
    result: CursorResult[Any] = await connection.execute(statement)
    return result.rowcount


async def _let_rest(session: AsyncSession, chat_id: int, batch: Batch) -> None:
    row = await session.execute(statements.resting(chat_id, batch.name))
    count, first_at, now = row.one()
    until = min(now + batch.pause_s, first_at + batch.at_most_s)
    due_at = now if count >= batch.most else until
    await session.execute(statements.let_rest(chat_id, batch.name, due_at))


def _is_sqlite(session: AsyncSession) -> bool:
    return session.get_bind().dialect.name == "sqlite"


def _insert(session: AsyncSession, table: Table) -> sqlite.Insert | postgresql.Insert:
    # Both can end in "on conflict", and spell it the same; standard SQL has no word for it.
    return sqlite.insert(table) if _is_sqlite(session) else postgresql.insert(table)


def _entry(row: Row[Any]) -> Entry:
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
