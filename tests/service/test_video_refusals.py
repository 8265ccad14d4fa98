"""Which videos are taken in and which are not, and what is said then."""

import asyncio

import pytest

from bot.media.containers import Container
from bot.service.video_limits import AS_THEN, VideoLimits
from tests.service.cinema import (
    BYTES,
    MP4,
    SUBMIT,
    WEBM,
    book,
    client,
    client_of,
    ended,
    files,
    limits,
    operations,
    reading,
    showing,
    submitted,
)
from tests.service.conftest import key_number

__all__ = ["book", "client", "limits", "operations", "reading"]


async def test_only_so_many_videos_are_sent_at_the_same_time(parts, tmp_path, fetcher, reading):
    limits, sent = VideoLimits(open_videos=2), asyncio.Event()

    async def slowly():
        yield MP4
        await sent.wait()

    async with (
        showing(tmp_path, fetcher, reading, limits=limits) as operations,
        client_of(parts, operations) as client,
        asyncio.timeout(60),
    ):
        held = [asyncio.ensure_future(client.post(SUBMIT, content=slowly())) for _ in range(2)]
        while len(files(operations)) < 2:
            await asyncio.sleep(0.01)
        late = await client.post(SUBMIT, content=MP4, headers=BYTES)
        sent.set()
        answers = await asyncio.gather(*held)

    assert (late.status_code, late.headers["retry-after"]) == (429, "1")
    assert [answer.status_code for answer in answers] == [202, 202]


@pytest.mark.parametrize(
    ("content", "headers", "refusal"),
    [
        (b"", BYTES, (400, "InvalidVideoSize")),
        (WEBM, BYTES, (400, "InvalidVideo")),
        (b"no video", BYTES, (400, "InvalidVideo")),
        (b"'http://x'", {"Content-Type": "application/json"}, (400, "BadArgument")),
        (MP4, {"Content-Type": "video/mp4"}, (415, "BadArgument")),
        (MP4, BYTES | {"Ocp-Apim-Subscription-Key": key_number(1)}, (403, "Forbidden")),
        (MP4, BYTES | {"Ocp-Apim-Subscription-Key": "bad"}, (401, "Unspecified")),
    ],
)
async def test_what_is_not_right_is_refused_and_not_kept(
    client, operations, content, headers, refusal
):
    answer = await client.post(SUBMIT, content=content, headers=headers)

    assert (answer.status_code, answer.json()["error"]["code"]) == refusal
    assert files(operations) == []


async def test_an_unknown_style_is_refused(client):
    answer = await client.post(f"{SUBMIT}?outputStyle=perFace", content=MP4, headers=BYTES)

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "BadArgument")


async def in_pieces(*pieces, error=None):
    for piece in pieces:
        yield piece
    if error is not None:
        raise error


@pytest.mark.parametrize("limits", [VideoLimits(size_bytes=len(MP4))])
@pytest.mark.parametrize("is_chunked", [True, False])
async def test_a_byte_over_the_limit_is_too_much(client, operations, is_chunked):
    content = in_pieces(MP4, b"x") if is_chunked else MP4 + b"x"

    answer = await client.post(SUBMIT, content=content, headers=BYTES)

    assert answer.json()["error"]["code"] == "InvalidVideoSize"
    assert files(operations) == []
    await submitted(client)


@pytest.mark.parametrize("limits", [VideoLimits(containers=AS_THEN | {Container.MATROSKA})])
async def test_more_kinds_of_videos_are_taken_where_that_is_set(client, operations):
    told = await ended(operations, client, await submitted(client, WEBM))

    assert told["status"] == "Succeeded"


@pytest.mark.parametrize("limits", [VideoLimits(open_videos=2)])
async def test_when_there_are_enough_videos_the_next_is_asked_to_come_again(
    client, reading, operations
):
    reading.go.clear()
    places = [await submitted(client)]
    await reading.began.wait()
    places.append(await submitted(client))

    answer = await client.post(SUBMIT, content=MP4, headers=BYTES)

    assert (answer.status_code, answer.json()["error"]["code"]) == (429, "RateLimitExceeded")
    assert int(answer.headers["Retry-After"]) == 30
    assert len(files(operations)) == 2
    reading.go.set()
    for place in places:
        assert (await ended(operations, client, place))["status"] == "Succeeded"


async def test_operations_that_are_unknown_or_not_named_are_told_apart(client):
    unknown = await client.get(f"/emotion/v1.0/operations/{'0' * 8}-0000-4000-8000-{'0' * 12}")
    unnamed = await client.get("/emotion/v1.0/operations/")

    assert (unknown.status_code, unknown.json()["error"]["code"]) == (404, "ResourceNotFound")
    assert (unnamed.status_code, unnamed.json()["error"]["code"]) == (400, "BadArgument")


async def test_a_service_without_video_support_says_so(tmp_path, parts, fetcher, reading):
    missing = "videos need three more packages"
    async with (
        showing(tmp_path, fetcher, reading, missing=missing) as operations,
        client_of(parts, operations) as client,
    ):
        answer = await client.post(SUBMIT, content=MP4, headers=BYTES)

    assert (answer.status_code, answer.json()["error"]["code"]) == (501, "NotSupported")
