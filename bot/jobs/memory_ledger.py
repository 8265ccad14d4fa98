"""Jobs in memory: for tests, and for a bot that may forget; gone with the process."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from typing_extensions import override

from bot.core.errors import JobsError
from bot.jobs.ledger import DIED, KNOWN, OPEN, Claim, Ledger, NewJob, State
from bot.jobs.port import DeadLetter, JobStats, Payload


@dataclass(slots=True)
class _Entry:
    number: int
    key: str
    kind: str
    chat_id: int | None
    user_id: int | None
    payload: Payload
    submitted_at: float
    due_at: float
    state: State = State.WAITING
    turn: int = 0
    tries: int = 0
    worker: str | None = None
    error: str = ""
    ended_at: float = 0.0


class MemoryLedger(Ledger):
    """See `Ledger`.

    Args:
        clock: seconds, from any origin.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._entries: dict[str, _Entry] = {}
        self._beats: dict[str, float] = {}
        self._last_number = 0
        self._is_closed = False

    @override
    async def add(self, job: NewJob) -> bool:
        if self._is_closed:
            raise JobsError("the jobs were closed")
        if job.key in self._entries:
            return False
        self._last_number += 1
        now = self._clock()
        self._entries[job.key] = _Entry(
            number=self._last_number,
            key=job.key,
            kind=job.kind,
            chat_id=job.chat_id,
            user_id=job.user_id,
            payload=dict(job.payload),
            submitted_at=now,
            due_at=now,
        )
        return True

    @override
    async def claim(self, worker: str, room: int) -> Sequence[Claim]:
        claims = []
        for entry in self._due()[:room]:
            entry.state, entry.worker = State.RUNNING, worker
            entry.turn += 1
            entry.tries += 1
            claims.append(self._claim(entry))
        if claims:
            await self.beat(worker)
        return claims

    @override
    async def is_any_due(self) -> bool:
        return bool(self._due())

    @override
    async def finish(self, claim: Claim) -> None:
        if entry := self._in_hand(claim):
            self._empty(entry)

    @override
    async def put_back(self, claim: Claim, *, after_s: float, counts: bool) -> None:
        if entry := self._in_hand(claim):
            entry.state, entry.worker = State.WAITING, None
            entry.due_at = self._clock() + after_s
            entry.tries -= 0 if counts else 1

    @override
    async def give_up(self, claim: Claim, error: str) -> bool:
        if entry := self._in_hand(claim):
            self._bury(entry, error)
        return entry is not None

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
    async def stats(self) -> JobStats:
        open_since = [entry.submitted_at for entry in self._in_state(*OPEN)]
        return JobStats(
            waiting=len([*self._in_state(State.WAITING)]),
            running=len([*self._in_state(State.RUNNING)]),
            dead=len([*self._in_state(State.DEAD)]),
            oldest_age_s=self._clock() - min(open_since, default=self._clock()),
        )

    @override
    async def dead_letters(self, limit: int) -> Sequence[DeadLetter]:
        newest = sorted(self._in_state(State.DEAD), key=lambda e: (-e.ended_at, -e.number))
        return [self._letter(entry) for entry in newest[:limit]]

    @override
    async def forget(self, *, chat_id: int | None, user_id: int | None) -> int:
        theirs = [
            entry
            for entry in self._in_state(*KNOWN)
            if (chat_id is not None and entry.chat_id == chat_id)
            or (user_id is not None and entry.user_id == user_id)
        ]
        for entry in theirs:
            self._empty(entry)
        return len(theirs)

    @override
    async def sweep(self, *, done_s: float, dead_s: float, rows: int) -> int:
        now, swept = self._clock(), 0
        for state, after_s in ((State.DONE, done_s), (State.DEAD, dead_s)):
            old = [entry for entry in self._in_state(state) if entry.ended_at <= now - after_s]
            for entry in old[:rows]:
                del self._entries[entry.key]
                swept += 1
        return swept

    @override
    async def aclose(self) -> None:
        self._is_closed = True

    def _in_state(self, *states: State) -> Iterator[_Entry]:
        return (entry for entry in self._entries.values() if entry.state in states)

    def _due(self) -> list[_Entry]:
        firsts: dict[int | None, _Entry] = {}
        for entry in self._in_state(*OPEN):
            firsts.setdefault(entry.chat_id, entry)
        now = self._clock()
        return [e for e in firsts.values() if e.state is State.WAITING and e.due_at <= now]

    def _in_hand(self, claim: Claim) -> _Entry | None:
        for entry in self._in_state(*OPEN):
            if (entry.number, entry.turn) == (claim.number, claim.turn):
                return entry
        return None

    def _take(self, was_held: Callable[[str | None], bool], tries: int) -> list[DeadLetter]:
        letters = []
        for entry in [*self._in_state(State.RUNNING)]:
            if not was_held(entry.worker):
                continue
            if entry.tries >= tries:
                self._bury(entry, DIED)
                letters.append(self._letter(entry))
            else:
                entry.state, entry.worker = State.WAITING, None
                entry.due_at = self._clock()
        return letters

    def _bury(self, entry: _Entry, error: str) -> None:
        entry.state, entry.worker, entry.error = State.DEAD, None, error
        entry.ended_at = self._clock()

    def _empty(self, entry: _Entry) -> None:
        entry.state, entry.worker, entry.payload = State.DONE, None, {}
        entry.chat_id = entry.user_id = None
        entry.ended_at = self._clock()

    def _claim(self, entry: _Entry) -> Claim:
        return Claim(
            number=entry.number,
            turn=entry.turn,
            attempt=entry.tries,
            age_s=self._clock() - entry.submitted_at,
            kind=entry.kind,
            chat_id=entry.chat_id or 0,
            user_id=entry.user_id,
            payload=entry.payload,
        )

    def _letter(self, entry: _Entry) -> DeadLetter:
        return DeadLetter(
            kind=entry.kind,
            chat_id=entry.chat_id or 0,
            user_id=entry.user_id,
            payload=entry.payload,
            tries=entry.tries,
            error=entry.error,
            age_s=self._clock() - entry.submitted_at,
        )
