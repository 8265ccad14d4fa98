"""A sandbox on loopback and two independent clients of it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiogram
import httpx
import pytest
import telegram
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from bot.sandbox.records import User
from bot.sandbox.server import Sandbox
from bot.sandbox.stage import Stage, set_stage
from tests.sandbox.receiving import Receiver

TOKEN = "1234567890:TEST_test-TEST_test"


@dataclass
class HandClock:
    """A clock that a test turns."""

    now: float = 1_763_690_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
async def stage(clock: HandClock) -> Stage:
    """A Telegram without its doors."""
    bot = User(1234567890, "Emotion bot", "emotion_sandbox_bot", is_bot=True)
    return set_stage(bot, clock=clock, privacy_mode=False)


@pytest.fixture
async def sandbox(clock: HandClock) -> AsyncIterator[Sandbox]:
    """A sandbox that serves on loopback."""
    async with Sandbox(TOKEN, clock=clock, answer_wait_s=0.2) as running:
        yield running


@pytest.fixture
async def live(sandbox: Sandbox) -> AsyncIterator[httpx.AsyncClient]:
    """A browser, or a bare Bot API client, of the running sandbox."""
    async with httpx.AsyncClient(base_url=sandbox.url, timeout=5.0, verify=False) as client:
        yield client


@pytest.fixture
async def resting(clock: HandClock) -> Sandbox:
    """A sandbox without a server."""
    return Sandbox(TOKEN, clock=clock, answer_wait_s=0.2)


@pytest.fixture
async def page(resting: Sandbox) -> AsyncIterator[httpx.AsyncClient]:
    """The same as `live` inside the process, for all that neither streams nor hangs up."""
    transport = httpx.ASGITransport(app=resting.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8081") as client:
        yield client


@pytest.fixture
async def ptb(sandbox: Sandbox) -> AsyncIterator[telegram.Bot]:
    base = sandbox.url
    async with telegram.Bot(TOKEN, f"{base}/bot", f"{base}/file/bot") as bot:
        yield bot


@pytest.fixture
async def aio(sandbox: Sandbox) -> AsyncIterator[aiogram.Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(sandbox.url))
    async with aiogram.Bot(TOKEN, session=session) as bot:
        yield bot


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    """A bot that waits for updates behind a webhook."""
    async with Receiver().serving() as serving:
        yield serving


@pytest.fixture
async def hooked(sandbox: Sandbox, live: httpx.AsyncClient, receiver: Receiver) -> Sandbox:
    """A sandbox that sends updates to the receiver, with very short pauses."""
    sandbox.webhooks.pace = 0.001
    hook = {"url": receiver.url, "secret_token": "se-cr_et"}
    assert (await live.post(f"/bot{TOKEN}/setWebhook", json=hook)).status_code == 200
    return sandbox
