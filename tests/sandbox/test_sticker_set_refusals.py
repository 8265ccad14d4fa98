"""Sticker sets that Telegram would not make, and what it says to them."""

import pytest

from tests.sandbox.sticker_calls import NAME, STILL, made, refused

BEN, OTHER_BOT = 1002, 2001


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"name": "moods"}, "invalid sticker set name is specified"),
        ({"name": "moods_by_album_sandbox_bot"}, "invalid sticker set name is specified"),
        ({"name": "1_by_emotion_sandbox_bot"}, "invalid sticker set name is specified"),
        ({"name": "a__b_by_emotion_sandbox_bot"}, "invalid sticker set name is specified"),
        ({"name": "ä_by_emotion_sandbox_bot"}, "invalid sticker set name is specified"),
        ({"name": "a" * 60 + "_by_emotion_sandbox_bot"}, "invalid sticker set name is specified"),
        ({"name": " "}, "sticker set name must be non-empty"),
        ({"name": ""}, "sticker set name must be non-empty"),
        ({"stickers": ""}, "there is no sticker file in the request"),
        ({"title": " "}, "sticker set title must be non-empty"),
        ({"stickers": []}, "at least 1 sticker must be specified"),
        ({"stickers": [STILL] * 51}, "too many stickers specified"),
        ({"stickers": "["}, "can't parse stickers JSON object"),
        ({"stickers": {}}, "expected an Array of InputSticker"),
        ({"user_id": 77}, "user not found"),
        ({"user_id": OTHER_BOT}, "USER_IS_BOT"),
        ({"user_id": BEN}, "PEER_ID_INVALID"),
        ({"sticker_type": "mask"}, "the sandbox plays regular sticker sets only"),
        ({"needs_repainting": "true"}, "only custom emoji stickers support repainting"),
    ],
)
async def test_a_set_that_cannot_be_made_is_refused(stage, values, words):
    assert (await refused(stage, **values)).startswith(words)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"sticker": ""}, "can't parse InputSticker: sticker not found"),
        ({"format": None}, "can't parse InputSticker: Can't find field \"format\""),
        ({"format": "gif"}, "can't parse InputSticker: Invalid sticker format specified"),
        ({"emoji_list": []}, "can't parse InputSticker: emoji list must be non-empty"),
        ({"emoji_list": ["😀"] * 21}, "can't parse InputSticker: too many emoji specified"),
        ({"emoji_list": ["glad"]}, "can't parse InputSticker: expected a Unicode emoji"),
        ({"emoji_list": [1]}, "can't parse InputSticker: emoji must be a string"),
        ({"keywords": ["x" * 65]}, "can't parse InputSticker: too many keywords specified"),
        ({"keywords": [1]}, "can't parse InputSticker: keyword must be a string"),
        ({"format": "video"}, "can't parse InputSticker: Video stickers are not played"),
        ({"format": "animated"}, "STICKER_TGS_NOTGS"),
        ({"sticker": "attach://moving"}, "STICKER_PNG_NOPNG"),
        ({"sticker": "attach://nothing"}, "wrong file identifier/HTTP URL specified"),
        ({"sticker": "CAACAgInonsense"}, "wrong file identifier/HTTP URL specified"),
    ],
)
async def test_an_input_sticker_with_a_flaw_is_refused(stage, change, words):
    assert (await refused(stage, stickers=[STILL | change])).startswith(words)


async def test_a_name_is_taken_once_in_any_case(stage):
    await made(stage)

    assert await refused(stage, name=NAME.upper()) == "sticker set name is already occupied"


async def test_all_stickers_of_a_set_are_good_or_it_is_not_made(stage):
    bad = STILL | {"sticker": "attach://moving"}

    await refused(stage, stickers=[STILL, bad])

    assert await refused(stage, "getStickerSet") == "STICKERSET_INVALID"
