import asyncio

import pytest
from telegram.error import InvalidToken, NetworkError, TimedOut

from bot.chat.calls import Caller
from bot.chat.download import Downloader
from bot.chat.requests import BodyTooLargeError
from bot.core.errors import BackendUnavailableError, PhotoGoneError, PhotoTooLargeError


@pytest.fixture
def downloader(chat):
    return Downloader(
        chat.application.bot, Caller(sleep=chat.clock.sleep), limit_bytes=1000, deadline_s=5
    )


async def test_a_photo_comes_as_bytes(chat, downloader):
    photo = await downloader.fetch("a", 9)

    assert photo.data == b"the photo"
    assert "the photo" not in repr(photo)


async def test_an_announced_size_over_the_limit_is_refused_without_a_call(chat, downloader):
    with pytest.raises(PhotoTooLargeError) as refused:
        await downloader.fetch("a", 1001)

    assert (refused.value.size, refused.value.limit, refused.value.unit) == (1001, 1000, "bytes")
    assert chat.telegram.calls == []


async def test_a_download_broken_off_for_its_size_is_not_tried_again(chat, downloader):
    chat.telegram.fail("download", BodyTooLargeError("x"))

    with pytest.raises(PhotoTooLargeError):
        await downloader.fetch("a", None)

    assert chat.telegram.methods().count("download") == 1


async def test_telegrams_own_limit_is_told_as_a_limit(chat, downloader):
    chat.telegram.refuse("getFile", 400, "Bad Request: file is too big")

    with pytest.raises(PhotoTooLargeError) as refused:
        await downloader.fetch("a", None)

    assert refused.value.unit == "bytes"


async def test_a_file_that_telegram_lost_is_gone(chat, downloader):
    chat.telegram.refuse(
        "getFile", 400, "Bad Request: wrong file_id or the file is temporarily unavailable"
    )

    with pytest.raises(PhotoGoneError):
        await downloader.fetch("a", None)


@pytest.mark.parametrize("method", ["getFile", "download"])
@pytest.mark.parametrize("error", [TimedOut(), NetworkError("x")])
async def test_trouble_on_the_way_is_tried_three_times(chat, downloader, method, error):
    chat.telegram.fail(method, error, times=2)
    assert (await downloader.fetch("a", None)).data == b"the photo"

    chat.telegram.fail(method, error, times=3)
    with pytest.raises(BackendUnavailableError):
        await downloader.fetch("a", None)


async def test_an_address_that_is_no_longer_valid_is_not_a_wrong_token(chat, downloader):
    chat.telegram.fail("download", InvalidToken("Not Found"))

    with pytest.raises(BackendUnavailableError):
        await downloader.fetch("a", None)


async def test_a_download_that_never_ends_is_given_up(chat):
    downloader = Downloader(chat.application.bot, Caller(), limit_bytes=1000, deadline_s=0.01)
    chat.telegram.hold("download")

    with pytest.raises(BackendUnavailableError, match="too long"):
        await downloader.fetch("a", None)


async def test_giving_up_waiting_leaves_nothing_behind(chat, downloader):
    chat.telegram.hold("download")
    fetching = asyncio.create_task(downloader.fetch("a", None))
    while "download" not in chat.telegram.methods():
        await asyncio.sleep(0)

    fetching.cancel()

    with pytest.raises(asyncio.CancelledError):
        await fetching
