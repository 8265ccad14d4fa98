import os
import sqlite3

import pytest

from bot.core.errors import StoreError
from bot.store.store import Store
from bot.store.survey import Tables, survey_database


@pytest.fixture
def file(tmp_path):
    return tmp_path / "bot.db"


def url(file):
    return f"sqlite:///{file}"


async def make(file):
    store = await Store.open(url(file))
    await store.aclose()


def stamp(file, revision):
    connection = sqlite3.connect(file)
    with connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    connection.close()


async def test_a_file_that_is_not_there_is_new_and_stays_away(file):
    survey = await survey_database(url(file))

    assert (survey.tables, survey.is_writable) == (Tables.ABSENT, True)
    assert not file.exists()


async def test_a_folder_that_is_not_there_cannot_be_written(tmp_path):
    assert not (await survey_database(url(tmp_path / "gone" / "bot.db"))).is_writable


async def test_a_database_of_this_version_is_current_and_for_its_owner(file):
    await make(file)

    survey = await survey_database(url(file))

    assert (survey.tables, survey.permissions) == (Tables.CURRENT, 0o600)


async def test_an_older_version_is_behind_and_is_left_as_it_is(file):
    await make(file)
    stamp(file, "0001")

    first = await survey_database(url(file))
    second = await survey_database(url(file))

    assert first.tables is second.tables is Tables.BEHIND


async def test_a_version_that_nobody_knows_is_foreign(file):
    await make(file)
    stamp(file, "9999")

    assert (await survey_database(url(file))).tables is Tables.FOREIGN


async def test_a_file_without_tables_is_new(file):
    file.touch()

    assert (await survey_database(url(file))).tables is Tables.ABSENT


async def test_a_file_that_is_no_database_is_an_error_in_words(file):
    file.write_bytes(b"not a database at all" * 100)

    with pytest.raises(StoreError, match="is no SQLite database"):
        await survey_database(url(file))


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write everything")
async def test_a_file_that_may_only_be_read_is_told_as_such(file):
    await make(file)
    file.chmod(0o400)

    assert not (await survey_database(url(file))).is_writable


async def test_memory_is_always_new():
    assert (await survey_database("sqlite://")).tables is Tables.ABSENT
