import socket

import httpx
import pytest
from starlette.responses import PlainTextResponse

from bot.web.serving import serving

pytestmark = pytest.mark.e2e

PAGE = PlainTextResponse("hello")


async def test_it_is_served_as_long_as_the_with_lasts_and_then_says_so():
    ends = []
    async with httpx.AsyncClient(trust_env=False) as client:
        async with serving(PAGE, "127.0.0.1", 0, ended=lambda: ends.append(1)) as url:
            hello = (await client.get(url)).text
            ended_before = list(ends)

        with pytest.raises(httpx.ConnectError):
            await client.get(url)

    assert hello == "hello"
    assert (ended_before, ends) == ([], [1])


async def test_a_port_that_is_taken_is_an_error():
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        async with serving(PAGE, "127.0.0.1", taken.getsockname()[1]):
            pass
