"""The service's keys by their digests, and how often each was used; nothing that was sent."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.api_keys import ApiKey, KeyUsage, Plan
from bot.store.database import Database
from bot.store.inserting import insert_into
from bot.store.tables import ServiceKeyRow, ServiceUsageRow


class KeyRing:
    """Remembers keys and counts their calls; `Store` says what every method raises."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> tuple[ApiKey, ...]:
        """Every key that was ever given out, by name."""

        async def read(session: AsyncSession) -> tuple[ApiKey, ...]:
            rows = await session.scalars(select(ServiceKeyRow).order_by(ServiceKeyRow.name))
            return tuple(_key(row) for row in rows)

        return await self._database.read(read)

    async def add(self, key: ApiKey) -> bool:
        """Remember a key; one of this name that was revoked is replaced.

        Returns:
            Whether it was added; a good key of this name stays as it is.
        """
        columns = {
            "plan": key.plan.value,
            "digest": key.digest,
            "added_on": key.added_on,
            "revoked_on": key.revoked_on,
        }

        async def write(session: AsyncSession) -> bool:
            added = insert_into(session, ServiceKeyRow).values(name=key.name, **columns)
            done = await session.execute(
                added.on_conflict_do_update(
                    index_elements=["name"],
                    set_=columns,
                    where=ServiceKeyRow.revoked_on.is_not(None),
                ).returning(ServiceKeyRow.name)
            )
            return done.first() is not None

        return await self._database.write(write)

    async def revoke(self, name: str, today: date) -> bool:
        """Take a key back for good.

        Returns:
            Whether there was a good one of this name.
        """
        revoked = (
            update(ServiceKeyRow)
            .where(ServiceKeyRow.name == name, ServiceKeyRow.revoked_on.is_(None))
            .values(revoked_on=today)
            .returning(ServiceKeyRow.name)
        )

        async def write(session: AsyncSession) -> bool:
            return (await session.execute(revoked)).first() is not None

        return await self._database.write(write)

    async def count(self, calls: Mapping[tuple[str, str], int]) -> None:
        """Add calls, by month and name, to those that are written down."""

        async def write(session: AsyncSession) -> None:
            # In order: two processes that lock the same rows then never wait for each other.
            for (month, name), number in sorted(calls.items()):
                added = insert_into(session, ServiceUsageRow).values(
                    month=month, name=name, calls=number
                )
                await session.execute(
                    added.on_conflict_do_update(
                        index_elements=["month", "name"],
                        set_={"calls": ServiceUsageRow.calls + number},
                    )
                )

        if calls:
            await self._database.write(write)

    async def usage(self, month: str | None = None) -> tuple[KeyUsage, ...]:
        """How often keys were used, the newest month first.

        Args:
            month: the one of interest; None for all.
        """
        wanted = select(ServiceUsageRow).order_by(
            ServiceUsageRow.month.desc(), ServiceUsageRow.name
        )
        if month is not None:
            wanted = wanted.where(ServiceUsageRow.month == month)

        async def read(session: AsyncSession) -> tuple[KeyUsage, ...]:
            rows = await session.scalars(wanted)
            return tuple(KeyUsage(row.name, row.month, row.calls) for row in rows)

        return await self._database.read(read)


def _key(row: ServiceKeyRow) -> ApiKey:
    return ApiKey(row.name, Plan(row.plan), row.digest, row.added_on, row.revoked_on)
