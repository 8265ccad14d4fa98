"""A bot that receives by webhook, from its start to its end; Telegram is the double."""

import asyncio
import contextlib
import socket

import httpx
import pytest

from bot.chat.life import LifeTiming, run_bot
from bot.chat.webhook import HookAddress, HookTiming, Webhook
from bot.chat.webhook_route import PATH, SECRET_HEADER
from bot.chat.webhook_setting import secret_of
from bot.core.errors import SettingsError
from tests.builders import photo_update
from tests.chat.conftest import TOKEN, Chat
from tests.fakes import FakeClock

pytestmark = pytest.mark.e2e

SHORT = LifeTiming(retry_s=0.001, menu_pause_s=0)
NEVER_S = 600


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


class Run:
    """A running bot, and somebody who delivers to it; every wait is bounded."""

    def __init__(self, store, *, look_s=NEVER_S, port=None, **options):
        self.chat = Chat(store, **options)
        self.clock = FakeClock()
        self.stop = asyncio.Event()
        self.port = port or free_port()
        self.hook = Webhook(
            self.chat.application,
            HookAddress("https://bot.example.org", "127.0.0.1", self.port),
            timing=HookTiming(look_s=look_s),
            life=SHORT,
            clock=self.clock,
        )
        self.task = None

    def start(self):
        self.task = asyncio.create_task(
            run_bot(
                self.chat.application,
                receiver=self.hook,
                stop=self.stop,
                options=self.chat.options,
                work=self.chat.application.work,
                timing=SHORT,
            )
        )

    async def until(self, happened):
        async with asyncio.timeout(30):
            while not happened():
                await asyncio.sleep(0.001)

    async def deliver(self, update):
        headers = {SECRET_HEADER: secret_of(TOKEN)}
        return await self.ask("POST", PATH, json=update, headers=headers)

    async def ask(self, method, path, **options):
        async with httpx.AsyncClient(trust_env=False) as client:
            url = f"http://127.0.0.1:{self.port}{path}"
            return await client.request(method, url, **options)

    async def is_served(self):
        try:
            return (await self.ask("GET", "/healthz")).text == "ok"
        except httpx.ConnectError:
            return False

    async def until_refused(self):
        """Ask until nobody listens; a server that ends drops a connection just made."""
        async with asyncio.timeout(30):
            while True:
                with contextlib.suppress(httpx.RemoteProtocolError, httpx.ReadError):
                    if not await self.is_served():
                        return
                await asyncio.sleep(0.01)

    async def end(self):
        self.stop.set()
        async with asyncio.timeout(10):
            await self.task

    async def tasks_left(self):
        """Tasks beside the test's own; whatever the store has begun may end first."""
        await self.chat.store.aclose()
        return asyncio.all_tasks() - {asyncio.current_task()}


@pytest.fixture
def run(store):
    return Run(store, shutdown_s=5)


async def test_an_update_is_delivered_answered_and_the_webhook_stays_set(run):
    run.start()
    await run.until(lambda: run.chat.sent("setWebhook"))

    answer = await run.deliver(photo_update())
    await run.until(lambda: run.chat.sent("sendMessage"))
    await run.end()

    assert answer.status_code == 200
    assert len(run.chat.sent("sendMessage")) == 1
    assert "deleteWebhook" not in run.chat.telegram.methods()
    assert not await run.tasks_left()


async def test_until_telegram_is_reached_updates_are_left_to_it(run):
    run.chat.telegram.fail("getMe", httpx.ConnectError("no route"), times=9999)
    run.start()
    await run.until(lambda: run.chat.telegram.calls)

    early = await run.deliver(photo_update())
    is_served, felt = await run.is_served(), run.hook.feel()
    run.chat.telegram._refusals.clear()
    await run.until(lambda: run.hook.feel().is_open)
    later = await run.deliver(photo_update())
    await run.end()

    assert is_served
    assert not felt.is_open
    assert (early.status_code, later.status_code) == (503, 200)


async def test_a_port_that_is_taken_is_one_clear_error_before_telegram_is_asked(store):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        run = Run(store, port=taken.getsockname()[1])
        run.start()

        with pytest.raises(SettingsError, match=f"PORT: port {run.port} on 127.0.0.1 cannot"):
            await run.task

    assert run.chat.telegram.calls == []
    assert not await run.tasks_left()


async def test_a_refused_address_is_told_and_tried_again(run, caplog):
    words = "Bad Request: bad webhook: Failed to resolve host"
    run.chat.telegram.refuse("setWebhook", 400, words, times=3)
    run.start()
    await run.until(lambda: len(run.chat.sent("setWebhook")) == 4)
    await run.until(lambda: not run.hook.feel().trouble)
    await run.end()

    refusal = "webhook: Telegram refuses it: Bad webhook: failed to resolve host; trying again"
    assert caplog.text.count(refusal) == 3


async def test_a_webhook_that_somebody_took_away_is_set_again_while_the_bot_runs(store):
    run = Run(store, look_s=0.005)
    run.start()
    await run.until(lambda: run.chat.telegram.webhook.get("url"))

    run.chat.telegram.webhook |= {"url": ""}
    await run.until(lambda: len(run.chat.sent("setWebhook")) == 2)
    await run.end()

    assert run.chat.telegram.webhook["url"] == "https://bot.example.org/telegram"


async def test_a_token_that_is_revoked_later_ends_the_run(store):
    run = Run(store, look_s=0.005)
    run.start()
    await run.until(lambda: run.chat.sent("setWebhook"))
    run.chat.telegram.refuse("getWebhookInfo", 401, "Unauthorized", times=99)

    with pytest.raises(SettingsError, match="BOT_TOKEN"):
        async with asyncio.timeout(30):
            await run.task

    assert not await run.is_served()


async def test_stopping_lets_running_photos_finish_and_takes_no_more(run):
    run.chat.backend.hold()
    run.start()
    await run.until(lambda: run.hook.feel().is_open)
    await run.deliver(photo_update())
    await run.until(lambda: run.chat.backend.at_once)

    run.stop.set()
    await run.until(lambda: not run.hook.feel().is_open)
    await run.until_refused()
    still_running = not run.task.done()
    run.chat.backend.go.set()
    await run.end()

    assert still_running
    assert len(run.chat.sent("sendMessage")) == 1


async def test_stopping_is_bounded_by_the_time_for_it(store):
    run = Run(store, shutdown_s=0.05)
    run.chat.backend.hold()
    run.start()
    await run.until(lambda: run.hook.feel().is_open)
    await run.deliver(photo_update())
    await run.until(lambda: run.chat.backend.at_once)

    begun = asyncio.get_running_loop().time()
    await run.end()

    assert asyncio.get_running_loop().time() - begun < 15
    assert run.chat.sent("sendMessage") == []
    assert not await run.tasks_left()


async def test_a_connection_that_is_kept_open_does_not_hold_up_the_end(run):
    run.start()
    await run.until(lambda: run.hook.feel().is_open)
    reader, writer = await asyncio.open_connection("127.0.0.1", run.port)
    writer.write(b"POST /telegram HTTP/1.1\r\nHost: x\r\n")

    begun = asyncio.get_running_loop().time()
    await run.end()

    assert asyncio.get_running_loop().time() - begun < 15
    assert await reader.read() == b""
    writer.close()
    await writer.wait_closed()


async def test_a_server_that_ends_by_itself_is_noticed(run, caplog):
    run.start()
    await run.until(lambda: run.hook.feel().is_open)

    run.hook._note_end()
    felt = run.hook.feel()
    answer = await run.deliver(photo_update())
    await run.end()

    assert felt.is_broken
    assert not felt.is_open
    assert answer.status_code == 503
    assert "no longer served" in caplog.text


async def test_how_long_it_has_been_is_felt(run):
    run.start()
    await run.until(lambda: run.hook.feel().is_open)
    await run.deliver(photo_update())
    run.clock.now += 40

    felt = run.hook.feel()
    await run.end()

    assert (felt.age_s, felt.taken_s) == (40, 40)
    assert not felt.is_broken
    assert run.hook.feel().is_ending
