"""What a person does in the page with moving pictures, and sees of a bot's progress on them."""

import functools
import json
import re

import pytest
from playwright.async_api import expect

from tests.media.clips import film
from tests.photos.samples import encoded, plain
from tests.sandbox.pictures import gif
from tests.sandbox_page.conftest import TOKEN

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

GROUP = -4001
PLAYING_MS = 30_000
"""Decoding is slow where many want the processor."""

PLAYS_MP4 = """document.createElement("video").canPlayType('video/mp4; codecs="avc1.42E01E"')"""


@functools.cache
def webm():
    """Half a second that every Chromium can play."""
    return film(kind="webm", seconds=0.5, size=(320, 180))


def video(name="clip.webm"):
    return {"name": name, "mimeType": "video/webm", "buffer": webm()}


def wmv():
    """What no browser plays."""
    return {"name": "old.wmv", "mimeType": "video/x-ms-wmv", "buffer": b"0&\xb2u\x8ef\xcf\x11"}


async def attach(page, *files):
    await page.get_by_test_id("file-input").set_input_files(list(files))
    await expect(page.get_by_test_id("preview")).to_be_visible(timeout=PLAYING_MS)


async def send(page):
    await page.get_by_test_id("preview-send").click()
    await expect(page.get_by_test_id("message")).to_have_count(1, timeout=PLAYING_MS)


def said(sandbox):
    """What is in the newest message of the group."""
    return list(sandbox.world.chats[GROUP].messages.values())[-1]


async def bot_calls(page, sandbox, method, **fields):
    flat = {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in fields.items()
        if not isinstance(value, dict) or "buffer" not in value
    }
    files = {name: value for name, value in fields.items() if name not in flat}
    url = f"{sandbox.url}/bot{TOKEN}/{method}"
    answer = await page.request.post(url, multipart={"chat_id": str(GROUP), **flat, **files})
    assert answer.ok, await answer.text()
    return (await answer.json())["result"]


async def test_an_attached_video_is_sent_with_what_the_browser_read_of_it(phone, sandbox):
    await attach(phone, video())
    await expect(phone.get_by_test_id("preview").get_by_role("heading")).to_have_text(
        "Send a video"
    )
    await phone.get_by_test_id("preview-caption").fill("Look")
    await send(phone)

    clip = said(sandbox).content.media
    assert (clip.kind, clip.width, clip.height) == ("video", 320, 180)
    assert clip.duration_s == pytest.approx(0.5, abs=0.1)
    assert (clip.thumbnail.width, clip.thumbnail.height) == (320, 180)
    player = phone.get_by_test_id("clip").locator("video")
    await player.evaluate("video => video.play()")
    await expect(player).to_have_js_property("ended", True, timeout=PLAYING_MS)


@pytest.mark.parametrize(("choice", "kind"), [("note", "video_note"), ("animation", "animation")])
async def test_a_round_video_and_an_animation_go_on_by_themselves_until_stopped(
    desktop, sandbox, choice, kind
):
    await attach(desktop, video())
    await desktop.get_by_test_id(f"preview-kind-{choice}").check()
    await send(desktop)

    assert said(sandbox).content.media.kind == kind
    player = desktop.get_by_test_id("clip").locator("video")
    await expect(player).to_have_js_property("paused", False, timeout=PLAYING_MS)
    assert await player.evaluate("video => video.loop && video.muted")
    await desktop.get_by_role("button", name=re.compile("play or stop it")).click()
    await expect(player).to_have_js_property("paused", True, timeout=PLAYING_MS)


async def test_a_round_video_takes_no_caption(desktop, sandbox):
    await attach(desktop, video())
    await desktop.get_by_test_id("preview-caption").fill("Look")
    await desktop.get_by_test_id("preview-kind-note").check()

    await expect(desktop.get_by_test_id("preview-caption")).to_be_disabled()
    await expect(desktop.get_by_test_id("preview-spoiler")).to_be_disabled()
    await send(desktop)
    assert said(sandbox).content.words is None


async def test_a_live_photo_is_a_photo_until_it_is_pressed_and_afterwards(desktop, sandbox):
    await attach(desktop, video())
    await desktop.get_by_test_id("preview-kind-live").check()
    await send(desktop)

    still = said(sandbox).content.media.photo
    assert (still.largest.width, still.largest.height) == (320, 180)
    player = desktop.get_by_test_id("clip").locator("video")
    await expect(player).to_have_js_property("paused", True, timeout=PLAYING_MS)
    await player.evaluate(
        "video => video.addEventListener('ended', () => { video.dataset.played = 'once' })"
    )
    await desktop.get_by_role("button", name=re.compile("Live photo from Ada, play it")).click()
    await expect(player).to_have_attribute("data-played", "once", timeout=PLAYING_MS)
    await expect(player).to_have_js_property("currentTime", 0, timeout=PLAYING_MS)


async def test_a_gif_is_an_animation_of_its_own(desktop, sandbox):
    file = {"name": "wave.gif", "mimeType": "image/gif", "buffer": gif(96, 64)}
    await attach(desktop, file)
    await expect(desktop.get_by_test_id("preview-kind")).to_be_hidden()
    await send(desktop)

    clip = said(sandbox).content.media
    assert (clip.kind, clip.file.mime_type) == ("animation", "image/gif")
    await expect(desktop.get_by_role("img", name="GIF from Ada")).to_be_visible()


async def test_photos_and_videos_make_one_album(desktop, sandbox):
    photo = {"name": "a.jpg", "mimeType": "image/jpeg", "buffer": encoded(plain((160, 120)))}
    await attach(desktop, photo, video("one.webm"), video("two.webm"))
    heading = desktop.get_by_test_id("preview").get_by_role("heading")
    await expect(heading).to_have_text("Send 3 photos and videos")
    await send(desktop)

    await expect(desktop.get_by_test_id("album-photo")).to_have_count(3)
    await expect(desktop.get_by_test_id("message")).to_have_count(1)
    await expect(desktop.locator(".album .clip")).to_have_count(2)


async def test_what_the_browser_cannot_play_goes_as_a_file(desktop, sandbox):
    await attach(desktop, wmv())
    await expect(desktop.get_by_test_id("preview-as-file")).to_be_checked()
    await send(desktop)

    assert said(sandbox).content.media.file.mime_type == "video/x-ms-wmv"
    link = desktop.get_by_test_id("message").get_by_role("link", name="old.wmv")
    await expect(link).to_have_attribute("download", "old.wmv")


async def test_a_video_that_cannot_be_played_is_a_file_to_download(desktop, sandbox):
    file = {"name": "old.wmv", "mimeType": "video/x-ms-wmv", "buffer": wmv()["buffer"]}
    clips = json.dumps({0: {"kind": "video", "width": 320, "height": 180, "duration": 3}})
    form = {"chat_id": str(GROUP), "from_id": "1001", "photo": file, "clips": clips}
    answer = await desktop.request.post(f"{sandbox.url}/app/messages", multipart=form)
    assert answer.ok, await answer.text()

    link = desktop.get_by_test_id("message").get_by_role("link", name="old.wmv")
    await expect(link).to_have_attribute("download", "old.wmv")
    await expect(desktop.get_by_test_id("clip")).to_have_count(0)


async def test_a_hidden_video_is_uncovered_by_a_tap(desktop):
    await attach(desktop, video())
    await desktop.get_by_test_id("preview-kind-animation").check()
    await desktop.get_by_test_id("preview-spoiler").check()
    await send(desktop)
    player = desktop.get_by_test_id("clip").locator("video")
    await expect(player).to_have_js_property("paused", True, timeout=PLAYING_MS)

    await desktop.get_by_role("button", name=re.compile("^Hidden GIF")).click()

    await expect(player).to_have_js_property("paused", False, timeout=PLAYING_MS)
    await expect(desktop.get_by_role("button", name=re.compile("^Hidden GIF"))).to_be_hidden()


async def test_the_sample_clip_is_sent_with_one_tap(phone, sandbox):
    if not await phone.evaluate(PLAYS_MP4):
        pytest.skip("this Chromium was built without H.264")
    await phone.get_by_role("button", name="Send the sample clip “Calm, then happy”").click()
    clip = phone.get_by_test_id("message").get_by_test_id("clip")
    await expect(clip).to_be_visible(timeout=PLAYING_MS)

    clip = said(sandbox).content.media
    assert (clip.kind, clip.width, clip.height) == ("video", 360, 360)
    assert clip.duration_s == pytest.approx(6, abs=0.1)


async def test_a_bots_progress_moves_becomes_a_picture_and_goes(desktop, sandbox):
    cancel = {"inline_keyboard": [[{"text": "Cancel", "callback_data": "c"}]]}
    progress = await bot_calls(
        desktop, sandbox, "sendMessage", text="Watching: 0 %", reply_markup=cancel
    )
    place = {"message_id": progress["message_id"]}
    message = desktop.get_by_test_id("message")
    await expect(message).to_contain_text("Watching: 0 %")
    await expect(desktop.get_by_test_id("inline-button")).to_have_text("Cancel")

    await bot_calls(desktop, sandbox, "editMessageText", text="Watching: 50 %", **place)
    await expect(message).to_contain_text("Watching: 50 %")
    await expect(desktop.get_by_test_id("inline-button")).to_have_count(0)
    await bot_calls(desktop, sandbox, "editMessageReplyMarkup", reply_markup=cancel, **place)
    await expect(desktop.get_by_test_id("inline-button")).to_have_text("Cancel")
    plot = {"name": "p.png", "mimeType": "image/png", "buffer": encoded(plain(), "PNG")}
    media = {"type": "photo", "media": "attach://plot", "caption": "Calm"}
    await bot_calls(desktop, sandbox, "editMessageMedia", media=media, plot=plot, **place)
    await expect(message.get_by_role("button", name=re.compile("^Photo from"))).to_be_visible()
    await bot_calls(desktop, sandbox, "editMessageCaption", caption="Calm, then happy", **place)
    await expect(message).to_contain_text("Calm, then happy")

    await bot_calls(desktop, sandbox, "deleteMessage", **place)
    await expect(message).to_have_count(0)
