"""What a group does in the page: albums, picking a face, switching on, /stop, topics."""

import re

import pytest
from playwright.async_api import expect

from tests.browser.test_page import any_of, bot_message, photo_file, send
from tests.chromium import toasts
from tests.e2e.town import BEN, GROUP, running_town
from tests.photos.samples import collage, collins, hopper

pytestmark = [pytest.mark.browser, pytest.mark.model]

ROW = collage(3, (1280, 430), columns=3)


async def say(page, words):
    await page.get_by_test_id("composer-input").fill(words)
    await page.get_by_test_id("composer-send").click()


def button(page, words):
    return page.get_by_test_id("inline-button").filter(has_text=re.compile(words)).last


async def test_an_album_gets_one_answer_that_counts_all_its_photos(desktop, town):
    await desktop.get_by_test_id("chat-group").click()
    files = [
        photo_file(picture, f"{n}.jpg") for n, picture in enumerate((collins(), hopper(), ROW))
    ]
    await desktop.get_by_test_id("file-input").set_input_files(files)
    await desktop.get_by_test_id("preview-send").click()

    answer = bot_message(desktop, "5 faces in 3 photos: 3 neutral, 2 happy")
    await expect(answer).to_be_visible()
    await expect(button(desktop, "3·1")).to_be_visible()
    assert len(town.from_bot(GROUP)) == 1


async def test_a_face_is_picked_and_the_way_leads_back(phone):
    await phone.get_by_test_id("chat-group").click()
    await send(phone, ROW)
    summary = bot_message(phone, "1 neutral, 2 happy, 3 neutral")
    await expect(summary).to_be_visible()
    before = await summary.inner_text()

    await button(phone, "^2 ").click()
    await expect(bot_message(phone, "Face 2 of 3")).to_be_visible()
    await expect(bot_message(phone, "happy \\d+ %")).to_be_visible()
    await button(phone, "Back").click()

    await expect(bot_message(phone, "Face 2 of 3")).to_have_count(0)
    again = bot_message(phone, "1 neutral, 2 happy, 3 neutral")
    await expect(again).to_be_visible()
    assert without_time(await again.inner_text()) == without_time(before)


def without_time(text):
    return re.sub(r"(edited)?\s*\d+:\d\d\s*(AM|PM)?", "", text).split()


@pytest.fixture
async def new_town(town):
    """Another town beside: its group was never switched on."""
    async with running_town(switched_on=False) as new:
        new.sandbox.introduce_bot(GROUP)
        yield new


async def test_a_member_cannot_switch_the_bot_on_and_an_admin_can(desktop, new_town):
    await desktop.goto(new_town.sandbox.url)
    await desktop.get_by_test_id("chat-group").click()
    await expect(bot_message(desktop, "emotion recognition")).to_be_visible()

    await desktop.get_by_test_id(f"speak-as-{BEN}").check()
    await button(desktop, "[Ss]witch").click()
    await expect(toasts(desktop, "admin")).to_have_count(1)
    await desktop.get_by_test_id("speak-as-1001").check()
    await button(desktop, "[Ss]witch").click()
    await send(desktop, collins())

    await expect(bot_message(desktop, any_of("happiness"))).to_be_visible()


async def test_stop_leaves_a_persons_photos_alone(desktop, town):
    await desktop.get_by_test_id("chat-group").click()
    await desktop.get_by_test_id(f"speak-as-{BEN}").check()
    await say(desktop, "/stop")
    await expect(bot_message(desktop, "leave your photos alone|left alone")).to_be_visible()
    await send(desktop, collins())
    await desktop.get_by_test_id("speak-as-1001").check()
    await send(desktop, hopper())

    await expect(bot_message(desktop, any_of("happiness", "neutral"))).to_have_count(1)


async def test_in_a_topic_the_answer_stays_in_the_topic(desktop, town):
    supergroup = town.sandbox.migrate_group(GROUP)
    town.sandbox.set_forum(supergroup, is_on=True)
    topic = town.sandbox.add_topic(supergroup, "Cats")

    await desktop.get_by_test_id("chat-group").click()
    await desktop.get_by_test_id(f"topic-{topic}").click()
    await send(desktop, collins())

    await expect(bot_message(desktop, any_of("happiness"))).to_be_visible()
    await desktop.get_by_test_id("topic-1").click()
    await expect(bot_message(desktop, any_of("happiness"))).to_have_count(0)
