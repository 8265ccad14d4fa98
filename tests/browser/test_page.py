"""What a person does in the page, and sees."""

import re

import pytest
from playwright.async_api import expect

from tests.chromium import toasts
from tests.e2e.town import worded
from tests.photos.samples import collage, collins, encoded

pytestmark = [pytest.mark.browser, pytest.mark.model]


def photo_file(picture, name="photo.jpg"):
    return {"name": name, "mimeType": "image/jpeg", "buffer": encoded(picture)}


def bot_message(page, words):
    return page.get_by_test_id("message").filter(has_text=re.compile(words))


def any_of(*beginnings):
    """A pattern for every way in which observations whose keys begin so are worded."""
    return "|".join(re.escape(words) for words in sorted(worded(*beginnings)))


async def send(page, picture):
    await page.get_by_test_id("file-input").set_input_files(photo_file(picture))
    await page.get_by_test_id("preview-send").click()


async def test_a_photo_gets_a_reaction_and_a_suggestion_is_copied_by_a_press(desktop):
    await desktop.get_by_test_id("chat-private").click()
    await send(desktop, collins())

    answer = bot_message(desktop, any_of("happiness"))
    await expect(answer).to_be_visible()
    await expect(desktop.get_by_test_id("reaction")).to_be_visible()
    suggestions = desktop.get_by_test_id("inline-button")
    await expect(suggestions).to_have_count(4)
    words = (await suggestions.first.inner_text()).strip()
    await suggestions.first.click()

    await expect(toasts(desktop, "Copied")).to_have_count(1)
    assert await desktop.evaluate("navigator.clipboard.readText()") == words


async def test_in_the_group_a_press_posts_the_suggestion_with_the_name(desktop):
    await desktop.get_by_test_id("chat-group").click()
    await send(desktop, collage(3, (1280, 430), columns=3))

    answer = bot_message(desktop, "1 neutral, 2 happy, 3 neutral")
    await expect(answer).to_be_visible()
    suggestion = desktop.get_by_test_id("inline-button").first
    words = (await suggestion.inner_text()).strip()
    await suggestion.click()

    await expect(bot_message(desktop, f"^.*Ada: {re.escape(words)}")).to_be_visible()
    await suggestion.click()
    await expect(toasts(desktop, "already")).to_have_count(1)


async def test_show_faces_sends_a_numbered_picture(phone):
    await phone.get_by_test_id("chat-group").click()
    await send(phone, collage(3, (1280, 430), columns=3))
    await expect(bot_message(phone, "1 neutral, 2 happy, 3 neutral")).to_be_visible()

    await phone.get_by_test_id("inline-button").filter(has_text="Show faces").click()

    picture = bot_message(phone, "From the left: 1 neutral, 2 happy, 3 neutral")
    await expect(picture).to_be_visible()
    await expect(picture.locator("img").last).to_be_visible()


async def test_a_sample_photo_is_one_tap_away_on_a_phone(phone):
    await phone.get_by_test_id("chat-private").click()

    await phone.get_by_test_id("sample-0").first.click()

    await expect(bot_message(phone, "face|poker").first).to_be_visible()
    await expect(phone.get_by_test_id("inline-button")).to_have_count(4)
    width = await phone.evaluate("document.documentElement.scrollWidth")
    assert width <= 360


async def test_a_file_that_is_no_photo_is_met_with_kind_words(desktop):
    await desktop.get_by_test_id("chat-private").click()
    await desktop.get_by_test_id("file-input").set_input_files(
        {"name": "broken.jpg", "mimeType": "image/jpeg", "buffer": b"\xff\xd8\xff rubbish"}
    )
    await desktop.get_by_test_id("preview-as-file").check()
    await desktop.get_by_test_id("preview-send").click()

    await expect(bot_message(desktop, "couldn't read that file")).to_be_visible()


async def test_speaking_as_another_member(desktop):
    await desktop.get_by_test_id("chat-group").click()
    await desktop.get_by_test_id("speak-as-1003").check()
    await desktop.get_by_test_id("composer-input").fill("Hello from me")
    await desktop.get_by_test_id("composer-send").click()

    message = desktop.get_by_test_id("message").filter(has_text="Hello from me")
    await expect(message).to_have_attribute("data-from", "1003")


async def test_the_page_says_when_the_bot_is_gone_and_mends_itself(desktop, town):
    town.sandbox.world.set_connected(is_connected=False)
    await expect(desktop.get_by_test_id("banner")).to_be_visible()

    town.sandbox.world.set_connected(is_connected=True)

    await expect(desktop.get_by_test_id("banner")).to_be_hidden()
