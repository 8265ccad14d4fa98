"""A sticker set as the tests make it, and what comes of it."""

from bot.sandbox.people import Upload
from tests.sandbox.calling import ADA, call, refusal
from tests.sandbox.sticker_files import animation, still

NAME = "moods_by_emotion_sandbox_bot"
STILL = {"sticker": "attach://one", "format": "static", "emoji_list": ["😀", "🥰"]}
UPLOADS = {"one": Upload(still()), "two": Upload(still(512, 300)), "moving": Upload(animation())}


async def made(stage, *stickers, **values):
    """A set of the bot's, and its stickers as the Bot API shows them."""
    basics = {
        "user_id": ADA,
        "name": NAME,
        "title": "Moods",
        "stickers": list(stickers) or [STILL],
    }
    assert await call(stage, "createNewStickerSet", UPLOADS, **(basics | values)) is True
    return await stickers_of(stage)


async def refused(stage, method="createNewStickerSet", **values):
    basics = {"user_id": ADA, "name": NAME, "title": "Moods", "stickers": [STILL]}
    words = await refusal(stage, method, UPLOADS, **(basics | values))
    return words.removeprefix("Bad Request: ")


async def stickers_of(stage, name=NAME):
    return (await call(stage, "getStickerSet", name=name))["stickers"]
