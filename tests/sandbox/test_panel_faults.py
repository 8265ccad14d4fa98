"""Trouble and limits from the page's panel."""

from pathlib import Path

import httpx
import pytest

from bot.sandbox.controls import ACTIONS
from bot.sandbox.fault_kinds import KINDS
from bot.sandbox.faults import DOWNLOAD
from bot.sandbox.server import Sandbox
from tests.sandbox.browsing import API, GROUP, control, state

DOCS = Path(__file__).parents[2] / "docs" / "sandbox.md"


async def order(page: httpx.AsyncClient, kind: str, **fields) -> dict:
    response = await page.post("/app/faults", json={"kind": kind, **fields})
    assert response.status_code == 201, response.text
    return response.json()


@pytest.mark.parametrize(
    ("kind", "fields", "status"),
    [
        ("flood", {"seconds": 7}, 429),
        ("blocked", {}, 403),
        ("kicked", {"chat_id": GROUP}, 403),
        ("slow", {"seconds": 0.01}, 200),
        ("bad_gateway", {}, 502),
        ("lost_before", {}, 502),
        ("lost_after", {}, 502),
    ],
)
async def test_trouble_comes_to_the_next_call(page, kind, fields, status):
    (fault,) = (await order(page, kind, **fields))["faults"]
    assert fault["kind"] == kind
    assert fault["words"]

    await page.get(f"{API}/getUpdates")
    values = {"chat_id": str(GROUP), "text": "hi"}
    statuses = [(await page.post(f"{API}/sendMessage", data=values)).status_code for _ in range(2)]

    assert statuses == [status, 200]
    assert (await page.get("/app/faults")).json()["faults"] == []


async def test_a_flood_lasts_for_so_many_calls_of_one_method(page):
    listed = await order(page, "flood", method="sendmessage", seconds=3, times=2)

    assert listed["faults"][0]["method"] == "sendMessage"
    assert listed["faults"][0]["words"] == "Too many requests (429), 3 s: sendMessage, 2 more"
    assert (await page.get(f"{API}/getMe")).status_code == 200
    await page.post(f"{API}/sendMessage", data={"chat_id": "1001", "text": "hi"})
    assert (await page.get("/app/faults")).json()["faults"][0]["times"] == 1


async def test_a_download_is_cut_whatever_else_was_ordered(page, resting: Sandbox):
    listed = await order(page, "download_cut", method="sendMessage", chat_id=GROUP)

    assert listed["faults"][0]["words"] == "Download breaks off half-way: 1 more"
    (fault,) = resting.faults.waiting
    assert (fault.method, fault.chat_id, fault.lost) == (DOWNLOAD, None, "after")


async def test_trouble_is_listed_and_forgotten(page, resting: Sandbox):
    await order(page, "hung_polls", times=None)
    await order(page, "repeated_updates", times=3)
    listed = await order(page, "flood")
    assert [(each["kind"], each["times"]) for each in listed["faults"]] == [
        ("hung_polls", None),
        ("flood", 1),
        ("repeated_updates", 3),
    ]
    assert {each["kind"] for each in listed["kinds"]} >= {"slow", "lost_after", "kicked"}
    assert "sendMediaGroup" in listed["methods"]

    one = listed["faults"][0]["id"]
    left = (await page.delete(f"/app/faults/{one}")).json()["faults"]
    assert [each["kind"] for each in left] == ["flood", "repeated_updates"]
    assert len((await page.delete("/app/faults/0")).json()["faults"]) == 1
    assert (await page.delete("/app/faults")).json()["faults"] == []
    resting.faults.add("getMe", delay_s=1.0)
    assert (await page.get("/app/faults")).json()["faults"][0]["kind"] == "other"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"kind": "earthquake"}, "no such kind"),
        ({"kind": "flood", "method": "dance"}, "no such method"),
        ({"kind": "flood", "times": 0}, "at least once"),
        ({"kind": "slow", "seconds": -1}, "between 0 and 3600"),
        ({"kind": "slow", "seconds": "x"}, "seconds is wrong"),
        ({}, "kind is wrong"),
    ],
)
async def test_trouble_that_makes_no_sense_is_refused(page, fields, words):
    response = await page.post("/app/faults", json=fields)

    assert response.status_code == 400
    assert words in response.json()["error"]


async def test_limits_are_shown_enforced_and_forgotten(page):
    values = {"chat_id": str(GROUP), "text": "hi"}
    for _ in range(6):
        await page.post(f"{API}/sendMessage", data=values)
    limits = (await page.get("/app/faults")).json()["limits"]
    assert (limits["counted"], limits["violations"]) == ({"message": 6, "edit": 0}, 1)
    assert limits["newest"][0]["method"] == "sendMessage"

    await control(page, "limits", enforced=True)
    assert (await page.post(f"{API}/sendMessage", data=values)).status_code == 429
    await control(page, "limits", reset=True)
    assert (await page.post(f"{API}/sendMessage", data=values)).status_code == 200
    assert (await state(page))["limits"] == {"enforced": True, "violations": 0}


async def test_other_sites_cannot_forget_trouble(page):
    headers = {"origin": "https://evil.example"}

    assert (await page.delete("/app/faults", headers=headers)).status_code == 403


@pytest.mark.parametrize("word", [*ACTIONS, *KINDS])
def test_every_action_and_kind_of_trouble_is_documented(word):
    assert f"`{word}`" in DOCS.read_text(encoding="utf-8")
