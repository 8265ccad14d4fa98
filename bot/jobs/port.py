"""The port of durable work: what a door may ask, and what a handler may say back."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, TypeAlias

JSON: TypeAlias = bool | int | float | str | list["JSON"] | dict[str, "JSON"] | None
Payload: TypeAlias = Mapping[str, JSON]


class RetryLaterError(Exception):
    """What a handler raises when a job is fine but its time is not, such as in a flood wait.

    Args:
        after_s: how long the job, and the later ones of its chat, should rest.
    """

    def __init__(self, after_s: float) -> None:
        """Keep the pause; it does not count as a try."""
        self.after_s = after_s
        super().__init__(f"try again in {after_s} s")


@dataclass(frozen=True, slots=True)
class Batch:
    """Jobs of one chat that are done together, such as the photos of an album.

    They come one by one and nobody says which is the last, so they rest for a while.

    Attributes:
        name: the same for all of them, within their chat.
        pause_s: they are due when no further one came for so long,
        at_most_s: or when the first one has rested for so long,
        most: or when there are so many.
    """

    name: str
    pause_s: float
    at_most_s: float
    most: int


@dataclass(frozen=True, slots=True)
class Job:
    """Something to do.

    Attributes:
        key: the same key twice is one job, for at least `Policy.keep_done_s` after its end.
        kind: which handler does it.
        chat_id: the line that the job stands in.
        user_id: whose job it is, for `Jobs.forget` and for their share of the room.
        payload: ids, never bytes of a photo; erased when the job is done.
        batch: which others it is done together with.
    """

    key: str = field(repr=False)
    kind: str
    chat_id: int
    payload: Payload = field(repr=False)
    user_id: int | None = None
    batch: Batch | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """How many jobs may be open at the same time: waiting or running.

    Attributes:
        total: of everybody.
        of_chat: of one chat.
        of_user: of one person, in all chats together.
    """

    total: int
    of_chat: int
    of_user: int


class Submitted(StrEnum):
    """What became of a job that was submitted."""

    NEW = "new"
    KNOWN = "known"
    NO_ROOM = "no-room"


@dataclass(frozen=True, slots=True)
class Task:
    """What a handler is given to do: one job, or a batch.

    Attributes:
        payloads: as they were submitted, in that order.
        attempt: 1 for the first try, at most `Policy.tries`.
        age_s: since the first of them was submitted.
    """

    kind: str
    chat_id: int
    payloads: tuple[Payload, ...] = field(repr=False)
    attempt: int
    age_s: float


class Handler(Protocol):
    """Does one kind of job. It may see the same job twice, after a crash or a failed try."""

    async def __call__(self, task: Task) -> None:
        """Do the job.

        Raises:
            RetryLaterError: not now; does not count as a try.
            Exception: the try failed; it is made again after a pause, and given up in the end.
        """


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A job, or a batch, that was given up.

    Attributes:
        error: the name of the last error, without its words, which may be about a person.
        age_s: since it was submitted.
    """

    kind: str
    chat_id: int
    user_id: int | None
    payloads: tuple[Payload, ...] = field(repr=False)
    tries: int
    error: str
    age_s: float


OnDead = Callable[[DeadLetter], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class JobStats:
    """How much there is to do.

    Attributes:
        oldest_age_s: since the oldest job that is not finished was submitted; 0 where none waits.
    """

    waiting: int
    running: int
    dead: int
    oldest_age_s: float


class Jobs(Protocol):
    """Durable work: jobs of one chat run one at a time, in the order they were submitted."""

    async def submit(self, job: Job, room: Room | None = None) -> Submitted:
        """Write a job down; when this returns `NEW` or `KNOWN`, a crash cannot lose it.

        Args:
            job: what is to be done.
            room: how much may be open; a job that finds no room is not written down.

        Raises:
            JobsError: it is not written down; submit it again.
        """

    async def start(self, handlers: Mapping[str, Handler], on_dead: OnDead | None = None) -> None:
        """Begin to work, first on what this process left unfinished when it last ended.

        Args:
            handlers: by kind. Jobs of other kinds are left to the program that handles them, and
                are not counted here.
            on_dead: told about each job that is given up by this process.

        Raises:
            JobsError: the jobs cannot be reached.
        """

    def pause(self) -> None:
        """Begin no more jobs; those that run go on, and more may be submitted."""

    async def stop(self, grace_s: float) -> None:
        """Take no more jobs, let running ones finish, and close; may be called twice.

        What still runs after `grace_s` is cancelled and waits for the next start.
        """

    async def stats(self) -> JobStats:
        """Count.

        Raises:
            JobsError: the jobs cannot be reached.
        """

    async def dead_letters(self, limit: int = 100) -> tuple[DeadLetter, ...]:
        """The jobs that were given up, newest first.

        Raises:
            JobsError: the jobs cannot be reached.
        """

    async def forget(self, *, chat_id: int | None = None, user_id: int | None = None) -> int:
        """Erase what waits or was given up for a chat, or for a person in every chat.

        A job that runs at this moment is not interrupted, but is not tried again. Keys stay
        known as digests, so that what Telegram delivers again is not done after all.

        Returns:
            How many jobs that was.

        Raises:
            JobsError: nothing is erased.
        """
