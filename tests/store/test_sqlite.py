"""What is particular to a SQLite file: who may read it, and who else uses it."""

import asyncio
import gc
import os
import sqlite3
import stat
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from bot.core.errors import StoreError
from bot.core.preferences import ChatPreferences, GroupMode
from bot.store.store import Store

ON = ChatPreferences(mode=GroupMode.FULL)
NOBODY = 65534


def plain(file):
    """A connection of some other program."""
    return closing(sqlite3.connect(file, isolation_level=None))


async def read_all(file):
    store = await Store.open(f"sqlite:///{file}")
    try:
        return [await store.preferences(-n) for n in range(200)]
    finally:
        await store.aclose()


def modes(folder):
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}


@pytest.fixture
def generous_umask():
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def locked_folder():
    """A folder that we cannot write to; root can write anywhere, so it becomes nobody."""
    folder = Path(tempfile.mkdtemp(prefix="bot-read-only-"))
    folder.chmod(0o555)
    was_root = os.geteuid() == 0
    if was_root:
        os.seteuid(NOBODY)
    yield folder
    if was_root:
        os.seteuid(0)
    folder.rmdir()


async def test_the_file_and_those_beside_it_are_for_their_owner_only(file, generous_umask):
    store = await Store.open(f"sqlite:///{file}")
    await store.set_preferences(-1, ON)

    assert modes(file.parent) == {"bot.db": 0o600, "bot.db-wal": 0o600, "bot.db-shm": 0o600}
    await store.aclose()


async def test_closing_leaves_one_file(file):
    store = await Store.open(f"sqlite:///{file}")
    await asyncio.gather(*(store.set_preferences(-n, ON) for n in range(20)))
    await store.aclose()

    assert list(modes(file.parent)) == ["bot.db"]


async def test_what_was_chosen_outlives_a_restart(file):
    store = await Store.open(f"sqlite:///{file}")
    await store.set_preferences(-1, ON)
    await store.aclose()

    store = await Store.open(f"sqlite:///{file}")

    assert await store.preferences(-1) == ON
    await store.aclose()


async def test_readers_do_not_wait_for_a_writer(file):
    store = await Store.open(f"sqlite:///{file}", busy_timeout_s=0.01)
    await store.set_preferences(-1, ON)

    with plain(file) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        other.execute("BEGIN IMMEDIATE")
        assert await store.preferences(-1) == ON
    await store.aclose()


async def test_two_stores_share_one_file(file):
    one, other = await asyncio.gather(*(Store.open(f"sqlite:///{file}") for _ in range(2)))

    await asyncio.gather(
        *(one.set_preferences(-n, ON) for n in range(20)),
        *(other.set_preferences(-n, ON) for n in range(10, 30)),
        *(other.leave_alone(n, -1) for n in range(10)),
    )

    assert await asyncio.gather(*(one.preferences(-n) for n in range(30))) == [ON] * 30
    assert await one.wants_to_be_left_alone(9, -1)
    await one.aclose()
    await other.aclose()


async def test_a_writer_waits_its_turn_and_no_longer_than_it_may(file):
    store = await Store.open(f"sqlite:///{file}", busy_timeout_s=0.05)

    with plain(file) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match=r"bot\.db is locked by another program"):
            await store.set_preferences(-1, ON)
        other.execute("COMMIT")
    await store.set_preferences(-1, ON)

    assert await store.preferences(-1) == ON
    await store.aclose()


@pytest.mark.parametrize("lock", ["EXCLUSIVE", "IMMEDIATE"])
async def test_opening_waits_for_a_lock_while_the_event_loop_runs(file, lock):
    with plain(file) as other:
        other.execute(f"BEGIN {lock}")
        opening = asyncio.create_task(Store.open(f"sqlite:///{file}"))
        await asyncio.sleep(0.1)
        assert not opening.done()
        other.execute("COMMIT")

    store = await opening
    await store.ping()
    await store.aclose()


async def test_a_file_that_stays_locked_cannot_be_opened(file):
    with plain(file) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError, match="locked by another program"):
            await Store.open(f"sqlite:///{file}", busy_timeout_s=0.05)


async def test_readers_find_a_connection_however_many_writers_wait(file):
    store = await Store.open(f"sqlite:///{file}")

    with plain(file) as other:
        other.execute("BEGIN IMMEDIATE")
        writing = [asyncio.create_task(store.set_preferences(-n, ON)) for n in range(20)]
        await asyncio.sleep(0.02)
        async with asyncio.timeout(2):
            assert await store.preferences(-1) is None
        other.execute("COMMIT")

    await asyncio.gather(*writing)
    await store.aclose()


async def test_a_caller_that_gave_up_waiting_hears_no_more_of_it(file):
    complaints = []
    asyncio.get_running_loop().set_exception_handler(lambda _, told: complaints.append(told))
    store = await Store.open(f"sqlite:///{file}", busy_timeout_s=0.05)

    with plain(file) as other:
        other.execute("BEGIN IMMEDIATE")
        writing = asyncio.create_task(store.set_preferences(-1, ON))
        await asyncio.sleep(0.01)
        writing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await writing
        await store.aclose()

    # asyncio complains when what failed unheard is thrown away.
    del writing
    gc.collect()
    assert complaints == []
    assert list(modes(file.parent)) == ["bot.db"]


async def test_a_file_of_something_else_is_refused(file):
    file.write_bytes(b"Dear diary, " * 1_000)

    with pytest.raises(StoreError, match=r"bot\.db is no SQLite database"):
        await Store.open(f"sqlite:///{file}")
    assert file.read_bytes().startswith(b"Dear diary")


async def test_a_damaged_file_is_an_error_and_not_an_answer(file):
    store = await Store.open(f"sqlite:///{file}")
    await asyncio.gather(*(store.set_preferences(-n, ON) for n in range(200)))
    await store.aclose()
    page = 4_096
    whole = file.read_bytes()
    file.write_bytes(whole[: 2 * page] + b"\xff" * (len(whole) - 2 * page))

    with pytest.raises(StoreError, match="damaged"):
        await read_all(file)


async def test_a_value_that_another_version_wrote_is_an_error(file):
    store = await Store.open(f"sqlite:///{file}")
    await store.set_preferences(-1, ON)
    with plain(file) as other:
        other.execute("UPDATE chats SET mode = 'shouting'")

    with pytest.raises(StoreError, match="shouting"):
        await store.preferences(-1)
    await store.aclose()


async def test_a_folder_that_cannot_be_written_is_an_error(locked_folder):
    with pytest.raises(StoreError, match=r"bot\.db cannot be opened: Permission denied"):
        await Store.open(f"sqlite:///{locked_folder}/bot.db")


@pytest.mark.parametrize(("name", "words"), [("no/such/bot.db", "No such file"), (".", "Is a")])
async def test_a_path_that_leads_nowhere_is_an_error(tmp_path, name, words):
    with pytest.raises(StoreError, match=words):
        await Store.open(f"sqlite:///{tmp_path}/{name}")
