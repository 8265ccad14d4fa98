"""Where the database is: reads the address an operator wrote; opens nothing."""

from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Final

from sqlalchemy import URL
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.core.errors import StoreError

_IN_MEMORY: Final = frozenset({None, "", ":memory:"})
_POSTGRES: Final = frozenset({"postgres", "postgresql"})

_POSTGRES_OPTIONS: Final = {
    "host": "host",
    "passfile": "passfile",
    "ssl": "ssl",
    "sslmode": "ssl",
    "target_session_attrs": "target_session_attrs",
}
"""What may follow the question mark of a PostgreSQL address, and asyncpg's word for it."""

_numbers = count(1)


@dataclass(frozen=True, slots=True)
class Address:
    """A database that can be opened.

    Attributes:
        url: with the driver that this project uses; holds the password, so never shown.
        name: what people call it; holds no password.
        file: the SQLite file; None for one in memory and for PostgreSQL.
    """

    url: URL = field(repr=False)
    name: str
    file: Path | None = None

    @property
    def is_sqlite(self) -> bool:
        """Whether this is SQLite, in a file or in memory."""
        return self.url.get_backend_name() == "sqlite"

    @property
    def is_in_memory(self) -> bool:
        """Whether everything is gone when the last connection closes."""
        return self.is_sqlite and self.file is None


def parse_address(text: str) -> Address:
    """Understand `sqlite:///bot.db`, `sqlite://` (in memory) and `postgresql://user@host/name`.

    A driver in the address ("postgresql+psycopg") is replaced by this project's own.

    Raises:
        StoreError: it is no address, or one of a kind that is not supported.
    """
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        # Not chained: what the parser stumbled over may be the password.
        raise StoreError(
            "the database address should look like sqlite:///bot.db "
            "or postgresql://user:password@host/name"
        ) from None
    kind = url.drivername.partition("+")[0]
    if kind == "sqlite":
        return _sqlite_address(url)
    if kind in _POSTGRES:
        return _postgres_address(url)
    raise StoreError(f"the database may be sqlite:// or postgresql://, not {kind}://")


def _sqlite_address(url: URL) -> Address:
    if url.host or url.query:
        raise StoreError(
            "a SQLite address is sqlite:/// and a file, without options: sqlite:///bot.db, "
            "or sqlite:////srv/bot.db for a path that starts at the root"
        )
    driver = "sqlite+aiosqlite"
    if url.database not in _IN_MEMORY:
        path = Path(url.database or "")
        # The path is made whole, so that it cannot be read as a URI ("file:...") either.
        absolute = URL.create(driver, database=str(path.absolute()))
        return Address(absolute, name=str(path), file=path)
    # A name of its own lets a second connection, the one that migrates, see the same tables.
    shared = URL.create(
        driver,
        database=f"file:bot-{next(_numbers)}",
        query={"mode": "memory", "cache": "shared", "uri": "true"},
    )
    return Address(shared, name="memory")


def _postgres_address(url: URL) -> Address:
    unknown = sorted(set(url.query) - set(_POSTGRES_OPTIONS))
    if unknown:
        raise StoreError(f"unknown option in the database address: {', '.join(unknown)}")
    options = {_POSTGRES_OPTIONS[option]: value for option, value in url.query.items()}
    name = f"{url.database or 'the default database'} on {url.host or 'the local server'}"
    return Address(url.set(drivername="postgresql+asyncpg", query=options), name=name)
