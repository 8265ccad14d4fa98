"""Sticker sets by the Bot API's methods: what is made, and how the rest is refused."""

import pytest

from bot.sandbox.people import Upload
from bot.sandbox.sticker_sets import StickerSet
from tests.sandbox.calling import ADA, GROUP, call, refusal
from tests.sandbox.sticker_calls import NAME, STILL, UPLOADS, made, refused, stickers_of
from tests.sandbox.sticker_files import animation, still


async def test_a_set_has_its_stickers_in_order_with_all_their_fields(stage):
    animated = {"sticker": "attach://moving", "format": "animated", "emoji_list": ["🤯"]}

    first, second = await made(stage, STILL, animated)

    assert first["set_name"] == second["set_name"] == NAME
    assert (first["emoji"], first["type"], first["width"]) == ("😀", "regular", 512)
    assert (first["is_animated"], second["is_animated"]) == (False, True)
    assert (first["thumbnail"]["width"], first["is_video"]) == (320, False)


async def test_a_set_is_found_in_any_case(stage):
    await made(stage)

    found = await call(stage, "getStickerSet", name=NAME.upper())

    assert (found["name"], found["title"], found["sticker_type"]) == (NAME, "Moods", "regular")


async def test_a_sticker_of_a_set_is_sent_with_its_own_emoji(stage):
    (sticker,) = await made(stage)

    sent = await call(stage, "sendSticker", chat_id=GROUP, sticker=sticker["file_id"], emoji="👻")

    assert sent["sticker"] == sticker


async def test_a_long_title_is_cut(stage):
    await made(stage, title="x" * 70)

    assert (await call(stage, "getStickerSet", name=NAME))["title"] == "x" * 64


@pytest.mark.parametrize("emoji", ["❤️", "👩‍👩‍👧", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "1️⃣", "👍🏽", "©"])
async def test_emoji_of_all_makes_are_taken(stage, emoji):
    (sticker,) = await made(stage, STILL | {"emoji_list": [emoji]})

    assert sticker["emoji"] == emoji


async def test_an_uploaded_file_becomes_a_sticker_as_often_as_one_likes(stage):
    uploads = {"sticker": UPLOADS["one"]}
    file = await call(stage, "uploadStickerFile", uploads, user_id=ADA, sticker_format="static")

    by_id = STILL | {"sticker": file["file_id"]}

    assert len(await made(stage, by_id, by_id)) == 2


async def test_a_file_to_upload_is_checked(stage):
    too_big = Upload(animation() + b"0" * (64 << 10))
    for upload, form, words in [
        (Upload(still(100, 100)), "static", "STICKER_PNG_DIMENSIONS"),
        (UPLOADS["one"], "animated", "STICKER_TGS_NOTGS"),
        (UPLOADS["one"], "", "invalid sticker format specified"),
        (too_big, "animated", "file is too big"),
    ]:
        values = {"user_id": ADA, "sticker_format": form}
        assert words in await refusal(stage, "uploadStickerFile", {"sticker": upload}, **values)


async def test_a_set_grows_to_120_stickers(stage):
    await made(stage, *[STILL] * 50)
    by_id = STILL | {"sticker": (await stickers_of(stage))[0]["file_id"]}
    values = {"user_id": ADA, "name": NAME, "sticker": by_id}
    for _ in range(70):
        await call(stage, "addStickerToSet", **values)

    assert await refused(stage, "addStickerToSet", **values) == "STICKERS_TOO_MUCH"


async def test_an_added_sticker_may_leave_its_format_to_the_set(stage):
    await made(stage)
    plain = {"sticker": "attach://two", "emoji_list": ["🙂"]}

    await call(stage, "addStickerToSet", UPLOADS, user_id=ADA, name=NAME, sticker=plain)

    assert [each["height"] for each in await stickers_of(stage)] == [512, 300]


async def test_stickers_move_go_and_are_replaced(stage):
    others = [STILL | {"emoji_list": [emoji]} for emoji in "🙂🤔😎"]
    first, second, third = await made(stage, *others)

    await call(stage, "setStickerPositionInSet", sticker=third["file_id"], position=0)
    await call(stage, "deleteStickerFromSet", sticker=first["file_id"])
    new = STILL | {"emoji_list": ["😭"]}
    values = {"user_id": ADA, "name": NAME, "old_sticker": second["file_id"], "sticker": new}
    await call(stage, "replaceStickerInSet", UPLOADS, **values)

    assert [each["emoji"] for each in await stickers_of(stage)] == ["😎", "😭"]
    again = await call(stage, "sendSticker", chat_id=ADA, sticker=first["file_id"])
    assert "set_name" not in again["sticker"]


async def test_a_stickers_emojis_and_keywords_change(stage):
    (sticker,) = await made(stage)
    file_id = sticker["file_id"]

    await call(stage, "setStickerEmojiList", sticker=file_id, emoji_list=["😭", "😢"])
    await call(stage, "setStickerKeywords", sticker=file_id, keywords=["tears"])

    assert (await stickers_of(stage))[0]["emoji"] == "😭"
    assert stage.sticker_sets.find(NAME).stickers[0].keywords == ("tears",)
    assert (
        await refused(stage, "setStickerEmojiList", sticker=file_id, emoji_list=["sad"])
        == "can't parse emoji list: expected a Unicode emoji"
    )


async def test_title_and_thumbnail_change_and_the_set_goes(stage):
    await made(stage)
    thumbnail = {"thumbnail": Upload(still(100, 100))}
    values = {"name": NAME, "user_id": ADA, "format": "static"}

    await call(stage, "setStickerSetTitle", name=NAME, title="Faces")
    await call(stage, "setStickerSetThumbnail", thumbnail, **values)
    shown = await call(stage, "getStickerSet", name=NAME)
    await call(stage, "setStickerSetThumbnail", **values)
    plain = await call(stage, "getStickerSet", name=NAME)
    await call(stage, "deleteStickerSet", name=NAME)

    assert (shown["title"], shown["thumbnail"]["width"]) == ("Faces", 100)
    assert "thumbnail" not in plain
    assert await refused(stage, "getStickerSet") == "STICKERSET_INVALID"


async def test_somebody_elses_set_can_be_used_and_not_changed(stage):
    sticker = await stage.darkroom.develop_sticker(still(), emojis=("🐱",))
    stage.sticker_sets.publish(StickerSet("Cats", "Cats", stickers=[sticker]))
    (shown,) = await stickers_of(stage, "cats")
    one = {"sticker": shown["file_id"]}

    assert (await call(stage, "sendSticker", chat_id=ADA, **one))["sticker"] == shown
    for method, values in [
        ("addStickerToSet", {"user_id": ADA, "name": "Cats", "sticker": STILL}),
        ("setStickerSetTitle", {"name": "Cats", "title": "Dogs"}),
        ("deleteStickerSet", {"name": "Cats"}),
        ("deleteStickerFromSet", one),
        ("setStickerPositionInSet", {**one, "position": 0}),
        ("setStickerKeywords", one),
    ]:
        assert await refused(stage, method, **values) == "STICKERSET_INVALID"


async def test_a_sticker_of_no_set_has_nothing_to_change(stage):
    sent = await call(stage, "sendSticker", {"sticker": UPLOADS["one"]}, chat_id=ADA)
    one = {"sticker": sent["sticker"]["file_id"]}

    assert await refused(stage, "deleteStickerFromSet", **one) == "STICKER_INVALID"
    assert await refused(stage, "deleteStickerFromSet", sticker="") == "sticker is not specified"
    assert (
        await refused(stage, "setStickerPositionInSet", **one)
        == "wrong sticker position specified"
    )


async def test_stale_file_ids_are_useless_and_the_set_has_new_ones(stage):
    (before,) = await made(stage)
    alone = await call(stage, "sendSticker", {"sticker": UPLOADS["two"]}, chat_id=ADA)

    stage.sticker_sets.expire_file_ids()

    for stale in (before, alone["sticker"]):
        words = await refusal(stage, "sendSticker", chat_id=ADA, sticker=stale["file_id"])
        assert words == "Bad Request: wrong file identifier/HTTP URL specified"
        assert "wrong file_id" in await refusal(stage, "getFile", file_id=stale["file_id"])
    (after,) = await stickers_of(stage)
    sent = await call(stage, "sendSticker", chat_id=ADA, sticker=after["file_id"])
    assert sent["sticker"]["file_unique_id"] == before["file_unique_id"]
