"""Videos from the moment they are sent to the moment they are forgotten, as senders see it."""

import asyncio
import json
import re

import pytest

from bot.core.errors import (
    BackendUnavailableError,
    UnreadableVideoError,
    VideoTooLargeError,
)
from bot.jobs.port import Job, Room
from bot.service.video_limits import VideoLimits
from tests.service.cinema import (
    BYTES,
    CLIP,
    MP4,
    SUBMIT,
    WEBM,
    book,
    client,
    client_of,
    ended,
    files,
    limits,
    operations,
    reading,
    showing,
    submitted,
)
from tests.service.conftest import HOME
from tests.store.conftest import cluster, postgres

__all__ = ["book", "client", "cluster", "limits", "operations", "postgres", "reading"]

ADDRESS = "https://example.org/clip.mp4"


async def test_a_video_is_taken_in_without_a_body_and_with_an_absolute_address(client):
    answer = await client.post(SUBMIT, content=MP4, headers=BYTES)

    assert (answer.status_code, answer.content) == (202, b"")
    assert answer.headers["content-length"] == "0"
    (place,) = (
        value.decode() for name, value in answer.headers.raw if name == b"Operation-Location"
    )
    start, _, operation_id = place.rpartition("/")
    assert start == f"{HOME}/emotion/v1.0/operations"
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", operation_id)


async def test_the_result_is_the_aggregate_as_json_in_json(client, reading, operations):
    told = await ended(operations, client, await submitted(client))

    assert told["progress"] == 100.0
    result = json.loads(told["processingResult"])
    assert told["processingResult"].endswith("}\r\n")
    (event,), _ = result["fragments"][0]["events"]
    assert event["windowFaceDistribution"]["fear"] == 1
    assert reading.read == [MP4]


async def test_every_face_in_every_frame_is_told_where_that_is_asked(client, operations):
    for style in ("perFrame", "PERFRAME"):
        told = await ended(
            operations, client, await submitted(client, query=f"?outputStyle={style}")
        )

        first, *_ = json.loads(told["processingResult"])["fragments"][0]["events"]
        assert [face["id"] for face in first] == [0]


async def test_a_video_is_deleted_as_soon_as_it_is_read(client, operations):
    await ended(operations, client, await submitted(client))

    # The row says so a moment before the file goes.
    async with asyncio.timeout(60):
        while files(operations):
            await asyncio.sleep(0)


async def test_while_it_is_read_it_is_running_and_has_no_result(client, reading, operations):
    reading.go.clear()
    place = await submitted(client)
    await reading.began.wait()

    told = (await client.get(place)).json()

    assert told["status"] == "Running"
    assert isinstance(told["progress"], float)
    assert "processingResult" not in told
    reading.go.set()
    await ended(operations, client, place)


async def test_a_video_that_waits_for_its_turn_has_not_started(client, reading):
    reading.go.clear()
    await submitted(client)
    await reading.began.wait()

    told = (await client.get(await submitted(client))).json()

    assert told["status"] == "NotStarted"
    assert reading.at_once == 1
    reading.go.set()


async def test_the_video_at_an_address_is_fetched_once_it_is_taken_in(
    client, fetcher, reading, operations
):
    fetcher.files[ADDRESS] = MP4

    answer = await client.post(SUBMIT, json={"url": ADDRESS})

    assert (answer.status_code, answer.content) == (202, b"")
    told = await ended(operations, client, answer.headers["operation-location"])
    assert (told["status"], reading.read) == ("Succeeded", [MP4])


@pytest.mark.parametrize("found", [None, WEBM, bytes(101)])
async def test_an_address_without_a_good_video_fails_and_says_why(
    client, fetcher, operations, found
):
    if found is not None:
        fetcher.files[ADDRESS] = found

    answer = await client.post(SUBMIT, json={"url": ADDRESS})
    told = await ended(operations, client, answer.headers["operation-location"])

    assert told["status"] == "Failed"
    assert told["message"]
    assert ADDRESS not in told["message"]
    assert "progress" not in told


@pytest.mark.parametrize(
    "error",
    [
        UnreadableVideoError("atom at /home/secret"),
        VideoTooLargeError(size=4000, limit=3600, unit="seconds"),
    ],
)
async def test_what_its_sender_could_mend_fails_at_once(client, reading, operations, error):
    reading.answer = error

    told = await ended(operations, client, await submitted(client))

    assert told["status"] == "Failed"
    assert "secret" not in told["message"]
    assert len(reading.read) == 1


async def test_after_trouble_of_the_backend_it_is_read_again(client, reading, operations):
    reading.answer = [BackendUnavailableError("down"), CLIP]

    told = await ended(operations, client, await submitted(client))

    assert (told["status"], len(reading.read)) == ("Succeeded", 2)


async def test_what_fails_every_time_is_given_up_and_says_no_details(client, reading, operations):
    reading.answer = RuntimeError("session at /home/secret")

    told = await ended(operations, client, await submitted(client))

    assert (told["status"], told["message"]) == ("Failed", "The service failed on this video.")
    async with asyncio.timeout(60):
        while files(operations):
            await asyncio.sleep(0)


async def test_both_calls_are_described_with_examples(client):
    paths = (await client.get("/openapi.json")).json()["paths"]

    submit, ask = paths[SUBMIT]["post"], paths["/emotion/v1.0/operations/{operation_id}"]["get"]
    assert set(submit["requestBody"]["content"]) == {
        "application/octet-stream",
        "application/json",
    }
    for call, good in ((submit, "202"), (ask, "200")):
        assert {good, "401", "403", "429", "default"} < set(call["responses"])
        assert "422" not in call["responses"]
    assert submit["responses"]["202"]["headers"]["Operation-Location"]


async def test_asking_needs_a_key_and_does_not_mind_spelling_or_bodies(client):
    place = await submitted(client)

    assert (await client.get(place, headers={"Ocp-Apim-Subscription-Key": ""})).status_code == 401
    shouted = place.replace("emotion", "Emotion").replace("operations", "Operations")
    odd = await client.request("GET", f"{shouted}?oid={place[-36:]}", json={})
    assert odd.status_code == 200


async def test_after_a_day_all_of_it_is_forgotten(tmp_path, parts, fetcher, reading):
    days = 0.0

    def now():
        return 1_763_690_000.0 + days * 86_400

    async with (
        showing(tmp_path, fetcher, reading, now=now) as operations,
        client_of(parts, operations) as client,
    ):
        place = await submitted(client)
        await ended(operations, client, place)
        days = 400.0

        await operations.sweep()

        assert (await client.get(place)).status_code == 404


@pytest.fixture(params=["file", pytest.param("postgres", marks=pytest.mark.e2e)])
def database(request, tmp_path):
    is_file = request.param == "file"
    return f"sqlite:///{tmp_path}/bot.db" if is_file else request.getfixturevalue("postgres")


async def test_operations_survive_a_restart(tmp_path, parts, fetcher, reading, database):
    reading.go.clear()
    async with (
        showing(tmp_path, fetcher, reading, url=database) as operations,
        client_of(parts, operations) as client,
    ):
        places = [await submitted(client) for _ in range(2)]
        await reading.began.wait()
    assert len(reading.read) == 1

    reading.go.set()
    async with (
        showing(tmp_path, fetcher, reading, url=database) as operations,
        client_of(parts, operations) as client,
    ):
        told = [await ended(operations, client, place) for place in places]

    assert [each["status"] for each in told] == ["Succeeded"] * 2
    assert reading.read == [MP4] * 3


async def test_the_bots_photos_in_the_same_database_are_left_alone_and_take_no_room(
    tmp_path, parts, fetcher, reading, database
):
    limits = VideoLimits(open_videos=1)
    async with (
        showing(tmp_path, fetcher, reading, url=database, limits=limits) as operations,
        client_of(parts, operations) as client,
    ):
        jobs = operations._jobs
        for number in range(3):
            photo = Job(f"photo-{number}", "photo", 1001, {"n": number})
            await jobs.submit(photo, Room(9, 9, 9))

        told = await ended(operations, client, await submitted(client))

    assert told["status"] == "Succeeded"
