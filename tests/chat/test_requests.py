import httpx
import pytest
from telegram.error import InvalidToken, NetworkError, TelegramError, TimedOut

from bot.chat.refusals import FloodError
from bot.chat.requests import BodyTooLargeError, MainRequest, PollingRequest
from tests.fakes import FakeClock

URL = "https://telegram.test"
CALL = f"{URL}/bot999:secret/getUpdates"
FILE = f"{URL}/file/bot999%3Asecret/photos/file_0.jpg"


def answering(status=200, **options):
    return httpx.MockTransport(lambda request: httpx.Response(status, **options))


def failing(error):
    def fail(request):
        raise error

    return httpx.MockTransport(fail)


def main_request(transport, max_body_bytes=1000):
    return MainRequest(api_url=URL, max_body_bytes=max_body_bytes, transport=transport)


class Chunks(httpx.AsyncByteStream):
    """An endless file that counts how much of it was read."""

    def __init__(self):
        self.given = 0
        self.closed = False

    async def __aiter__(self):
        while True:
            self.given += 100
            yield bytes(100)

    async def aclose(self):
        self.closed = True


async def test_a_file_is_read_whole_up_to_the_limit():
    async with main_request(answering(content=bytes(1000))) as request:
        assert await request.retrieve(FILE) == bytes(1000)


async def test_a_file_over_the_limit_is_broken_off():
    chunks = Chunks()

    async with main_request(answering(stream=chunks)) as request:
        with pytest.raises(BodyTooLargeError):
            await request.retrieve(FILE)

    assert chunks.given == 1100
    assert chunks.closed


@pytest.mark.parametrize(
    ("error", "kind"),
    [(httpx.ReadTimeout("x"), TimedOut), (httpx.ReadError(FILE), NetworkError)],
)
async def test_trouble_during_a_download_keeps_the_address_to_itself(error, kind):
    async with main_request(failing(error)) as request:
        with pytest.raises(kind) as raised:
            await request.retrieve(FILE)

    assert "secret" not in str(raised.value)
    assert raised.value.__cause__ is error


async def test_an_answer_that_is_no_json_stays_out_of_the_log(caplog):
    async with main_request(answering(content=b"<html>secret words")) as request:
        with pytest.raises(TelegramError) as raised:
            await request.post(CALL)

    assert "secret" not in str(raised.value)
    assert caplog.records == []


@pytest.mark.parametrize("content", [b"[]", b"7", b"null"])
async def test_an_answer_that_is_no_object_is_refused(content):
    async with main_request(answering(content=content)) as request:
        with pytest.raises(TelegramError, match="no JSON object"):
            await request.post(CALL)


async def test_too_many_requests_says_for_how_long():
    body = {"ok": False, "parameters": {"retry_after": 7}}

    async with main_request(answering(429, json=body)) as request:
        with pytest.raises(FloodError) as flood:
            await request.post(CALL)

    assert flood.value.retry_after.total_seconds() == 7


@pytest.mark.parametrize("body", [b"slow down", b"{}", b"[]", b'{"parameters": null}'])
async def test_too_many_requests_without_a_time_is_network_trouble(body):
    async with main_request(answering(429, content=body)) as request:
        with pytest.raises(NetworkError):
            await request.post(CALL)


async def test_a_poll_is_stamped_when_it_is_answered():
    clock = FakeClock()
    body = {"ok": True, "result": []}
    poll = PollingRequest(api_url=URL, transport=answering(json=body), clock=clock)

    async with poll:
        clock.now += 40
        assert poll.age_s == 40
        await poll.post(CALL)

    assert poll.age_s == 0


async def test_a_poll_that_fails_is_not_stamped():
    clock = FakeClock()
    poll = PollingRequest(api_url=URL, transport=failing(httpx.ReadTimeout("x")), clock=clock)

    async with poll:
        clock.now += 40
        with pytest.raises(TimedOut):
            await poll.post(CALL)

    assert poll.age_s == 40


@pytest.mark.parametrize(("status", "refused"), [(401, True), (404, True), (409, False)])
async def test_a_wrong_token_is_noticed(status, refused):
    body = {"ok": False, "description": "no"}
    poll = PollingRequest(api_url=URL, transport=answering(status, json=body))

    async with poll:
        with pytest.raises(InvalidToken if refused else TelegramError):
            await poll.post(CALL)

    assert poll.refused.is_set() is refused


@pytest.mark.parametrize(
    ("url", "may_use_proxy"),
    [("http://127.0.0.1:8081", False), ("http://localhost:1", False), (URL, True)],
)
async def test_this_machine_is_never_asked_through_a_proxy(url, may_use_proxy):
    request = MainRequest(api_url=url, max_body_bytes=1)

    async with request:
        assert request._client.trust_env is may_use_proxy
