"""Stickers beside the words: from where, by which id, and what becomes of ids that went stale."""

import asyncio
import logging

import pytest

from bot.chat.calls import Caller
from bot.chat.drawings import DrawingIds, read_drawing
from bot.chat.incoming import ReplyTarget
from bot.chat.stickers import Stickers
from bot.core.emotions import Emotion, Strength
from bot.core.errors import ChatGoneError, StoreError
from bot.core.stickers import EMOJIS, Motif, Sticker, StickerStyle
from bot.replies.plan import Place
from bot.store.stickers import StickerKey
from tests.builders import BEN, BOT, GROUP, PRIVATE, message_json, photo_update, text_update

HAPPY = Sticker(Motif.HAPPINESS, Strength.STRONG)
STALE = "Bad Request: wrong file identifier/HTTP URL specified"
TARGET = ReplyTarget(PRIVATE, 7, None, Place.PRIVATE)


def uploads(chat):
    return [call for call in chat.telegram.calls if call.method == "sendSticker" and call.files]


def ids(chat):
    return [params["sticker"] for params in chat.sent("sendSticker") if "sticker" in params]


async def pass_a_minute(chat):
    """Let every limit recover."""
    await chat.clock.sleep(60)


def stickers_of(chat, memory=None, **options):
    bot = chat.application.bot
    drawing_ids = DrawingIds(bot, memory or chat.store.stickers)
    return Stickers(bot, Caller(sleep=chat.clock.sleep), drawing_ids, **options)


async def test_a_photo_in_private_is_answered_by_a_reaction_a_sticker_and_words(chat):
    await chat.receive(photo_update(message_id=7))

    methods = [name for name in chat.telegram.methods() if name.startswith(("send", "set"))]
    assert methods[-3:] == ["setMessageReaction", "sendSticker", "sendMessage"]
    (sticker,) = chat.sent("sendSticker")
    assert sticker["chat_id"] == PRIVATE
    assert "reply_parameters" not in sticker
    assert sticker["emoji"] == EMOJIS[Motif.HAPPINESS][0]


async def test_a_group_gets_no_sticker_unless_somebody_asks(chat):
    photo = photo_update("group")
    await chat.receive(photo)
    unasked = len(chat.sent("sendSticker"))

    await chat.receive(
        text_update("/mood", "group", person=BEN, reply_to_message=photo["message"])
    )

    assert unasked == 0
    (sticker,) = chat.sent("sendSticker")
    assert sticker["chat_id"] == GROUP
    assert sticker["reply_parameters"]["message_id"] == photo["message"]["message_id"]


async def test_the_first_sending_uploads_and_the_next_ones_use_the_id(chat):
    for _ in range(3):
        await chat.receive(photo_update())
        await pass_a_minute(chat)

    assert len(uploads(chat)) == 1
    assert ids(chat) == ["sticker-1", "sticker-1"]
    assert all("emoji" not in params for params in chat.sent("sendSticker")[1:])


async def test_a_restart_keeps_the_ids(chat, open_chat):
    await chat.receive(photo_update())
    restarted = await open_chat()

    await restarted.receive(photo_update())

    assert uploads(restarted) == []
    assert ids(restarted) == ["sticker-1"]


async def test_a_redrawn_sticker_is_uploaded_anew(chat):
    key = StickerKey(BOT["id"], HAPPY.name, "static")
    await chat.store.stickers.keep_file_id(key, "the hash of an older drawing", "old")

    await stickers_of(chat).send(TARGET, HAPPY)

    assert len(uploads(chat)) == 1
    assert ids(chat) == []


async def test_each_style_has_ids_of_its_own(chat):
    await stickers_of(chat).send(TARGET, HAPPY)
    await stickers_of(chat, style=StickerStyle.ANIMATED).send(TARGET, HAPPY)

    assert len(uploads(chat)) == 2


async def test_chats_that_send_a_sticker_first_together_upload_it_once(chat):
    gate = chat.telegram.hold("sendSticker")
    sender = stickers_of(chat)
    targets = [ReplyTarget(PRIVATE + number, 7, None, Place.PRIVATE) for number in range(5)]
    sending = [asyncio.create_task(sender.send(target, HAPPY)) for target in targets]
    await chat.until(lambda: chat.sent("sendSticker"))

    gate.set()
    await asyncio.gather(*sending)

    assert len(uploads(chat)) == 1
    assert ids(chat) == ["sticker-1"] * 4


async def test_an_upload_that_one_chat_refuses_is_left_to_the_next(chat):
    chat.telegram.refuse("sendSticker", 400, "Bad Request: not enough rights to send stickers")
    sender = stickers_of(chat)

    await sender.send(TARGET, HAPPY)
    await sender.send(TARGET, HAPPY)
    await sender.send(TARGET, HAPPY)

    assert len(uploads(chat)) == 2
    assert ids(chat) == ["sticker-1"]


@pytest.mark.parametrize(
    "words", [STALE, "Bad Request: wrong file_id or the file is temporarily unavailable"]
)
async def test_an_id_that_went_stale_is_mended_in_the_same_breath(chat, words):
    sender = stickers_of(chat)
    await sender.send(TARGET, HAPPY)
    await pass_a_minute(chat)
    chat.telegram.refuse("sendSticker", 400, words)

    await sender.send(TARGET, HAPPY)
    await pass_a_minute(chat)
    await stickers_of(chat).send(TARGET, HAPPY)

    assert len(uploads(chat)) == 2
    assert ids(chat) == ["sticker-1", "sticker-2"]
    assert [bool(call.files) for call in chat.telegram.calls] == [True, False, True, False]


async def test_a_stale_id_is_mended_once_and_then_left(chat):
    chat.telegram.refuse("sendSticker", 400, STALE, times=99)
    key = StickerKey(BOT["id"], HAPPY.name, "static")
    drawing = read_drawing(HAPPY, StickerStyle.STATIC)
    await chat.store.stickers.keep_file_id(key, drawing.content_hash, "old")

    await stickers_of(chat).send(TARGET, HAPPY)

    assert len(chat.sent("sendSticker")) == 2


class BrokenMemory:
    async def file_id(self, *_):
        raise StoreError("the database is locked")

    keep_file_id = drop_file_id = file_id


async def test_a_database_in_trouble_costs_an_upload_and_no_sticker(chat, caplog):
    sender = stickers_of(chat, BrokenMemory())
    await sender.send(TARGET, HAPPY)
    await sender.send(TARGET, HAPPY)
    await pass_a_minute(chat)
    chat.telegram.refuse("sendSticker", 400, STALE)
    await sender.send(TARGET, HAPPY)

    assert len(uploads(chat)) == 2
    assert "is locked" in caplog.text


async def test_the_operators_id_wins_by_name_before_by_motif(open_chat):
    own = {"happiness": "happy", "happiness-strong": "very happy", "sadness": "sad"}
    chat = await open_chat(stickers=own)
    sender = stickers_of(chat, own=own)

    await sender.send(TARGET, HAPPY)
    await sender.send(TARGET, Sticker(Motif.HAPPINESS, Strength.SLIGHT))
    await chat.receive(photo_update())

    assert ids(chat) == ["very happy", "happy", "very happy"]


@pytest.mark.parametrize("words", [STALE, "Bad Request: can't use file of type Photo as Sticker"])
async def test_an_operators_id_that_is_not_valid_is_reported_once_and_replaced(
    open_chat, caplog, words
):
    chat = await open_chat(stickers={Emotion.HAPPINESS: "old"})
    chat.telegram.refuse("sendSticker", 400, words)

    await chat.receive(photo_update())
    await pass_a_minute(chat)
    await chat.receive(photo_update())

    assert ids(chat) == ["old", "sticker-1"]
    assert len(uploads(chat)) == 1
    assert len(chat.sent("sendMessage")) == 2
    warnings = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert [record.getMessage().split(":")[0] for record in warnings] == ["BOT_STICKERS"]


@pytest.mark.parametrize(
    "words",
    ["Bad Request: not enough rights to send stickers to the chat", "Bad Request: something new"],
)
async def test_a_chat_without_stickers_still_gets_the_words(chat, words):
    chat.telegram.refuse("sendSticker", 400, words)

    await chat.receive(photo_update())

    assert len(chat.sent("sendSticker")) == 1
    assert len(chat.sent("sendMessage")) == 1


async def test_a_chat_that_is_gone_gets_no_words_either(chat):
    chat.telegram.refuse("sendSticker", 403, "Forbidden: bot was blocked by the user")

    await chat.receive(photo_update())

    assert chat.sent("sendMessage") == []
    chat.telegram.refuse("sendSticker", 403, "Forbidden: bot was blocked by the user")
    with pytest.raises(ChatGoneError):
        await stickers_of(chat).send(TARGET, HAPPY)


async def test_a_sticker_never_makes_the_words_wait(chat):
    for _ in range(6):
        await chat.receive(photo_update())

    assert len(chat.sent("sendMessage")) == 6
    assert 1 <= len(chat.sent("sendSticker")) < 6


async def test_a_sticker_lands_in_the_topic_of_its_photo(chat):
    await stickers_of(chat).send(ReplyTarget(GROUP, 7, 42, Place.GROUP), HAPPY)

    assert chat.sent("sendSticker")[0]["message_thread_id"] == 42


async def test_what_telegram_takes_for_no_sticker_is_not_remembered(chat):
    chat.telegram.answers["sendSticker"] = lambda params: message_json(message_id=1)
    sender = stickers_of(chat)

    await sender.send(TARGET, HAPPY)
    await sender.send(TARGET, HAPPY)

    assert len(uploads(chat)) == 2
