"""Turns whatever a database throws into one `StoreError` in plain words."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from alembic.util import CommandError
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.core.errors import StoreError

_SQLITE: Final = {
    "SQLITE_BUSY": "is locked by another program",
    "SQLITE_LOCKED": "is locked by another connection",
    "SQLITE_READONLY": "may not be written by this user",
    "SQLITE_CANTOPEN": "cannot be opened by this user, or its folder may not be written",
    "SQLITE_CORRUPT": "is damaged",
    "SQLITE_NOTADB": "is no SQLite database, or it is damaged",
    "SQLITE_FULL": "cannot grow: the disk is full",
    "SQLITE_IOERR": "cannot be reached: the disk fails",
}
"""By the first two parts of SQLite's name for the error."""

_POSTGRES: Final = {
    "08": "lost its connection",
    "40": "gave way to another change that was made at the same time",
    "28": "refuses this user or password",
    "3D": "does not exist",
    "42501": "does not allow this user to do that",
    "53": "has no room for more connections or data",
    "57": "is starting or stopping",
}
"""By SQLSTATE or its class. Source: PostgreSQL manual, appendix A (PostgreSQL licence)."""


@contextmanager
def plain_words(name: str) -> Iterator[None]:
    """Raise what goes wrong inside as a sentence about the database called `name`.

    Raises:
        StoreError: the database, the network or the disk failed.
    """
    try:
        yield
    except CommandError as error:
        raise StoreError(
            f"the database {name} was written by another version of the bot: {error}"
        ) from error
    except (SQLAlchemyError, OSError) as error:
        raise StoreError(f"the database {name} {_what_happened(error)}") from error


def _what_happened(error: SQLAlchemyError | OSError) -> str:
    match error:
        case DBAPIError(orig=orig) if orig is not None:
            return _driver_words(orig)
        case PoolTimeoutError():
            return "is too busy"
        case TimeoutError():
            return "does not answer in time"
        case OSError():
            return f"cannot be opened: {error.strerror or error}"
        case _:
            return f"fails ({type(error).__name__})"


def _driver_words(error: BaseException) -> str:
    sqlite_name: str = getattr(error, "sqlite_errorname", None) or ""
    sqlstate: str = getattr(error, "sqlstate", None) or ""
    return (
        _SQLITE.get("_".join(sqlite_name.split("_")[:2]))
        or _POSTGRES.get(sqlstate)
        or _POSTGRES.get(sqlstate[:2])
        or f"fails ({sqlite_name or sqlstate or type(error).__name__})"
    )
