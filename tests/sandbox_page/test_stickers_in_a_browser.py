"""How stickers and their sets look to a person."""

import pytest
from playwright.async_api import expect

from tests.chromium import toasts
from tests.sandbox.sticker_files import animation, still
from tests.sandbox_page.conftest import TOKEN

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

GROUP = -4001


async def bot_sends(page, sandbox, **fields):
    url = f"{sandbox.url}/bot{TOKEN}/sendSticker"
    answer = await page.request.post(url, multipart={"chat_id": str(GROUP), **fields})
    assert answer.ok


async def send_from_set(page, sandbox):
    await sandbox.add_sticker_set("Moods", "All moods", [(still(), "😀"), (animation(), "🤯")])
    sets = await page.request.get(f"{sandbox.url}/bot{TOKEN}/getStickerSet?name=moods")
    first = (await sets.json())["result"]["stickers"][0]
    await bot_sends(page, sandbox, sticker=first["file_id"])


async def test_a_sticker_has_no_bubble_and_telegrams_size(desktop, sandbox):
    file = {"name": "a.webp", "mimeType": "image/webp", "buffer": still()}
    await bot_sends(desktop, sandbox, sticker=file, emoji="😀")

    picture = desktop.get_by_role("img", name="Sticker 😀")
    await expect(picture).to_be_visible()
    box = await picture.bounding_box()
    assert (box["width"], box["height"]) == pytest.approx((176, 176), abs=0.01)
    bubble = desktop.locator(".message.bare .bubble")
    await expect(bubble).to_have_css("background-color", "rgba(0, 0, 0, 0)")


async def test_an_animated_sticker_shows_its_emoji_and_says_so(phone, sandbox):
    file = {"name": "a.tgs", "mimeType": "application/gzip", "buffer": animation()}
    await bot_sends(phone, sandbox, sticker=file, emoji="🤯")

    sticker = phone.get_by_role("img", name="Animated sticker 🤯")
    await expect(sticker).to_contain_text("animated")


async def test_pressing_a_sticker_of_a_set_shows_the_set(phone, sandbox):
    await send_from_set(phone, sandbox)

    await phone.get_by_role("button", name="Sticker 😀, show its set").click()

    dialog = phone.get_by_test_id("sticker-set")
    await expect(dialog.get_by_role("heading")).to_have_text("All moods")
    await expect(dialog.get_by_role("img")).to_have_count(2)
    await phone.go_back()
    await expect(dialog).to_be_hidden()


async def test_the_panel_makes_file_ids_of_stickers_stale(desktop, sandbox):
    await send_from_set(desktop, sandbox)
    (sent,) = (
        each.content.media for each in list(sandbox.world.chats[GROUP].messages.values())[1:]
    )

    await desktop.get_by_test_id("controls-open").click()
    await desktop.get_by_test_id("trouble-stickers").click()

    await expect(toasts(desktop, "stale")).to_have_count(1)
    await expect(desktop.get_by_role("img", name="Sticker 😀")).to_be_visible()
    url = f"{sandbox.url}/bot{TOKEN}/sendSticker"
    form = {"chat_id": str(GROUP), "sticker": sent.file.file_id}
    assert (await desktop.request.post(url, form=form)).status == 400
