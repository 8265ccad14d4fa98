"""The doctor asks a Telegram: the sandbox's."""

import pytest
from pydantic import HttpUrl, SecretStr

from bot.health.check import Verdict
from bot.sandbox.modes import BotModes
from bot.sandbox.server import Sandbox
from bot.settings import Settings
from bot.wiring.doctor import examine

pytestmark = [pytest.mark.e2e, pytest.mark.model]

TOKEN = "1234567890:end-to-end-token-of-the-tests"


async def checks_of(sandbox, token=TOKEN, **options):
    settings = Settings(
        _env_file=None, token=SecretStr(token), api_url=HttpUrl(sandbox.url), **options
    )
    return {check.name: check async for check in examine(settings, is_offline=False)}


@pytest.fixture(autouse=True)
def elsewhere(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)


async def test_a_bot_with_everything_switched_on_is_well():
    async with Sandbox(TOKEN, modes=BotModes(inline=True, guest=True)) as sandbox:
        checks = await checks_of(sandbox)

    assert list(checks) == [
        "settings",
        "token",
        "telegram",
        "webhook",
        "privacy mode",
        "inline mode",
        "guest mode",
        "clock",
        "database",
        "models",
        "clips",
        "rules",
        "disk",
    ]
    assert {check.verdict for check in checks.values()} == {Verdict.OK}
    assert checks["token"].words == "accepted: this is @emotion_sandbox_bot"


async def test_what_botfather_can_switch_on_is_told():
    async with Sandbox(TOKEN, privacy_mode=True) as sandbox:
        checks = await checks_of(sandbox, sticker_set="nobodys_moods")

    for name in ("privacy mode", "inline mode", "guest mode"):
        assert checks[name].verdict is Verdict.DEGRADED
        assert "@BotFather" in checks[name].mend
    assert checks["sticker set"].verdict is Verdict.DOWN


async def test_another_bots_token_is_not_accepted_and_not_told():
    async with Sandbox(TOKEN) as sandbox:
        checks = await checks_of(sandbox, token="1234567890:another-token-of-the-tests")

    assert checks["token"].verdict is Verdict.DOWN
    assert "telegram" not in checks
    assert "another-token" not in str(checks)


async def test_a_telegram_that_is_gone_is_told():
    async with Sandbox(TOKEN) as sandbox:
        pass
    checks = await checks_of(sandbox)

    assert checks["telegram"].words == "127.0.0.1 cannot be reached"
    assert checks["token"].verdict is Verdict.SKIPPED
