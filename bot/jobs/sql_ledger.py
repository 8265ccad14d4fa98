"""Jobs in SQLite or PostgreSQL: durable when a call returns, fair to several processes."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import sha256
from typing import TypeVar

from sqlalchemy import Select, Update, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from typing_extensions import override

from bot.core.errors import JobsError, StoreError
from bot.jobs import statements
from bot.jobs.ledger import KNOWN, OPEN, Claim, Ledger, State, claims_of, letters_of
from bot.jobs.port import DeadLetter, Found, Job, JobStats, Payload, Room, Submitted
from bot.jobs.sql_steps import (
    due_numbers,
    entry_of,
    has_room,
    insert_into,
    is_sqlite,
    let_rest,
    note_beat,
    rows_changed,
)
from bot.jobs.tables import JOBS, NowS, has_state
from bot.store.database import Database, Work

_LINE_UP = text("SELECT pg_advisory_xact_lock(872014, hashint8(CAST(:chat_id AS bigint)))")
"""Numbers of one chat become visible in their order; any first number will do."""


Result = TypeVar("Result")


class _NoRoomError(Exception):
    """Takes back what was written, because there is no room for it."""


class SqlLedger(Ledger):
    """See `Ledger`.

    Args:
        database: open, with the tables in it.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    @override
    async def add(self, job: Job, room: Room | None = None) -> Submitted:
        values = {
            "digest": _digest(job.key),
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
            insert = insert_into(session, JOBS).values(values).on_conflict_do_nothing()
            if not is_sqlite(session):
                await session.execute(_LINE_UP, {"chat_id": job.chat_id})
            if not await rows_changed(session, insert):
                return Submitted.KNOWN
            if room is not None and not await has_room(session, job, room):
                # Only now, since what was accepted before and comes again needs no room.
                raise _NoRoomError
            if job.batch is not None:
                await let_rest(session, job.chat_id, job.batch)
            return Submitted.NEW

        try:
            return await self._write(write)
        except _NoRoomError:
            return Submitted.NO_ROOM

    @override
    async def claim(
        self,
        worker: str,
        rooms: Mapping[str, int],
        served: Mapping[str, Sequence[int]] | None = None,
    ) -> Sequence[Claim]:
        lately = served or {}

        async def write(session: AsyncSession) -> Sequence[Claim]:
            numbers: list[int] = []
            for kind, room in rooms.items():
                numbers += await due_numbers(
                    session, worker, kind, room, served=lately.get(kind, ())
                )
            if not numbers:
                return ()
            together = statements.with_their_batches(numbers).with_for_update()
            numbers = list(await session.scalars(together))
            taken = await session.execute(statements.hand_out(numbers, worker))
            entries = sorted(map(entry_of, taken), key=lambda entry: entry.number)
            await note_beat(session, worker)
            return claims_of(entries)

        return await self._write(write)

    @override
    async def is_any_due(self, kinds: Collection[str]) -> bool:
        async def read(session: AsyncSession) -> bool:
            return await session.scalar(statements.due_jobs(kinds).limit(1)) is not None

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
        await self._write(lambda session: note_beat(session, worker))

    @override
    async def take_from(self, worker: str, *, tries: int) -> Sequence[DeadLetter]:
        return await self._take(statements.held_by(worker), tries)

    @override
    async def take_from_silent(
        self, worker: str, *, silent_s: float, tries: int
    ) -> Sequence[DeadLetter]:
        silent = statements.held_by_silent(worker, silent_s=silent_s)

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
    async def stats(self, kind: str | None = None) -> JobStats:
        age = NowS() - func.min(JOBS.c.submitted_at)
        counted = select(JOBS.c.state, func.count(), age).where(has_state(*KNOWN))
        if kind is not None:
            counted = counted.where(JOBS.c.kind == kind)

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
    async def find(self, key: str) -> Found | None:
        async def read(session: AsyncSession) -> Found | None:
            row = (await session.execute(statements.open_job(_digest(key)))).one_or_none()
            return row and Found(json.loads(row.payload), row.state == State.RUNNING)

        with _jobs_words():
            return await self._database.read(read)

    @override
    async def amend(self, key: str, payload: Payload, *, is_running: bool) -> bool:
        state = State.RUNNING if is_running else State.WAITING
        written = json.dumps(dict(payload))
        return await self._change(statements.amend(_digest(key), written, state=state)) > 0

    @override
    async def cancel(self, key: str) -> bool:
        return await self._change(statements.cancel(_digest(key))) > 0

    @override
    async def dead_letters(self, limit: int) -> Sequence[DeadLetter]:
        dead = select(*statements.ENTRY).where(has_state(State.DEAD))
        newest = dead.order_by(JOBS.c.ended_at.desc(), JOBS.c.number.desc()).limit(limit)

        async def read(session: AsyncSession) -> Sequence[DeadLetter]:
            return letters_of([entry_of(row) for row in await session.execute(newest)])

        with _jobs_words():
            return await self._database.read(read)

    @override
    async def forget(self, *, chat_id: int | None, user_id: int | None) -> int:
        erased = statements.of(chat_id=chat_id, user_id=user_id).values(statements.DONE)
        return await self._change(erased)

    @override
    async def sweep(self, *, done_s: float, dead_s: float, rows: int) -> int:
        async def write(session: AsyncSession) -> int:
            done = await rows_changed(session, statements.old(State.DONE, done_s, rows))
            dead = await rows_changed(session, statements.old(State.DEAD, dead_s, rows))
            await session.execute(statements.silent_workers(dead_s))
            return done + dead

        return await self._write(write)

    @override
    async def aclose(self) -> None:
        await self._database.aclose()

    async def _take(self, held: Select[int], tries: int) -> Sequence[DeadLetter]:
        async def write(session: AsyncSession) -> Sequence[DeadLetter]:
            numbers = list(await session.scalars(held.with_for_update(skip_locked=True)))
            if not numbers:
                return ()
            dead = await session.execute(statements.bury(numbers, tries=tries))
            letters = letters_of([entry_of(row) for row in dead])
            await session.execute(statements.free(numbers))
            return letters

        return await self._write(write)

    async def _change(self, statement: Update) -> int:
        return await self._write(lambda session: rows_changed(session, statement))

    async def _write(self, work: Work[Result]) -> Result:
        with _jobs_words():
            return await self._database.write(work)


@contextmanager
def _jobs_words() -> Iterator[None]:
    try:
        yield
    except StoreError as error:
        raise JobsError(str(error)) from error


def _digest(key: str) -> str:
    return sha256(key.encode()).hexdigest()
