"""What a person does in the page with groups, topics, albums and the panel, and sees."""

import re

import pytest
from playwright.async_api import expect

from tests.photos.samples import encoded, plain
from tests.sandbox_page.conftest import TOKEN

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

GROUP = -4001


def photos(count):
    data = encoded(plain((160, 120)))
    return [
        {"name": f"photo-{number}.jpg", "mimeType": "image/jpeg", "buffer": data}
        for number in range(1, count + 1)
    ]


def message(page, words):
    return page.get_by_test_id("message").filter(has_text=words)


async def write(page, words):
    await page.get_by_test_id("composer-input").fill(words)
    await page.get_by_test_id("composer-send").click()


async def play(page, *, forum=False):
    """Open the panel and make the group a supergroup, with topics on demand."""
    await page.get_by_test_id("controls-open").click()
    await page.get_by_test_id("control-migrate").click()
    await expect(page.get_by_test_id("control-migrate")).to_be_hidden()
    if forum:
        await page.get_by_test_id("control-forum").check()
        await expect(page.locator("#topics button")).to_have_count(2)


async def bot_writes(page, sandbox, **fields):
    answer = await page.request.post(f"{sandbox.url}/bot{TOKEN}/sendMessage", data=fields)
    assert answer.ok


async def test_several_photos_become_one_album_whose_photos_can_be_paged_through(desktop):
    await desktop.get_by_test_id("file-input").set_input_files(photos(5))
    await desktop.get_by_test_id("preview-caption").fill("Our day")
    await desktop.get_by_test_id("preview-send").click()

    await expect(desktop.get_by_test_id("album-photo")).to_have_count(5)
    await expect(desktop.get_by_test_id("message")).to_have_count(1)
    await expect(message(desktop, "Our day")).to_have_count(1)
    await desktop.get_by_test_id("album-photo").nth(3).click()
    await desktop.keyboard.press("ArrowRight")
    await expect(desktop.locator("#lightbox-from")).to_have_text("Ada, 5 of 5")


async def test_several_photos_go_one_by_one_when_asked_to(desktop):
    await desktop.get_by_test_id("file-input").set_input_files(photos(2))
    await desktop.get_by_test_id("preview-singly").check()
    await desktop.get_by_test_id("preview-send").click()
    await desktop.get_by_test_id("preview-send").click()

    await expect(desktop.get_by_test_id("message")).to_have_count(2)
    await expect(desktop.get_by_test_id("album-photo")).to_have_count(0)


async def test_eleven_photos_make_two_albums(desktop):
    await desktop.get_by_test_id("file-input").set_input_files(photos(11))
    await desktop.get_by_test_id("preview-send").click()

    await expect(desktop.get_by_test_id("album-photo")).to_have_count(11)
    await expect(desktop.get_by_test_id("message")).to_have_count(2)


async def test_a_spoiler_is_uncovered_by_the_first_tap_and_opened_by_the_second(desktop):
    await desktop.get_by_test_id("file-input").set_input_files(photos(1))
    await desktop.get_by_test_id("preview-spoiler").check()
    await desktop.get_by_test_id("preview-forwarded").check()
    await desktop.get_by_test_id("preview-send").click()

    photo = desktop.get_by_role("button", name=re.compile("^Hidden photo"))
    await expect(message(desktop, "Forwarded from")).to_be_visible()
    await photo.click()
    await expect(desktop.get_by_test_id("lightbox")).to_be_hidden()
    await desktop.get_by_role("button", name="open it large").click()
    await expect(desktop.get_by_test_id("lightbox")).to_be_visible()


async def test_an_own_message_is_edited_from_its_menu(desktop):
    await write(desktop, "A mistak")
    await message(desktop, "A mistak").click(button="right")
    await desktop.get_by_test_id("menu-edit").click()
    await write(desktop, "No mistake")

    await expect(message(desktop, "No mistake")).to_contain_text("edited")
    await expect(desktop.get_by_test_id("reply-bar")).to_be_hidden()
    await expect(desktop.get_by_test_id("composer-input")).to_have_value("")


async def test_the_open_group_follows_when_it_becomes_a_supergroup(desktop):
    await write(desktop, "Before")
    await desktop.get_by_test_id("composer-input").fill("Half a thou")
    await play(desktop)

    await expect(desktop.get_by_test_id("chat-group")).to_have_count(1)
    await expect(message(desktop, "Before")).to_be_visible()
    await expect(desktop.get_by_test_id("composer-input")).to_have_value("Half a thou")
    await write(desktop, "After")
    await expect(message(desktop, "After")).to_be_visible()
    chats = await message(desktop, re.compile("Before|After")).evaluate_all(
        "all => all.map(one => Number(one.dataset.chatId))"
    )
    assert chats[0] == GROUP
    assert chats[1] < GROUP


async def test_topics_keep_their_messages_apart_and_mark_what_is_unread(desktop, sandbox):
    await play(desktop, forum=True)
    general = desktop.get_by_test_id("topic-1")
    await desktop.locator("#topics button").last.click()
    await write(desktop, "Only here")
    await expect(message(desktop, "Only here")).to_be_visible()
    chat_id = next(chat.id for chat in sandbox.world.chats.values() if chat.is_forum)
    await bot_writes(desktop, sandbox, chat_id=chat_id, text="Over in General")

    await expect(general).to_have_attribute("aria-label", "General, 1 unread")
    await general.click()
    await expect(message(desktop, "Over in General")).to_be_visible()
    await expect(message(desktop, "Only here")).to_have_count(0)
    await expect(general).to_have_attribute("aria-label", "General")
