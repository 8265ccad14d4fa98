"""The Bot API's HTTP: encodings, statuses, and how the sandbox starts and stops."""

import asyncio
import json
import time

import httpx
import pytest

from bot.sandbox.errors import too_many_requests
from bot.sandbox.server import Sandbox
from tests.sandbox.conftest import TOKEN
from tests.sandbox.pictures import picture
from tests.sandbox.receiving import until

API = f"/bot{TOKEN}"
HELLO = {"chat_id": "1001", "text": "hello"}
REPLY = {"message_id": 99, "allow_sending_without_reply": True}


@pytest.mark.parametrize(
    ("verb", "path", "body"),
    [
        ("GET", "/sendMessage", {"params": HELLO}),
        ("POST", "/sendmessage", {"data": HELLO}),
        ("POST", "/SENDMESSAGE", {"json": HELLO}),
        ("POST", "/sendMessage?chat_id=1001", {"data": {"text": "hello"}}),
        ("POST", "/sendMessage", {"json": {**HELLO, "reply_parameters": REPLY}}),
        ("POST", "/sendMessage", {"data": {**HELLO, "reply_parameters": json.dumps(REPLY)}}),
        ("POST", "/sendMessage", {"data": HELLO, "files": {"unused": b""}}),
    ],
)
async def test_parameters_come_in_every_encoding(page: httpx.AsyncClient, verb, path, body):
    response = await page.request(verb, API + path, **body)

    assert response.status_code == 200
    assert response.json()["result"]["text"] == "hello"


@pytest.mark.parametrize("part", ["photo", "attached0"])
async def test_a_file_is_named_like_its_parameter_or_attached(page: httpx.AsyncClient, part):
    data = {"chat_id": "1001"} | ({} if part == "photo" else {"photo": f"attach://{part}"})

    response = await page.post(f"{API}/sendPhoto", data=data, files={part: picture()})

    assert response.json()["result"]["photo"][-1]["width"] == 64


@pytest.mark.parametrize(
    ("path", "status", "description"),
    [
        (f"{API}/sendCarrierPigeon", 404, "Not Found: method not found"),
        ("/bot1:wrong/getMe", 401, "Unauthorized"),
        (f"/bot{TOKEN}", 404, "Not Found"),
        (f"/file{API}/photos/file_9.jpg", 404, "Not Found"),
        ("/file/bot1:wrong/photos/file_0.jpg", 401, "Unauthorized"),
    ],
)
async def test_what_is_not_there_is_said_as_telegram_says_it(
    page: httpx.AsyncClient, path, status, description
):
    response = await page.get(path)

    assert response.status_code == status
    assert response.json() == {"ok": False, "error_code": status, "description": description}


@pytest.mark.parametrize(
    "request_",
    [
        {"content": b"{", "headers": {"content-type": "application/json"}},
        {"content": b"[]", "headers": {"content-type": "application/json"}},
        {"content": b"--x", "headers": {"content-type": "multipart/form-data"}},
    ],
)
async def test_a_broken_body_is_a_bad_request(page: httpx.AsyncClient, request_):
    response = await page.post(f"{API}/sendMessage", **request_)

    assert response.status_code == 400
    assert response.json()["description"].startswith("Bad Request: ")


async def test_a_body_over_the_limit_is_not_taken(page: httpx.AsyncClient):
    files = {"document": ("a", b"0" * (52 << 20))}
    response = await page.post(f"{API}/sendDocument", data={"chat_id": "1001"}, files=files)

    assert response.status_code == 413
    assert response.json()["description"] == "Request Entity Too Large"


async def test_downloads_work_with_an_escaped_colon(page: httpx.AsyncClient):
    sent = await page.post(
        f"{API}/sendDocument", data={"chat_id": "1001"}, files={"document": ("a.png", b"bytes")}
    )
    file_id = sent.json()["result"]["document"]["file_id"]
    path = (await page.get(f"{API}/getFile", params={"file_id": file_id})).json()["result"]

    response = await page.get(f"/file/bot{TOKEN.replace(':', '%3A')}/{path['file_path']}")

    assert response.content == b"bytes"
    assert path["file_path"] == "documents/file_0.png"


async def test_a_flood_is_told_twice(resting: Sandbox, page: httpx.AsyncClient):
    resting.faults.add("getMe", error=too_many_requests(3))

    response = await page.get(f"{API}/getMe")

    assert response.status_code == 429
    assert response.headers["retry-after"] == "3"
    assert response.json() == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 3",
        "parameters": {"retry_after": 3},
    }


async def test_deleting_a_webhook_says_that_there_was_none(page: httpx.AsyncClient):
    answer = (await page.post(f"{API}/deleteWebhook")).json()

    assert answer == {"ok": True, "result": True, "description": "Webhook is already deleted"}


@pytest.mark.e2e
async def test_a_reader_that_hangs_up_leaves_its_place(sandbox: Sandbox, live: httpx.AsyncClient):
    with pytest.raises(httpx.ReadTimeout):
        await live.get(f"{API}/getUpdates?timeout=30", timeout=0.1)
    await asyncio.sleep(0.1)

    await sandbox.person(1001).send_text(1001, "hi")

    answer = (await live.get(f"{API}/getUpdates?timeout=30")).json()
    assert [update["message"]["text"] for update in answer["result"]] == ["hi"]
    assert [call.status for call in sandbox.calls] == [200]


@pytest.mark.e2e
async def test_leaving_ends_polls_streams_and_presses_at_once():
    async with httpx.AsyncClient(timeout=30.0, verify=False) as client:
        async with Sandbox(TOKEN) as sandbox:
            sandbox.faults.add("getMe", delay_s=float("inf"))
            poll = asyncio.create_task(client.get(f"{sandbox.url}{API}/getUpdates?timeout=50"))
            hung = asyncio.create_task(client.get(f"{sandbox.url}{API}/getMe"))
            stream = asyncio.create_task(client.get(f"{sandbox.url}/app/events"))
            await until(lambda: sandbox.world.is_bot_connected)
            await until(lambda: not sandbox.faults.waiting and sandbox._hub._pages)
            began = time.monotonic()
        took_s = time.monotonic() - began

        assert (await poll).json() == {"ok": True, "result": []}
        assert (await hung).status_code == 502
        assert (await stream).status_code == 200
        # The poll alone would have lasted for 50 s.
        assert took_s < 15
    assert asyncio.all_tasks() == {asyncio.current_task()}


@pytest.mark.e2e
def test_sandboxes_live_one_after_another_on_different_loops():
    async def visit() -> int:
        async with Sandbox(TOKEN) as sandbox, httpx.AsyncClient(verify=False) as client:
            return (await client.get(f"{sandbox.url}{API}/getMe")).status_code

    assert [asyncio.run(visit()) for _ in range(2)] == [200, 200]


@pytest.mark.e2e
async def test_two_sandboxes_cannot_share_a_port(sandbox: Sandbox):
    port = int(sandbox.url.rpartition(":")[2])

    with pytest.raises(OSError, match="in use"):
        async with Sandbox(TOKEN, port=port):
            pass


@pytest.mark.parametrize("arguments", [{"token": "no token"}, {"token": TOKEN, "host": "0.0.0.0"}])
def test_a_sandbox_needs_a_token_and_stays_on_this_machine(arguments):
    with pytest.raises(ValueError, match=r"token|machine"):
        Sandbox(**arguments)
