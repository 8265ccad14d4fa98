import asyncio

import pytest
from telegram.error import TimedOut

from bot.chat.buttons import Choose, ShowFaces, Subject, render_button
from bot.core.emotions import Emotion
from bot.core.errors import UnreadablePhotoError
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from bot.replies.rules import FACE_MAX_TURN_DEGREES, FACE_MIN_PX
from tests.builders import ADA, BEN, GROUP, analysis, message_json, photo_update, press_update
from tests.fakes import FakePainter

BOOK = load_rule_book()
TEXTS = BOOK.texts
KEY = "celebrate"
CHOOSE = render_button(Choose(7, KEY))
SHOW = render_button(ShowFaces(Subject(7)))
GONE = TEXTS.line(Line.OPTION_GONE)
NO_FACE = {
    wording({"min_px": FACE_MIN_PX, "max_turn": FACE_MAX_TURN_DEGREES})
    for wording in TEXTS.observations["no-face"]
}


async def test_a_press_in_a_group_posts_the_suggestion_with_the_name(chat):
    await chat.receive(press_update(CHOOSE, person=BEN, label=TEXTS.suggestions[KEY]))

    (message,) = chat.sent("sendMessage")
    assert message["text"] == f"Ben: {TEXTS.suggestions[KEY]}"
    assert message["chat_id"] == GROUP
    assert message["reply_parameters"]["message_id"] == 7
    assert chat.telegram.methods() == ["answerCallbackQuery", "sendMessage"]
    assert chat.toasts() == [TEXTS.line(Line.SAID_IT)]


async def test_what_the_bot_offers_can_be_pressed(chat):
    await chat.receive(photo_update("group", message_id=7))
    (offered,) = chat.sent("sendMessage")
    button = offered["reply_markup"]["inline_keyboard"][0][0]

    await chat.receive(press_update(button["callback_data"], label=button["text"]))

    assert chat.texts()[-1] == f"Ada: {button['text']}"


async def test_a_second_tap_of_the_same_person_posts_nothing(chat):
    for _ in range(3):
        await chat.receive(press_update(CHOOSE))

    assert len(chat.sent("sendMessage")) == 1
    assert chat.toasts()[1:] == [TEXTS.line(Line.SAID_ALREADY)] * 2


async def test_two_taps_at_the_same_time_post_once(chat):
    await asyncio.gather(*(chat.receive(press_update(CHOOSE)) for _ in range(5)))

    assert len(chat.sent("sendMessage")) == 1


async def test_an_update_that_comes_twice_is_handled_once(chat):
    for _ in range(2):
        await chat.receive(press_update(CHOOSE, query_id="same"))

    assert chat.telegram.methods() == ["answerCallbackQuery", "sendMessage"]


async def test_others_may_choose_the_same_and_one_may_choose_another(chat):
    await chat.receive(press_update(CHOOSE, person=ADA))
    await chat.receive(press_update(CHOOSE, person=BEN))
    await chat.receive(press_update(render_button(Choose(7, "do-tell")), person=BEN))

    assert len(chat.sent("sendMessage")) == 3


@pytest.mark.parametrize(
    ("first_name", "shown"),
    [
        ("  Ada  ", "Ada"),
        ("Ada\nBot: I like you", "Ada Bot: I like you"),
        ("Ada\u202e\u2066", "Ada"),
        ("{text} %s <b>", "{text} %s <b>"),
        ("A" * 300, "A" * 64),
        ("\u200b\u200d", "Somebody"),
        ("👩\u200d🚀", "👩\u200d🚀"),
    ],
)
async def test_a_name_cannot_pass_for_anything_else(chat, first_name, shown):
    await chat.receive(press_update(CHOOSE, person=ADA | {"first_name": first_name}))

    assert chat.texts() == [f"{shown}: a button"]


@pytest.mark.parametrize(
    "data",
    [
        "2:c:7:no-such-key",
        "1:c:7:no-such-key",
        "0:c:7:celebrate",
        "1:c:x:celebrate",
        "💥" * 20,
        "1:f:0",
    ],
)
async def test_what_this_bot_never_wrote_gets_a_toast_and_nothing_else(chat, data):
    await chat.receive(press_update(data))

    assert chat.toasts() == [GONE]
    assert chat.telegram.methods() == ["answerCallbackQuery"]


async def test_a_button_that_the_message_does_not_have_is_not_believed(chat):
    forged = render_button(Choose(7, "do-tell"))

    update = press_update(CHOOSE)
    update["callback_query"]["data"] = forged
    await chat.receive(update)
    await chat.receive(press_update(render_button(Choose(70, KEY)), photo_id=7))

    assert chat.toasts() == [GONE, GONE]


async def test_a_press_works_on_a_message_too_old_to_be_shown(chat):
    old = {"chat": message_json("group")["chat"], "message_id": 8, "date": 0}

    await chat.receive(press_update(CHOOSE, message=old))
    await chat.receive(press_update(SHOW, message=old))

    (message,) = chat.sent("sendMessage")
    assert message["text"] == f"Ada: {TEXTS.suggestions[KEY]}"
    assert message["reply_parameters"]["message_id"] == 7
    assert chat.toasts() == [TEXTS.line(Line.SAID_IT), TEXTS.line(Line.PHOTO_GONE)]


async def test_a_press_without_a_message_gets_a_toast(chat):
    await chat.receive(press_update(CHOOSE, message=None, inline_message_id="x"))

    assert chat.toasts() == [GONE]


async def test_an_answer_to_a_press_that_comes_too_late_does_not_stop_the_work(chat):
    chat.telegram.refuse(
        "answerCallbackQuery",
        400,
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
    )

    await chat.receive(press_update(CHOOSE))

    assert len(chat.texts()) == 1


async def test_a_refused_suggestion_may_be_pressed_again(chat):
    chat.telegram.refuse("sendMessage", 400, "Bad Request: not enough rights to send")

    await chat.receive(press_update(CHOOSE))
    await chat.receive(press_update(CHOOSE))

    assert len(chat.sent("sendMessage")) == 2


async def test_a_suggestion_that_may_have_arrived_is_not_posted_again(chat):
    chat.telegram.fail("sendMessage", TimedOut())

    await chat.receive(press_update(CHOOSE))
    await chat.receive(press_update(CHOOSE))

    assert len(chat.sent("sendMessage")) == 1


@pytest.mark.parametrize("chat_type", ["private", "group"])
async def test_show_faces_sends_the_painted_photo_with_a_caption(open_chat, chat_type):
    chat = await open_chat(answer=analysis(Emotion.HAPPINESS, Emotion.SADNESS))

    await chat.receive(press_update(SHOW, chat_type))

    (picture,) = chat.sent("sendPhoto")
    assert picture["caption"] == "From the left: 1 happy, 2 sad"
    assert picture["reply_parameters"]["message_id"] == 7
    assert chat.telegram.calls[-1].files == ("photo",)
    assert chat.telegram.methods()[0] == "answerCallbackQuery"
    assert chat.sent("sendChatAction")[0]["action"] == "upload_photo"
    ((photo, marked),) = chat.painter.painted
    assert photo == b"the photo"
    assert [face.rectangle.left for face in marked] == [0, 100]


async def test_pressed_again_while_working_it_sends_one_picture(chat):
    chat.backend.hold()
    first = asyncio.create_task(chat.receive(press_update(SHOW)))
    while not chat.backend.at_once:
        await asyncio.sleep(0)

    await chat.receive(press_update(SHOW, person=BEN))
    chat.backend.go.set()
    await first

    assert len(chat.sent("sendPhoto")) == 1
    assert chat.toasts() == [None, TEXTS.line(Line.SHOWN_ALREADY)]


async def test_a_photo_that_was_deleted_gets_a_toast(chat):
    update = press_update(SHOW)
    del update["callback_query"]["message"]["reply_to_message"]

    await chat.receive(update)

    assert chat.toasts() == [TEXTS.line(Line.PHOTO_GONE)]
    assert chat.telegram.methods() == ["answerCallbackQuery"]


async def test_what_goes_wrong_while_painting_is_said(open_chat):
    chat = await open_chat(painter=FakePainter(UnreadablePhotoError("x")))

    await chat.receive(press_update(SHOW))

    assert chat.texts() == [TEXTS.line(Line.PHOTO_UNREADABLE)]


async def test_faces_that_are_no_longer_found_are_said(open_chat):
    chat = await open_chat(answer=analysis())

    await chat.receive(press_update(SHOW))

    assert set(chat.texts()) <= NO_FACE
    assert "reply_markup" not in chat.sent("sendMessage")[0]
