"""A set that the operator has chosen: what is picked from it, and when it is looked up."""

import logging

import pytest
from telegram.error import TimedOut

from bot.chat.sticker_set import ChosenSet, SetEntry, fitting
from bot.core.emotions import Strength
from bot.core.stickers import EMOJIS, STICKERS, Motif, Sticker
from tests.builders import photo_update
from tests.fakes import FakeClock

DAY_S = 86_400
HAPPY = Sticker(Motif.HAPPINESS, Strength.STRONG)
SAD = Sticker(Motif.SADNESS, Strength.CLEAR)
STALE = "Bad Request: wrong file identifier/HTTP URL specified"


@pytest.fixture
async def cats(chat):
    chat.telegram.sticker_sets["Cats"] = [("😁", "glad cat"), ("😢", "sad cat")]
    return ChosenSet(chat.application.bot, "Cats", clock=FakeClock())


def entries(*emojis):
    return [SetEntry(emoji, str(number)) for number, emoji in enumerate(emojis)]


def picked(sticker, *emojis):
    entry = fitting(entries(*emojis), sticker)
    return int(entry.file_id) if entry else None


def test_the_first_emoji_of_a_motif_that_the_set_knows_decides():
    first, second, *_ = EMOJIS[Motif.HAPPINESS]

    assert picked(HAPPY, "🐱", second, first) == 2
    assert picked(HAPPY, "🐱", second) == 1
    assert picked(HAPPY, "🐱") is None


@pytest.mark.parametrize(
    ("count", "places"), [(1, [0, 0, 0]), (2, [0, 0, 1]), (3, [0, 1, 2]), (5, [0, 2, 4])]
)
def test_of_several_with_one_emoji_the_later_are_the_stronger(count, places):
    stickers = [Sticker(Motif.HAPPINESS, strength) for strength in Strength]

    assert [picked(each, *["😁"] * count) for each in stickers] == places


def test_the_bots_own_set_gives_every_sticker_for_itself():
    own = [EMOJIS[sticker.motif][0] for sticker in STICKERS]

    assert [picked(each, *own) for each in STICKERS] == list(range(len(STICKERS)))


async def test_a_set_is_looked_up_once_a_day(chat, cats):
    assert await cats.pick(HAPPY) == "glad cat"
    assert await cats.pick(SAD) == "sad cat"
    assert len(chat.sent("getStickerSet")) == 1

    chat.telegram.sticker_sets["Cats"] = [("😁", "newer cat")]
    cats._clock.now += DAY_S
    assert await cats.pick(HAPPY) == "newer cat"
    assert len(chat.sent("getStickerSet")) == 2


async def test_spellings_of_an_emoji_count_as_one(chat, cats):
    chat.telegram.sticker_sets["Cats"] = [("❤\ufe0f", "loving cat")]

    assert await cats.pick(Sticker(Motif.COMFORT, Strength.CLEAR)) == "loving cat"


async def test_a_set_that_is_not_there_is_said_once_a_day(chat, cats, caplog):
    chat.telegram.refuse("getStickerSet", 400, "Bad Request: STICKERSET_INVALID", times=9)

    assert [await cats.pick(HAPPY) for _ in range(3)] == [None] * 3
    cats._clock.now += DAY_S
    assert await cats.pick(HAPPY) is None

    assert len(chat.sent("getStickerSet")) == 2
    assert caplog.text.count("no sticker set called Cats") == 2


async def test_a_set_that_cannot_be_looked_up_again_stays_as_it_was(chat, cats):
    await cats.pick(HAPPY)
    cats._clock.now += DAY_S
    chat.telegram.fail("getStickerSet", TimedOut(), times=1)

    assert await cats.pick(HAPPY) == "glad cat"
    cats._clock.now += 60
    assert await cats.pick(HAPPY) == "glad cat"
    assert len(chat.sent("getStickerSet")) == 3


async def test_an_answer_does_not_wait_long_for_a_set(chat, caplog):
    chat.telegram.hold("getStickerSet")
    impatient = ChosenSet(chat.application.bot, "Cats", patience_s=0)

    assert await impatient.pick(HAPPY) is None
    assert await impatient.pick(HAPPY) is None

    assert len(chat.sent("getStickerSet")) <= 1
    assert caplog.text.count("could not be looked up") == 1


async def test_an_id_that_went_stale_is_looked_up_again_but_not_in_a_storm(chat, cats):
    await cats.pick(HAPPY)
    cats._clock.now += 600
    chat.telegram.sticker_sets["Cats"] = [("😁", "renewed cat")]

    cats.distrust("glad cat")
    assert await cats.pick(HAPPY) == "renewed cat"
    cats.distrust("renewed cat")
    assert await cats.pick(HAPPY) is None

    assert len(chat.sent("getStickerSet")) == 2


async def test_masks_and_custom_emoji_are_no_stickers_to_send(chat, cats, caplog):
    chat.telegram.answers["getStickerSet"] = lambda params: {
        "name": "Cats",
        "title": "Cats",
        "sticker_type": "mask",
        "stickers": [],
    }

    assert await cats.pick(HAPPY) is None
    assert "holds no stickers" in caplog.text


async def test_a_photo_is_answered_from_the_set_and_else_by_a_drawing(open_chat):
    chat = await open_chat(sticker_set="Cats")
    chat.telegram.sticker_sets["Cats"] = [("😢", "sad cat")]
    await chat.receive(photo_update())

    chat.telegram.sticker_sets["Cats"] = [("😁", "glad cat")]
    other = await open_chat(sticker_set="Cats")
    other.telegram.sticker_sets = chat.telegram.sticker_sets
    await other.receive(photo_update())

    assert "sticker" not in chat.sent("sendSticker")[0]
    assert other.sent("sendSticker")[0]["sticker"] == "glad cat"


async def test_a_stale_id_of_the_set_gives_way_to_a_drawing(open_chat, caplog):
    caplog.set_level(logging.INFO)
    chat = await open_chat(sticker_set="Cats")
    chat.telegram.sticker_sets["Cats"] = [("😁", "glad cat")]
    chat.telegram.refuse("sendSticker", 400, STALE)

    await chat.receive(photo_update())
    await chat.clock.sleep(30)
    await chat.receive(photo_update())

    sent = [params.get("sticker") for params in chat.sent("sendSticker")]
    assert sent == ["glad cat", None, "sticker-1"]
