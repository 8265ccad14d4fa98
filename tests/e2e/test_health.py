"""The health page of a running bot: what is wrong shows up there, and goes when it is mended."""

import asyncio
import logging
import math
import re
import socket
import time

import httpx
import pytest

from bot.chat.polling import PollTiming
from bot.core.emotions import Emotion
from bot.core.errors import BackendUnavailableError, SettingsError
from bot.settings import Settings
from tests.builders import analysis
from tests.e2e.town import PATIENCE_S, TOKEN, running_town
from tests.fakes import FakeBackend

pytestmark = pytest.mark.e2e

SHORT = PollTiming(window_s=1)
RULE = '[[rule]]\nname = "sea"\n[rule.then]\nsticker = {sticker}\n'


@pytest.fixture
def backend():
    return FakeBackend(analysis(Emotion.HAPPINESS))


@pytest.fixture
def rules(tmp_path):
    path = tmp_path / "rules.toml"
    path.write_text(RULE.format(sticker='"none"'), encoding="utf-8")
    return path


@pytest.fixture
async def page(caplog):
    """Asks the page that the log names; every wait is bounded."""
    with caplog.at_level(logging.INFO, "bot.wiring.health"):
        async with httpx.AsyncClient() as client:
            yield Page(client, caplog)


class Page:
    def __init__(self, client, caplog):
        self._client = client
        self._caplog = caplog

    async def get(self, path="/healthz"):
        (url,) = re.findall(r"health page on (\S+)", self._caplog.text)
        return await self._client.get(url + path)

    async def until(self, happened, path="/healthz"):
        async with asyncio.timeout(PATIENCE_S):
            while not happened(answer := await self.get(path)):
                await asyncio.sleep(0.01)
        return answer


def town_with(backend, **options):
    settings = Settings(_env_file=None, health_port=0, **options)
    return running_town(settings=settings, backend=backend, switched_on=False, timing=SHORT)


def check(answer, name):
    return next(each for each in answer.json()["checks"] if each["name"] == name)


def status(wanted):
    return lambda answer: answer.json()["status"] == wanted


async def test_a_bot_that_listens_is_well_and_ready(backend, page):
    async with town_with(backend):
        ready = await page.until(lambda answer: answer.status_code == 200, "/readyz")
        shown = await page.get("/")

    assert ready.json()["status"] == "ok"
    assert [each["name"] for each in ready.json()["checks"]] == [
        "polling",
        "store",
        "backend",
        "rules",
        "photos",
        "clips",
    ]
    assert "All is well" in shown.text
    assert TOKEN not in ready.text + shown.text


async def test_broken_rules_show_up_and_go_when_they_are_mended(backend, page, rules):
    async with town_with(backend, rules=rules):
        await page.until(status("ok"))
        rules.write_text(RULE.format(sticker="3"), encoding="utf-8")
        broken = await page.until(status("degraded"))
        rules.write_text(RULE.format(sticker='"none"'), encoding="utf-8")
        mended = await page.until(status("ok"))

    assert broken.status_code == 200
    assert check(broken, "rules")["problems"][0].startswith("rules.toml:4:11: ")
    assert "problems" not in check(mended, "rules")


async def test_polls_that_hang_are_down_until_one_is_answered_again(backend, page, caplog):
    async with town_with(backend) as town:
        await page.until(status("ok"))
        fault = town.sandbox.faults.add("getUpdates", delay_s=math.inf, times=None)
        begun = time.monotonic()
        deaf = await page.until(status("down"))
        deaf_s = time.monotonic() - begun
        # Polling that begins anew is no answer.
        await town.until(lambda: "starting polling anew" in caplog.text)
        still = await page.get()
        town.sandbox.faults.remove(fault.id)
        again = await page.until(status("ok"))

    assert deaf.status_code == still.status_code == 503
    words = check(deaf, "polling")["words"]
    (silence_s,) = re.match(r"no poll was answered for (\d+) s", words).groups()
    # The last answer may have come up to a window before.
    assert 3 <= int(silence_s) <= round(deaf_s + SHORT.window_s)
    assert again.status_code == 200


async def test_a_backend_that_fails_is_down_and_says_why(page):
    backend = FakeBackend(BackendUnavailableError("the engine is shut down"))
    async with town_with(backend):
        answer = await page.until(status("down"))

    assert check(answer, "backend")["words"] == "the engine is shut down"


async def test_the_page_ends_with_the_bot(backend, page):
    async with town_with(backend):
        await page.until(status("ok"))

    with pytest.raises(httpx.ConnectError):
        await page.get()


async def test_a_port_that_is_taken_is_one_clear_error(backend):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        settings = Settings(_env_file=None, health_port=port)
        with pytest.raises(SettingsError, match=f"BOT_HEALTH_PORT: port {port} on 127.0.0.1"):
            async with running_town(settings=settings, backend=backend, switched_on=False):
                pass
