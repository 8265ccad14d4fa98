"""The service reads a real video with real models, also when it is killed meanwhile."""

import asyncio
import json

import httpx
import pytest

from tests.e2e.service_process import serving
from tests.media.clips import film

pytestmark = [pytest.mark.e2e, pytest.mark.model]

SUBMIT = "/emotion/v1.0/recognizeinvideo"
BYTES = {"Content-Type": "application/octet-stream"}
PATIENCE_S = 90.0


@pytest.fixture(scope="module")
def clip():
    return film(seconds=8)


async def submit(service, clip, query=""):
    async with httpx.AsyncClient(base_url=service.url, timeout=30) as client:
        answer = await client.post(SUBMIT + query, content=clip, headers=BYTES)
    assert (answer.status_code, answer.content) == (202, b"")
    (place,) = (
        value.decode() for name, value in answer.headers.raw if name == b"Operation-Location"
    )
    return place


async def ended(url):
    async with httpx.AsyncClient(timeout=30) as client, asyncio.timeout(PATIENCE_S):
        while True:
            answer = await client.get(url)
            assert answer.status_code == 200
            assert answer.headers["content-type"] == "application/json; charset=utf-8"
            if (told := answer.json())["status"] in {"Succeeded", "Failed"}:
                return told
            await asyncio.sleep(0.1)


async def test_a_video_that_was_taken_in_is_read_though_the_service_is_killed(tmp_path, clip):
    async with serving(tmp_path) as service:
        place = await submit(service, clip)
        await service.kill()

    async with serving(tmp_path) as service:
        told = await ended(f"{service.url}/emotion{place.partition('/emotion')[2]}")

        assert told["status"] == "Succeeded"
        events = [
            event
            for fragment in json.loads(told["processingResult"])["fragments"]
            for (event,) in fragment["events"]
        ]
        assert len(events) == 16
        for event in events:
            shares = event["windowFaceDistribution"]
            assert (shares["neutral"], shares["happiness"]) == pytest.approx((0.5, 0.5), abs=0.1)
        assert await service.stop() == 0

    assert [*(tmp_path / "service-videos").iterdir()] == []


async def test_each_face_in_each_frame_has_its_number_and_its_place(tmp_path, clip):
    async with serving(tmp_path) as service:
        told = await ended(await submit(service, clip, "?outputStyle=perFrame"))

    first, *_ = json.loads(told["processingResult"])["fragments"][0]["events"]
    assert [face["id"] for face in first] == [0, 1]
    assert sorted(face["x"] < 0.5 for face in first) == [False, True]
