"""The stream of events, over real HTTP."""

import asyncio
import json
from collections.abc import AsyncIterator

import httpx
import pytest

from tests.sandbox.browsing import ADA, API, GROUP, KEYBOARD, control, form, posted, state

pytestmark = pytest.mark.e2e


async def events(response: httpx.Response) -> AsyncIterator[tuple[int, str, dict]]:
    fields: dict[str, str] = {}
    async for line in response.aiter_lines():
        name, _, value = line.partition(": ")
        if line:
            fields[name] = value
        elif "data" in fields:
            yield int(fields["id"]), fields["event"], json.loads(fields["data"])
            fields = {}


async def take(page: httpx.AsyncClient, count: int, after: object = "", **headers) -> list:
    taken = []
    async with (
        asyncio.timeout(30),
        page.stream("GET", "/app/events", params={"after": after}, headers=headers) as response,
    ):
        assert response.headers["content-type"].startswith("text/event-stream")
        async for event in events(response):
            taken.append(event)
            if len(taken) == count:
                break
    return taken


async def test_everything_the_bot_does_appears_live(live: httpx.AsyncClient):
    began = (await state(live))["last_event_id"]
    place = {"chat_id": ADA}
    await live.post(f"{API}/sendChatAction", data={**place, "action": "typing"})
    sent = await live.post(
        f"{API}/sendMessage", data={**place, "text": "a", "reply_markup": KEYBOARD}
    )
    place["message_id"] = sent.json()["result"]["message_id"]
    reaction = json.dumps([{"type": "emoji", "emoji": "😁"}])
    await live.post(f"{API}/setMessageReaction", data={**place, "reaction": reaction})
    await live.post(f"{API}/editMessageText", data={**place, "text": "b"})
    await live.post(f"{API}/deleteMessage", data=place)
    commands = [{"command": "help", "description": "What I do"}]
    await live.post(f"{API}/setMyCommands", json={"commands": commands})

    shown = await take(live, 6, after=began)

    assert [number for number, _, _ in shown] == list(range(began + 1, began + 7))
    assert [kind for _, kind, _ in shown] == [
        "action",
        "message",
        "reactions",
        "edited",
        "deleted",
        "bot",
    ]
    data = [each for _, _, each in shown]
    assert data[0] == {"chat_id": ADA, "action": "typing", "topic_id": None}
    assert [(button["kind"], button["style"]) for button in data[1]["buttons"][0]] == [
        ("callback", "success"),
        ("copy", None),
        ("url", None),
        ("other", None),
        ("switch", None),
    ]
    assert data[2]["reactions"] == [{"emoji": "😁", "from_ids": [1234567890]}]
    assert (data[3]["text"], data[3]["edit_date"] is not None) == ("b", True)
    assert data[4] == {"chat_id": ADA, "message_ids": [place["message_id"]]}
    assert data[5]["commands"] == commands


async def test_a_stream_resumes_after_the_last_event_seen(live: httpx.AsyncClient):
    began = (await state(live))["last_event_id"]
    for text in ("one", "two", "three"):
        await posted(live, form(text=text))

    resumed = await take(live, 2, after=began, **{"Last-Event-ID": str(began + 1)})

    assert [data["text"] for _, _, data in resumed] == ["two", "three"]


@pytest.mark.parametrize("off_by", [-5000, 5000])
async def test_a_page_of_another_sandbox_is_told_to_begin_anew(live: httpx.AsyncClient, off_by):
    last = (await state(live))["last_event_id"]

    ((number, kind, _),) = await take(live, 1, after=last + off_by)

    assert (number, kind) == (last, "reset")


async def test_a_new_stream_begins_with_what_comes_next(live: httpx.AsyncClient):
    await posted(live, form(text="before"))
    taking = asyncio.create_task(take(live, 1))
    await asyncio.sleep(0.1)

    await posted(live, form(text="after"))

    ((_, _, data),) = await taking
    assert data["text"] == "after"


async def test_a_migration_appears_live(live: httpx.AsyncClient):
    began = (await state(live))["last_event_id"]

    new_id = (await control(live, "migrate", chat_id=GROUP)).json()["chat_id"]

    shown = await take(live, 4, after=began)
    assert [kind for _, kind, _ in shown] == ["world", "bot", "message", "message"]
    data = [each for _, _, each in shown]
    assert [chat["id"] for chat in data[0]["chats"]] == [ADA, GROUP, new_id]
    assert str(new_id) in data[1]["chat_commands"]
    assert [each["chat_id"] for each in data[2:]] == [GROUP, new_id]
    assert data[0].keys() >= {"people", "other_bots", "channel", "me", "privacy_mode", "limits"}
