import asyncio
import logging

import pytest
from telegram.error import TimedOut

from bot.core.emotions import Emotion
from bot.core.errors import UnreadablePhotoError
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from bot.replies.rules import FACE_MAX_TURN_DEGREES, FACE_MIN_PX
from tests.builders import (
    BOT,
    GROUP,
    PRIVATE,
    analysis,
    document_update,
    photo_json,
    photo_update,
    text_update,
    update_json,
)

TEXTS = load_rule_book().texts
LOG = "bot.chat.answering"
NO_FACE = {
    wording({"min_px": FACE_MIN_PX, "max_turn": FACE_MAX_TURN_DEGREES})
    for wording in TEXTS.observations["no-face"]
}


def keyboard(params):
    return [button for row in params["reply_markup"]["inline_keyboard"] for button in row]


async def test_a_private_photo_gets_a_reaction_and_one_message_with_copy_buttons(chat):
    await chat.receive(photo_update(message_id=7))

    (reaction,) = chat.sent("setMessageReaction")
    (message,) = chat.sent("sendMessage")
    assert reaction["message_id"] == 7
    assert reaction["reaction"][0]["emoji"]
    assert message["text"]
    assert message["reply_parameters"] == {"message_id": 7, "allow_sending_without_reply": True}
    assert message["link_preview_options"] == {"is_disabled": True}
    assert "parse_mode" not in message
    *suggestions, doubt = keyboard(message)
    assert len(suggestions) == 3
    assert doubt["text"] == TEXTS.line(Line.NOT_RIGHT)
    for button in suggestions:
        assert button == {"text": button["text"], "copy_text": {"text": button["text"]}}


async def test_a_group_photo_gets_callback_buttons_that_name_the_photo(chat):
    await chat.receive(photo_update("group", message_id=7))

    (message,) = chat.sent("sendMessage")
    assert message["chat_id"] == GROUP
    for button in keyboard(message):
        assert button["callback_data"].startswith("3:c:7:")


async def test_several_faces_offer_to_be_shown(open_chat):
    chat = await open_chat(answer=analysis(Emotion.HAPPINESS, Emotion.SADNESS))

    await chat.receive(photo_update("group", message_id=7))

    (message,) = chat.sent("sendMessage")
    assert "1 happy, 2 sad" in message["text"]
    assert keyboard(message)[-1] == {"text": "Show faces", "callback_data": "3:f:7"}


@pytest.mark.parametrize(
    ("chat_type", "asked", "shown"),
    [("private", False, True), ("group", False, False), ("group", True, True)],
)
async def test_typing_shows_in_private_and_where_asked(chat, chat_type, asked, shown):
    photo = photo_json(chat_type)
    update = (
        text_update("/mood", chat_type, reply_to_message=photo) if asked else update_json(**photo)
    )

    await chat.receive(update)

    assert bool(chat.sent("sendChatAction")) is shown
    assert len(chat.sent("sendMessage")) == 1


async def test_the_same_photo_gets_the_same_words_again(chat):
    photo = photo_json("group", message_id=7)

    await chat.receive(update_json(**photo))
    await chat.receive(text_update("/mood", "group", reply_to_message=photo))

    first, second = chat.texts()
    assert first == second


async def test_no_face_is_silence_in_a_group_that_did_not_ask(open_chat):
    chat = await open_chat(answer=analysis())

    await chat.receive(photo_update("group"))

    assert chat.telegram.methods() == ["getFile", "download"]


async def test_no_face_gets_a_kind_line_where_somebody_asked(open_chat):
    chat = await open_chat(answer=analysis())

    await chat.receive(photo_update())
    await chat.receive(text_update("/mood", "group", reply_to_message=photo_json("group")))

    assert len(chat.texts()) == 2
    assert set(chat.texts()) <= NO_FACE


async def test_a_broken_file_gets_an_apology_in_private_and_silence_in_a_group(open_chat):
    chat = await open_chat(answer=UnreadablePhotoError("x"))

    await chat.receive(photo_update("group"))
    await chat.receive(photo_update())

    assert chat.texts() == [TEXTS.line(Line.PHOTO_UNREADABLE)]
    assert chat.sent("sendMessage")[0]["chat_id"] == PRIVATE


async def test_a_file_over_the_limit_is_not_even_asked_for(open_chat):
    chat = await open_chat(max_photo_bytes=1_000_000)

    await chat.receive(document_update(file_size=1_000_001))

    assert chat.sent("getFile") == []
    assert chat.texts() == [TEXTS.line(Line.PHOTO_TOO_HEAVY, limit_mb=1)]


async def test_a_file_that_turns_out_larger_than_announced_is_refused(open_chat):
    chat = await open_chat(max_photo_bytes=1_000_000)
    chat.telegram.file = bytes(1_000_001)

    await chat.receive(document_update(file_size=None))

    assert chat.backend.photos == []
    assert chat.texts() == [TEXTS.line(Line.PHOTO_TOO_HEAVY, limit_mb=1)]


async def test_a_download_that_keeps_failing_is_tried_again_later(chat):
    chat.telegram.fail("download", TimedOut(), times=3)

    await chat.receive(photo_update())
    before = chat.texts()
    await chat.pass_s(1)

    assert before == []
    assert len(chat.texts()) == 1


async def test_photos_are_held_only_so_many_at_once(open_chat):
    chat = await open_chat(photos_at_once=2)
    chat.backend.hold()
    chats = [{"id": number, "type": "private"} for number in range(1, 6)]
    updates = [photo_update(person={**BOT, "is_bot": False}, chat=chat) for chat in chats]

    work = asyncio.gather(*(chat.receive(update) for update in updates))
    while chat.backend.at_once < 2:
        await asyncio.sleep(0)
    for _ in range(20):
        await asyncio.sleep(0)
    downloads_meanwhile = len(chat.sent("getFile"))
    chat.backend.go.set()
    await work

    assert downloads_meanwhile == 2
    assert chat.backend.most_at_once == 2
    assert len(chat.sent("sendMessage")) == 5


async def test_one_line_is_logged_for_a_photo_and_it_holds_ids_only(chat, caplog):
    caplog.set_level(logging.INFO, logger="bot")
    update = photo_update("supergroup", caption="a secret")

    await chat.receive(update)

    (line,) = [line for line in caplog.text.splitlines() if f" {LOG}: " in line]
    assert f"update={update['update_id']} chat=supergroup faces=1" in line
    assert "outcome=answered" in line
    assert "secret" not in caplog.text
    assert "Ada" not in caplog.text


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (analysis(), "faces=0 photos=1 ms=0 outcome=quiet"),
        (UnreadablePhotoError("x"), "outcome=apology:UnreadablePhotoError"),
    ],
)
async def test_the_log_line_names_the_outcome(open_chat, caplog, answer, outcome):
    caplog.set_level(logging.INFO, logger="bot")
    chat = await open_chat(answer=answer)

    await chat.receive(photo_update("group"))

    start, _, end = outcome.partition("ms=0")
    assert start in caplog.text
    assert end in caplog.text


async def test_a_blocked_bot_is_quiet_about_it(chat, caplog):
    caplog.set_level(logging.INFO, logger="bot")
    chat.telegram.refuse(
        "setMessageReaction", 403, "Forbidden: bot was blocked by the user", times=9
    )

    await chat.receive(photo_update())

    assert chat.sent("sendMessage") == []
    assert "outcome=undelivered:chat-gone" in caplog.text
    assert not [record for record in caplog.records if record.levelno > logging.INFO]
