"""What the page can ask for over HTTP, and who may ask."""

import json

import pytest

from bot.core.errors import BackendBusyError, UnreadablePhotoError
from bot.core.stickers import STICKERS

PHOTO = {"width": 100, "height": 100, "faces": []}
BINARY = {"content-type": "application/octet-stream"}


async def test_the_page_begins_with_files_and_choices(page, rules):
    start = (await page.get("/api/start")).json()

    assert [file["name"] for file in start["own"]] == ["mine.toml"]
    assert start["place"] == str(rules)
    assert len(start["emotions"]) == 8
    assert start["languages"][0] == {"tag": "en", "name": "English"}
    assert start["samples"][0]["name"].endswith(".jpg")


async def test_a_photo_is_read_from_left_to_right_and_not_kept(page, backend):
    told = (await page.post("/api/photo", content=b"photo", headers=BINARY)).json()

    assert backend.photos == [b"photo"]
    assert (told["width"], told["height"]) == (640, 480)
    lefts = [face["left"] for face in told["faces"]]
    assert len(lefts) == 2
    assert lefts == sorted(lefts)
    assert all(abs(sum(face["scores"].values()) - 1) < 0.01 for face in told["faces"])


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [(UnreadablePhotoError("x"), 400, "no photo"), (BackendBusyError("x"), 503, "again")],
)
async def test_a_photo_that_cannot_be_read_is_told_in_words(page, backend, error, status, words):
    backend.answer = error

    answer = await page.post("/api/photo", content=b"photo", headers=BINARY)

    assert answer.status_code == status
    assert words in answer.json()["error"]


async def test_what_was_read_can_be_handed_back_to_be_answered(page):
    photo = (await page.post("/api/photo", content=b"photo", headers=BINARY)).json()

    tried = (await page.post("/api/try", json={"drafts": [], "photo": photo})).json()

    assert dict(tried["answer"]["facts"])["faces"] == "2"


async def test_saving_writes_the_file_and_trying_does_not(page, rules):
    draft = {"name": "mine.toml", "text": "# nothing yet\n"}
    await page.post("/api/try", json={"drafts": [draft], "photo": PHOTO})
    assert not rules.exists()

    saved = await page.put("/api/rules", json={**draft, "seen": ""})

    assert saved.status_code == 200
    assert rules.read_text() == "# nothing yet\n"


async def test_no_other_file_can_be_written(page, rules):
    answer = await page.put("/api/rules", json={"name": "other.toml", "text": "", "seen": ""})

    assert answer.status_code == 404
    assert list(rules.parent.iterdir()) == []


async def test_a_file_that_turned_into_no_text_is_told_in_words(page, rules):
    rules.write_bytes(b"\xff")

    answer = await page.get("/api/start")

    assert answer.status_code == 500
    assert "no text in UTF-8" in answer.json()["error"]


@pytest.mark.parametrize("name", ["ä" * 200, "\ud800.toml", "../x.toml", "."])
async def test_a_draft_has_the_name_of_a_file(page, name):
    draft = {"name": name, "text": ""}
    data = json.dumps({"drafts": [draft, draft], "photo": PHOTO})
    headers = {"content-type": "application/json"}

    answer = await page.post("/api/try", content=data, headers=headers)

    assert answer.status_code == 422


async def test_a_request_of_the_wrong_shape_is_told_in_words(page):
    answer = await page.post("/api/try", json={"drafts": [], "photo": PHOTO, "hour": 25})

    assert answer.status_code == 422
    assert answer.json()["error"].startswith("hour: ")


async def test_every_sticker_has_a_picture(page):
    for sticker in STICKERS:
        answer = await page.get(f"/stickers/{sticker.name}.webp")
        assert answer.headers["content-type"] == "image/webp"

    assert (await page.get("/stickers/none.webp")).json() == {"error": "There is no such sticker."}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"host": "localhost:8082"}, 200),
        ({"host": "[::1]:8082"}, 200),
        ({"origin": "http://127.0.0.1:8082"}, 200),
        ({"sec-fetch-site": "same-origin"}, 200),
        ({"host": "evil.example"}, 403),
        ({"host": "127.0.0.1.evil.example"}, 403),
        ({"host": "[::1"}, 403),
        ({"origin": "http://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
    ],
)
async def test_only_the_page_itself_may_ask(page, headers, status):
    answer = await page.post("/api/try", json={"drafts": [], "photo": PHOTO}, headers=headers)

    assert answer.status_code == status


async def test_a_name_that_points_here_cannot_read_the_rules(page):
    assert (await page.get("/api/start", headers={"host": "evil.example"})).status_code == 403


async def test_too_much_is_refused_before_it_is_read(page, backend):
    answer = await page.post("/api/photo", content=b"x" * 9_000_001, headers=BINARY)

    assert answer.status_code == 413
    assert "9 MB" in answer.json()["error"]
    assert backend.photos == []


async def test_a_request_that_does_not_tell_its_length_is_refused(page):
    async def parts():
        yield b"x"

    assert (await page.post("/api/photo", content=parts(), headers=BINARY)).status_code == 411


async def test_the_pages_headers_can_be_had_alone(page):
    answer = await page.head("/")

    assert (answer.status_code, answer.content) == (200, b"")


@pytest.mark.parametrize("path", ["/", "/page/js/main.js", "/api/start", "/gone", "/docs"])
async def test_every_answer_has_strict_headers(page, path):
    answer = await page.get(path)

    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.status_code == (404 if path in {"/gone", "/docs"} else 200)
