"""Files by address: from public addresses, within time and size, and nothing else.

A server on the loopback plays the public internet: one of the tests' own addresses is allowed.
"""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from ipaddress import ip_address

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.service.fetch import FetchError, FetchTooLargeError, PublicFetcher, resolve_name
from bot.web.serving import serving

HERE = ip_address("127.0.0.1")
FILE = b"\x89PNG and so on"


class FakeNames:
    """A resolver whose names may change their minds."""

    def __init__(self, **answers):
        self.answers = answers
        self.asked = []

    async def __call__(self, host, port):
        self.asked.append(host)
        answers = self.answers.get(host.replace(".", "_"), [[host]])
        return answers.pop(0) if len(answers) > 1 else answers[0]


async def fetched(url, names=None, *, allowed=(HERE,), limit_bytes=1000, timeout_s=10.0):
    fetcher = PublicFetcher(timeout_s=timeout_s, resolve=names or FakeNames(), allowed=allowed)
    try:
        return await fetcher.fetch(url, limit_bytes=limit_bytes)
    finally:
        await fetcher.aclose()


class Elsewhere:
    """A web server: files, redirects, and everything that can go wrong with one."""

    def __init__(self):
        self.asked = []
        self.hang = asyncio.Event()
        self.app = Starlette(
            routes=[
                Route("/file", self.file),
                Route("/to", self.redirect),
                Route("/unsaid", self.unsaid),
                Route("/hang", self.wait),
                Route("/packed", self.packed),
                Route("/said/{size:int}", self.said),
            ]
        )

    async def file(self, request: Request):
        self.asked.append(dict(request.headers))
        return Response(FILE)

    async def redirect(self, request: Request):
        return RedirectResponse(request.query_params["url"])

    async def unsaid(self, _request: Request):
        async def parts():
            for _ in range(100):
                yield bytes(400)

        return StreamingResponse(parts())

    async def wait(self, _request: Request):
        await self.hang.wait()
        return Response(FILE)

    async def packed(self, _request: Request):
        return Response(FILE, headers={"Content-Encoding": "gzip"})

    async def said(self, request: Request):
        return Response(bytes(request.path_params["size"]))


@pytest.fixture
async def elsewhere():
    return Elsewhere()


@pytest.fixture
async def home(elsewhere):
    async with serving(elsewhere.app, "127.0.0.1", 0) as url:
        yield url
        elsewhere.hang.set()


LOOPBACK = pytest.mark.e2e


@LOOPBACK
async def test_a_file_is_got_under_its_name_and_without_anything_of_ours(home, elsewhere):
    port = home.rpartition(":")[2]
    names = FakeNames(photos_example=[["127.0.0.1"]])

    assert await fetched(f"http://photos.example:{port}/file", names) == FILE

    (headers,) = elsewhere.asked
    assert headers["host"] == f"photos.example:{port}"
    assert set(headers) == {"host", "accept", "accept-encoding", "user-agent", "connection"}


@LOOPBACK
async def test_a_redirect_is_followed(home):
    assert await fetched(f"{home}/to?url=/file") == FILE


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.2/",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.2]/",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        "//127.0.0.1/",
    ],
)
@LOOPBACK
async def test_a_redirect_to_what_is_not_public_is_not_followed(home, url):
    with pytest.raises(FetchError):
        await fetched(f"{home}/to?url={url}")


@LOOPBACK
async def test_redirects_in_a_circle_end(home):
    circle = f"{home}/to?url=/to"
    with pytest.raises(FetchError):
        await fetched(f"{home}/to?url={circle}")


@LOOPBACK
async def test_a_name_that_changes_its_mind_is_connected_to_as_it_was_looked_at(home, elsewhere):
    port = home.rpartition(":")[2]
    names = FakeNames(rebind_example=[["127.0.0.1"], ["127.0.0.2"]])

    # What is connected to is the address that was looked at: there is no second look-up.
    assert await fetched(f"http://rebind.example:{port}/file", names) == FILE
    assert names.asked == ["rebind.example"]

    with pytest.raises(FetchError):
        await fetched(f"http://rebind.example:{port}/file", names)
    assert len(elsewhere.asked) == 1


@LOOPBACK
async def test_a_redirect_to_the_same_name_is_looked_at_again(home):
    port = home.rpartition(":")[2]
    names = FakeNames(rebind_example=[["127.0.0.1"], ["127.0.0.2"]])

    with pytest.raises(FetchError, match="public"):
        await fetched(f"http://rebind.example:{port}/to?url=/file", names)


@pytest.mark.parametrize("addresses", [["127.0.0.1", "10.0.0.1"], ["fd00::1", "127.0.0.1"], []])
async def test_one_address_that_is_not_public_is_enough(addresses):
    names = FakeNames(mixed_example=[addresses])

    with pytest.raises(FetchError, match="public"):
        await fetched("http://mixed.example/", names)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0x7f.0.0.1",
        "0177.0.0.1",
        "017700000001",
        "0",
        "localhost",
        "[::1]",
        "[::]",
        "[::ffff:7f00:1]",
        "[::ffff:127.0.0.1]",
        "10.0.0.1",
        "192.168.0.1",
        "169.254.169.254",
    ],
)
@pytest.mark.parametrize("scheme", ["http", "https"])
@LOOPBACK
async def test_however_a_private_host_is_written_it_is_not_asked(scheme, host):
    fetcher = PublicFetcher(timeout_s=10.0)

    with pytest.raises(FetchError):
        await fetcher.fetch(f"{scheme}://{host}/", limit_bytes=1000)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "photo.jpg",
        "http://",
        "file:///etc/passwd",
        "ftp://1.1.1.1/x",
        "javascript:alert(1)",
        "data:image/png;base64,AAAA",
        "http://user:password@1.1.1.1/",
        "http://1.1.1.1@127.0.0.1/",
        "http://[::1",
        "http://1.1.1.1:port/",
        "http://1.1.1.1:99999/",
        "http://ex\u00e4mple.org/",
        "http://" + "a" * 3000,
        "http://1.1.1.1/\r\nX: y",
        "unix:///run/docker.sock",
    ],
)
async def test_what_is_no_address_of_the_web_is_not_asked(url):
    with pytest.raises(FetchError):
        await fetched(url, timeout_s=0.2)


@LOOPBACK
@pytest.mark.parametrize("path", ["/nothing", "/packed", "/to?url=//"])
async def test_an_answer_that_is_no_plain_file_is_refused(home, path):
    with pytest.raises(FetchError):
        await fetched(f"{home}{path}")


@LOOPBACK
@pytest.mark.parametrize("path", ["/unsaid", "/said/1001"])
async def test_a_file_is_read_up_to_the_limit_only(home, path):
    with pytest.raises(FetchTooLargeError):
        await fetched(f"{home}{path}")


@LOOPBACK
async def test_a_file_of_just_the_limit_fits(home):
    assert len(await fetched(f"{home}/said/1000")) == 1000


@LOOPBACK
async def test_a_server_that_hangs_is_left(home):
    with pytest.raises(FetchError, match="too long"):
        await fetched(f"{home}/hang", timeout_s=0.2)


@LOOPBACK
async def test_nobody_there_is_an_error_and_another_address_is_tried(home):
    port = home.rpartition(":")[2]
    names = FakeNames(two_example=[["::1", "127.0.0.1"]])
    allowed = [HERE, ip_address("::1")]

    assert await fetched(f"http://two.example:{port}/file", names, allowed=allowed) == FILE
    with pytest.raises(FetchError):
        await fetched(f"http://[::1]:{port}/file", allowed=allowed)


@LOOPBACK
async def test_what_speaks_no_tls_is_an_error(home):
    with pytest.raises(FetchError):
        await fetched(home.replace("http:", "https:") + "/file")


@LOOPBACK
async def test_names_are_asked_for_while_all_other_threads_are_held():
    gate, held = threading.Event(), ThreadPoolExecutor(1)
    loop = asyncio.get_running_loop()
    loop.set_default_executor(held)
    waiting = loop.run_in_executor(None, gate.wait, 60)

    try:
        assert await resolve_name("2130706433", 80) == ["127.0.0.1"]
        assert not waiting.done()
    finally:
        gate.set()
        await waiting
