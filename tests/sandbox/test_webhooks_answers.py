"""Calls in what a webhook answers an update with."""

import pytest
from starlette.responses import JSONResponse, Response

from tests.sandbox.browsing import ADA
from tests.sandbox.receiving import say, until

pytestmark = pytest.mark.e2e


@pytest.mark.parametrize("kind", ["json", "form"])
async def test_a_call_in_the_answer_is_done(hooked, receiver, kind):
    values = {"method": "sendMessage", "chat_id": ADA, "text": "hello"}
    if kind == "json":
        receiver.answers = [JSONResponse(values)]
    else:
        form = f"method=sendMessage&chat_id={ADA}&text=hello"
        receiver.answers = [Response(form, media_type="application/x-www-form-urlencoded")]

    await say(hooked, "hi")

    await until(lambda: bool(hooked.calls) and hooked.calls[-1].method == "sendMessage")
    assert hooked.calls[-1].status == 200
    newest = list(hooked.world.chats[ADA].messages.values())[-1]
    assert newest.content.words == "hello"


@pytest.mark.parametrize(
    "answer",
    [
        JSONResponse({"method": "deleteWebhook"}),
        JSONResponse({"method": "getMe"}),
        JSONResponse(["ok"]),
        Response("{", media_type="application/json"),
        Response("x", headers={"Content-Type": "multipart/form-data"}),
        Response("ok"),
    ],
)
async def test_other_answers_are_ignored(hooked, receiver, answer):
    receiver.answers = [answer]

    await say(hooked, "one", "two")

    await receiver.got(2)
    assert [each.method for each in hooked.calls] == ["setWebhook"]
    assert hooked.webhooks.current is not None


async def test_a_call_in_the_answer_that_fails_is_told_to_nobody(hooked, receiver):
    receiver.answers = [JSONResponse({"method": "sendMessage", "chat_id": 5, "text": "?"})]

    await say(hooked, "one")

    await until(lambda: hooked.calls[-1].method == "sendMessage")
    assert hooked.calls[-1].description == "Bad Request: chat not found"
    assert [attempt.error for attempt in hooked.webhooks.attempts] == [None]
