"""What somebody sees who tries the service in a browser."""

import json
from contextlib import AsyncExitStack

import pytest
from fastapi import APIRouter
from fastapi.responses import JSONResponse, Response
from playwright.async_api import expect

from bot.backends.embedded import EmbeddedBackend
from bot.core.api_keys import Plan
from bot.media.decode import PhotoLimits
from bot.service.app import create_app
from bot.service.gate import Gate
from bot.service.key_book import KeyBook
from bot.service.parts import Parts
from bot.settings import Settings
from bot.web.serving import serving
from bot.wire.video_v1 import dump_video, render_aggregate
from bot.wiring.emotions import open_backend
from bot.wiring.service import serving_emotions
from bot.wiring.store import open_store
from bot.wiring.videos import video_routers
from tests.builders import face, timeline
from tests.chromium import PATIENCE_MS, stop_clock
from tests.media.clips import film
from tests.photos.samples import collage, encoded
from tests.service.conftest import KEY, FakeFetcher, book_of

pytestmark = [pytest.mark.browser, pytest.mark.model]

PHOTO = {"name": "it's us.jpg", "mimeType": "image/jpeg"}
CLIP = {"name": "clip.mp4", "mimeType": "video/mp4", "buffer": b"a clip"}


@pytest.fixture(scope="module")
def photo():
    return {**PHOTO, "buffer": encoded(collage(3, (1280, 430), columns=3))}


class Clips:
    """Routes that take any clip, and have read it when the test says so."""

    def __init__(self):
        self.is_read = False
        self.router = APIRouter(prefix="/emotion/v1.0")
        self.router.add_api_route("/recognizeinvideo", self.take, methods=["POST"])
        self.router.add_api_route("/operations/1", self.look, methods=["GET"])

    async def take(self):
        # As a service says it whose proxy does not tell it its address.
        place = "http://service.internal/emotion/v1.0/operations/1"
        return Response(status_code=202, headers={"Operation-Location": place})

    async def look(self):
        if not self.is_read:
            return JSONResponse({"status": "Running", "progress": 40})
        seen = timeline((0.0, {0: face()}), (1.0, {0: face()}), duration_s=2.0)
        return JSONResponse(
            {"status": "Succeeded", "processingResult": dump_video(render_aggregate(seen))}
        )


@pytest.fixture
def clips():
    return Clips()


async def address_of(book, *routers):
    backend = EmbeddedBackend.open(limits=PhotoLimits(), workers=1)
    parts = Parts(
        backend=backend,
        gate=Gate(book, may_be_open=True),
        fetcher=FakeFetcher(),
        routers=routers,
    )
    async with serving(create_app(parts), "127.0.0.1", 0) as url:
        yield url
    await backend.aclose()


@pytest.fixture
async def address(clips):
    async for url in address_of(KeyBook(), clips.router):
        yield url


@pytest.fixture
async def locked():
    """A service that wants a key, and reads photos only."""
    async for url in address_of(book_of(Plan.STANDARD)):
        yield url


@pytest.fixture
async def whole(tmp_path):
    """All that `bot serve` serves, with a database and a folder of its own."""
    settings = Settings(
        _env_file=None,
        database_url=f"sqlite:///{tmp_path}/bot.db",
        service_videos_folder=tmp_path / "videos",
    )
    async with AsyncExitStack() as stack:
        backend = open_backend(settings)
        stack.push_async_callback(backend.aclose)
        store = await open_store(settings)
        stack.push_async_callback(store.aclose)
        routers = await stack.enter_async_context(video_routers(settings, backend, store))
        yield await stack.enter_async_context(
            serving_emotions(settings, backend, store, host="127.0.0.1", port=0, routers=routers)
        )


async def opened(chromium, address, complaints, width, **options):
    context = await chromium.new_context(viewport={"width": width, "height": 844}, **options)
    await context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = await context.new_page()
    page.on(
        "console",
        lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None,
    )
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.set_default_timeout(PATIENCE_MS)
    await page.goto(address)
    return page


@pytest.mark.parametrize("width", [390, 1280])
async def test_a_photo_gets_boxes_bars_json_and_a_command(
    chromium, address, complaints, photo, width
):
    page = await opened(chromium, address, complaints, width)

    await page.get_by_test_id("file").set_input_files(photo)

    await expect(page.get_by_test_id("box")).to_have_count(3)
    await expect(page.get_by_test_id("face")).to_have_count(3)
    await expect(page.get_by_test_id("face").first).to_contain_text("1. This face looks ")
    answer = json.loads(await page.get_by_test_id("json").inner_text())
    assert len(answer) == 3
    command = await page.get_by_test_id("curl").inner_text()
    assert f"'{address}/emotion/v1.0/recognize'" in command
    assert """--data-binary '@it'\\''s us.jpg'""" in command
    assert await page.evaluate("document.documentElement.scrollWidth") == width


async def test_boxes_lie_where_the_answer_says(chromium, address, complaints, photo):
    page = await opened(chromium, address, complaints, 1280)
    await page.get_by_test_id("file").set_input_files(photo)
    await expect(page.get_by_test_id("box")).to_have_count(3)

    answer = json.loads(await page.get_by_test_id("json").inner_text())
    frame = await page.locator(".frame").bounding_box()
    box = await page.get_by_test_id("box").first.bounding_box()

    scale = frame["width"] / 1280
    rectangle = answer[0]["faceRectangle"]
    assert box["x"] - frame["x"] == pytest.approx(rectangle["left"] * scale, abs=2)
    assert box["width"] == pytest.approx(rectangle["width"] * scale, abs=2)


async def test_the_other_api_answers_the_same_photo(chromium, address, complaints, photo):
    page = await opened(chromium, address, complaints, 1280)
    await page.get_by_test_id("file").set_input_files(photo)
    await expect(page.get_by_test_id("face")).to_have_count(3)

    await page.get_by_test_id("api").select_option("face")

    await expect(page.get_by_test_id("json")).to_contain_text("faceAttributes")
    await expect(page.get_by_test_id("curl")).to_contain_text("/face/v1.0/detect?return")


async def test_the_command_is_copied(chromium, address, complaints, photo):
    page = await opened(chromium, address, complaints, 1280)
    copy = page.get_by_test_id("copy-curl")
    await page.get_by_test_id("file").set_input_files(photo)
    await expect(copy).to_have_text("Copy")
    await stop_clock(page)

    await copy.click()

    await expect(copy).to_have_text("Copied")
    copied = await page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("curl --request POST 'http://127.0.0.1:")
    await page.clock.run_for(1_500)
    await expect(copy).to_have_text("Copy")


async def test_a_clip_is_waited_for_and_shown_over_time(chromium, address, clips):
    page = await opened(chromium, address, [], 1280)

    await page.get_by_test_id("file").set_input_files(CLIP)

    await expect(page.get_by_test_id("status")).to_contain_text("40 %")
    clips.is_read = True
    await expect(page.locator(".legend")).to_contain_text("happy")
    await expect(page.get_by_test_id("json")).to_contain_text("windowMeanScores")
    # What is answered to a clip is a header, which curl shows with this.
    await expect(page.get_by_test_id("curl")).to_contain_text("curl --include ")


@pytest.mark.parametrize("width", [390, 1280])
async def test_a_clip_is_really_read(chromium, whole, complaints, width):
    page = await opened(chromium, whole, complaints, width)

    await page.get_by_test_id("file").set_input_files({**CLIP, "buffer": film(seconds=2)})

    await expect(page.locator(".legend")).to_contain_text("calm")
    await expect(page.locator(".legend")).to_contain_text("happy")
    answer = json.loads(await page.get_by_test_id("json").inner_text())
    assert len(answer["facesDetected"]) == 2
    assert await page.evaluate("document.documentElement.scrollWidth") == width


async def test_a_file_that_is_neither_is_refused_in_words(chromium, whole):
    page = await opened(chromium, whole, [], 390)
    for file in ({**PHOTO, "buffer": b"no photo"}, {**CLIP, "buffer": b"no clip"}):
        await page.get_by_test_id("file").set_input_files(file)

        await expect(page.get_by_test_id("code")).to_have_text("HTTP 400")
        await expect(page.get_by_test_id("status")).to_contain_text(
            "Invalid face image." if file["mimeType"] == "image/jpeg" else "cannot be read"
        )


async def test_a_key_is_asked_for_taken_and_never_copied(chromium, locked, photo):
    # The browser itself complains of the refusal, so no console is watched here.
    page = await opened(chromium, locked, [], 390)
    await page.get_by_test_id("file").set_input_files(photo)
    await expect(page.get_by_test_id("status")).to_contain_text("wants a key")
    await expect(page.get_by_test_id("code")).to_have_text("HTTP 401")

    await page.get_by_test_id("key").fill(KEY)
    await page.get_by_test_id("key").press("Enter")

    await expect(page.get_by_test_id("face")).to_have_count(3)
    assert KEY not in await page.get_by_test_id("curl").inner_text()

    await page.get_by_test_id("file").set_input_files(CLIP)
    await expect(page.get_by_test_id("status")).to_contain_text("reads photos only")


async def test_the_reference_works_without_the_internet(chromium, address, complaints):
    page = await opened(chromium, f"{address}/docs", complaints, 1280)

    await expect(page.get_by_text("/emotion/v1.0/recognize", exact=True)).to_be_visible()
    await page.get_by_text("/emotion/v1.0/recognize", exact=True).click()

    await expect(page.get_by_text("faceRectangle").first).to_be_visible()


async def test_the_reference_is_dark_where_the_system_is(chromium, address, complaints):
    page = await opened(chromium, f"{address}/docs", complaints, 1280)
    background = "getComputedStyle(document.documentElement).backgroundColor"
    await expect(page.get_by_text("/emotion/v1.0/recognize", exact=True)).to_be_visible()
    light = await page.evaluate(background)

    await page.emulate_media(color_scheme="dark")

    await expect(page.locator("html.dark-mode")).to_be_visible()
    assert await page.evaluate(background) != light
