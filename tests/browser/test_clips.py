"""What a person sees of a clip: how far it is, a way to give it up, and the answer."""

import re

import pytest
from playwright.async_api import expect

from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from bot.settings import Settings
from bot.wiring.emotions import open_backend
from tests.e2e.gate import Gate
from tests.e2e.town import running_town
from tests.media.clips import CALM, HAPPY, Pose, cut, film

pytestmark = [pytest.mark.browser, pytest.mark.model]

TEXTS = load_rule_book().texts
WAIT_MS = 20_000


def _alone(head):
    return lambda _time_s: (Pose(head, 200, 60, 240),)


@pytest.fixture(scope="module")
def clip():
    """A calm face for three seconds and then a happy one, as every Chromium can play it."""
    scene = cut((3.0, _alone(CALM)), (3.0, _alone(HAPPY)))
    data = film(scene, kind="webm", seconds=6.0)
    return {"name": "clip.webm", "mimeType": "video/webm", "buffer": data}


@pytest.fixture
async def gate():
    return Gate(open_backend(Settings(_env_file=None)))


@pytest.fixture
async def town(gate):
    async with running_town(backend=gate) as town:
        yield town
        gate.open()


async def send(page, clip):
    await page.get_by_test_id("file-input").set_input_files(clip)
    await expect(page.get_by_test_id("preview")).to_be_visible()
    await page.get_by_test_id("preview-send").click()


def progress(page):
    return page.get_by_test_id("message").filter(has_text="Looking at the clip")


async def test_the_progress_moves_and_the_timeline_takes_its_place(desktop, gate, clip):
    await desktop.get_by_test_id("chat-private").click()
    gate.open(frames=12)

    await send(desktop, clip)

    await expect(progress(desktop)).to_contain_text(re.compile(r"\b2\d %"), timeout=WAIT_MS)
    gate.open(frames=12)
    await expect(progress(desktop)).to_contain_text(re.compile(r"\b[45]\d %"), timeout=WAIT_MS)
    gate.open()
    words = desktop.get_by_test_id("message").filter(has_text="neutral, then happy at 0:03")
    await expect(words).to_be_visible(timeout=WAIT_MS)
    await expect(words.locator("img").last).to_be_visible()
    strongest = desktop.get_by_test_id("message").filter(has_text="The strongest moment, at 0:0")
    await expect(strongest).to_be_visible()
    await expect(progress(desktop)).to_have_count(0)


async def test_a_clip_is_given_up_by_a_press_and_the_next_one_answered(phone, gate, clip):
    await phone.get_by_test_id("chat-private").click()
    gate.open(frames=12)
    await send(phone, clip)
    await expect(progress(phone)).to_be_visible(timeout=WAIT_MS)

    await (
        phone.get_by_test_id("inline-button").filter(has_text=TEXTS.line(Line.CLIP_CANCEL)).click()
    )

    cancelled = phone.get_by_test_id("message").filter(has_text=TEXTS.line(Line.CLIP_CANCELLED))
    await expect(cancelled).to_be_visible()
    gate.open()
    await send(phone, clip)
    words = phone.get_by_test_id("message").filter(has_text="neutral, then happy at 0:03")
    await expect(words).to_be_visible(timeout=WAIT_MS)
    assert await phone.evaluate("document.documentElement.scrollWidth") <= 360
