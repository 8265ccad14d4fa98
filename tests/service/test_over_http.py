"""What only a real connection shows: bodies in parts, bodies announced, and bodies not read."""

import asyncio

import pytest

from bot.service.app import create_app
from bot.web.serving import serving
from tests.service.conftest import KEY, PNG, RECOGNIZE

pytestmark = pytest.mark.e2e

HEAD = (
    f"POST {RECOGNIZE} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/octet-stream\r\n"
)
WITH_KEY = f"{HEAD}ocp-apim-subscription-key: {KEY}\r\n"


@pytest.fixture
async def line(parts):
    """A connection: write to it, and read answers from it."""
    async with serving(create_app(parts), "127.0.0.1", 0) as url:
        reader, writer = await asyncio.open_connection("127.0.0.1", int(url.rpartition(":")[2]))
        async with asyncio.timeout(60):
            yield reader, writer
        writer.close()
        await writer.wait_closed()


async def answer(reader):
    head = await reader.readuntil(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
    return int(head.split()[1]), await reader.readexactly(length)


async def test_a_body_in_chunks_is_taken(line, backend):
    reader, writer = line
    writer.write(f"{WITH_KEY}Transfer-Encoding: chunked\r\n\r\n".encode())
    for part in (PNG[:3], PNG[3:]):
        writer.write(b"%x\r\n%b\r\n" % (len(part), part))
    writer.write(b"0\r\n\r\n")

    status, _ = await answer(reader)

    assert (status, backend.photos) == (200, [PNG])


async def test_a_body_that_is_announced_is_asked_for(line, backend):
    reader, writer = line
    writer.write(f"{WITH_KEY}Content-Length: {len(PNG)}\r\nExpect: 100-continue\r\n\r\n".encode())
    assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"

    writer.write(PNG)

    assert (await answer(reader))[0] == 200
    assert backend.photos == [PNG]


async def test_a_body_that_is_announced_without_a_key_is_not_asked_for(line):
    reader, writer = line
    writer.write(f"{HEAD}Content-Length: 9\r\nExpect: 100-continue\r\n\r\n".encode())

    assert (await answer(reader))[0] == 401


@pytest.mark.parametrize(("head", "status"), [(HEAD, 401), (WITH_KEY, 400)])
async def test_whoever_sends_too_much_still_gets_the_answer(line, head, status):
    reader, writer = line
    size = 9_000_000
    writer.write(f"{head}Content-Length: {size}\r\n\r\n".encode())
    for _ in range(9):
        writer.write(bytes(size // 9))
        await writer.drain()

    refused, body = await answer(reader)

    assert refused == status
    assert b'{"error":{"code":"' in body


async def test_calls_follow_each_other_on_one_connection(line):
    reader, writer = line
    for _ in range(3):
        writer.write(f"{WITH_KEY}Content-Length: {len(PNG)}\r\n\r\n".encode() + PNG)
        assert (await answer(reader))[0] == 200
