"""Jobs in memory: for tests, and for a bot that may forget; gone with the process."""

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from typing_extensions import override

from bot.core.errors import JobsError
from bot.jobs.ledger import (
    DIED,
    OPEN,
    SUSPECT_TRIES,
    Claim,
    Entry,
    Ledger,
    State,
    claims_of,
    letters_of,
)
from bot.jobs.port import DeadLetter, Found, Job, JobStats, Payload, Room, Submitted


@dataclass(slots=True)
class _Row:
    number: int
    job: Job
    submitted_at: float
    due_at: float
    state: State = State.WAITING
    turn: int = 0
    tries: int = 0
    worker: str | None = None
    error: str = ""
    ended_at: float = 0.0

    @property
    def batch(self) -> str | None:
        return self.job.batch.name if self.job.batch else None


class MemoryLedger(Ledger):
    """See `Ledger`.

    Args:
        clock: seconds, from any origin.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._open: dict[int, _Row] = {}
        self._dead: dict[int, _Row] = {}
        # Keys of all jobs, and when those that are done ended.
        self._keys: dict[str, float | None] = {}
        self._beats: dict[str, float] = {}
        self._last_number = 0
        self._is_closed = False

    @override
    async def add(self, job: Job, room: Room | None = None) -> Submitted:
        if self._is_closed:
            raise JobsError("the jobs were closed")
        if job.key in self._keys:
            return Submitted.KNOWN
        if room is not None and not self._has_room(job, room):
            return Submitted.NO_ROOM
        self._last_number += 1
        now = self._clock()
        self._open[self._last_number] = _Row(self._last_number, job, now, now)
        self._keys[job.key] = None
        if job.batch is not None:
            self._let_rest(job, now)
        return Submitted.NEW

    @override
    async def claim(
        self,
        worker: str,
        rooms: Mapping[str, int],
        served: Mapping[str, Sequence[int]] | None = None,
    ) -> Sequence[Claim]:
        taken: list[_Row] = []
        for kind, room in rooms.items():
            for first in self._due_for(worker, kind, room, (served or {}).get(kind, ())):
                taken += [first] if first.batch is None else self._waiting_with(first.job)
        for row in taken:
            row.state, row.worker = State.RUNNING, worker
            row.turn += 1
            row.tries += 1
        if taken:
            await self.beat(worker)
        return claims_of(self._entry(row) for row in taken)

    @override
    async def is_any_due(self, kinds: Collection[str]) -> bool:
        return any(self._due(kind) for kind in kinds)

    @override
    async def finish(self, claim: Claim) -> None:
        for row in self._in_hand(claim):
            self._note_done(row)

    @override
    async def put_back(self, claim: Claim, *, after_s: float, counts: bool) -> None:
        for row in self._in_hand(claim):
            row.state, row.worker = State.WAITING, None
            row.due_at = self._clock() + after_s
            row.tries -= 0 if counts else 1

    @override
    async def give_up(self, claim: Claim, error: str) -> bool:
        rows = self._in_hand(claim)
        for row in rows:
            self._bury(row, error)
        return bool(rows)

    @override
    async def beat(self, worker: str) -> None:
        self._beats[worker] = self._clock()

    @override
    async def take_from(self, worker: str, *, tries: int) -> Sequence[DeadLetter]:
        return self._take(lambda holder: holder == worker, tries)

    @override
    async def take_from_silent(
        self, worker: str, *, silent_s: float, tries: int
    ) -> Sequence[DeadLetter]:
        last = self._clock() - silent_s
        alive = {name for name, beat in self._beats.items() if beat > last} | {worker}
        return self._take(lambda holder: holder not in alive, tries)

    @override
    async def rest_anew(self, pause_s: float) -> None:
        until = self._clock() + pause_s
        for row in self._open.values():
            if row.batch is not None and row.state is State.WAITING and not row.tries:
                row.due_at = max(row.due_at, until)

    @override
    async def stats(self, kind: str | None = None) -> JobStats:
        rows = [row for row in self._open.values() if kind in (None, row.job.kind)]
        now, states = self._clock(), [row.state for row in rows]
        return JobStats(
            waiting=states.count(State.WAITING),
            running=states.count(State.RUNNING),
            dead=sum(kind in (None, row.job.kind) for row in self._dead.values()),
            oldest_age_s=now - min((row.submitted_at for row in rows), default=now),
        )

    @override
    async def find(self, key: str) -> Found | None:
        row = self._with_key(key)
        return None if row is None else Found(row.job.payload, row.state is State.RUNNING)

    @override
    async def amend(self, key: str, payload: Payload, *, is_running: bool) -> bool:
        row = self._with_key(key)
        if row is None or (row.state is State.RUNNING) is not is_running:
            return False
        row.job = replace(row.job, payload=payload)
        return True

    @override
    async def cancel(self, key: str) -> bool:
        row = self._with_key(key)
        if row is not None:
            self._note_done(row)
        return row is not None

    @override
    async def dead_letters(self, limit: int) -> Sequence[DeadLetter]:
        newest = sorted(self._dead.values(), key=lambda row: (-row.ended_at, -row.number))
        return letters_of(self._entry(row) for row in newest[:limit])

    @override
    async def forget(self, *, chat_id: int | None, user_id: int | None) -> int:
        theirs = [
            row
            for row in (*self._open.values(), *self._dead.values())
            if (chat_id is not None and row.job.chat_id == chat_id)
            or (user_id is not None and row.job.user_id == user_id)
        ]
        for row in theirs:
            self._note_done(row)
        return len(theirs)

    @override
    async def sweep(self, *, done_s: float, dead_s: float, rows: int) -> int:
        now = self._clock()
        ended = [key for key, at in self._keys.items() if at is not None and at <= now - done_s]
        dead = [row for row in self._dead.values() if row.ended_at <= now - dead_s]
        for key in ended[:rows]:
            del self._keys[key]
        for row in dead[:rows]:
            del self._dead[row.number], self._keys[row.job.key]
        return len(ended[:rows]) + len(dead[:rows])

    @override
    async def aclose(self) -> None:
        self._is_closed = True

    def _has_room(self, job: Job, room: Room) -> bool:
        jobs = [row.job for row in self._open.values() if row.job.kind == job.kind]
        return (
            len(jobs) < room.total
            and sum(other.chat_id == job.chat_id for other in jobs) < room.of_chat
            and (
                job.user_id is None
                or sum(other.user_id == job.user_id for other in jobs) < room.of_user
            )
        )

    def _let_rest(self, job: Job, now: float) -> None:
        rows = [row for row in self._waiting_with(job) if not row.tries]
        if job.batch is None or not rows:
            return
        at_most = rows[0].submitted_at + job.batch.at_most_s
        is_full = len(rows) >= job.batch.most
        for row in rows:
            row.due_at = now if is_full else min(now + job.batch.pause_s, at_most)

    def _waiting_with(self, job: Job) -> list[_Row]:
        """The jobs of a batch that wait."""
        place = (job.chat_id, job.batch.name if job.batch else None)
        return [
            row
            for row in self._open.values()
            if row.state is State.WAITING and (row.job.chat_id, row.batch) == place
        ]

    def _with_key(self, key: str) -> _Row | None:
        return next((row for row in self._open.values() if row.job.key == key), None)

    def _due(self, kind: str) -> list[_Row]:
        firsts: dict[int, _Row] = {}
        for row in self._open.values():
            if row.job.kind == kind:
                firsts.setdefault(row.job.chat_id, row)
        now = self._clock()
        return [r for r in firsts.values() if r.state is State.WAITING and r.due_at <= now]

    def _due_for(self, worker: str, kind: str, room: int, served: Sequence[int]) -> list[_Row]:
        turns = {chat_id: turn for turn, chat_id in enumerate(served)}
        due = sorted(self._due(kind), key=lambda row: turns.get(row.job.chat_id, -1))
        rows = [row for row in due if row.tries < SUSPECT_TRIES][:room]
        has_suspect = any(
            row.worker == worker and row.tries > SUSPECT_TRIES and row.job.kind == kind
            for row in self._open.values()
        )
        if len(rows) < room and not has_suspect:
            rows += [row for row in due if row.tries >= SUSPECT_TRIES][:1]
        return rows

    def _in_hand(self, claim: Claim) -> list[_Row]:
        rows = ((self._open.get(number), turn) for number, turn in claim.held)
        return [row for row, turn in rows if row is not None and row.turn == turn]

    def _take(self, was_held: Callable[[str | None], bool], tries: int) -> list[DeadLetter]:
        held = [
            row
            for row in self._open.values()
            if row.state is State.RUNNING and was_held(row.worker)
        ]
        dead = [row for row in held if row.tries >= tries]
        for row in dead:
            self._bury(row, DIED)
        for row in held:
            if row.state in OPEN:
                row.state, row.worker, row.due_at = State.WAITING, None, self._clock()
        return letters_of(self._entry(row) for row in dead)

    def _bury(self, row: _Row, error: str) -> None:
        row.state, row.worker, row.error = State.DEAD, None, error
        row.ended_at = self._clock()
        self._dead[row.number] = self._open.pop(row.number)

    def _note_done(self, row: _Row) -> None:
        self._open.pop(row.number, None)
        self._dead.pop(row.number, None)
        self._keys[row.job.key] = self._clock()

    def _entry(self, row: _Row) -> Entry:
        return Entry(
            number=row.number,
            turn=row.turn,
            tries=row.tries,
            age_s=self._clock() - row.submitted_at,
            kind=row.job.kind,
            chat_id=row.job.chat_id,
            user_id=row.job.user_id,
            payload=row.job.payload,
            batch=row.batch,
            error=row.error,
        )
