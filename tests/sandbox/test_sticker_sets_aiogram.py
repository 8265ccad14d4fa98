"""Sticker sets over real HTTP, driven by aiogram."""

import aiogram
import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BufferedInputFile, InputSticker

from tests.sandbox.sticker_files import animation, still

pytestmark = pytest.mark.e2e

ADA = 1001
NAME = "moods_by_emotion_sandbox_bot"


def sticker(data: bytes, emoji: str, form: str = "static") -> InputSticker:
    file = BufferedInputFile(data, "sticker")
    return InputSticker(sticker=file, format=form, emoji_list=[emoji])


async def test_a_set_lives_from_its_making_to_its_end(aio: aiogram.Bot):
    stickers = [sticker(still(), "😀"), sticker(animation(), "🤯", "animated")]

    assert await aio.create_new_sticker_set(ADA, NAME, "Moods", stickers)
    assert await aio.add_sticker_to_set(ADA, NAME, sticker(still(512, 300), "🙂"))
    first, second, _ = (await aio.get_sticker_set(NAME)).stickers
    assert await aio.set_sticker_position_in_set(first.file_id, 2)
    assert await aio.set_sticker_emoji_list(first.file_id, ["😁"])
    assert await aio.replace_sticker_in_set(ADA, NAME, second.file_id, sticker(still(), "😮"))
    assert await aio.set_sticker_set_title(NAME, "Faces")
    thumbnail = BufferedInputFile(still(100, 100), "thumbnail")
    assert await aio.set_sticker_set_thumbnail(NAME, ADA, "static", thumbnail)

    changed = await aio.get_sticker_set(NAME)
    assert (changed.title, changed.sticker_type, changed.thumbnail.width) == (
        "Faces", "regular", 100
    )  # fmt: skip
    assert [each.emoji for each in changed.stickers] == ["😮", "🙂", "😁"]
    assert await aio.delete_sticker_from_set(changed.stickers[0].file_id)
    assert await aio.delete_sticker_set(NAME)
    with pytest.raises(TelegramBadRequest, match="STICKERSET_INVALID"):
        await aio.get_sticker_set(NAME)


async def test_an_uploaded_file_is_used_by_its_id(aio: aiogram.Bot):
    file = await aio.upload_sticker_file(ADA, BufferedInputFile(still(), "a.webp"), "static")

    by_id = InputSticker(sticker=file.file_id, format="static", emoji_list=["😀"])
    assert await aio.create_new_sticker_set(ADA, NAME, "Moods", [by_id])

    sent = await aio.send_sticker(ADA, (await aio.get_sticker_set(NAME)).stickers[0].file_id)
    assert (sent.sticker.set_name, sent.sticker.thumbnail.width) == (NAME, 320)
