"""The bot receives by webhook: what people send is answered once, whatever happens on its way."""

import asyncio
import io
import logging
import os
import re
import signal
import socket
import sys
import time
from pathlib import Path

import httpx
import pytest
from pydantic import HttpUrl, SecretStr

from bot.chat.webhook import HookTiming
from bot.chat.webhook_route import SECRET_HEADER
from bot.chat.webhook_setting import secret_of
from bot.core.emotions import Emotion
from bot.health.check import Verdict
from bot.logs import set_up_logs
from bot.sandbox.fault_kinds import Order, add_fault
from bot.sandbox.server import Sandbox
from bot.sandbox.webhooks import Webhook
from bot.settings import Settings
from bot.wiring.doctor import examine
from tests.builders import analysis
from tests.e2e.town import (
    ADA,
    BEN,
    GROUP,
    PATIENCE_S,
    TOKEN,
    Town,
    observation_in,
    running_town,
    worded,
)
from tests.fakes import FakeBackend
from tests.photos.samples import collins, encoded

pytestmark = pytest.mark.e2e

PHOTO = encoded(collins())


@pytest.fixture
def port():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


@pytest.fixture
async def sandbox():
    async with Sandbox(TOKEN) as sandbox:
        # What Telegram waits between two attempts is a hundred times as long.
        sandbox.webhooks.pace = 0.01
        yield sandbox


@pytest.fixture
def hooked_town(sandbox, port):
    """Starts a bot that receives by webhook; every one of them on the same Telegram."""

    def start(*, switched_on=False, hook_timing=None, **options):
        settings = Settings(
            _env_file=None, webhook_url=HttpUrl(f"http://127.0.0.1:{port}"), port=port, **options
        )
        return running_town(
            sandbox=sandbox,
            settings=settings,
            backend=FakeBackend(analysis(Emotion.HAPPINESS)),
            switched_on=switched_on,
            hook_timing=hook_timing or HookTiming(),
        )

    return start


async def answers_once_settled(town, photos):
    """How often each photo was answered, once all updates were taken and worked on."""
    for photo in photos:
        await town.answer_to(photo)
    await town.until(lambda: town.sandbox._stage.updates.pending == 0)
    # Another answer would come before that of what is sent last.
    for person, chat_id in ((ADA, ADA), (BEN, GROUP)):
        last = await town.person(person).send_photo(chat_id, PHOTO)
        await town.answer_to(last)
    return [len(town.answers_to(photo)) for photo in photos]


@pytest.mark.model
async def test_a_photo_is_answered_by_webhook(sandbox, port):
    settings = Settings(_env_file=None, webhook_url=HttpUrl(f"http://localhost:{port}"), port=port)
    async with running_town(sandbox=sandbox, settings=settings) as town:
        photo = await town.person().send_photo(ADA, PHOTO)
        answer = await town.answer_to(photo)

    assert observation_in(answer) in worded("happiness")
    assert sandbox.webhooks.current == Webhook(
        f"http://localhost:{port}/telegram", secret_of(TOKEN), 40
    )
    assert {attempt.status for attempt in sandbox.webhooks.attempts} == {200}
    assert "getUpdates" not in {call.method for call in sandbox.calls}


@pytest.mark.parametrize(
    "kind", ["webhook_lost", "webhook_twice", "webhook_late", "webhook_overtaken"]
)
async def test_each_photo_is_answered_once_whatever_happens_to_its_delivery(
    hooked_town, sandbox, kind
):
    async with hooked_town(switched_on=True) as town:
        for _ in range(3):
            add_fault(sandbox._stage, Order(kind=kind, seconds=0.05))
        photos = []
        for _ in range(3):
            photos.append(await town.person().send_photo(ADA, PHOTO))
            photos.append(await town.person(BEN).send_photo(GROUP, PHOTO))

        counts = await answers_once_settled(town, photos)

    assert counts == [1] * 6
    assert list(sandbox.faults.waiting) == []


async def test_what_is_sent_while_the_bot_is_away_is_answered_when_it_is_back(
    hooked_town, sandbox
):
    async with hooked_town() as town:
        first = await town.person().send_photo(ADA, PHOTO)
        await town.answer_to(first)
    is_still_set = sandbox.webhooks.current is not None
    away = [await sandbox.person(ADA).send_photo(ADA, PHOTO) for _ in range(3)]
    await Town(sandbox).until(
        lambda: sandbox.webhooks.last_error and sandbox._stage.updates.pending == 3
    )

    async with hooked_town() as town:
        for photo in away:
            await town.answer_to(photo)
        counts = [len(town.answers_to(photo)) for photo in (first, *away)]

    assert is_still_set
    assert counts == [1, 1, 1, 1]


async def test_going_back_to_polling_loses_nothing(hooked_town, sandbox):
    async with hooked_town():
        pass
    photo = await sandbox.person(ADA).send_photo(ADA, PHOTO)

    backend = FakeBackend(analysis(Emotion.HAPPINESS))
    async with running_town(sandbox=sandbox, backend=backend, switched_on=False) as town:
        await town.answer_to(photo)

    assert sandbox.webhooks.current is None
    assert len(town.answers_to(photo)) == 1


async def test_strangers_are_refused_and_a_lost_secret_is_told_again(hooked_town, sandbox, port):
    url = f"http://127.0.0.1:{port}/telegram"
    async with hooked_town(hook_timing=HookTiming(look_s=0.05)) as town:
        async with httpx.AsyncClient(trust_env=False) as client:
            stranger = await client.post(url, json={"update_id": 1})
            guess = {SECRET_HEADER: "a-guess"}
            guesser = await client.post(url, json={"update_id": 2}, headers=guess)
        # Somebody sets the same address with another secret: nothing of it shows but that all
        # deliveries are refused.
        sandbox.webhooks.set(Webhook(url, "another-secret"))
        photo = await town.person().send_photo(ADA, PHOTO)
        await town.answer_to(photo)

    assert (stranger.status_code, guesser.status_code) == (401, 401)
    assert 401 in {attempt.status for attempt in sandbox.webhooks.attempts}
    assert sandbox.webhooks.current.secret_token == secret_of(TOKEN)


@pytest.fixture
def log_at_debug(monkeypatch):
    """All that the bot logs at DEBUG, with its own set-up of logging."""
    root, out = logging.getLogger(), io.StringIO()
    before = root.handlers[:], root.level
    monkeypatch.setattr(sys, "stderr", out)
    set_up_logs("DEBUG")
    yield out
    root.handlers[:], root.level = before
    logging.captureWarnings(capture=False)


async def test_the_secret_is_in_no_line_of_the_log(hooked_town, sandbox, port, log_at_debug):
    url = f"http://127.0.0.1:{port}/telegram"
    async with hooked_town(hook_timing=HookTiming(look_s=0.05)) as town:
        async with httpx.AsyncClient(trust_env=False) as client:
            wrong = {SECRET_HEADER: "a-wrong-secret"}
            await client.post(url, json={"update_id": 1}, headers=wrong)
            await client.post(url, content=b"no update", headers={SECRET_HEADER: secret_of(TOKEN)})
        sandbox.webhooks.set(Webhook(url, "another-secret"))
        await town.answer_to(await town.person().send_photo(ADA, PHOTO))

    logged = log_at_debug.getvalue()
    assert "listening as @emotion_sandbox_bot, by webhook at 127.0.0.1" in logged
    for secret in (secret_of(TOKEN), "a-wrong-secret", "another-secret", TOKEN.partition(":")[2]):
        assert secret not in logged


async def test_the_health_page_tells_of_receiving_and_of_the_webhook(hooked_town, caplog):
    caplog.set_level(logging.INFO, "bot.wiring.health")
    async with hooked_town(health_port=0) as town:
        url = caplog.text.partition("health page on ")[2].split()[0]
        begun = time.monotonic()
        await town.answer_to(await town.person().send_photo(ADA, PHOTO))
        async with httpx.AsyncClient(trust_env=False) as client:
            ready = (await client.get(f"{url}/readyz")).json()
        elapsed_s = time.monotonic() - begun

    checks = {check["name"]: check for check in ready["checks"]}
    assert ready["ready"]
    assert list(checks) == [
        "receiving",
        "webhook",
        "store",
        "backend",
        "rules",
        "photos",
        "clips",
    ]
    words = checks["receiving"]["words"]
    (age_s,) = re.fullmatch(r"takes updates; the last came (\d+) s ago", words).groups()
    assert int(age_s) <= round(elapsed_s)
    assert checks["webhook"]["ok"]


@pytest.mark.model
async def test_the_doctor_knows_the_bots_own_webhook(hooked_town, sandbox, port):
    settings = Settings(
        _env_file=None,
        token=SecretStr(TOKEN),
        api_url=HttpUrl(sandbox.url),
        webhook_url=HttpUrl(f"http://127.0.0.1:{port}"),
    )

    async def webhook_check():
        checks = [each async for each in examine(settings, is_offline=False)]
        return next(each for each in checks if each.name == "webhook")

    before = await webhook_check()
    async with hooked_town():
        during = await webhook_check()

    assert (before.verdict, during.verdict) == (Verdict.DEGRADED, Verdict.OK)


@pytest.mark.model
async def test_a_process_of_its_own_ends_on_sigterm_and_leaves_the_webhook_set(
    sandbox, port, tmp_path
):
    environment = {
        "PATH": os.defpath,
        "PYTHONPATH": str(Path.cwd()),
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": sandbox.url,
        "BOT_DATABASE_URL": f"sqlite:///{tmp_path}/bot.db",
        "BOT_WEBHOOK_URL": f"http://127.0.0.1:{port}",
        "PORT": str(port),
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        cwd=tmp_path,
        env=environment,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        town = Town(sandbox)
        photo = await town.person().send_photo(ADA, PHOTO)
        await town.answer_to(photo)
        async with httpx.AsyncClient(trust_env=False) as client:
            health = await client.get(f"http://127.0.0.1:{port}/healthz")
        process.send_signal(signal.SIGTERM)
        _, errors = await asyncio.wait_for(process.communicate(), PATIENCE_S)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()

    assert process.returncode == 0, errors
    assert health.text == "ok"
    assert len(town.answers_to(photo)) == 1
    assert sandbox.webhooks.current is not None
    assert TOKEN.partition(":")[2] not in errors.decode()
