"""Durable jobs: the ledger, a worker where this process is one, and their life cycle."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from typing_extensions import override

from bot.core.errors import JobsError, StoreError
from bot.jobs.ledger import Ledger
from bot.jobs.opening import open_ledger
from bot.jobs.policy import Policy, Role
from bot.jobs.port import (
    DeadLetter,
    Handler,
    Job,
    Jobs,
    JobStats,
    OnDead,
    Room,
    Submitted,
)
from bot.jobs.worker import Worker
from bot.jobs.worker_name import WorkerName, take_worker_name
from bot.store.address import Address, parse_address

BUSY_TIMEOUT_S: Final = 5.0


class DurableJobs(Jobs):
    """See `Jobs`.

    Args:
        ledger: where the jobs are; closed by `stop`.
        folder: keeps the names of this machine's workers; None where there is no such place.
        role: a receiver never runs a job.
        policy: how patiently.
    """

    def __init__(
        self,
        ledger: Ledger,
        *,
        folder: Path | None = None,
        role: Role = Role.ALL,
        policy: Policy | None = None,
    ) -> None:
        self._ledger = ledger
        self._folder = folder
        self._role = role
        self._policy = policy or Policy()
        self._name: WorkerName | None = None
        self._worker: Worker | None = None

    @override
    async def submit(self, job: Job, room: Room | None = None) -> Submitted:
        if self._role is Role.WORKER:
            raise JobsError("this process only works on jobs and takes none")
        submitted = await self._ledger.add(job, room)
        if submitted is Submitted.NEW and self._worker is not None:
            self._worker.wake()
        return submitted

    @override
    async def start(self, handlers: Mapping[str, Handler], on_dead: OnDead | None = None) -> None:
        self._ledger.attend_to(handlers)
        if self._role is Role.RECEIVER or self._worker is not None:
            return
        self._name = take_worker_name(self._folder)
        worker = Worker(self._ledger, self._name.text, handlers, self._policy, on_dead)
        try:
            await worker.start()
        except JobsError:
            self._name.release()
            raise
        self._worker = worker

    @override
    def pause(self) -> None:
        if self._worker is not None:
            self._worker.pause()

    @override
    async def stop(self, grace_s: float) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            await worker.stop(grace_s)
        await self._ledger.aclose()
        if self._name is not None:
            self._name.release()

    @override
    async def stats(self) -> JobStats:
        return await self._ledger.stats()

    @override
    async def dead_letters(self, limit: int = 100) -> tuple[DeadLetter, ...]:
        return tuple(await self._ledger.dead_letters(limit))

    @override
    async def forget(self, *, chat_id: int | None = None, user_id: int | None = None) -> int:
        return await self._ledger.forget(chat_id=chat_id, user_id=user_id)


async def open_jobs(
    url: str,
    *,
    role: Role = Role.ALL,
    folder: Path | None = None,
    policy: Policy | None = None,
    busy_timeout_s: float = BUSY_TIMEOUT_S,
) -> DurableJobs:
    """Open the jobs in a database, which may be the one that the bot's store uses, too.

    Args:
        url: `sqlite:///jobs.db`, `sqlite://` (in memory) or `postgresql://user@host/name`.
        role: what this process does.
        folder: keeps the names of this machine's workers, so that after a crash they find their
            own jobs at once; beside a SQLite file unless given.
        policy: how patiently.
        busy_timeout_s: how long to wait while another program writes to the SQLite file.

    Raises:
        JobsError: the address is wrong, or there is no usable database.
    """
    try:
        address = parse_address(url)
    except StoreError as error:
        raise JobsError(str(error)) from error
    ledger = await open_ledger(address, busy_timeout_s=busy_timeout_s)
    return DurableJobs(
        ledger,
        folder=folder or _folder_beside(address),
        role=role,
        policy=policy,
    )


def _folder_beside(address: Address) -> Path | None:
    file = address.file
    return None if file is None else file.with_name(f"{file.name}-workers")
