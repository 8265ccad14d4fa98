"""How a group is doing, and a diary, as somebody sees them in the page."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.async_api import expect

from bot.core.emotions import Emotion
from bot.core.sessions import FaceRecord
from bot.store.store import Store
from tests.browser.test_group import button, say
from tests.browser.test_page import bot_message
from tests.builders import analysis, scores
from tests.e2e.town import GROUP, running_town
from tests.fakes import FakeBackend

pytestmark = pytest.mark.browser

WEEK = (
    (Emotion.HAPPINESS, 14, 7),
    (Emotion.NEUTRAL, 12, 6),
    (Emotion.HAPPINESS, 3, 2),
    (Emotion.SURPRISE, 20, 9),
)
"""Of some days: how most faces looked, how many there were, and from how many people."""


async def with_a_week(store):
    """A group whose mood is on, and in which some days have faces."""
    now = datetime.now(UTC)
    await store.moods.switch_on(GROUP, now - timedelta(days=30))
    mood = await store.moods.of_chat(GROUP)
    for days_ago, (look, faces, people) in enumerate(WEEK, start=1):
        at_s = int((now - timedelta(days=days_ago)).timestamp())
        for number in range(faces):
            shown = scores(look if number % 4 else Emotion.SADNESS, 0.8)
            face = FaceRecord(at_s, None, mood.contributor(number % people), shown)
            await store.moods.count(mood, f"{days_ago} {number}", [face])


@pytest.fixture
async def town():
    store = await Store.open("sqlite://")
    await with_a_week(store)
    backend = FakeBackend(analysis(Emotion.HAPPINESS))
    async with running_town(store=store, backend=backend) as town:
        yield town


async def sees_the_week(page, shot):
    await page.get_by_test_id("chat-group").click()

    await say(page, "/mood week")

    told = bot_message(page, "49 faces in 7 days")
    await expect(told).to_be_visible()
    await expect(told).to_contain_text("Too few to say more")
    picture = told.locator("img").first
    await expect(picture).to_be_visible()
    assert await picture.evaluate("img => img.decode().then(() => img.naturalWidth)") > 1000
    await page.screenshot(path=shot)


async def test_a_group_sees_its_week_as_a_picture_on_a_desktop(desktop, tmp_path):
    await sees_the_week(desktop, tmp_path / "desktop.png")


async def test_a_group_sees_its_week_as_a_picture_on_a_phone(phone, tmp_path):
    await sees_the_week(phone, tmp_path / "phone.png")


async def test_a_diary_begins_with_a_question_and_a_press(phone):
    await phone.get_by_test_id("chat-private").click()
    await say(phone, "/mood on")
    await expect(bot_message(phone, "Shall I keep a diary")).to_be_visible()

    await button(phone, "^Yes").click()
    await expect(bot_message(phone, "Your diary is on")).to_be_visible()
    await say(phone, "/mood note exam passed")
    await expect(bot_message(phone, "Noted under")).to_be_visible()
    await say(phone, "/mood week")

    await expect(bot_message(phone, "exam passed").last).to_be_visible()
