"""How the page sends moving pictures, and how it gets them back to play them."""

import json

import httpx
import pytest

from tests.sandbox.browsing import GROUP, form, state
from tests.sandbox.pictures import gif, mp4, opened, picture

SAID = {"kind": "video", "width": 640, "height": 360, "duration": 4.25}


async def sent(page: httpx.AsyncClient, files, clips, **fields) -> httpx.Response:
    parts = [(name, (name, data)) for name, data in files]
    fields = form(GROUP, clips=json.dumps(clips), **fields)
    return await page.post("/app/messages", data=fields, files=parts)


async def shown(page: httpx.AsyncClient, files, clips, **fields) -> dict:
    answer = await sent(page, files, clips, **fields)
    assert answer.status_code == 201, answer.text
    return answer.json()["message"]


async def video_url(page: httpx.AsyncClient) -> str:
    return (await shown(page, [("photo", mp4(size_bytes=100))], {0: SAID}))["clip"]["url"]


async def test_a_video_is_shown_with_its_shape_and_a_poster(page: httpx.AsyncClient):
    files = [("photo", mp4()), ("still-0", picture(640, 360))]

    message = await shown(page, files, {0: SAID}, caption="look")

    clip = message["clip"]
    assert {name: clip[name] for name in SAID} == SAID
    assert (clip["mime_type"], clip["file_size"]) == ("video/mp4", len(mp4()))
    assert opened((await page.get(clip["poster_url"])).content).size == (320, 180)
    assert (message["caption"], message["photo"], message["document"]) == ("look", None, None)


async def test_an_animation_needs_no_facts_beside_its_kind(page: httpx.AsyncClient):
    message = await shown(page, [("photo", gif(96, 64))], {0: {"kind": "animation"}})

    assert (message["clip"]["width"], message["clip"]["height"]) == (96, 64)
    assert (message["clip"]["mime_type"], message["photo"]) == ("image/gif", None)


async def test_a_live_photo_shows_its_photo_in_full_until_it_moves(page: httpx.AsyncClient):
    files = [("photo", mp4()), ("still-0", picture(600, 800))]

    message = await shown(page, files, {0: SAID | {"kind": "live_photo"}})

    assert opened((await page.get(message["clip"]["poster_url"])).content).size == (600, 800)


async def test_only_the_named_files_of_an_album_move(page: httpx.AsyncClient):
    files = [("photo", picture()), ("photo", mp4()), ("still-1", picture(64, 36))]

    answer = await sent(page, files, {1: SAID})

    photo, video = answer.json()["messages"]
    assert photo["photo"] is not None
    assert video["clip"]["poster_url"] is not None


async def test_an_answer_to_a_clip_says_what_it_answers(page: httpx.AsyncClient):
    files = [("photo", mp4()), ("still-0", picture())]
    note = await shown(page, files, {0: SAID | {"kind": "video_note"}})

    fields = form(GROUP, text="nice", reply_to=note["message_id"])
    reply = (await page.post("/app/messages", data=fields)).json()["message"]["reply_to"]

    assert reply["snippet"] == "Video message"
    assert reply["photo_url"] == note["clip"]["poster_url"]


@pytest.mark.parametrize(
    ("clips", "words"),
    [
        ({1: SAID}, "clips"),
        ({0: {"kind": "film"}}, "clips"),
        ({0: SAID | {"duration": -1}}, "clips"),
        ({0: SAID | {"duration": "NaN"}}, "clips"),
        ({0: SAID | {"width": 10**9}}, "clips"),
        ([], "clips"),
        ({0: SAID | {"kind": "live_photo"}}, "needs its photo"),
    ],
)
async def test_wrong_facts_are_refused_in_words(page: httpx.AsyncClient, clips, words):
    answer = await sent(page, [("photo", mp4())], clips)

    assert answer.status_code == 400
    assert words in answer.json()["error"]
    assert len((await state(page))["messages"][str(GROUP)]) == 1


@pytest.mark.parametrize(
    ("wanted", "stretch"),
    [
        ("bytes=0-", range(100)),
        ("bytes=10-19", range(10, 20)),
        ("bytes=90-400", range(90, 100)),
        ("bytes=-30", range(70, 100)),
        ("bytes=-400", range(100)),
    ],
)
async def test_a_player_gets_the_stretch_it_asks_for(page: httpx.AsyncClient, wanted, stretch):
    answer = await page.get(await video_url(page), headers={"Range": wanted})

    assert answer.status_code == 206
    assert answer.headers["content-type"] == "video/mp4"
    place = f"bytes {stretch.start}-{stretch.stop - 1}/100"
    assert answer.headers["content-range"] == place
    assert answer.content == mp4(size_bytes=100)[stretch.start : stretch.stop]


@pytest.mark.parametrize("wanted", ["bytes=100-", "bytes=400-500", "bytes=-0"])
async def test_there_is_nothing_after_the_end(page: httpx.AsyncClient, wanted):
    answer = await page.get(await video_url(page), headers={"Range": wanted})

    assert answer.status_code == 416
    assert (answer.headers["content-range"], answer.content) == ("bytes */100", b"")


@pytest.mark.parametrize(
    "wanted", [None, "bytes=-", "bytes=9-2", "bytes=0-1,5-6", "lines=1-2", f"bytes={'9' * 5000}-"]
)
async def test_what_is_no_single_stretch_gets_everything(page: httpx.AsyncClient, wanted):
    headers = {} if wanted is None else {"Range": wanted}
    answer = await page.get(await video_url(page), headers=headers)

    assert answer.status_code == 200
    assert answer.headers["accept-ranges"] == "bytes"
    assert answer.content == mp4(size_bytes=100)


async def test_what_no_browser_plays_is_only_downloaded(page: httpx.AsyncClient):
    data = bytes.fromhex("3026b2758e66cf11") + b"more"
    clip = (await shown(page, [("photo", data)], {0: SAID}))["clip"]

    answer = await page.get(clip["url"])

    assert clip["mime_type"] == "video/x-ms-wmv"
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"] == "attachment"
