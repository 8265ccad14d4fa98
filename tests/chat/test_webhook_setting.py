"""What Telegram is told about the webhook, and what becomes of what it tells."""

import re

import pytest
from telegram.error import BadRequest, InvalidToken, NetworkError, TelegramError

from bot.chat.refusals import FloodError
from bot.chat.webhook_setting import WebhookSetting, hook_url, secret_of
from tests.chat.conftest import TOKEN

URL = "https://bot.example.org/telegram"
THEN = 1_763_690_000


@pytest.fixture
def setting(chat):
    return WebhookSetting(chat.application.bot, URL)


@pytest.fixture
async def begun(setting, chat):
    await setting.begin()
    chat.telegram.calls.clear()
    return setting


def fail(chat, at, words):
    chat.telegram.webhook |= {
        "last_error_date": at,
        "last_error_message": words,
        "pending_update_count": 3,
    }


@pytest.mark.parametrize("address", ["https://b.org", "https://b.org/", "https://b.org/moods/"])
def test_the_path_is_always_the_same_and_below_the_bots_address(address):
    assert hook_url(address) == f"{address.rstrip('/')}/telegram"


def test_the_secret_is_the_same_in_every_process_and_tells_nothing_of_the_token():
    secret = secret_of(TOKEN)

    assert secret == secret_of(TOKEN)
    assert secret != secret_of(f"{TOKEN}x")
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret)
    assert TOKEN.partition(":")[2] not in secret


async def test_everything_is_said_when_it_is_set_and_nothing_is_dropped(setting, chat):
    await setting.begin()

    (said,) = chat.sent("setWebhook")
    assert said == {
        "url": URL,
        "secret_token": secret_of(TOKEN),
        "allowed_updates": ["message", "callback_query", "my_chat_member"],
        "max_connections": 40,
    }
    assert setting.trouble == ""


async def test_a_start_sets_it_even_where_all_looks_right_because_the_secret_is_not_shown(
    begun, chat
):
    await WebhookSetting(chat.application.bot, URL).begin()

    assert len(chat.sent("setWebhook")) == 1


async def test_whoever_got_the_updates_before_is_named_by_host_only(setting, chat, caplog):
    chat.telegram.webhook |= {"url": "https://other.example/secret-path"}

    await setting.begin()

    assert "until now updates were sent to other.example" in caplog.text
    assert "secret-path" not in caplog.text


async def test_a_look_at_a_webhook_that_is_right_changes_nothing(begun, chat, caplog):
    await begun.look()

    assert chat.telegram.methods() == ["getWebhookInfo"]
    assert (begun.trouble, caplog.text) == ("", "")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"url": "https://other.example/x"}, "updates are sent to other.example"),
        ({"url": ""}, "updates are sent to nobody"),
        ({"max_connections": 7}, "is not as it was set"),
        ({"allowed_updates": ["message"]}, "is not as it was set"),
    ],
)
async def test_a_webhook_that_somebody_changed_is_set_again(begun, chat, caplog, change, words):
    chat.telegram.webhook |= change

    await begun.look()
    await begun.look()

    assert len(chat.sent("setWebhook")) == 1
    assert words in caplog.text


async def test_a_failed_delivery_is_told_once(begun, chat, caplog):
    fail(chat, THEN, "Connection\ntimed out")

    await begun.look()
    told = begun.trouble
    await begun.look()

    assert told == "Connection timed out; 3 updates wait there"
    assert caplog.text.count("could not deliver: Connection timed out") == 1
    assert begun.trouble == ""
    assert chat.sent("setWebhook") == []


async def test_what_failed_before_the_start_is_no_news(setting, chat, caplog):
    fail(chat, THEN, "Connection refused")

    await setting.begin()
    await setting.look()

    assert (setting.trouble, caplog.text) == ("", "")


async def test_a_secret_that_telegram_no_longer_knows_is_told_again(begun, chat):
    fail(chat, THEN, "Wrong response from the webhook: 401 Unauthorized")

    await begun.look()

    assert len(chat.sent("setWebhook")) == 1


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (
            BadRequest("bad webhook: Failed to resolve host"),
            "Telegram refuses it: bad webhook: Failed to resolve host",
        ),
        (NetworkError("to bot999:secret"), "Telegram could not be asked: maybe-sent"),
        (FloodError(7), "Telegram could not be asked: too-fast"),
    ],
)
def test_why_it_could_not_be_set_is_remembered_for_the_health_page(
    setting, caplog, error, trouble
):
    setting.note_failure(error)

    assert setting.trouble == trouble
    assert f"webhook: {trouble}; trying again" in caplog.text
    assert "secret" not in caplog.text


@pytest.mark.parametrize("call", ["getWebhookInfo", "setWebhook"])
async def test_trouble_leaves_it_to_whoever_asked(setting, chat, call):
    chat.telegram.refuse(call, 502, "Bad Gateway")

    with pytest.raises(TelegramError):
        await setting.begin()

    assert setting.trouble


async def test_a_revoked_token_is_found_by_a_look(begun, chat):
    chat.telegram.refuse("getWebhookInfo", 401, "Unauthorized")

    with pytest.raises(InvalidToken):
        await begun.look()
