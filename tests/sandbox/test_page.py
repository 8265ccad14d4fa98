"""The page's protocol: state, posting, pressing and files."""

import asyncio

import httpx
import pytest

from tests.sandbox.browsing import ADA, API, GROUP, KEYBOARD, form, post, posted, state
from tests.sandbox.pictures import opened, picture


async def test_the_state_at_the_start(page: httpx.AsyncClient):
    shown = await state(page)

    assert shown["bot"] == {
        "id": 1234567890,
        "first_name": "Emotion bot",
        "username": "emotion_sandbox_bot",
        "connected": False,
        "commands": [],
        "chat_commands": {str(id_): {"members": [], "admins": []} for id_ in (ADA, GROUP)},
    }
    assert [(each["first_name"], each["colour"]) for each in shown["people"]] == [
        ("Ada", 0),
        ("Ben", 1),
        ("Cleo", 2),
    ]
    assert shown["me"] == ADA
    assert [(each["id"], each["title"], each["members"]) for each in shown["chats"]] == [
        (ADA, "Emotion bot", [ADA]),
        (GROUP, "Weekend crew", [1001, 1002, 1003]),
    ]
    assert shown["chats"][1]["admins"] == [ADA]
    assert [each["service"] for each in shown["messages"][str(GROUP)]] == ["Ada created the group"]
    assert shown["messages"][str(ADA)] == []
    assert shown["privacy_mode"] is False


async def test_a_text_is_posted_and_shown(page: httpx.AsyncClient):
    message = await posted(page, form(GROUP, 1002, text="/mood now\r\nplease"))

    assert message["text"] == "/mood now\nplease"
    assert message["from"] == {"id": 1002, "first_name": "Ben", "is_bot": False}
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 5}]
    assert (await state(page))["messages"][str(GROUP)][-1] == message


async def test_a_photo_is_posted_shrunk_and_shown(page: httpx.AsyncClient):
    message = await posted(page, form(caption="look"), ("me.jpg", picture(3000, 2000)))

    photo = message["photo"]
    file = await page.get(photo["url"])
    assert (message["caption"], message["text"]) == ("look", None)
    assert (photo["width"], photo["height"]) == (1280, 853)
    assert opened(file.content).size == (1280, 853)
    assert file.headers["content-type"] == "image/jpeg"
    assert file.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("name", "data", "kind", "is_inline"),
    [
        ("me.png", picture(form="PNG"), "image/png", True),
        ("x.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml", False),
        ("x.html", b"<script>alert(1)</script>", "text/html", False),
    ],
)
async def test_a_document_stays_as_it_is_and_runs_nowhere(
    page: httpx.AsyncClient, name, data, kind, is_inline
):
    message = await posted(page, form(as_document=1), (name, data))

    document = message["document"]
    file = await page.get(document["url"])
    assert (document["file_name"], document["mime_type"]) == (name, kind)
    assert (document["file_size"], file.content) == (len(data), data)
    assert (file.headers["content-type"] == kind) is is_inline
    assert ("attachment" in file.headers.get("content-disposition", "")) is not is_inline


async def test_a_reply_shows_what_it_answers(page: httpx.AsyncClient):
    photo = await posted(page, form(GROUP, 1003), ("me.jpg", picture()))

    reply = await posted(page, form(GROUP, ADA, text="/mood", reply_to=photo["message_id"]))

    assert reply["reply_to"]["message_id"] == photo["message_id"]
    assert (reply["reply_to"]["from_name"], reply["reply_to"]["snippet"]) == ("Cleo", "Photo")
    assert (await page.get(reply["reply_to"]["photo_url"])).status_code == 200


@pytest.mark.parametrize(
    ("data", "file", "status", "words"),
    [
        (form(text=""), None, 400, "nothing to send"),
        (form(chat_id=5, text="hi"), None, 404, "no such chat"),
        (form(from_id=1002, text="hi"), None, 404, "no such chat or person"),
        ({"text": "hi"}, None, 400, "chat_id, from_id"),
        (form(text="hi", reply_to="x"), None, 400, "reply_to"),
        (form(), ("a.jpg", b"no picture"), 400, "not a picture"),
        (form(), ("a.jpg", b"0" * (21 << 20)), 413, "too large"),
        (form(as_document=1), ("a", b"0" * (52 << 20)), 413, "too large"),
    ],
)
async def test_what_cannot_be_posted_is_refused_in_words(
    page: httpx.AsyncClient, data, file, status, words
):
    response = await post(page, data, file)

    assert response.status_code == status
    assert words in response.json()["error"]


async def test_a_press_makes_the_round_trip(page: httpx.AsyncClient):
    sent = await page.post(
        f"{API}/sendMessage", data={"chat_id": ADA, "text": "a", "reply_markup": KEYBOARD}
    )
    press = {
        "chat_id": ADA,
        "message_id": sent.json()["result"]["message_id"],
        "from_id": ADA,
        "data": "pressed",
    }
    pressing = asyncio.create_task(page.post("/app/callbacks", json=press))
    updates = (await page.get(f"{API}/getUpdates?timeout=2")).json()["result"]
    query_id = updates[0]["callback_query"]["id"]
    await page.post(
        f"{API}/answerCallbackQuery",
        data={"callback_query_id": query_id, "text": "yes", "show_alert": "true"},
    )

    answer = await pressing
    assert answer.status_code == 200
    assert answer.json() == {"text": "yes", "show_alert": True, "url": None}

    late = await page.post("/app/callbacks", json=press)
    assert late.status_code == 504
    assert late.json() == {"error": "The bot did not answer."}


@pytest.mark.parametrize(
    ("press", "status"),
    [
        ({"chat_id": ADA}, 400),
        ({"chat_id": ADA, "message_id": 99, "from_id": ADA, "data": "x"}, 404),
        ({"chat_id": ADA, "message_id": 99, "from_id": 5, "data": "x"}, 404),
    ],
)
async def test_what_cannot_be_pressed_is_refused(page: httpx.AsyncClient, press, status):
    response = await page.post("/app/callbacks", json=press)

    assert response.status_code == status
    assert response.json()["error"]


async def test_the_page_sees_the_bot_come(page: httpx.AsyncClient):
    await page.get(f"{API}/getUpdates")

    assert (await state(page))["bot"]["connected"] is True
