from datetime import UTC, datetime

import httpx
import pytest

from bot.chat.checkup import Card, read_card
from bot.chat.refusals import Refusal
from tests.builders import BOT

TOKEN = "999:secret-of-the-tests"
NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
DATE = "Sat, 21 Nov 2026 11:59:00 GMT"
MODES = {
    "can_read_all_group_messages": True,
    "supports_inline_queries": True,
    "supports_guest_queries": False,
}


class Telegram:
    """Answers the calls of a checkup and keeps their names."""

    def __init__(self, *, webhook="", date=DATE, refusals=None, **webhook_fields):
        self.methods = []
        self._webhook = {"url": webhook, **webhook_fields}
        self._headers = {"Date": date} if date else {}
        self._refusals = refusals or {}

    def __call__(self, request):
        method = request.url.path.rpartition("/")[2]
        self.methods.append(method)
        status, description = self._refusals.get(method, (200, ""))
        if status != 200:
            body = {"ok": False, "error_code": status, "description": description}
        else:
            body = {"ok": True, "result": self._result(method)}
        return httpx.Response(status, json=body, headers=self._headers)

    def _result(self, method):
        if method == "getMe":
            return BOT | MODES
        if method == "getStickerSet":
            return {"name": "moods", "title": "Moods", "sticker_type": "regular", "stickers": []}
        return {
            **self._webhook,
            "has_custom_certificate": False,
            "pending_update_count": 0,
        }


async def checkup(telegram, **options):
    return await read_card(
        token=TOKEN,
        api_url="https://telegram.test",
        transport=httpx.MockTransport(telegram),
        now=lambda: NOON,
        **options,
    )


async def test_a_card_says_what_is_switched_on():
    assert await checkup(Telegram()) == Card(
        username="emotion_bot",
        sees_groups=True,
        is_inline=True,
        is_guest=False,
        webhook_host=None,
        set_size=None,
        ahead_s=60.0,
    )


async def test_only_the_host_of_a_webhook_is_told():
    card = await checkup(Telegram(webhook="https://bots.example.org:8443/secret-path?key=1"))

    assert card.webhook_host == "bots.example.org"
    assert "secret" not in repr(card)


async def test_the_bots_own_webhook_is_known_by_its_whole_address():
    telegram = Telegram(webhook="https://bot.example.org/x/telegram")

    own = await checkup(telegram, public_url="https://bot.example.org/x/")
    other = await checkup(telegram, public_url="https://bot.example.org/")

    assert (own.is_hooked_here, other.is_hooked_here) == (True, False)
    assert not (await checkup(telegram)).is_hooked_here


@pytest.mark.parametrize(("minutes", "told"), [(9, "Connection refused"), (11, None)])
async def test_deliveries_that_failed_lately_are_told(minutes, told):
    failed_at = int(NOON.timestamp()) - 60 * minutes
    trouble = {"last_error_date": failed_at, "last_error_message": "Connection\nrefused"}

    card = await checkup(Telegram(webhook="https://b.example/telegram", **trouble))

    assert card.webhook_trouble == told


async def test_nothing_is_changed_by_asking():
    telegram = Telegram(webhook="https://bots.example.org/x")

    await checkup(telegram, sticker_set="moods")

    assert set(telegram.methods) == {"getMe", "getWebhookInfo", "getStickerSet"}


async def test_a_sticker_set_is_counted_or_not_there():
    refusals = {"getStickerSet": (400, "Bad Request: STICKERSET_INVALID")}

    there = await checkup(Telegram(), sticker_set="moods")
    gone = await checkup(Telegram(refusals=refusals), sticker_set="moods")

    assert (there.set_size, gone.set_size) == (0, None)


@pytest.mark.parametrize("date", ["", "yesterday"])
async def test_a_server_that_does_not_tell_the_time_is_no_trouble(date):
    assert (await checkup(Telegram(date=date))).ahead_s is None


@pytest.mark.parametrize("status", [401, 404])
async def test_a_wrong_token_is_told_as_such(status):
    assert await checkup(Telegram(refusals={"getMe": (status, "no")})) is Refusal.BAD_TOKEN


async def test_a_network_that_is_down_is_told_as_such():
    def fail(request):
        raise httpx.ConnectError("no route")

    assert await checkup(fail) is Refusal.NOT_SENT
