"""The tables of durable work, in both databases; apart from those of `bot.store`.

They are made when they are missing. A change of their shape takes a new name: work is soon done,
so the old table is emptied by the old version and then left alone.
"""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Double,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    literal_column,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeEngine

from bot.jobs.ledger import OPEN, State

METADATA: Final = MetaData()

_NUMBER: Final = BigInteger().with_variant(Integer, "sqlite")

JOBS: Final = Table(
    "jobs_1",
    METADATA,
    Column("number", _NUMBER, primary_key=True, autoincrement=True),
    # Keys hold ids of chats, and outlive the job; so only their SHA-256 is kept.
    Column("digest", String(64), nullable=False, unique=True),
    Column("state", String(8), nullable=False),
    Column("kind", String(64), nullable=False),
    # The next four are empty once the job is done.
    Column("batch", String(64)),
    Column("chat_id", BigInteger),
    Column("user_id", BigInteger),
    Column("payload", Text),
    Column("tries", Integer, nullable=False, default=0),
    Column("turn", Integer, nullable=False, default=0),
    Column("worker", String(64)),
    Column("error", String(200)),
    # Seconds since 1970 by the database's own clock, the only one that all machines share.
    Column("submitted_at", Double, nullable=False),
    Column("due_at", Double, nullable=False),
    Column("ended_at", Double),
    # Numbers are never given twice in SQLite either.
    sqlite_autoincrement=True,
)


def has_state(*states: State) -> ColumnElement[bool]:
    """Whether a job is in one of the states; spelt out, or SQLite would not use its indexes."""
    return JOBS.c.state.in_([literal_column(f"'{state}'") for state in states])


_IS_OPEN: Final = has_state(*OPEN)
Index(
    "ix_jobs_1_open",
    JOBS.c.chat_id,
    JOBS.c.number,
    sqlite_where=_IS_OPEN,
    postgresql_where=_IS_OPEN,
)
# Of each kind the first job of each chat, with the rest of a line never looked at.
Index(
    "ix_jobs_1_line",
    JOBS.c.kind,
    JOBS.c.chat_id,
    JOBS.c.number,
    sqlite_where=_IS_OPEN,
    postgresql_where=_IS_OPEN,
)
Index("ix_jobs_1_state", JOBS.c.state, JOBS.c.ended_at)

WORKERS: Final = Table(
    "job_workers_1",
    METADATA,
    Column("worker", String(64), primary_key=True),
    Column("beat_at", Double, nullable=False),
)


class NowS(FunctionElement[float]):
    """Seconds since 1970 at the beginning of the transaction, by the database's own clock."""

    type: TypeEngine[float] = Double()
    inherit_cache: bool | None = True


@compiles(NowS, "sqlite")
def _now_in_sqlite(_element: NowS, _compiler: SQLCompiler, **_options: object) -> str:
    return "((julianday('now') - 2440587.5) * 86400.0)"


@compiles(NowS, "postgresql")
def _now_in_postgresql(_element: NowS, _compiler: SQLCompiler, **_options: object) -> str:
    return "CAST(extract(epoch FROM now()) AS double precision)"
