"""Where jobs are written down, as their worker sees it; decides nothing about tries or pauses."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol

from bot.jobs.port import DeadLetter, Found, Job, JobStats, Payload, Room, Submitted, Task

DIED: Final = "the process ended"
"""The error of a job that was running each time its process died."""


class State(StrEnum):
    """How far a job is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    DEAD = "dead"


SUSPECT_TRIES: Final = 2
"""A job that was tried so often may be what ends the process: of these one of each kind runs at a
time, so that those beside it are not given up with it."""

OPEN: Final = (State.WAITING, State.RUNNING)
KNOWN: Final = (*OPEN, State.DEAD)
"""Of these jobs it is still known what they are about."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A job, or a batch, in hand.

    Attributes:
        held: of each job its number, and its turn. Later jobs have higher numbers. A turn counts
            how often the job was handed out: whoever holds an old one has lost the job to
            somebody else, and what they say about it is not heard.
        user_id: of the first job.
        task: for the handler.
    """

    held: tuple[tuple[int, int], ...]
    user_id: int | None
    task: Task


@dataclass(frozen=True, slots=True)
class Entry:
    """One job as it is written down."""

    number: int
    turn: int
    tries: int
    age_s: float
    kind: str
    chat_id: int
    user_id: int | None
    payload: Payload = field(repr=False)
    batch: str | None = None
    error: str = ""


def claims_of(entries: Iterable[Entry]) -> list[Claim]:
    """Claims of jobs that were handed out, the batches put together; oldest first."""
    return [
        Claim(
            held=tuple((entry.number, entry.turn) for entry in batch),
            user_id=batch[0].user_id,
            task=Task(
                kind=batch[0].kind,
                chat_id=batch[0].chat_id,
                payloads=tuple(entry.payload for entry in batch),
                attempt=max(entry.tries for entry in batch),
                age_s=max(entry.age_s for entry in batch),
            ),
        )
        for batch in _batches(entries)
    ]


def letters_of(entries: Iterable[Entry]) -> list[DeadLetter]:
    """Letters about jobs that were given up, one for each batch; in the order of the entries."""
    return [
        DeadLetter(
            kind=batch[0].kind,
            chat_id=batch[0].chat_id,
            user_id=batch[0].user_id,
            payloads=tuple(entry.payload for entry in batch),
            tries=max(entry.tries for entry in batch),
            error=batch[0].error,
            age_s=max(0.0, *(entry.age_s for entry in batch)),
        )
        for batch in _batches(entries)
    ]


def _batches(entries: Iterable[Entry]) -> list[list[Entry]]:
    together: dict[tuple[int, str | int], list[Entry]] = {}
    for entry in entries:
        name = entry.number if entry.batch is None else entry.batch
        together.setdefault((entry.chat_id, name), []).append(entry)
    return [*together.values()]


class Ledger(Protocol):
    """The book of jobs. Every method raises `JobsError` when it cannot be read or written."""

    async def add(self, job: Job, room: Room | None = None) -> Submitted:
        """See `Jobs.submit`."""

    async def claim(
        self,
        worker: str,
        rooms: Mapping[str, int],
        served: Mapping[str, Sequence[int]] | None = None,
    ) -> Sequence[Claim]:
        """Hand out the first jobs of chats in which none of their kind runs, oldest first.

        With the first of a batch go the others of it that are there.

        Args:
            worker: who takes them.
            rooms: how many of each kind at most.
            served: for some kinds, chats that had their turn, the last one last; the others go
                before them.
        """

    async def is_any_due(self, kinds: Collection[str]) -> bool:
        """Whether `claim` would hand out anything of these kinds; changes nothing."""

    async def finish(self, claim: Claim) -> None:
        """Note that a job is done, and erase what it was about."""

    async def put_back(self, claim: Claim, *, after_s: float, counts: bool) -> None:
        """Let a job wait, and the others of its chat behind it; it is a try only if it counts."""

    async def give_up(self, claim: Claim, error: str) -> bool:
        """Make a job a dead letter; whether it was still in this hand."""

    async def beat(self, worker: str) -> None:
        """Note that a worker lives."""

    async def take_from(self, worker: str, *, tries: int) -> Sequence[DeadLetter]:
        """Free what this worker had in hand when it died; those without a try left are dead."""

    async def take_from_silent(
        self, worker: str, *, silent_s: float, tries: int
    ) -> Sequence[DeadLetter]:
        """The same for all others that have not beaten for so long."""

    async def rest_anew(self, pause_s: float) -> None:
        """Let batches that have not been tried yet rest for at least so long from now on.

        While nobody took jobs in, no further part of them could come.
        """

    async def stats(self, kind: str | None = None) -> JobStats:
        """See `Jobs.stats`."""

    async def find(self, key: str) -> Found | None:
        """See `Jobs.find`."""

    async def amend(self, key: str, payload: Payload, *, is_running: bool) -> bool:
        """See `Jobs.amend`."""

    async def cancel(self, key: str) -> bool:
        """See `Jobs.cancel`."""

    async def dead_letters(self, limit: int) -> Sequence[DeadLetter]:
        """See `Jobs.dead_letters`."""

    async def forget(self, *, chat_id: int | None, user_id: int | None) -> int:
        """See `Jobs.forget`."""

    async def sweep(self, *, done_s: float, dead_s: float, rows: int) -> int:
        """Delete at most so many jobs that ended longer ago than that; how many it was."""

    async def aclose(self) -> None:
        """Let go of it."""
