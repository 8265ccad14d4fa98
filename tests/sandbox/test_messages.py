"""Sending, editing and deleting messages, and how it is refused."""

import pytest

from bot.sandbox.membership import change_bot_status
from bot.sandbox.people import Upload
from bot.sandbox.records import BotStatus
from bot.sandbox.stage import Stage
from bot.sandbox.visitor import Visitor
from tests.sandbox.calling import ADA, GROUP, call, refusal, said
from tests.sandbox.pictures import picture


@pytest.fixture
def ada(stage: Stage) -> Visitor:
    return Visitor(stage, stage.world.people[ADA])


def button(**fields):
    return {"inline_keyboard": [[{"text": "press", **fields}]]}


@pytest.mark.parametrize(
    ("chat_id", "words"),
    [
        (77, "Bad Request: chat not found"),
        ("@channel", "Bad Request: chat not found"),
        (1002, "Forbidden: bot can't initiate conversation with a user"),
        (1234567890, "Forbidden: the bot can't send messages to the bot"),
    ],
)
async def test_some_chats_cannot_be_written_to(stage, chat_id, words):
    assert await refusal(stage, "sendMessage", chat_id=chat_id, text="hi") == words


@pytest.mark.parametrize(
    ("chat_id", "words"),
    [
        (ADA, "Forbidden: bot was blocked by the user"),
        (GROUP, "Forbidden: bot was kicked from the group chat"),
    ],
)
async def test_a_bot_that_was_sent_away_is_forbidden(stage, chat_id, words):
    change_bot_status(stage, chat_id, BotStatus.KICKED)

    assert await refusal(stage, "sendMessage", chat_id=chat_id, text="hi") == words
    updates = await stage.updates.read(offset=0, limit=1, timeout_s=0)
    assert updates[0]["my_chat_member"]["new_chat_member"]["status"] == "kicked"


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"text": "   "}, "text must be non-empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"parse_mode": "HTML"}, "unsupported parse_mode"),
        ({"message_thread_id": 3}, "message thread not found"),
        ({"business_connection_id": "b"}, "business connection not found"),
        ({"reply_parameters": {"message_id": 99}}, "message to be replied not found"),
        ({"reply_to_message_id": 99}, "message to be replied not found"),
        ({"reply_markup": button(callback_data="é" * 33)}, "BUTTON_DATA_INVALID"),
        ({"reply_markup": button(copy_text={"text": "x" * 257})}, "BUTTON_COPY_TEXT_INVALID"),
        ({"reply_markup": button(url="javascript:alert(1)")}, "BUTTON_URL_INVALID"),
        ({"reply_markup": button()}, "Text buttons are unallowed in the inline keyboard"),
        ({"reply_markup": {"inline_keyboard": [[{}]]}}, 'Field "text"'),
        ({"reply_markup": {"inline_keyboard": 3}}, "inline keyboard markup JSON object"),
        ({"reply_markup": {"keyboard": [["a"]]}}, "inline keyboards only"),
        (
            {"reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "b"}] * 9]}},
            "reply markup is too long",
        ),
        (
            {"reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]] * 101}},
            "reply markup is too long",
        ),
    ],
)
async def test_a_bad_message_is_refused_and_not_sent(stage, values, words):
    description = await refusal(stage, "sendMessage", **{"chat_id": ADA, "text": "hi"} | values)

    assert words in description
    assert description.startswith("Bad Request: ")
    assert not stage.world.chats[ADA].messages


async def test_a_lost_reply_target_may_be_allowed(stage):
    reply = {"message_id": 99, "allow_sending_without_reply": True}

    sent = await call(stage, "sendMessage", chat_id=ADA, text="hi", reply_parameters=reply)

    assert "reply_to_message" not in sent


async def test_a_reply_carries_the_photo_it_answers(stage, ada):
    photo = await ada.send_photo(ADA, picture())

    reply = {"message_id": photo.message_id}
    sent = await call(stage, "sendMessage", chat_id=ADA, text="hi", reply_parameters=reply)

    assert sent["reply_to_message"]["photo"][-1]["width"] == 64


async def test_an_edit_changes_words_and_takes_the_buttons_away(stage, clock):
    message_id = await said(stage, reply_markup=button(callback_data="x"))
    clock.now += 5

    edited = await call(stage, "editMessageText", chat_id=ADA, message_id=message_id, text="bye")

    assert edited["text"] == "bye"
    assert edited["edit_date"] == edited["date"] + 5
    assert "reply_markup" not in edited


async def test_an_edit_of_buttons_alone_is_no_edit_to_people(stage):
    message_id = await said(stage)

    edited = await call(
        stage,
        "editMessageReplyMarkup",
        chat_id=ADA,
        message_id=message_id,
        reply_markup=button(callback_data="x"),
    )

    assert edited["reply_markup"] == button(callback_data="x")
    assert not stage.world.message(ADA, message_id).is_reworded


async def test_an_edit_that_changes_nothing_is_refused(stage):
    message_id = await said(stage)

    for method, values in [
        ("editMessageText", {"text": " hello "}),
        ("editMessageReplyMarkup", {}),
    ]:
        words = await refusal(stage, method, chat_id=ADA, message_id=message_id, **values)
        assert words.startswith("Bad Request: message is not modified: ")


async def test_texts_have_no_caption_and_photos_no_text(stage):
    text = await said(stage)
    photo = (await call(stage, "sendPhoto", {"photo": Upload(picture())}, chat_id=ADA))[
        "message_id"
    ]

    assert "there is no caption" in await refusal(
        stage, "editMessageCaption", chat_id=ADA, message_id=text, caption="a"
    )
    assert "there is no text" in await refusal(
        stage, "editMessageText", chat_id=ADA, message_id=photo, text="a"
    )
    edited = await call(stage, "editMessageCaption", chat_id=ADA, message_id=photo, caption="a")
    assert edited["caption"] == "a"


@pytest.mark.parametrize(
    ("method", "values", "words"),
    [
        ("editMessageText", {"text": "a"}, "message to edit not found"),
        ("deleteMessage", {}, "message to delete not found"),
        ("setMessageReaction", {}, "message to react not found"),
    ],
)
async def test_what_is_not_there_cannot_be_changed(stage, method, values, words):
    assert words in await refusal(stage, method, chat_id=ADA, message_id=99, **values)


async def test_the_words_of_others_cannot_be_edited(stage, ada):
    theirs = await ada.send_text(ADA, "mine")

    assert "message can't be edited" in await refusal(
        stage, "editMessageText", chat_id=ADA, message_id=theirs.message_id, text="yours"
    )


async def test_in_groups_only_an_administrator_deletes_what_others_said(stage, ada):
    theirs = (await ada.send_text(GROUP, "mine")).message_id

    assert "message can't be deleted" in await refusal(
        stage, "deleteMessage", chat_id=GROUP, message_id=theirs
    )
    change_bot_status(stage, GROUP, BotStatus.ADMINISTRATOR)
    assert await call(stage, "deleteMessage", chat_id=GROUP, message_id=theirs) is True


async def test_after_two_days_nothing_is_deleted(stage, clock):
    message_id = await said(stage)
    clock.now += 49 * 3600

    assert "can't be deleted" in await refusal(
        stage, "deleteMessage", chat_id=ADA, message_id=message_id
    )
