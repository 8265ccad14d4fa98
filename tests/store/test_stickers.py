"""What is remembered of stickers, on every kind of database."""

import asyncio

import pytest

from bot.core.errors import StoreError
from bot.store.stickers import SetSticker, StickerKey
from bot.store.store import Store

BOT, OTHER_BOT = 999, 7_000_000_001
KEY = StickerKey(BOT, "happiness-strong", "static")
OLD, NEW = "a" * 64, "b" * 64
SET = "moods_by_some_bot"
HAPPY = SetSticker("happiness-strong", "unique-1", OLD, ("😁", "😀"))
SAD = SetSticker("sadness-clear", "unique-2", OLD, ("😢",))


async def test_an_id_comes_back_for_its_bot_its_style_and_its_drawing_only(store):
    await store.stickers.keep_file_id(KEY, OLD, "file-1")

    assert await store.stickers.file_id(KEY, OLD) == "file-1"
    assert await store.stickers.file_id(KEY, NEW) is None
    for key in (
        StickerKey(OTHER_BOT, KEY.name, KEY.style),
        StickerKey(BOT, "sadness-clear", KEY.style),
        StickerKey(BOT, KEY.name, "animated"),
    ):
        assert await store.stickers.file_id(key, OLD) is None


async def test_a_redrawn_sticker_takes_the_place_of_the_old_one(store):
    await store.stickers.keep_file_id(KEY, OLD, "file-1")
    await store.stickers.keep_file_id(KEY, NEW, "file-2")

    assert await store.stickers.file_id(KEY, OLD) is None
    assert await store.stickers.file_id(KEY, NEW) == "file-2"


async def test_an_id_that_went_stale_is_dropped_and_a_newer_one_stays(store):
    await store.stickers.keep_file_id(KEY, OLD, "file-1")
    await store.stickers.drop_file_id(KEY, "file-1")
    assert await store.stickers.file_id(KEY, OLD) is None

    await store.stickers.keep_file_id(KEY, OLD, "file-2")
    await store.stickers.drop_file_id(KEY, "file-1")
    assert await store.stickers.file_id(KEY, OLD) == "file-2"


async def test_ids_of_any_length_fit(store):
    await store.stickers.keep_file_id(KEY, OLD, "x" * 3_000)

    assert await store.stickers.file_id(KEY, OLD) == "x" * 3_000


async def test_the_stickers_of_a_set_come_back_whatever_the_case_of_its_name(store):
    await store.stickers.keep_in_set(SET, HAPPY, SAD)

    assert set(await store.stickers.in_set(SET.upper())) == {HAPPY, SAD}
    assert await store.stickers.in_set("another_by_some_bot") == ()


async def test_a_sticker_of_a_set_is_replaced_and_dropped_by_name(store):
    redrawn = SetSticker(HAPPY.name, "unique-3", NEW, ("😁",))
    await store.stickers.keep_in_set(SET, HAPPY, SAD)
    await store.stickers.keep_in_set(SET, redrawn)
    await store.stickers.drop_from_set(SET, SAD.name)

    assert await store.stickers.in_set(SET) == (redrawn,)


async def test_many_at_once_lose_nothing(store):
    keys = [StickerKey(BOT, f"sticker-{number}", "static") for number in range(20)]

    await asyncio.gather(*(store.stickers.keep_file_id(key, OLD, key.name) for key in keys * 2))

    kept = await asyncio.gather(*(store.stickers.file_id(key, OLD) for key in keys))
    assert kept == [key.name for key in keys]


async def test_a_closed_store_says_so_about_stickers_too(url):
    store = await Store.open(url)
    await store.aclose()

    with pytest.raises(StoreError, match="was closed"):
        await store.stickers.file_id(KEY, OLD)
