"""`setWebhook` and its kin without HTTP: what is taken, refused and told."""

import asyncio

import pytest

from bot.sandbox.errors import ApiError
from bot.sandbox.methods.params import Arguments
from bot.sandbox.methods.registry import METHODS
from bot.sandbox.people import Upload
from tests.sandbox.calling import ADA, call, refusal

HOOK = "http://127.0.0.1:9000/hook"


async def words(stage, method: str, **values) -> str:
    flat = {name: str(value) for name, value in values.items()}
    return (await METHODS[method.lower()].answer(stage, Arguments(flat)))["description"]


@pytest.mark.parametrize(
    "url",
    [
        HOOK,
        "http://localhost:9000",
        "http://[::1]:1/",
        "https://127.0.0.1:1234",
        "https://example.org/a",
        "https://example.org:8443",
    ],
)
async def test_https_is_taken_and_http_on_loopback(stage, url):
    stage.webhooks.may_be_elsewhere = True

    assert await call(stage, "setWebhook", url=url) is True

    assert (await call(stage, "getWebhookInfo"))["url"] == url


async def test_an_address_without_a_scheme_means_https(stage):
    await call(stage, "setWebhook", url="localhost/a")

    assert (await call(stage, "getWebhookInfo"))["url"] == "https://localhost/a"


async def test_nothing_leaves_this_machine_unless_it_may(stage):
    reason = await refusal(stage, "setWebhook", url="https://example.org")

    assert reason == "Bad Request: bad webhook: the sandbox sends updates to this machine only"


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"url": "http://example.org"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        (
            {"url": "https://example.org:9000"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        ({"url": "ftp://127.0.0.1"}, "invalid webhook URL specified"),
        ({"url": "https://"}, "invalid webhook URL specified"),
        ({"url": "https://example.org/a b"}, "invalid webhook URL specified"),
        ({"url": "https://example.org:99999"}, "invalid webhook URL specified"),
        ({"url": HOOK, "secret_token": "a" * 257}, "secret token is too long"),
        (
            {"url": HOOK, "secret_token": "not/this"},
            "secret token contains unallowed characters",
        ),
        (
            {"url": HOOK, "ip_address": "127.0.0.1"},
            "bad webhook: the sandbox takes no fixed IP address",
        ),
    ],
)
async def test_a_webhook_is_refused_in_telegrams_words(stage, values, reason):
    assert await refusal(stage, "setWebhook", **values) == f"Bad Request: {reason}"


async def test_certificates_are_refused(stage):
    certificate = Upload(b"-----BEGIN", "cert.pem", None)
    await call(stage, "setWebhook", url=HOOK)

    reason = await refusal(stage, "setWebhook", {"certificate": certificate}, url=HOOK)

    assert "takes no certificates" in reason


async def test_the_old_webhook_goes_even_if_the_new_one_is_refused(stage):
    await call(stage, "setWebhook", url=HOOK)

    await refusal(stage, "setWebhook", url="http://example.org")

    assert (await call(stage, "getWebhookInfo"))["url"] == ""


async def test_answers_say_what_was_done(stage):
    assert await words(stage, "setWebhook", url=HOOK) == "Webhook was set"
    assert await words(stage, "setWebhook", url=HOOK) == "Webhook is already set"
    assert await words(stage, "setWebhook", url=HOOK, secret_token="s") == "Webhook was set"
    assert await words(stage, "deleteWebhook") == "Webhook was deleted"
    assert await words(stage, "deleteWebhook") == "Webhook is already deleted"
    assert await words(stage, "setWebhook", url="") == "Webhook is already deleted"


@pytest.mark.parametrize(("asked", "taken"), [({}, 40), ({"max_connections": 500}, 100)])
async def test_info_tells_address_and_connections(stage, asked, taken):
    await call(stage, "setWebhook", url=HOOK, **asked)

    assert await call(stage, "getWebhookInfo") == {
        "url": HOOK,
        "has_custom_certificate": False,
        "pending_update_count": 0,
        "max_connections": taken,
        "ip_address": "127.0.0.1",
    }


async def test_allowed_updates_are_kept_when_left_out(stage):
    await call(stage, "setWebhook", url=HOOK, allowed_updates=["message", "chat_member"])
    await call(stage, "setWebhook", url=HOOK, max_connections=3)

    info = await call(stage, "getWebhookInfo")

    assert info["allowed_updates"] == ["chat_member", "message"]


async def test_what_waits_can_be_dropped(stage):
    stage.updates.put("message", {"chat": {"id": ADA}})
    await call(stage, "setWebhook", url=HOOK)
    assert (await call(stage, "getWebhookInfo"))["pending_update_count"] == 1

    await call(stage, "setWebhook", url=HOOK, drop_pending_updates="true")

    assert (await call(stage, "getWebhookInfo"))["pending_update_count"] == 0


async def test_updates_cannot_be_polled_for_while_there_is_a_webhook(stage):
    await call(stage, "setWebhook", url=HOOK)

    assert await refusal(stage, "getUpdates") == (
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )

    await call(stage, "deleteWebhook")
    assert await call(stage, "getUpdates") == []


async def test_a_webhook_ends_the_poll_that_waits(stage):
    polling = asyncio.create_task(call(stage, "getUpdates", timeout=20))
    await asyncio.sleep(0)

    await call(stage, "setWebhook", url=HOOK)

    with pytest.raises(ApiError, match="terminated by setWebhook request") as caught:
        await polling
    assert caught.value.status == 409
