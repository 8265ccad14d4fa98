"""Where jobs are written down, as their worker sees it; decides nothing about tries or pauses."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol

from bot.jobs.port import DeadLetter, JobStats, Payload

DIED: Final = "the process ended"
"""The error of a job that was running each time its process died."""


class State(StrEnum):
    """How far a job is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    DEAD = "dead"


OPEN: Final = (State.WAITING, State.RUNNING)
KNOWN: Final = (*OPEN, State.DEAD)
"""Of these jobs it is still known what they are about."""


@dataclass(frozen=True, slots=True)
class NewJob:
    """What is asked for; see `Jobs.submit`."""

    key: str = field(repr=False)
    kind: str
    chat_id: int
    user_id: int | None
    payload: Payload = field(repr=False)


@dataclass(frozen=True, slots=True)
class Claim:
    """A job in hand.

    Attributes:
        number: of the job; later jobs have higher ones.
        turn: counts how often the job was handed out. Whoever holds an old one has lost the job
            to somebody else, and what they say about it is not heard.
        attempt: which try this is, from 1.
        age_s: since it was submitted.
    """

    number: int
    turn: int
    attempt: int
    age_s: float
    kind: str
    chat_id: int
    user_id: int | None
    payload: Payload = field(repr=False)


class Ledger(Protocol):
    """The book of jobs. Every method raises `JobsError` when it cannot be read or written."""

    async def add(self, job: NewJob) -> bool:
        """Write a job down; whether its key is new."""

    async def claim(self, worker: str, room: int) -> Sequence[Claim]:
        """Hand out the first jobs of chats in which none runs, oldest first; at most `room`."""

    async def is_any_due(self) -> bool:
        """Whether `claim` would hand out anything; changes nothing."""

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

    async def stats(self) -> JobStats:
        """See `Jobs.stats`."""

    async def dead_letters(self, limit: int) -> Sequence[DeadLetter]:
        """See `Jobs.dead_letters`."""

    async def forget(self, *, chat_id: int | None, user_id: int | None) -> int:
        """See `Jobs.forget`."""

    async def sweep(self, *, done_s: float, dead_s: float, rows: int) -> int:
        """Delete at most so many jobs that ended longer ago than that; how many it was."""

    async def aclose(self) -> None:
        """Let go of it."""
