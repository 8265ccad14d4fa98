"""Databases to test on: SQLite in memory and in a file, and PostgreSQL where it is installed."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.store.store import Store
from tests.store.cluster import running_cluster

KINDS = ["memory", "file", pytest.param("postgresql", marks=pytest.mark.e2e)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "bot.db"


@pytest.fixture(scope="session")
def cluster() -> Iterator[str]:
    pytest.importorskip("asyncpg")
    with running_cluster() as url:
        yield url


@pytest.fixture
async def postgres(cluster: str) -> str:
    """An empty PostgreSQL database."""
    import asyncpg  # noqa: PLC0415 - an extra that need not be installed

    connection = await asyncpg.connect(cluster)
    await connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    await connection.close()
    return cluster


@pytest.fixture(params=KINDS)
def url(request: pytest.FixtureRequest) -> str:
    """An empty database of each kind."""
    match request.param:
        case "memory":
            return "sqlite://"
        case "file":
            return f"sqlite:///{request.getfixturevalue('file')}"
        case _:
            return request.getfixturevalue("postgres")


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    store = await Store.open(url)
    yield store
    await store.aclose()
