"""`bot serve`, from its settings to the answers: keys, health, numbers, and a photo."""

import asyncio
import os
import signal
import sys
from contextlib import asynccontextmanager
from datetime import date

import httpx
import pytest
import respx

from bot.backends.breaker import Breaker
from bot.backends.fallback import FallbackBackend
from bot.backends.guarded import GuardedBackend
from bot.core.api_keys import ApiKey, KeyUsage, Plan, digest_of
from bot.core.emotions import Emotion
from bot.core.errors import SettingsError
from bot.core.providers import Provider
from bot.settings import Settings
from bot.store.store import Store
from bot.wiring.service import serving_emotions
from tests.backends.providers import opened
from tests.builders import analysis
from tests.fakes import FakeBackend
from tests.photos.samples import collage, encoded
from tests.service.conftest import BYTES, KEY, PNG, RECOGNIZE

pytestmark = pytest.mark.e2e

SHOP = ApiKey("shop", Plan.STANDARD, digest_of(KEY), date(2026, 11, 26))


@pytest.fixture
async def store():
    store = await Store.open("sqlite://")
    yield store
    await store.aclose()


@asynccontextmanager
async def served(store, *, host="127.0.0.1", backend=None, **settings):
    backend = backend or FakeBackend(analysis(Emotion.FEAR))
    settings = Settings(_env_file=None, **settings)
    async with serving_emotions(settings, backend, store, host=host, port=0) as url:
        port = url.rpartition(":")[2]
        async with httpx.AsyncClient(
            base_url=f"http://127.0.0.1:{port}", trust_env=False
        ) as client:
            yield client


async def test_this_machine_needs_no_key_until_there_is_one(store):
    async with served(store) as client:
        assert (await client.post(RECOGNIZE, content=PNG, headers=BYTES)).status_code == 200

        await store.keys.add(SHOP)

        async with asyncio.timeout(60):
            while (await client.post(RECOGNIZE, content=PNG)).status_code != 401:
                await asyncio.sleep(0.05)


async def test_others_need_a_key_from_the_start(store):
    with pytest.raises(SettingsError, match="bot keys add"):
        async with served(store, host="0.0.0.0"):
            pass

    await store.keys.add(SHOP)
    async with served(store, host="0.0.0.0") as client:
        denied = await client.post(RECOGNIZE, content=PNG)
        allowed = await client.post(RECOGNIZE, content=PNG, params={"subscription-key": KEY})

    assert (denied.status_code, allowed.status_code) == (401, 200)
    assert [(each.name, each.calls) for each in await store.keys.usage()] == [("shop", 1)]


async def test_calls_from_before_a_restart_still_count(store):
    await store.keys.add(ApiKey("shop", Plan.FREE, digest_of(KEY), date(2026, 11, 26)))
    async with served(store) as client:
        await client.post(RECOGNIZE, content=PNG, params={"subscription-key": KEY})
    (used,) = await store.keys.usage()
    await store.keys.count({(used.month, "shop"): 29_999})

    async with served(store) as client:
        answer = await client.post(RECOGNIZE, content=PNG, params={"subscription-key": KEY})

    assert used == KeyUsage("shop", used.month, 1)
    assert answer.json()["error"]["code"] == "QuotaLimitExceeded"


async def test_monitoring_is_answered_beside_the_api(store):
    async with served(store) as client:
        await client.post(RECOGNIZE, content=PNG)
        answers = [await client.get(path) for path in ("/healthz", "/readyz", "/metrics")]

    assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert [check["name"] for check in answers[0].json()["checks"]] == ["store", "backend"]
    assert 'operation="recognize",status="200"} 1.0' in answers[2].text


async def test_monitoring_spends_nothing_of_a_provider(store):
    with respx.mock(assert_all_called=False) as router:
        router.route(host="127.0.0.1").pass_through()
        elsewhere = router.route().mock(return_value=httpx.Response(500))
        remote = opened(Provider.EMOTION_API)
        backend = FallbackBackend([GuardedBackend(remote, Breaker(remote.provider))])
        async with served(store, backend=backend) as client:
            ready, numbers = [await client.get(path) for path in ("/readyz", "/metrics")]
        await backend.aclose()

    assert [check["name"] for check in ready.json()["checks"]] == ["store", "backend", "providers"]
    assert "bot_provider_paused{" in numbers.text
    assert not elsewhere.called


async def test_others_learn_the_names_of_keys_on_the_health_port_only(store):
    await store.keys.add(SHOP)
    async with served(store, host="0.0.0.0", health_port=0) as client:
        health, numbers = [await client.get(path) for path in ("/healthz", "/metrics")]

    assert (health.status_code, numbers.status_code) == (200, 404)


async def test_a_health_port_that_is_taken_is_named(store):
    async with served(store) as client:
        port = client.base_url.port
        with pytest.raises(SettingsError, match="BOT_HEALTH_PORT"):
            async with served(store, health_port=port):
                pass


async def test_limits_can_be_widened(store):
    webp = b"RIFF....WEBPVP8 "
    large = PNG + bytes(5_000_000)
    async with served(store) as client:
        before = [await client.post(RECOGNIZE, content=each) for each in (webp, large)]
    async with served(store, service_formats="all", service_max_photo_mb=6) as client:
        after = [await client.post(RECOGNIZE, content=each) for each in (webp, large)]

    assert [answer.status_code for answer in before] == [400, 400]
    assert [answer.status_code for answer in after] == [200, 200]


@pytest.mark.model
async def test_the_command_reads_a_photo_and_stops_when_it_is_told_to(tmp_path):
    environment = {
        name: value
        for name, value in os.environ.items()  # noqa: TID251
        if not name.startswith("BOT_") and name != "PORT"
    }
    command = [sys.executable, "-m", "bot", "serve", "--port", "0"]
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=tmp_path,
        env={**environment, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(60):
            while b"served on" not in (line := await process.stdout.readline()):
                assert line, "it ended"
        url = line.decode().partition("served on ")[2].partition(". ")[0]
        async with httpx.AsyncClient(trust_env=False, timeout=60) as client:
            photo = encoded(collage(2, (1280, 640), columns=2))
            answer = await client.post(f"{url}{RECOGNIZE}", content=photo, headers=BYTES)
        process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(60):
            code = await process.wait()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()

    assert len(answer.json()) == 2
    assert code == 0
