import logging

import httpx
import pytest
from telegram.error import NetworkError, TimedOut

from bot.chat.calls import Caller
from bot.chat.drawings import DrawingIds
from bot.chat.incoming import ReplyTarget
from bot.chat.outbox import Outbox
from bot.chat.reactions import Reactions
from bot.chat.stickers import Stickers
from bot.core.errors import DeliveryError
from bot.core.pictures import Photo
from bot.replies.plan import Place
from bot.usecases.show_faces import NumberedFaces
from tests.builders import PRIVATE, photo_update


def emojis(chat):
    return [params["reaction"][0]["emoji"] for params in chat.sent("setMessageReaction")]


def outbox_of(chat):
    bot, caller = chat.application.bot, Caller(sleep=chat.clock.sleep)
    return Outbox(bot, caller, Stickers(bot, caller, DrawingIds(bot, chat.store.stickers)))


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


async def test_a_chat_that_refuses_an_emoji_is_asked_which_it_allows(chat):
    chat.telegram.reactions = ["👍"]
    chat.telegram.refuse("setMessageReaction", 400, "Bad Request: REACTION_INVALID")

    await chat.receive(photo_update())
    await chat.receive(photo_update())

    assert emojis(chat)[1:] == ["👍", "👍"]
    assert len(chat.sent("getChat")) == 1


async def test_a_chat_that_allows_none_of_the_emoji_is_not_argued_with(chat):
    chat.telegram.reactions = ["🔥"]
    chat.telegram.refuse("setMessageReaction", 400, "Bad Request: REACTION_INVALID", times=99)

    await chat.receive(photo_update())
    await chat.receive(photo_update())

    assert len(emojis(chat)) == 1
    assert len(chat.sent("sendMessage")) == 2


async def test_a_chat_that_cannot_be_asked_is_tried_emoji_by_emoji(chat):
    chat.telegram.refuse("setMessageReaction", 400, "Bad Request: REACTION_INVALID")
    chat.telegram.refuse("getChat", 400, "Bad Request: something new")

    await chat.receive(photo_update())

    assert len(emojis(chat)) == 2


async def test_an_emoji_is_sent_as_telegram_spells_it(chat):
    bot, caller = chat.application.bot, Caller(sleep=chat.clock.sleep)
    target = ReplyTarget(PRIVATE, 7, None, Place.PRIVATE)
    chat.telegram.reactions = ["❤\ufe0f"]
    chat.telegram.refuse("setMessageReaction", 400, "Bad Request: REACTION_INVALID")

    await Reactions(bot, caller).put(target, ["🤷\u200d♂\ufe0f", "❤\ufe0f"])

    assert emojis(chat) == ["🤷\u200d♂", "❤"]


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


async def test_an_answer_that_telegram_does_not_want_for_long_is_sent_when_it_does(chat, caplog):
    caplog.set_level(logging.INFO, logger="bot")
    chat.telegram.refuse("sendMessage", 429, "Too Many Requests", retry_after=600)

    await chat.receive(photo_update())
    assert len(chat.sent("sendMessage")) == 1
    assert "later:LaterError" in caplog.text

    chat.clock.now += 600
    await chat.pass_s(600)

    assert len(chat.sent("sendMessage")) == 2
    assert "outcome=answered" in caplog.text


async def test_an_error_that_nobody_expected_is_logged_without_its_message(chat, caplog):
    chat.backend.answer = RuntimeError("holds https://telegram.test/bot999:secret-of-the-tests")

    await chat.receive(photo_update())

    assert "RuntimeError at tests.fakes:" in caplog.text
    assert "secret" not in caplog.text


async def test_a_long_caption_is_cut_where_telegram_counts(chat):
    target = ReplyTarget(PRIVATE, 7, None, Place.PRIVATE)
    outbox = outbox_of(chat)

    await outbox.send_pictures([NumberedFaces(Photo(b"x"), "😀" * 600)], target)
    await outbox.send_pictures([NumberedFaces(Photo(b"x"), "short")], target)

    cut, short = (params["caption"] for params in chat.sent("sendPhoto"))
    assert cut == "😀" * 511 + "…"
    assert short == "short"


async def test_several_pictures_go_as_one_album(chat):
    target = ReplyTarget(PRIVATE, 7, None, Place.PRIVATE)
    outbox = outbox_of(chat)
    shown = [NumberedFaces(Photo(b"x"), f"Photo {number}") for number in (1, 2)]

    await outbox.send_pictures(shown, target)

    (album,) = chat.sent("sendMediaGroup")
    assert [part["caption"] for part in album["media"]] == ["Photo 1", "Photo 2"]
    assert album["reply_parameters"]["message_id"] == 7
    assert len(chat.telegram.calls[-1].files) == 2


async def test_an_edit_that_changes_nothing_is_no_error(chat):
    outbox = outbox_of(chat)
    chat.telegram.refuse("editMessageText", 400, "Bad Request: message is not modified: x")

    await outbox.edit("the same", PRIVATE, 8)

    assert len(chat.sent("editMessageText")) == 1


async def test_an_edit_is_repeated_after_trouble_on_the_way(chat):
    outbox = outbox_of(chat)
    chat.telegram.fail("editMessageText", TimedOut())

    await outbox.edit("newer", PRIVATE, 8)

    assert len(chat.sent("editMessageText")) == 2


async def test_an_edit_of_a_message_that_is_gone_cannot_be_delivered(chat):
    outbox = outbox_of(chat)
    chat.telegram.refuse("editMessageText", 400, "Bad Request: message to edit not found")

    with pytest.raises(DeliveryError, match="target-gone"):
        await outbox.edit("newer", PRIVATE, 8)
