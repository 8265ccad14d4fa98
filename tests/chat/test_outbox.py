import logging

import httpx
import pytest
from telegram.error import NetworkError, TimedOut

from bot.chat.calls import Caller
from bot.chat.incoming import ReplyTarget
from bot.chat.outbox import Outbox
from bot.core.emotions import Emotion
from bot.core.errors import DeliveryError
from bot.core.pictures import Photo
from bot.replies.plan import Place
from bot.usecases.show_faces import NumberedFaces
from tests.builders import PRIVATE, photo_update


def emojis(chat):
    return [params["reaction"][0]["emoji"] for params in chat.sent("setMessageReaction")]


def connection_failed():
    error = NetworkError("ConnectError")
    error.__cause__ = httpx.ConnectError("no route")
    return error


async def test_a_refused_emoji_gives_way_to_the_next_and_is_remembered(chat):
    chat.telegram.refuse("setMessageReaction", 400, "Bad Request: REACTION_INVALID")

    await chat.receive(photo_update())
    await chat.receive(photo_update())

    first, second, third = emojis(chat)
    assert first != second == third
    assert len(chat.sent("sendMessage")) == 2


async def test_a_chat_that_allows_no_emoji_still_gets_its_message(chat):
    chat.telegram.refuse("setMessageReaction", 400, "Bad Request: REACTION_INVALID", times=99)

    await chat.receive(photo_update())
    tried = len(emojis(chat))
    await chat.receive(photo_update())

    assert tried > 1
    assert len(emojis(chat)) == tried
    assert len(chat.sent("sendMessage")) == 2


@pytest.mark.parametrize(
    "description",
    ["Bad Request: message to react not found", "Bad Request: not enough rights to react"],
)
async def test_other_refusals_of_a_reaction_are_not_argued_with(chat, description):
    chat.telegram.refuse("setMessageReaction", 400, description)

    await chat.receive(photo_update())

    assert len(emojis(chat)) == 1
    assert len(chat.sent("sendMessage")) == 1


async def test_a_reaction_is_repeated_after_trouble_on_the_way(chat):
    chat.telegram.fail("setMessageReaction", TimedOut(), times=2)

    await chat.receive(photo_update())

    assert len(emojis(chat)) == 3


async def test_a_message_that_may_have_arrived_is_not_sent_again(chat, caplog):
    caplog.set_level(logging.INFO, logger="bot")
    chat.telegram.fail("sendMessage", TimedOut())

    await chat.receive(photo_update())

    assert len(chat.sent("sendMessage")) == 1
    assert "undelivered:maybe-sent" in caplog.text


async def test_a_message_that_never_left_is_sent_again(chat):
    chat.telegram.fail("sendMessage", connection_failed(), times=2)

    await chat.receive(photo_update())

    assert len(chat.sent("sendMessage")) == 3


async def test_a_chat_that_moved_is_followed_at_once_and_from_then_on(chat):
    chat.telegram.refuse(
        "setMessageReaction",
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        migrate_to_chat_id=-1004001,
    )

    await chat.receive(photo_update("group"))

    assert [params["chat_id"] for params in chat.sent("setMessageReaction")] == [-4001, -1004001]
    assert [params["chat_id"] for params in chat.sent("sendMessage")] == [-1004001]


async def test_a_chat_that_keeps_moving_is_given_up(chat):
    chat.telegram.refuse(
        "sendMessage", 400, "Bad Request: group chat was upgraded", times=9, migrate_to_chat_id=-2
    )

    await chat.receive(photo_update("group"))

    assert len(chat.sent("sendMessage")) == 2


async def test_an_answer_waits_when_telegram_asks_for_it(chat):
    chat.telegram.refuse("sendMessage", 429, "Too Many Requests: retry after 7", retry_after=7)

    await chat.receive(photo_update())

    assert len(chat.sent("sendMessage")) == 2
    assert sum(chat.clock.slept) == pytest.approx(7)


async def test_an_answer_that_would_wait_too_long_is_given_up(chat, caplog):
    caplog.set_level(logging.INFO, logger="bot")
    chat.telegram.refuse("sendMessage", 429, "Too Many Requests", retry_after=600)

    await chat.receive(photo_update())

    assert len(chat.sent("sendMessage")) == 1
    assert "undelivered:too-fast" in caplog.text


async def test_a_sticker_is_sent_where_the_operator_has_one(open_chat):
    chat = await open_chat(stickers={Emotion.HAPPINESS: "happy-sticker"})

    await chat.receive(photo_update(message_id=7))

    (sticker,) = chat.sent("sendSticker")
    assert sticker["sticker"] == "happy-sticker"
    assert sticker["chat_id"] == PRIVATE
    assert sticker["reply_parameters"]["message_id"] == 7
    assert chat.telegram.methods()[-2:] == ["sendSticker", "sendMessage"]


async def test_a_sticker_that_is_no_longer_valid_is_reported_once_and_left_out(open_chat, caplog):
    chat = await open_chat(stickers={Emotion.HAPPINESS: "old"})
    chat.telegram.refuse(
        "sendSticker", 400, "Bad Request: wrong file identifier/HTTP URL specified"
    )

    await chat.receive(photo_update())
    await chat.receive(photo_update())

    assert len(chat.sent("sendSticker")) == 1
    assert len(chat.sent("sendMessage")) == 2
    warnings = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert len(warnings) == 1


async def test_a_chat_without_stickers_still_gets_the_words(open_chat):
    chat = await open_chat(stickers={Emotion.HAPPINESS: "happy"})
    chat.telegram.refuse(
        "sendSticker", 400, "Bad Request: not enough rights to send stickers to the chat"
    )

    await chat.receive(photo_update("group"))

    assert len(chat.sent("sendMessage")) == 1


async def test_an_error_that_nobody_expected_is_logged_without_its_message(chat, caplog):
    chat.backend.answer = RuntimeError("holds https://telegram.test/bot999:secret-of-the-tests")

    await chat.receive(photo_update())

    assert "RuntimeError at tests.fakes:" in caplog.text
    assert "secret" not in caplog.text


async def test_a_long_caption_is_cut_where_telegram_counts(chat):
    target = ReplyTarget(PRIVATE, 7, None, Place.PRIVATE)
    outbox = Outbox(chat.application.bot, Caller(), {})

    await outbox.send_pictures([NumberedFaces(Photo(b"x"), "😀" * 600)], target)
    await outbox.send_pictures([NumberedFaces(Photo(b"x"), "short")], target)

    cut, short = (params["caption"] for params in chat.sent("sendPhoto"))
    assert cut == "😀" * 511 + "…"
    assert short == "short"


async def test_several_pictures_go_as_one_album(chat):
    target = ReplyTarget(PRIVATE, 7, None, Place.PRIVATE)
    outbox = Outbox(chat.application.bot, Caller(), {})
    shown = [NumberedFaces(Photo(b"x"), f"Photo {number}") for number in (1, 2)]

    await outbox.send_pictures(shown, target)

    (album,) = chat.sent("sendMediaGroup")
    assert [part["caption"] for part in album["media"]] == ["Photo 1", "Photo 2"]
    assert album["reply_parameters"]["message_id"] == 7
    assert len(chat.telegram.calls[-1].files) == 2


async def test_an_edit_that_changes_nothing_is_no_error(chat):
    outbox = Outbox(chat.application.bot, Caller(), {})
    chat.telegram.refuse("editMessageText", 400, "Bad Request: message is not modified: x")

    await outbox.edit("the same", PRIVATE, 8)

    assert len(chat.sent("editMessageText")) == 1


async def test_an_edit_is_repeated_after_trouble_on_the_way(chat):
    outbox = Outbox(chat.application.bot, Caller(sleep=chat.clock.sleep), {})
    chat.telegram.fail("editMessageText", TimedOut())

    await outbox.edit("newer", PRIVATE, 8)

    assert len(chat.sent("editMessageText")) == 2


async def test_an_edit_of_a_message_that_is_gone_cannot_be_delivered(chat):
    outbox = Outbox(chat.application.bot, Caller(), {})
    chat.telegram.refuse("editMessageText", 400, "Bad Request: message to edit not found")

    with pytest.raises(DeliveryError, match="target-gone"):
        await outbox.edit("newer", PRIVATE, 8)
