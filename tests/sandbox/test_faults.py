"""Trouble on demand over real HTTP: cut connections, hung polls, updates that come twice."""

import asyncio

import httpx
import pytest

from bot.sandbox.errors import too_many_requests
from bot.sandbox.faults import DOWNLOAD
from bot.sandbox.server import Sandbox
from tests.sandbox.conftest import TOKEN
from tests.sandbox.pictures import picture

pytestmark = pytest.mark.e2e

API = f"/bot{TOKEN}"
ADA, GROUP = 1001, -4001
HELLO = {"chat_id": str(ADA), "text": "hello"}


@pytest.mark.parametrize(("lost", "sent"), [("before", 0), ("after", 1)])
async def test_a_lost_connection_leaves_the_client_without_an_answer(
    sandbox: Sandbox, live: httpx.AsyncClient, lost, sent
):
    sandbox.faults.add("sendMessage", lost=lost)

    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        await live.post(f"{API}/sendMessage", data=HELLO)

    assert len(sandbox.world.chats[ADA].messages) == sent
    assert [(call.method, call.status) for call in sandbox.calls] == [("sendMessage", 0)]
    assert (await live.post(f"{API}/sendMessage", data=HELLO)).status_code == 200


async def test_only_the_connection_of_the_call_is_cut(sandbox: Sandbox, live: httpx.AsyncClient):
    async with httpx.AsyncClient(base_url=sandbox.url, timeout=5.0, verify=False) as other:
        polling = asyncio.create_task(other.get(f"{API}/getUpdates?timeout=5"))
        while not sandbox.world.is_bot_connected:
            await asyncio.sleep(0.01)
        sandbox.faults.add("getMe", lost="before")
        with pytest.raises(httpx.TransportError):
            await live.get(f"{API}/getMe")
        await sandbox.person(ADA).send_text(ADA, "hi")

        assert len((await polling).json()["result"]) == 1


async def test_inside_the_process_a_lost_answer_is_a_bad_gateway(
    resting: Sandbox, page: httpx.AsyncClient
):
    resting.faults.add("sendMessage", lost="after")

    assert (await page.post(f"{API}/sendMessage", data=HELLO)).status_code == 502


async def published_photo(sandbox: Sandbox, client: httpx.AsyncClient) -> tuple[str, int]:
    """The address and the size of a photo that Ada sent."""
    sent = await sandbox.person(ADA).send_photo(ADA, picture())
    file = sent.content.media.largest.file
    answer = await client.get(f"{API}/getFile", params={"file_id": file.file_id})
    return f"/file/bot{TOKEN}/{answer.json()['result']['file_path']}", file.size_bytes


async def test_a_download_breaks_off_in_its_middle(sandbox: Sandbox, live: httpx.AsyncClient):
    path, size_bytes = await published_photo(sandbox, live)
    sandbox.faults.add(DOWNLOAD, lost="after")

    received = bytearray()

    async def download() -> None:
        async with live.stream("GET", path) as answer:
            assert (answer.status_code, answer.headers["content-length"]) == (200, f"{size_bytes}")
            async for chunk in answer.aiter_raw():
                received.extend(chunk)

    with pytest.raises(httpx.RemoteProtocolError):
        await download()
    assert len(received) == size_bytes // 2
    assert len((await live.get(path)).content) == size_bytes


async def test_a_download_may_not_even_begin(sandbox: Sandbox, live: httpx.AsyncClient):
    path, size_bytes = await published_photo(sandbox, live)
    sandbox.faults.add(DOWNLOAD, lost="before")
    sandbox.faults.add(DOWNLOAD, error=too_many_requests(3))

    with pytest.raises(httpx.TransportError):
        await live.get(path)

    assert (await live.get(path)).status_code == 429
    assert len((await live.get(path)).content) == size_bytes


async def test_inside_the_process_half_a_file_is_just_short(
    resting: Sandbox, page: httpx.AsyncClient
):
    path, size_bytes = await published_photo(resting, page)
    resting.faults.add(DOWNLOAD, lost="after")

    assert len((await page.get(path)).content) == size_bytes // 2


async def test_trouble_of_every_call_is_none_of_downloads(
    resting: Sandbox, page: httpx.AsyncClient
):
    path, _ = await published_photo(resting, page)
    resting.faults.add(error=too_many_requests(2))

    assert (await page.get(path)).status_code == 200
    assert (await page.get(f"{API}/getMe")).status_code == 429


async def test_repeated_updates_have_the_same_id(resting: Sandbox, page: httpx.AsyncClient):
    resting.repeat_updates(1)
    for text in ("one", "two"):
        await resting.person(ADA).send_text(ADA, text)

    updates = (await page.get(f"{API}/getUpdates")).json()["result"]

    assert [each["message"]["text"] for each in updates] == ["one", "one", "two"]
    assert updates[0] == updates[1]
    last = updates[-1]["update_id"]
    assert not (await page.get(f"{API}/getUpdates?offset={last + 1}")).json()["result"]


async def test_a_fault_of_all_calls_can_spare_the_polls(resting: Sandbox, page: httpx.AsyncClient):
    resting.faults.add(error=too_many_requests(2), spares_polls=True)

    assert (await page.get(f"{API}/getUpdates")).status_code == 200
    assert (await page.get(f"{API}/getMe")).status_code == 429
    assert (await page.get(f"{API}/getMe")).status_code == 200


async def test_one_fault_of_many_is_taken_back(resting: Sandbox, page: httpx.AsyncClient):
    first = resting.faults.add("getMe", error=too_many_requests(2))
    resting.faults.add("getMe", error=too_many_requests(3))

    assert resting.faults.remove(first.id)
    assert not resting.faults.remove(first.id)
    assert (await page.get(f"{API}/getMe")).headers["retry-after"] == "3"


async def test_calls_over_an_enforced_limit_are_refused(resting: Sandbox, page: httpx.AsyncClient):
    resting.limits.is_enforced = True

    answers = [await page.post(f"{API}/sendMessage", data=HELLO) for _ in range(6)]

    assert [answer.status_code for answer in answers] == [200] * 5 + [429]
    assert answers[-1].headers["retry-after"] == "1"
    assert len(resting.world.chats[ADA].messages) == 5
    assert resting.limits.violations[0].method == "sendMessage"
