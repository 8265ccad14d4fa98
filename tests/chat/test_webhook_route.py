"""The route that Telegram delivers to, inside one process: who is let in, and what is answered."""

import asyncio
import json
import logging

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from telegram.error import NetworkError

from bot.chat.updates import UpdateQueue
from bot.chat.webhook_route import MAX_BODY_BYTES, PATH, SECRET_HEADER, WebhookRoute
from tests.builders import photo_update, text_update
from tests.fakes import FakeClock

SECRET = "the-secret_of-the-tests"
PATIENCE_S = 0.05

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)
"""Any JSON."""


class Diary(UpdateQueue):
    """A queue that may refuse to write an update down, and has little room."""

    def __init__(self, in_hand=3):
        super().__init__(in_hand, self._take_nothing)
        self.errors = []

    async def _take_nothing(self, item):
        return False

    async def put(self, item):
        if self.errors:
            raise self.errors.pop(0)
        await super().put(item)

    def taken(self):
        return [self.get_nowait() for _ in range(self.qsize())]


class Hook:
    """The route and somebody who posts to it."""

    def __init__(self, bot, *, patience_s=PATIENCE_S):
        self.queue = Diary()
        self.clock = FakeClock()
        self.route = WebhookRoute(bot, self.queue, SECRET, patience_s=patience_s, clock=self.clock)
        self.client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=self.route.build_app()), base_url="http://here"
        )

    async def post(self, body, *, secret=SECRET, **headers):
        if secret is not None:
            headers[SECRET_HEADER] = secret
        if isinstance(body, dict | list):
            body = json.dumps(body).encode()
        return await self.client.post(PATH, content=body, headers=headers)


@pytest.fixture
async def hook(chat):
    hook = Hook(chat.application.bot)
    hook.route.open()
    async with hook.client:
        yield hook


async def test_an_update_with_the_secret_is_taken_and_answered_with_nothing(hook):
    update = photo_update()

    answer = await hook.post(update)

    assert (answer.status_code, answer.content) == (200, b"")
    (taken,) = hook.queue.taken()
    assert taken.update_id == update["update_id"]
    assert taken.message.photo


@pytest.mark.parametrize(
    "secret", [None, "", "wrong", SECRET[:-1], f"{SECRET}x", "ß".encode(), SECRET.upper()]
)
async def test_a_stranger_without_the_secret_is_turned_away(hook, caplog, secret):
    caplog.set_level(logging.DEBUG, "bot")

    answer = await hook.post(photo_update(), secret=secret)

    assert (answer.status_code, answer.content) == (401, b"")
    assert answer.headers["Connection"] == "close"
    assert hook.queue.taken() == []
    assert caplog.messages == []


async def test_a_body_that_says_it_is_large_is_not_read(hook):
    read = []

    async def body():
        read.append(1)
        yield b"x"

    promised = {"Content-Length": str(MAX_BODY_BYTES + 1)}
    with_secret = await hook.post(body(), **promised)
    without = await hook.post(body(), secret=None, **promised)

    assert (with_secret.status_code, without.status_code) == (413, 413)
    assert read == []


async def test_a_body_that_turns_out_to_be_large_is_not_read_to_its_end(hook):
    chunk = b"x" * 100_000
    read = []

    async def body():
        for _ in range(1000):
            read.append(1)
            yield chunk

    answer = await hook.post(body())

    assert answer.status_code == 413
    assert answer.headers["Connection"] == "close"
    assert len(read) == MAX_BODY_BYTES // len(chunk) + 1


async def test_an_update_of_the_largest_size_is_taken(hook):
    update = text_update("x")
    update["message"]["text"] = "x" * (MAX_BODY_BYTES - len(json.dumps(update)) + 1)

    assert (await hook.post(update)).status_code == 200


@pytest.mark.parametrize(
    "body",
    [b"", b"\xff\xfe", b"{", b"null", b"[]", b"7", b"{}", b'{"update_id": "7"}', b"[" * 100_000],
)
async def test_what_is_no_update_is_told_so_and_not_taken(hook, body):
    assert (await hook.post(body)).status_code == 400
    assert hook.queue.taken() == []


async def test_an_update_that_nobody_can_read_is_passed_over_and_does_not_come_again(hook, caplog):
    unreadable = {"update_id": 7, "message": {"text": "private words"}}

    answer = await hook.post(unreadable)
    later = await hook.post(photo_update())

    assert (answer.status_code, later.status_code) == (200, 200)
    assert len(hook.queue.taken()) == 1
    assert "cannot be read and is passed over" in caplog.text
    assert "private words" not in caplog.text


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kind=st.sampled_from(["message", "callback_query", "my_chat_member", "poll"]), what=values)
def test_no_json_whatever_breaks_the_route(kind, what):
    async def deliver():
        hook = Hook(None)
        hook.route.open()
        async with hook.client:
            update = await hook.post({"update_id": 7, kind: what})
            other = await hook.post(json.dumps(what).encode())
        assert update.status_code == 200
        assert other.status_code in {200, 400}

    asyncio.run(deliver())


async def test_an_update_that_cannot_be_written_down_comes_again(hook, caplog):
    hook.queue.errors = [NetworkError("the disk is full")]
    update = photo_update()

    refused = await hook.post(update)
    again = await hook.post(update)

    assert (refused.status_code, refused.headers["Retry-After"]) == (503, "5")
    assert again.status_code == 200
    assert len(hook.queue.taken()) == 1
    assert "could not be written down" in caplog.text


async def test_an_update_waits_for_room_and_then_is_left_to_telegram(hook, caplog):
    taken = [(await hook.post(photo_update())).status_code for _ in range(3)]

    refused = await hook.post(photo_update())
    hook.queue.get_nowait()
    hook.queue.task_done()
    again = await hook.post(photo_update())

    assert taken == [200, 200, 200]
    assert (refused.status_code, refused.headers["Retry-After"]) == (503, "5")
    assert again.status_code == 200
    assert "no room" in caplog.text


async def test_a_body_that_never_ends_does_not_hold_the_route(hook):
    async def body():
        yield b"{"
        await asyncio.Event().wait()

    assert (await hook.post(body())).status_code == 503


async def test_before_it_is_open_updates_are_left_to_telegram(hook):
    hook.route.close()

    assert (await hook.post(photo_update())).status_code == 503
    assert (await hook.post(photo_update(), secret="wrong")).status_code == 401
    assert hook.queue.taken() == []


async def test_closing_does_not_wait_for_room(chat):
    hook = Hook(chat.application.bot, patience_s=60)
    hook.route.open()
    async with hook.client:
        for _ in range(3):
            await hook.post(photo_update())
        waiting = asyncio.create_task(hook.post(photo_update()))
        await chat.until(lambda: hook.queue._room._waiters)

        hook.route.close()

        answer = await asyncio.wait_for(waiting, 30)
    assert answer.status_code == 503


async def test_when_an_update_was_last_taken_is_known(hook):
    before = hook.route.taken_s
    await hook.post(photo_update())
    hook.clock.now += 40
    await hook.post(b"{}")

    assert (before, hook.route.taken_s) == (None, 40)


@pytest.mark.parametrize("method", ["GET", "HEAD"])
async def test_a_platform_that_asks_is_told_ok_and_nothing_else(hook, method):
    answer = await hook.client.request(method, "/healthz")

    assert answer.status_code == 200
    assert answer.text == ("ok" if method == "GET" else "")


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", PATH, 405),
        ("PUT", PATH, 405),
        ("POST", "/healthz", 405),
        ("POST", f"{PATH}/", 404),
        ("GET", "/", 404),
        ("GET", "/docs", 404),
        ("GET", "/openapi.json", 404),
    ],
)
async def test_there_is_nothing_else(hook, method, path, status):
    headers = {SECRET_HEADER: SECRET}

    assert (await hook.client.request(method, path, headers=headers)).status_code == status


async def test_an_update_that_telegram_delivers_twice_is_answered_once(chat):
    update = photo_update()
    application = chat.application
    route = WebhookRoute(application.bot, application.incoming, SECRET, patience_s=5)
    route.open()
    app = httpx.ASGITransport(app=route.build_app())
    await application.start()
    async with httpx.AsyncClient(transport=app, base_url="http://here") as client:
        headers = {SECRET_HEADER: SECRET}
        chat.backend.hold()
        # Neither answer waits for the photo, which is not looked at yet.
        first = await client.post(PATH, json=update, headers=headers)
        second = await client.post(PATH, json=update, headers=headers)
        await chat.until(lambda: chat.backend.at_once)
        chat.backend.go.set()
        third = await client.post(PATH, json=update, headers=headers)
    await chat.settle()
    await application.stop()

    assert [first.status_code, second.status_code, third.status_code] == [200, 200, 200]
    assert len(chat.texts()) == 1
