"""Trouble on demand for updates on their way to a webhook."""

import pytest

from bot.sandbox.errors import ApiError
from bot.sandbox.faults import DELIVERY
from tests.sandbox.browsing import ADA, GROUP
from tests.sandbox.receiving import say, until

pytestmark = pytest.mark.e2e


async def test_updates_come_twice_when_their_answer_gets_lost(hooked, receiver):
    hooked.faults.add(DELIVERY, lost="after", chat_id=ADA)

    await say(hooked, "one", "two")

    await receiver.got(3)
    assert receiver.texts == ["one", "one", "two"]


async def test_updates_that_are_repeated_come_twice(hooked, receiver):
    hooked.repeat_updates(1)

    await say(hooked, "one", "two")

    await receiver.got(3)
    assert receiver.texts == ["one", "one", "two"]


async def test_chats_can_overtake_each_other(hooked, receiver):
    hooked.faults.add(DELIVERY, until_overtaken=True, delay_s=30, chat_id=ADA)

    await say(hooked, "one", "two")
    await say(hooked, "beside", chat_id=GROUP)

    await receiver.got(3)
    assert receiver.texts == ["beside", "one", "two"]


async def test_trouble_for_every_call_leaves_the_webhook_alone(hooked, receiver):
    hooked.faults.add(error=ApiError(502, "Bad Gateway"), times=None)

    await say(hooked, "one")

    await receiver.got(1)
    assert [attempt.status for attempt in hooked.webhooks.attempts] in ([], [200])


async def test_the_panel_orders_trouble_and_shows_the_webhook(hooked, live, receiver):
    assert (await live.get("/app/faults")).json()["webhook"] == {
        "host": f"127.0.0.1:{receiver.port}",
        "pending": 0,
        "error": None,
    }
    for kind in ("webhook_lost", "webhook_twice", "webhook_late", "webhook_overtaken"):
        ordered = await live.post("/app/faults", json={"kind": kind, "seconds": 0.001})
        assert ordered.status_code == 201, ordered.text

    await say(hooked, "one", "two")

    await receiver.got(3)
    assert receiver.texts == ["one", "one", "two"]
    await until(lambda: hooked._stage.updates.pending == 0)
    shown = (await live.get("/app/faults")).json()
    assert shown["faults"] == []
    assert shown["webhook"]["error"]["words"] == "Read timeout expired"
