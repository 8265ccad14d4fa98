"""What is remembered of videos that somebody asked about, until they have fetched the result."""

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.operations import ALL, Operation, OperationStatus
from bot.store.database import Database
from bot.store.tables import OperationRow


class OperationMemory:
    """Remembers operations; `Store` says what every method raises. All times are those of callers.

    An operation that has failed or succeeded changes no more, whoever says so: when a process
    that seemed dead goes on, what it says late is not heard.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, operation_id: str, now_s: float) -> None:
        """Remember that somebody asked."""
        row = OperationRow(
            operation_id=operation_id,
            status=OperationStatus.NOT_STARTED,
            created_s=now_s,
            changed_s=now_s,
            progress=0.0,
        )

        async def write(session: AsyncSession) -> None:
            session.add(row)

        await self._database.write(write)

    async def find(self, operation_id: str) -> Operation | None:
        """Look one up; None where there is none, or none any more."""

        async def read(session: AsyncSession) -> Operation | None:
            row = await session.get(OperationRow, operation_id)
            return None if row is None else _operation(row)

        return await self._database.read(read)

    async def note(
        self, operation_id: str, status: OperationStatus, now_s: float, *, progress: float = 0.0
    ) -> None:
        """Note how far an operation is that has not ended."""
        await self._change(operation_id, now_s, status=status, progress=progress)

    async def fail(self, operation_id: str, message: str, now_s: float) -> None:
        """Note why there will be no result."""
        await self._change(operation_id, now_s, status=OperationStatus.FAILED, message=message)

    async def succeed(self, operation_id: str, result: str, now_s: float) -> None:
        """Keep the result."""
        await self._change(
            operation_id, now_s, status=OperationStatus.SUCCEEDED, progress=ALL, result=result
        )

    async def drop(self, operation_id: str) -> None:
        """Forget one that was not taken on after all."""
        gone = delete(OperationRow).where(OperationRow.operation_id == operation_id)
        await self._database.write(lambda session: session.execute(gone))

    async def drop_unchanged_since(self, moment_s: float) -> tuple[str, ...]:
        """Forget all that have not changed since then; which ones that was."""
        old = OperationRow.changed_s < moment_s

        async def write(session: AsyncSession) -> tuple[str, ...]:
            gone = delete(OperationRow).where(old).returning(OperationRow.operation_id)
            return tuple(await session.scalars(gone))

        # Looked at first: nothing is written while there is nothing to forget.
        is_any = select(OperationRow.operation_id).where(old).limit(1)
        if await self._database.read(lambda session: session.scalar(is_any)) is None:
            return ()
        return await self._database.write(write)

    async def _change(self, operation_id: str, now_s: float, **values: float | str) -> None:
        ended: ColumnElement[bool] = OperationRow.status.in_(
            [OperationStatus.FAILED, OperationStatus.SUCCEEDED]
        )
        changed = (
            update(OperationRow)
            .where(OperationRow.operation_id == operation_id, ~ended)
            .values(changed_s=now_s, **values)
        )
        await self._database.write(lambda session: session.execute(changed))


def _operation(row: OperationRow) -> Operation:
    return Operation(
        operation_id=row.operation_id,
        status=OperationStatus(row.status),
        created_s=row.created_s,
        changed_s=row.changed_s,
        progress=row.progress,
        message=row.message or "",
        result=row.result or "",
    )
