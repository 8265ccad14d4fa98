"""Updates on their way to a webhook: order, failures, pauses, and their end."""

import time

import pytest
from starlette.responses import Response

from bot.sandbox.deliveries import Patience
from bot.sandbox.errors import ApiError
from bot.sandbox.faults import DELIVERY
from bot.sandbox.server import Sandbox
from bot.sandbox.webhooks import Webhook
from tests.sandbox.browsing import ADA, GROUP, call_over_http
from tests.sandbox.conftest import TOKEN
from tests.sandbox.receiving import Receiver, say, until

pytestmark = pytest.mark.e2e


async def test_an_update_comes_as_json_with_the_secret(hooked, live, receiver):
    await say(hooked, "hi")

    (update,) = await receiver.got(1)
    assert update["message"]["text"] == "hi"
    assert receiver.secrets == ["se-cr_et"]
    assert receiver.content_types == ["application/json"]
    await until(lambda: hooked._stage.updates.pending == 0)
    assert "last_error_message" not in await call_over_http(live, "getWebhookInfo")


async def test_what_waited_before_comes_too(sandbox, live, receiver):
    await say(sandbox, "one", "two")

    await call_over_http(live, "setWebhook", url=receiver.url)

    await receiver.got(2)
    assert receiver.texts == ["one", "two"]


async def test_a_chat_waits_for_its_answer_and_other_chats_do_not(hooked, receiver):
    receiver.gate.clear()

    await say(hooked, "one", "two")
    await say(hooked, "beside", chat_id=GROUP)

    await receiver.got(2)
    assert sorted(receiver.texts) == ["beside", "one"]
    receiver.gate.set()
    await receiver.got(3)
    assert receiver.texts[-1] == "two"


async def test_a_press_does_not_wait_behind_a_message(hooked, live, receiver):
    keyboard = {"inline_keyboard": [[{"text": "press", "callback_data": "x"}]]}
    said = await call_over_http(live, "sendMessage", chat_id=ADA, text="?", reply_markup=keyboard)
    receiver.gate.clear()

    await say(hooked, "slow")
    with pytest.raises(Exception, match="did not answer"):
        await hooked.person(ADA).press(said["message_id"], "press")

    assert [set(update) - {"update_id"} for update in await receiver.got(2)] == [
        {"message"},
        {"callback_query"},
    ]


async def test_no_more_are_on_their_way_than_max_connections(sandbox, live, receiver):
    await call_over_http(live, "setWebhook", url=receiver.url, max_connections=1)

    await say(sandbox, "one", "two")
    await say(sandbox, "beside", chat_id=GROUP)

    await receiver.got(3)
    assert receiver.busiest == 1


async def test_a_failed_update_comes_again_before_the_next_one(hooked, live, receiver):
    receiver.answers = [Response(status_code=500), Response(status_code=302)]

    await say(hooked, "one", "two")

    await receiver.got(4)
    assert receiver.texts == ["one", "one", "one", "two"]
    info = await call_over_http(live, "getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 302 Found"
    assert info["last_error_date"] == int(hooked.world.clock())


async def test_retry_after_is_honoured(hooked, receiver):
    # 0.3 s at this pace; no pause at all would follow a first failure that names none.
    receiver.answers = [Response(status_code=429, headers={"Retry-After": "300"})]
    began = time.monotonic()

    await say(hooked, "one")

    await receiver.got(2)
    assert receiver.texts == ["one", "one"]
    assert time.monotonic() - began >= 0.3


async def test_other_chats_do_not_wait_for_retry_after(hooked, receiver):
    hooked.webhooks.pace = 1.0
    receiver.answers = [Response(status_code=429, headers={"Retry-After": "300"})]

    await say(hooked, "one")
    await until(lambda: len(hooked.webhooks.attempts) == 1)
    await say(hooked, "beside", chat_id=GROUP)

    await receiver.got(2)
    assert receiver.texts == ["one", "beside"]


def test_pauses_double_up_to_two_minutes():
    patience = Patience()

    pauses = [patience.after_failure(0) for _ in range(12)]

    assert pauses[:7] == [0, 2, 4, 8, 16, 32, min(64, pauses[6])]
    assert all(60 <= pause <= 120 for pause in pauses[6:])
    assert patience.after_failure(5) == 5
    assert patience.after_failure(9_999_999) == 3600


async def test_a_receiver_that_was_away_gets_everything(sandbox, live):
    sandbox.webhooks.pace = 0.001
    receiver = Receiver()
    async with receiver.serving():
        await call_over_http(live, "setWebhook", url=receiver.url)
        await say(sandbox, "one")
        await receiver.got(1)
        await until(lambda: sandbox._stage.updates.pending == 0)

    await say(sandbox, "two", "three")
    await until(lambda: len(sandbox.webhooks.attempts) > 3)
    assert (await call_over_http(live, "getWebhookInfo"))["pending_update_count"] == 2
    assert not sandbox.world.is_bot_connected
    assert sandbox.webhooks.last_error.error == "Connection refused"

    async with receiver.serving():
        await receiver.got(3)
        assert receiver.texts == ["one", "two", "three"]
        await until(lambda: sandbox.world.is_bot_connected)


async def test_a_receiver_that_never_answers_is_given_up_and_tried_again(hooked, receiver):
    hooked.webhooks.answer_wait_s = 0.05
    receiver.gate.clear()

    await say(hooked, "one")

    await receiver.got(2)
    assert hooked.webhooks.attempts[0].error == "Read timeout expired"


async def test_an_update_that_would_come_too_late_is_dropped(hooked, clock, receiver):
    receiver.answers = [Response(status_code=500) for _ in range(3)]
    hooked.faults.add(DELIVERY, delay_s=0.05)

    await say(hooked, "old")
    clock.now += 86_400 - 1

    await until(lambda: hooked._stage.updates.pending == 0)
    assert receiver.texts == ["old", "old"]


async def test_a_webhook_that_is_gone_for_a_day_is_forgotten(hooked, clock):
    hooked.faults.add(DELIVERY, error=ApiError(410, "Gone"), times=None)
    await say(hooked, "one")
    await until(lambda: len(hooked.webhooks.attempts) > 1)
    assert hooked.webhooks.current is not None

    clock.now += 23 * 3600 + 1

    await until(lambda: hooked.webhooks.current is None)
    assert hooked._stage.updates.pending == 1


async def test_deleting_the_webhook_leaves_what_was_not_taken_to_polls(hooked, live, receiver):
    receiver.gate.clear()
    await say(hooked, "one", "two")
    await receiver.got(1)

    await call_over_http(live, "deleteWebhook")

    updates = await call_over_http(live, "getUpdates")
    assert [update["message"]["text"] for update in updates] == ["one", "two"]


async def test_stopping_does_not_wait_for_the_receiver(clock, receiver):
    receiver.gate.clear()
    async with Sandbox(TOKEN, clock=clock) as sandbox:
        sandbox.webhooks.set(Webhook(receiver.url))
        await say(sandbox, "one")
        await receiver.got(1)

    assert sandbox._stage.updates.pending == 1
