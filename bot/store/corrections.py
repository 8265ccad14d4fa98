"""Counts of what people found fitting where an answer was not right; nothing about anybody."""

from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.corrections import Correction
from bot.core.emotions import Emotion
from bot.store.database import Database
from bot.store.inserting import insert_into
from bot.store.tables import CorrectionRow

_NONE: Final = "none"
"""Stands for no emotion: a key has no empty columns."""


class CorrectionCounts:
    """Counts presses; `Store` says what every method raises."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def count(self, seen: Emotion | None, better: Emotion | None) -> None:
        """Count one more press."""

        async def write(session: AsyncSession) -> None:
            added = insert_into(session, CorrectionRow).values(
                seen=seen or _NONE, better=better or _NONE, count=1
            )
            await session.execute(
                added.on_conflict_do_update(
                    index_elements=["seen", "better"], set_={"count": CorrectionRow.count + 1}
                )
            )

        await self._database.write(write)

    async def all(self) -> tuple[Correction, ...]:
        """Every count, in no order."""

        async def read(session: AsyncSession) -> tuple[Correction, ...]:
            rows = await session.scalars(select(CorrectionRow))
            return tuple(
                Correction(_emotion(row.seen), _emotion(row.better), row.count) for row in rows
            )

        return await self._database.read(read)


def _emotion(word: str) -> Emotion | None:
    return None if word == _NONE else Emotion(word)
