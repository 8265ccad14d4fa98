"""What people see of a reaction session: consent, the report as a picture, and the files."""

import pytest
from playwright.async_api import expect

from bot.core.emotions import Emotion
from bot.core.sessions import SeenPhoto
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from bot.wiring.store import open_forgetful_store
from tests.browser.test_group import button, say
from tests.browser.test_page import bot_message, send
from tests.builders import scores
from tests.chromium import toasts
from tests.e2e.town import ADA, BEN, CLEO, GROUP, running_town
from tests.photos.samples import collins, hopper

pytestmark = [pytest.mark.browser, pytest.mark.model]

TEXTS = load_rule_book().texts
WAIT_MS = 20_000
AUDIENCE = range(9_001, 9_041)
"""People who sent photos before anybody looks at the page."""


@pytest.fixture
async def store():
    return await open_forgetful_store()


@pytest.fixture
async def town(store):
    async with running_town(store=store) as town:
        yield town


async def speak_as(page, user_id):
    await page.get_by_test_id(f"speak-as-{user_id}").check()


async def gather(store):
    """Let forty people have reacted to soup, with surprise, and to cake, with joy."""
    session = await store.sessions.current(GROUP)
    for number, who in enumerate(AUDIENCE):
        await store.people.agree(session, who, session.opened_at)
        for item, emotion in (("Soup", Emotion.SURPRISE), ("Cake", Emotion.HAPPINESS)):
            looks = emotion if number % 3 else Emotion.NEUTRAL
            seen = SeenPhoto(
                key=f"{who}:{item}",
                chat_id=GROUP,
                message_id=who,
                user_id=who,
                sent_at=session.opened_at,
                title=item,
                faces=(scores(looks, 0.8),),
            )
            await store.photos.count(session, seen)


async def test_three_members_go_from_consent_to_report_and_files(desktop, town):
    await desktop.get_by_test_id("chat-group").click()
    await say(desktop, "/session start Tasting menu")
    await expect(bot_message(desktop, "“Tasting menu” is open")).to_be_visible()

    for agreed, (user_id, photo) in enumerate(((ADA, collins()), (BEN, hopper())), start=1):
        await speak_as(desktop, user_id)
        await button(desktop, "Count my photos").click()
        await expect(toasts(desktop, "now count for")).to_have_count(agreed)
        before = len(town.from_bot(GROUP))
        await send(desktop, photo)
        await town.until(lambda before=before: len(town.from_bot(GROUP)) > before)
    # She does not agree: answered, and not counted.
    await speak_as(desktop, CLEO)
    before = len(town.from_bot(GROUP))
    await send(desktop, collins())
    await town.until(lambda: len(town.from_bot(GROUP)) > before)

    await speak_as(desktop, ADA)
    await say(desktop, "/session stop")
    await expect(bot_message(desktop, "Faces counted: 2")).to_be_visible()
    await button(desktop, "Report").click()
    report = bot_message(desktop, "people: fewer than 5")
    await expect(report).to_be_visible(timeout=WAIT_MS)
    await say(desktop, "/session export")
    await expect(bot_message(desktop, "in your private chat")).to_be_visible(timeout=WAIT_MS)
    await desktop.get_by_test_id("chat-private").click()
    await expect(bot_message(desktop, "session-1.csv")).to_be_visible()
    await expect(bot_message(desktop, "session-1.json")).to_be_visible()


async def test_a_report_can_be_read_on_a_phone(phone, store):
    await read_report(phone, store)


async def test_a_report_can_be_read_on_a_desk(desktop, store):
    await read_report(desktop, store)


async def read_report(page, store):
    """Have a session of forty people reported on, and look whether all of it is there."""
    await page.get_by_test_id("chat-group").click()
    await say(page, "/session start Tasting menu")
    await expect(bot_message(page, "is open")).to_be_visible()
    await gather(store)

    await say(page, "/session report")

    words = bot_message(page, "All faces: neutral")
    await expect(words).to_be_visible(timeout=WAIT_MS)
    await expect(words).to_contain_text("faces: 80, people: 40")
    picture = bot_message(page, "^.*Tasting menu").locator("img").last
    await expect(picture).to_be_visible()
    width = await picture.evaluate("image => image.naturalWidth")
    assert width >= 700
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_a_link_shows_a_qr_code(phone, town):
    await phone.get_by_test_id("chat-group").click()
    await say(phone, "/session start Tasting menu")
    await say(phone, "/session link")

    link = bot_message(phone, "t.me/")
    await expect(link).to_be_visible()
    await expect(link.locator("img").last).to_be_visible()
    assert TEXTS.line(Line.SESSION_LINK, name="", url="").split("“")[0] in await link.inner_text()
