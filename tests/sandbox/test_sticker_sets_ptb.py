"""Sticker sets over real HTTP, driven by python-telegram-bot."""

import pytest
import telegram
from telegram import InputSticker
from telegram.error import BadRequest

from bot.sandbox.server import Sandbox
from tests.sandbox.sticker_files import animation, still

pytestmark = pytest.mark.e2e

ADA = 1001
NAME = "moods_by_emotion_sandbox_bot"


async def test_a_set_lives_from_its_making_to_its_end(ptb: telegram.Bot):
    uploaded = await ptb.upload_sticker_file(ADA, animation(), "animated")
    stickers = [
        InputSticker(still(form="PNG"), ["😀", "🥰"], "static", keywords=["glad"]),
        InputSticker(uploaded.file_id, ["🤯"], "animated"),
    ]

    assert await ptb.create_new_sticker_set(ADA, NAME, "Moods", stickers)
    assert await ptb.add_sticker_to_set(ADA, NAME, InputSticker(still(512, 300), ["🙂"], "static"))
    first, second, third = (await ptb.get_sticker_set(NAME)).stickers
    assert await ptb.set_sticker_position_in_set(third, 0)
    assert await ptb.set_sticker_emoji_list(first, ["😁"])
    assert await ptb.set_sticker_keywords(first, ["happy"])
    assert await ptb.replace_sticker_in_set(
        ADA, NAME, second, InputSticker(still(), ["😮"], "static")
    )
    assert await ptb.set_sticker_set_title(NAME, "Faces")
    assert await ptb.set_sticker_set_thumbnail(NAME, ADA, "static", still(100, 100))

    changed = await ptb.get_sticker_set(NAME)
    assert (changed.title, changed.thumbnail.width) == ("Faces", 100)
    assert [each.emoji for each in changed.stickers] == ["🙂", "😁", "😮"]
    assert await ptb.delete_sticker_from_set(changed.stickers[0])
    assert await ptb.delete_sticker_set(NAME)
    with pytest.raises(BadRequest, match="Stickerset_invalid"):
        await ptb.get_sticker_set(NAME)


async def test_animated_stickers_are_sent_and_fetched(ptb: telegram.Bot):
    sent = (await ptb.send_sticker(ADA, animation(), emoji="🤯")).sticker

    file = await ptb.get_file(sent)

    assert (sent.is_animated, sent.is_video, sent.set_name) == (True, False, None)
    assert file.file_path.endswith(".tgs")
    assert bytes(await file.download_as_bytearray()) == animation()


async def test_a_set_of_somebody_else_is_read_and_stale_ids_are_noticed(
    sandbox: Sandbox, ptb: telegram.Bot
):
    await sandbox.add_sticker_set("Cats", "Cats", [(still(), "🐱")])
    (cat,) = (await ptb.get_sticker_set("cats")).stickers

    sandbox.expire_stickers()

    with pytest.raises(BadRequest, match="Wrong file identifier/http url specified"):
        await ptb.send_sticker(ADA, cat)
    (fresh,) = (await ptb.get_sticker_set("cats")).stickers
    assert (await ptb.send_sticker(ADA, fresh)).sticker.emoji == "🐱"
