import os
import stat

import pytest

from bot.core.errors import StoreError
from bot.service.spool import Spool


async def parts(*pieces, error=None):
    for piece in pieces:
        yield piece
    if error is not None:
        raise error


@pytest.fixture
async def spool(tmp_path):
    spool = Spool(tmp_path / "videos" / "of-today")
    await spool.open()
    return spool


async def test_what_arrives_is_a_file_that_only_its_owner_may_read(spool):
    size = await spool.receive("one", parts(b"abc", b"", b"def"))

    path = spool.path_of("one")
    assert (size, path.read_bytes()) == (6, b"abcdef")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert await spool.head_of("one", 4) == b"abcd"
    assert await spool.has("one")


async def test_of_what_ends_early_nothing_is_left(spool):
    with pytest.raises(ConnectionResetError):
        await spool.receive("one", parts(b"abc", error=ConnectionResetError()))

    assert not await spool.has("one")


async def test_dropping_twice_is_no_harm(spool):
    await spool.receive("one", parts(b"abc"))

    await spool.drop("one")
    await spool.drop("one")

    assert not await spool.has("one")


async def test_files_that_nobody_came_for_are_deleted_and_others_stay(spool):
    for name in ("old", "new"):
        await spool.receive(name, parts(b"abc"))
    foreign = spool.path_of("old").with_name("notes.txt")
    foreign.write_text("mine")
    for path in (spool.path_of("old"), foreign):
        os.utime(path, (1000, 1000))

    assert await spool.drop_older_than(2000) == 1

    assert (await spool.has("old"), await spool.has("new"), foreign.exists()) == (
        False,
        True,
        True,
    )


async def test_a_folder_that_cannot_be_used_is_told_without_its_path(tmp_path):
    (tmp_path / "secret").write_text("a file")

    with pytest.raises(StoreError, match="folder of videos") as refused:
        await Spool(tmp_path / "secret" / "videos").open()

    assert "secret" not in str(refused.value)
