"""What is around the routes: other web sites, names of this machine, counts and the log."""

import asyncio
import logging
from dataclasses import replace

import pytest
from prometheus_client import generate_latest

from bot.core.api_keys import TERMS, Plan
from bot.service.gate import Gate
from bot.service.key_book import KeyBook
from bot.service.room import Room
from tests.service.conftest import BYTES, DETECT, KEY, PNG, RECOGNIZE, book_of, client_of

PREFLIGHT = {
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "ocp-apim-subscription-key,content-type",
}


@pytest.fixture
async def public(parts):
    """Somebody from elsewhere, by a proxy on this machine."""
    async with client_of(parts, home="https://emo.example.org") as client:
        yield client


@pytest.fixture
async def open_to_this_machine(parts):
    """A service that needs no key yet."""
    async with client_of(replace(parts, gate=Gate(KeyBook(), may_be_open=True))) as client:
        del client.headers["Ocp-Apim-Subscription-Key"]
        yield client


@pytest.mark.parametrize("origin", ["https://shop.example.org", "null"])
async def test_pages_of_others_may_ask_with_a_key(public, origin):
    asked = await public.options(RECOGNIZE, headers={**PREFLIGHT, "Origin": origin})
    answer = await public.post(RECOGNIZE, content=PNG, headers={**BYTES, "Origin": origin})

    assert asked.status_code == 200
    allowed = asked.headers["access-control-allow-headers"].lower()
    assert "ocp-apim-subscription-key" in allowed
    assert "content-type" in allowed
    assert answer.headers["access-control-allow-origin"] == "*"
    exposed = answer.headers["access-control-expose-headers"]
    assert "Operation-Location" in exposed
    assert "Retry-After" in exposed


async def test_pages_of_others_can_read_refusals_too(public):
    answer = await public.post(
        RECOGNIZE, content=b"x", headers={**BYTES, "Origin": "https://shop.example.org"}
    )

    assert answer.status_code == 400
    assert answer.headers["access-control-allow-origin"] == "*"


async def test_without_keys_pages_of_others_may_not_ask(open_to_this_machine):
    foreign, own = [
        await open_to_this_machine.options(RECOGNIZE, headers={**PREFLIGHT, "Origin": origin})
        for origin in ("https://x.org", "http://localhost:3000")
    ]

    assert foreign.status_code == 400
    assert "access-control-allow-origin" not in foreign.headers
    assert own.headers["access-control-allow-origin"] == "http://localhost:3000"


@pytest.mark.parametrize("path", ["/", "/docs", RECOGNIZE, "/openapi.json"])
async def test_without_keys_names_that_strangers_point_here_are_refused(
    open_to_this_machine, path
):
    answer = await open_to_this_machine.post(path, headers={"Host": "evil.example.org"})

    assert answer.status_code == 403
    assert answer.json()["error"]["code"] == "Forbidden"


async def test_without_any_key_given_out_none_is_needed(open_to_this_machine):
    answer = await open_to_this_machine.post(RECOGNIZE, content=PNG, headers=BYTES)

    assert answer.status_code == 200


async def test_only_so_many_pictures_are_in_memory(parts, backend):
    backend.hold()
    async with client_of(replace(parts, room=Room(2))) as client, asyncio.TaskGroup() as group:
        held = [group.create_task(client.post(RECOGNIZE, content=PNG)) for _ in range(2)]
        while backend.at_once < 2:
            await asyncio.sleep(0)
        late = await client.post(RECOGNIZE, content=PNG)
        backend.go.set()

    assert (late.status_code, late.headers["retry-after"]) == (429, "1")
    assert [task.result().status_code for task in held] == [200, 200]


async def test_calls_are_counted_by_the_name_of_the_key(client, parts):
    await client.post(f"{RECOGNIZE}?subscription-key={KEY}", content=PNG, headers=BYTES)
    await client.post(DETECT, content=b"x", headers=BYTES)
    await client.post(DETECT, headers={"Ocp-Apim-Subscription-Key": "wrong-key"})
    await client.post("/emotion/v1.0/whatever-somebody-writes")

    text = generate_latest(parts.meters.registry).decode()

    lines = [line for line in text.splitlines() if line.startswith("bot_service_calls_total{")]
    assert sorted(lines) == [
        'bot_service_calls_total{key="basic-0",operation="detect",status="400"} 1.0',
        'bot_service_calls_total{key="basic-0",operation="recognize",status="200"} 1.0',
        'bot_service_calls_total{key="none",operation="detect",status="401"} 1.0',
        'bot_service_calls_total{key="none",operation="unknown",status="404"} 1.0',
    ]
    assert "bot_service_faces_total 2.0" in text
    assert "bot_service_seconds_count" in text
    assert KEY not in text
    assert "wrong-key" not in text
    assert "whatever" not in text


async def test_calls_that_a_key_may_not_make_are_counted_by_its_name(parts):
    parts = replace(parts, gate=Gate(book_of(Plan.FREE), may_be_open=False))
    async with client_of(parts) as client:
        for _ in range(TERMS[Plan.FREE].calls + 1):
            await client.post(RECOGNIZE, content=PNG, headers=BYTES)

    text = generate_latest(parts.meters.registry).decode()

    assert 'total{key="free-0",operation="recognize",status="429"} 1.0' in text


async def test_a_call_is_a_line_in_the_log_that_tells_no_secret(client, caplog, fetcher):
    fetcher.files["http://secret-host/face.png"] = PNG
    with caplog.at_level(logging.DEBUG, logger="bot"):
        await client.post(
            f"{RECOGNIZE}?subscription-key={KEY}", json={"url": "http://secret-host/face.png"}
        )
        await client.post(RECOGNIZE, json={"url": "http://secret-host/gone.png"})

    lines = [vars(record) for record in caplog.records]
    assert [(line["msg"], line["status"], line["key"]) for line in lines] == [
        ("recognize", 200, "basic-0"),
        ("recognize", 400, "basic-0"),
    ]
    assert lines[0]["faces"] == 2
    assert KEY not in str(lines)
    assert "secret-host" not in str(lines)
