"""What is particular to a PostgreSQL server: how it refuses, and how it comes back."""

import traceback

import pytest
from sqlalchemy.engine import make_url

from bot.core.errors import StoreError
from bot.core.preferences import ChatPreferences, GroupMode
from bot.store.store import Store

ON = ChatPreferences(mode=GroupMode.FULL)

pytestmark = pytest.mark.e2e


def changed(url, **parts):
    return make_url(url).set(**parts).render_as_string(hide_password=False)


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"password": "wrong-secret"}, "refuses this user or password"),
        ({"username": "nobody-known"}, "refuses this user or password"),
        ({"database": "nowhere"}, "nowhere on 127.0.0.1 does not exist"),
        ({"port": 1}, "cannot be opened"),
        ({"query": {"sslmode": "require"}}, "cannot be opened"),
    ],
)
async def test_a_server_that_refuses_is_described_without_the_password(postgres, parts, words):
    url = changed(postgres, **parts)

    with pytest.raises(StoreError, match=words) as caught:
        await Store.open(url)

    assert make_url(url).password not in "".join(traceback.format_exception(caught.value))


async def test_connections_that_the_server_closed_are_replaced(postgres):
    import asyncpg  # noqa: PLC0415 - an extra that need not be installed

    store = await Store.open(postgres)
    await store.set_preferences(-1, ON)
    server = await asyncpg.connect(postgres)
    await server.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    await server.close()

    assert await store.preferences(-1) == ON
    await store.aclose()
