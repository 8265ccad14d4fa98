from pathlib import Path

import pytest

from bot.core.errors import StoreError
from bot.store.address import parse_address

SECRET = "p4ssw0rd"


@pytest.mark.parametrize(
    ("text", "file"),
    [
        ("sqlite:///bot.db", Path("bot.db")),
        ("sqlite+aiosqlite:///bot.db", Path("bot.db")),
        ("sqlite+pysqlite:///data/bot.db", Path("data/bot.db")),
        ("sqlite:////srv/bot.db", Path("/srv/bot.db")),
    ],
)
def test_a_sqlite_file_is_found_whatever_the_driver(text, file):
    address = parse_address(text)

    assert address.file == file
    assert address.url.drivername == "sqlite+aiosqlite"
    assert address.url.database == str(file.absolute())
    assert address.name == str(file)
    assert not address.is_in_memory


@pytest.mark.parametrize("text", ["sqlite://", "sqlite:///:memory:", "sqlite+aiosqlite://"])
def test_every_database_in_memory_is_one_of_its_own(text):
    one, other = parse_address(text), parse_address(text)

    assert one.is_in_memory
    assert one.file is None
    assert one.url != other.url


@pytest.mark.parametrize(
    "text",
    [
        "postgres://bot:p4ssw0rd@db.example/bot",
        "postgresql://bot:p4ssw0rd@db.example/bot",
        "postgresql+psycopg2://bot:p4ssw0rd@db.example/bot",
    ],
)
def test_postgresql_goes_by_its_old_and_its_new_name(text):
    address = parse_address(text)

    assert address.url.drivername == "postgresql+asyncpg"
    assert address.url.password == SECRET
    assert address.name == "bot on db.example"
    assert not address.is_sqlite
    assert not address.is_in_memory


def test_the_way_that_hosts_ask_for_encryption_is_understood():
    address = parse_address("postgres://bot@db.example/bot?sslmode=require")

    assert dict(address.url.query) == {"ssl": "require"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "should look like"),
        ("bot.db", "should look like"),
        ("p4ssw0rd", "should look like"),
        ("postgresql://bot:p4ss/p4ssw0rd@host:p4ssw0rd/bot", "should look like"),
        ("postgresql://bot:p4ssw0rd@[::1/bot", "should look like"),
        ("mysql://bot:p4ssw0rd@host/bot", "not mysql://"),
        ("sqlite://bot.db", "sqlite:///bot.db"),
        ("sqlite:///bot.db?mode=p4ssw0rd", "without options"),
        ("postgresql://bot@host/bot?password=p4ssw0rd", "unknown option .* password"),
    ],
)
def test_an_address_of_no_use_is_refused_without_repeating_it(text, words):
    with pytest.raises(StoreError, match=words) as caught:
        parse_address(text)

    assert SECRET not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_an_address_that_is_printed_holds_no_password():
    assert SECRET not in repr(parse_address("postgresql://bot:p4ssw0rd@db.example/bot"))
