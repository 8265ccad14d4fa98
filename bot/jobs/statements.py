"""What is asked of the tables of durable work; builds statements and runs none."""

from collections.abc import Collection, Sequence
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Delete,
    Select,
    Update,
    case,
    delete,
    false,
    func,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.sql.dml import ReturningUpdate

from bot.jobs.ledger import DIED, KNOWN, OPEN, SUSPECT_TRIES, Claim, State
from bot.jobs.port import Job
from bot.jobs.tables import JOBS, WORKERS, NowS, has_state

_AGE: Final = (NowS() - JOBS.c.submitted_at).label("age_s")

ENTRY: Final = (
    JOBS.c.number,
    JOBS.c.turn,
    JOBS.c.tries,
    _AGE,
    JOBS.c.kind,
    JOBS.c.chat_id,
    JOBS.c.user_id,
    JOBS.c.payload,
    JOBS.c.batch,
    JOBS.c.error,
)
"""What `bot.jobs.ledger.Entry` is made from."""

DONE: Final[dict[str, Any]] = {
    "state": State.DONE,
    "chat_id": None,
    "user_id": None,
    "payload": None,
    "batch": None,
    "worker": None,
    "error": None,
    "ended_at": NowS(),
}
"""What is left of a job: the digest of its key."""


def due_jobs(kinds: Collection[str], served: Sequence[int] = ()) -> Select[int]:
    """Numbers of jobs that may run now: each the first of its kind in its chat, and not running.

    Later ones wait even where the first one rests, so that their order is kept.

    Args:
        kinds: of the jobs.
        served: see `bot.jobs.ledger.Ledger.claim`.
    """
    turns = {chat_id: turn for turn, chat_id in enumerate(served)}
    order = [case(turns, value=JOBS.c.chat_id, else_=-1)] if turns else []
    firsts = (
        select(func.min(JOBS.c.number))
        .where(has_state(*OPEN), JOBS.c.kind.in_(kinds))
        .group_by(JOBS.c.kind, JOBS.c.chat_id)
    )
    return (
        select(JOBS.c.number)
        .where(
            JOBS.c.number.in_(firsts),
            has_state(State.WAITING),
            JOBS.c.due_at <= NowS(),
        )
        .order_by(*order, JOBS.c.number)
    )


def due_and_unsuspected(kind: str, served: Sequence[int] = ()) -> Select[int]:
    """Of one kind, jobs that may run beside any others."""
    return due_jobs((kind,), served).where(JOBS.c.tries < SUSPECT_TRIES)


def due_suspect(kind: str) -> Select[int]:
    """Of one kind, the first one that runs alone among its like."""
    return due_jobs((kind,)).where(JOBS.c.tries >= SUSPECT_TRIES).limit(1)


def suspect_in_hand(worker: str, kind: str) -> Select[int]:
    """Jobs like that which a worker has in hand."""
    return held_by(worker).where(JOBS.c.tries > SUSPECT_TRIES, JOBS.c.kind == kind)


def with_their_batches(numbers: Sequence[int]) -> Select[int]:
    """Numbers of these jobs, and of those that wait to be done together with one of them."""
    first, other = JOBS, JOBS.alias()
    together = select(other.c.number).join(
        first, (first.c.chat_id == other.c.chat_id) & (first.c.batch == other.c.batch)
    )
    members = together.where(first.c.number.in_(numbers))
    return select(JOBS.c.number).where(
        or_(JOBS.c.number.in_(numbers), JOBS.c.number.in_(members)),
        has_state(State.WAITING),
    )


def resting(chat_id: int, batch: str) -> Select[int, float, float]:
    """Of a batch that has not been tried yet: how many, when the first one came, and the time."""
    return select(func.count(), func.min(JOBS.c.submitted_at), NowS()).where(
        *_rests(chat_id, batch)
    )


def let_rest(chat_id: int, batch: str, until: float) -> Update:
    """Make such a batch due at a time."""
    return update(JOBS).where(*_rests(chat_id, batch)).values(due_at=until)


def rest_anew(pause_s: float) -> Update:
    """Let every batch that has not been tried yet rest for at least so long from now on."""
    return (
        update(JOBS)
        .where(
            JOBS.c.batch.is_not(None),
            has_state(State.WAITING),
            JOBS.c.tries == 0,
            JOBS.c.due_at < NowS() + pause_s,
        )
        .values(due_at=NowS() + pause_s)
    )


def _rests(chat_id: int, batch: str) -> tuple[ColumnElement[bool], ...]:
    return (
        JOBS.c.chat_id == chat_id,
        JOBS.c.batch == batch,
        has_state(State.WAITING),
        JOBS.c.tries == 0,
    )


def open_jobs_of(job: Job) -> Select[int, int, int]:
    """How many jobs of its kind are open: of everybody, of this one's chat, of its person."""
    is_theirs = false() if job.user_id is None else JOBS.c.user_id == job.user_id
    return select(
        func.count(),
        _count_if(JOBS.c.chat_id == job.chat_id),
        _count_if(is_theirs),
    ).where(has_state(*OPEN), JOBS.c.kind == job.kind)


def _count_if(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


def open_job(digest: str) -> Select[str, str]:
    """What is written down about the job whose key has this digest, and its state."""
    return select(JOBS.c.payload, JOBS.c.state).where(*_is_open(digest))


def amend(digest: str, payload: str, *, state: State) -> Update:
    """Write something else down about it, if it is in this state."""
    return (
        update(JOBS).where(JOBS.c.digest == digest, JOBS.c.state == state).values(payload=payload)
    )


def cancel(digest: str) -> Update:
    """Erase it."""
    return update(JOBS).where(*_is_open(digest)).values(DONE)


def _is_open(digest: str) -> tuple[ColumnElement[bool], ...]:
    return JOBS.c.digest == digest, has_state(*OPEN)


def hand_out(numbers: Sequence[int], worker: str) -> ReturningUpdate[Any]:
    """Give jobs to a worker and return them."""
    return (
        update(JOBS)
        .where(JOBS.c.number.in_(numbers), has_state(State.WAITING))
        .values(
            state=State.RUNNING,
            worker=worker,
            turn=JOBS.c.turn + 1,
            tries=JOBS.c.tries + 1,
        )
        .returning(*ENTRY)
    )


def in_hand(claim: Claim) -> Update:
    """A job or a batch, as far as it was not handed to somebody else meanwhile.

    It may have been taken away and not been given to anybody yet: then it is still heard that it
    is done, and it is not done twice.
    """
    numbers = [number for number, _ in claim.held]
    return update(JOBS).where(
        # Said twice, since only so SQLite finds it by its number.
        JOBS.c.number.in_(numbers),
        tuple_(JOBS.c.number, JOBS.c.turn).in_(claim.held),
        has_state(*OPEN),
    )


def dead(error: str) -> dict[str, Any]:
    """What is noted about a job that is given up."""
    return {"state": State.DEAD, "worker": None, "error": error, "ended_at": NowS()}


def held_by(worker: str) -> Select[int]:
    """Numbers of jobs that a worker has in hand."""
    return select(JOBS.c.number).where(has_state(State.RUNNING), JOBS.c.worker == worker)


def held_by_silent(worker: str, *, silent_s: float) -> Select[int]:
    """Numbers of jobs in the hands of others that have said nothing for so long."""
    alive = select(WORKERS.c.worker).where(WORKERS.c.beat_at > NowS() - silent_s)
    return select(JOBS.c.number).where(
        has_state(State.RUNNING),
        JOBS.c.worker != worker,
        JOBS.c.worker.not_in(alive),
    )


def bury(numbers: Sequence[int], *, tries: int) -> ReturningUpdate[Any]:
    """Give up those of the jobs that have no try left, and return them."""
    return (
        update(JOBS)
        .where(JOBS.c.number.in_(numbers), JOBS.c.tries >= tries)
        .values(dead(DIED))
        .returning(*ENTRY)
    )


def free(numbers: Sequence[int]) -> Update:
    """Let those of the jobs that still run wait for another try."""
    return (
        update(JOBS)
        .where(JOBS.c.number.in_(numbers), has_state(State.RUNNING))
        .values(state=State.WAITING, worker=None, due_at=NowS())
    )


def of(*, chat_id: int | None, user_id: int | None) -> Update:
    """Every job of a chat or of a person that is not done."""
    theirs = [
        column == value
        for column, value in ((JOBS.c.chat_id, chat_id), (JOBS.c.user_id, user_id))
        if value is not None
    ]
    return update(JOBS).where(or_(*theirs) if theirs else false(), has_state(*KNOWN))


def old(state: State, after_s: float, rows: int) -> Delete:
    """At most so many jobs that ended in this state longer ago than that."""
    oldest = (
        select(JOBS.c.number)
        .where(has_state(state), JOBS.c.ended_at <= NowS() - after_s)
        .order_by(JOBS.c.ended_at)
        .limit(rows)
    )
    return delete(JOBS).where(JOBS.c.number.in_(oldest))


def silent_workers(after_s: float) -> Delete:
    """Workers that have said nothing for so long that nobody will ask about them."""
    return delete(WORKERS).where(WORKERS.c.beat_at <= NowS() - after_s)
