"""Adding rows that may be there already, in both databases; standard SQL has no word for it."""

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.tables import Table


def insert_into(session: AsyncSession, row: type[Table]) -> sqlite.Insert | postgresql.Insert:
    """Begin an insertion that can end in "on conflict", which both spell the same."""
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    return insert(row)
