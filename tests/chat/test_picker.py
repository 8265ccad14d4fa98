"""The face picker through the whole chat door: presses go in, and edits come out."""

import asyncio

import pytest

from bot.chat.acceptance import ALBUM_PAUSE_S as PAUSE_S
from bot.core.emotions import Emotion
from bot.core.errors import UnreadablePhotoError
from bot.core.faces import Analysis
from bot.core.preferences import GroupMode
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import (
    ADA,
    BEN,
    BOT,
    GROUP,
    PRIVATE,
    album_part,
    album_update,
    analysis,
    face,
    photo_json,
    photo_update,
    press_update,
)

TEXTS = load_rule_book().texts
CROWD = Analysis.of(
    6400, 480, [face(Emotion.HAPPINESS, left=100 * number) for number in range(30)]
)
PAIR = analysis(Emotion.HAPPINESS, Emotion.SADNESS)


class Thread:
    """One answer of the bot as people see it: the photo, its text, and its buttons now."""

    def __init__(self, chat, photo, answer):
        self.chat = chat
        self.photo = photo
        self.now = answer

    def rows(self):
        return self.now["reply_markup"]["inline_keyboard"]

    def labels(self):
        return [[button["text"] for button in row] for row in self.rows()]

    def data(self, label):
        return next(b["callback_data"] for row in self.rows() for b in row if b["text"] == label)

    def update(self, label, *, person=ADA):
        kind = self.photo["chat"]["type"]
        message = {
            "message_id": 500,
            "date": 1_763_690_001,
            "chat": self.photo["chat"],
            "from": BOT,
            "text": self.now["text"],
            "reply_markup": self.now["reply_markup"],
            "reply_to_message": self.photo,
        }
        return press_update(self.data(label), kind, person=person, message=message)

    async def press(self, label, *, person=ADA):
        await self.chat.receive(self.update(label, person=person))
        self.now = (self.chat.sent("editMessageText") or [self.now])[-1]


async def answered(chat, photo):
    await chat.receive({"update_id": photo["message_id"] + 10_000, "message": photo})
    return Thread(chat, photo, chat.sent("sendMessage")[-1])


async def answered_album(chat, *numbers, chat_type="group"):
    for number in numbers:
        await chat.receive(album_update(number, chat_type))
    await chat.pass_s(PAUSE_S)
    async with asyncio.timeout(30):
        while not chat.sent("sendMessage"):
            await asyncio.sleep(0)
        for _ in range(20):
            await asyncio.sleep(0)
    photo = album_part(min(numbers), chat_type)
    return Thread(chat, photo, chat.sent("sendMessage")[-1])


@pytest.mark.parametrize("chat_type", ["private", "group"])
async def test_a_number_turns_the_message_into_that_face_and_back_restores_it(
    open_chat, chat_type
):
    chat = await open_chat(answer=PAIR)
    thread = await answered(chat, photo_json(chat_type, message_id=7))
    before = thread.now

    await thread.press("2 😢")
    face_text = thread.now["text"]
    face_labels = thread.labels()
    await thread.press("Back")

    assert face_text.startswith("Face 2 of 2\n")
    assert "sad 92 %" in face_text
    assert face_labels[-1] == ["‹ 1 😁", "Back"]
    assert len(face_labels) == 5
    assert thread.now["text"] == before["text"]
    assert thread.now["reply_markup"] == before["reply_markup"]
    assert len(chat.sent("sendMessage")) == 1
    assert {edit["message_id"] for edit in chat.sent("editMessageText")} == {500}


async def test_neighbours_are_one_press_away(open_chat):
    chat = await open_chat(answer=PAIR)
    thread = await answered(chat, photo_json("group", message_id=7))

    await thread.press("1 😁")
    await thread.press("2 😢 ›")
    second = thread.now["text"]
    await thread.press("‹ 1 😁")

    assert second.startswith("Face 2 of 2")
    assert thread.now["text"].startswith("Face 1 of 2")


async def test_many_faces_are_turned_to_page_by_page(open_chat):
    chat = await open_chat(answer=CROWD)
    thread = await answered(chat, photo_json("group", message_id=7))
    first = thread.now

    await thread.press("2/2 ›")
    assert thread.labels()[3:] == [
        [f"{number} 😁" for number in range(25, 31)],
        ["‹ 1/2"],
        ["Show faces"],
    ]
    second = thread.now
    await thread.press("30 😁")
    await thread.press("Back")
    assert thread.now == second
    await thread.press("‹ 1/2")

    assert thread.now["reply_markup"] == first["reply_markup"]


async def test_every_press_is_answered_before_the_work_and_once(open_chat):
    chat = await open_chat(answer=PAIR)
    thread = await answered(chat, photo_json("group", message_id=7))
    chat.telegram.calls.clear()

    await thread.press("1 😁")

    assert chat.telegram.methods() == [
        "answerCallbackQuery",
        "getFile",
        "download",
        "editMessageText",
    ]


async def test_a_suggestion_of_a_picked_face_replies_to_the_photo(open_chat):
    chat = await open_chat(answer=PAIR)
    thread = await answered(chat, photo_json("group", message_id=7))
    await thread.press("2 😢")
    suggestion = thread.labels()[0][0]

    await chat.receive(thread.update(suggestion, person=BEN))

    assert chat.texts()[-1] == f"Ben: {suggestion}"
    assert chat.sent("sendMessage")[-1]["reply_parameters"]["message_id"] == 7


async def test_of_several_taps_at_once_the_last_one_counts(open_chat):
    chat = await open_chat(answer=CROWD)
    thread = await answered(chat, photo_json("group", message_id=7))
    chat.backend.hold()
    taps = [
        asyncio.create_task(chat.receive(thread.update(f"{number} 😁"))) for number in range(1, 6)
    ]
    async with asyncio.timeout(30):
        while len(chat.toasts()) < len(taps):
            await asyncio.sleep(0)
        for _ in range(20):
            await asyncio.sleep(0)
        chat.backend.go.set()
        await asyncio.gather(*taps)

    (edit,) = chat.sent("editMessageText")
    assert edit["text"].startswith("Face 5 of 30")
    assert len(chat.toasts()) == 5


async def test_the_same_face_pressed_twice_is_no_error(open_chat, caplog):
    chat = await open_chat(answer=PAIR)
    thread = await answered(chat, photo_json("group", message_id=7))
    chat.telegram.refuse("editMessageText", 400, "Bad Request: message is not modified: x")

    await chat.receive(thread.update("1 😁"))

    assert [record for record in caplog.records if record.levelname != "INFO"] == []


async def test_a_group_that_presses_a_lot_is_asked_to_wait_and_a_private_chat_is_not(open_chat):
    chat = await open_chat(answer=PAIR)
    group = await answered(chat, photo_json("group", message_id=7))
    private = await answered(chat, photo_json("private", message_id=9))

    for _ in range(7):
        await group.press("1 😁")
        await group.press("Back")
    for _ in range(3):
        await chat.receive(group.update("2 😢"))
    in_group = len(chat.sent("editMessageText"))
    for _ in range(9):
        await private.press("1 😁")
        await private.press("Back")

    assert in_group == 15
    assert chat.toasts()[15:17] == [TEXTS.line(Line.TOO_MANY_PRESSES)] * 2
    assert len(chat.sent("editMessageText")) == 15 + 18


async def test_a_photo_that_was_deleted_cannot_be_picked_from(open_chat):
    chat = await open_chat(answer=PAIR)
    thread = await answered(chat, photo_json("group", message_id=7))
    update = thread.update("1 😁")
    del update["callback_query"]["message"]["reply_to_message"]

    await chat.receive(update)

    assert chat.toasts() == [TEXTS.line(Line.PHOTO_GONE)]
    assert chat.sent("editMessageText") == []


async def test_a_photo_that_cannot_be_read_any_more_is_said(open_chat):
    chat = await open_chat(answer=PAIR)
    thread = await answered(chat, photo_json("group", message_id=7))
    chat.backend.answer = UnreadablePhotoError("x")

    await thread.press("1 😁")

    assert chat.texts()[-1] == TEXTS.line(Line.PHOTO_UNREADABLE)


async def test_a_face_that_is_not_found_any_more_changes_nothing(open_chat):
    chat = await open_chat(answer=PAIR)
    thread = await answered(chat, photo_json("group", message_id=7))
    chat.backend.answer = analysis(Emotion.HAPPINESS)

    await thread.press("2 😢")

    assert chat.sent("editMessageText") == []


@pytest.mark.parametrize("label", ["1 😁", "Show faces"])
async def test_buttons_of_a_group_that_was_switched_off_say_so(open_chat, label):
    chat = await open_chat(answer=PAIR)
    thread = await answered(chat, photo_json("group", message_id=7))
    await chat.prefer(GROUP, mode=GroupMode.OFF)
    chat.telegram.calls.clear()

    await thread.press(label)

    assert chat.toasts() == [TEXTS.line(Line.GROUP_IS_OFF)]
    assert chat.telegram.methods() == ["answerCallbackQuery"]


@pytest.mark.parametrize(
    ("person", "line"), [(ADA, Line.YOU_ARE_LEFT_ALONE), (BEN, Line.PERSON_IS_LEFT_ALONE)]
)
async def test_buttons_about_somebody_who_left_meanwhile_say_so(open_chat, person, line):
    chat = await open_chat(answer=PAIR)
    thread = await answered(chat, photo_json("group", message_id=7))
    await chat.store.leave_alone(ADA["id"], GROUP)

    await thread.press("1 😁", person=person)

    assert chat.toasts() == [TEXTS.line(line)]
    assert chat.sent("editMessageText") == []


async def test_a_face_of_an_album_is_picked_by_photo_and_number(open_chat):
    chat = await open_chat(answer={b"happy": analysis(Emotion.HAPPINESS), b"pair": PAIR})
    chat.telegram.files = {"file-7": b"happy", "file-8": b"pair"}
    thread = await answered_album(chat, 7, 8)
    before = thread.now

    await thread.press("2·2 😢")
    text, labels = thread.now["text"], thread.labels()
    await chat.receive(thread.update(labels[0][0]))
    await thread.press("Back")

    assert text.startswith("Photo 2, face 2\n")
    assert labels[-1] == ["‹ 2·1 😁", "Back"]
    posted = chat.sent("sendMessage")[-1]
    assert posted["reply_parameters"]["message_id"] == 8
    assert thread.now["text"] == before["text"]
    assert thread.now["reply_markup"] == before["reply_markup"]


async def test_the_numbers_of_an_album_hold_until_its_answer_has_changed(open_chat):
    chat = await open_chat(answer={b"happy": analysis(Emotion.HAPPINESS), b"pair": PAIR})
    chat.telegram.files = {"file-6": b"happy", "file-7": b"happy", "file-8": b"pair"}
    thread = await answered_album(chat, 7, 8)

    await chat.receive(album_update(6))
    await thread.press("2·2 😢")

    assert thread.now["text"].startswith("Photo 2, face 2\n")


async def test_after_a_restart_an_album_says_why_its_faces_cannot_be_picked(open_chat):
    chat = await open_chat(answer=PAIR)
    thread = await answered_album(chat, 7, 8)
    restarted = await open_chat(answer=PAIR)
    thread.chat = restarted

    await thread.press("1·1 😁")
    await thread.press("Show faces")

    assert restarted.toasts() == [TEXTS.line(Line.ALBUM_GONE)] * 2
    assert restarted.telegram.methods() == ["answerCallbackQuery"] * 2


async def test_after_a_restart_the_faces_of_one_photo_can_still_be_picked(open_chat):
    chat = await open_chat(answer=PAIR)
    thread = await answered(chat, photo_json("group", message_id=7))
    thread.chat = await open_chat(answer=PAIR)

    await thread.press("2 😢")
    await thread.press("Back")

    assert thread.now["text"] == chat.texts()[0]


async def test_the_faces_of_an_album_are_shown_as_an_album(open_chat):
    chat = await open_chat(answer={b"nobody": analysis(), b"pair": PAIR})
    chat.telegram.files = {"file-7": b"pair", "file-8": b"nobody", "file-9": b"pair"}
    thread = await answered_album(chat, 7, 8, 9, chat_type="private")

    await thread.press("Show faces")
    await thread.press("Show faces")

    (album,) = chat.sent("sendMediaGroup")
    assert [part["caption"] for part in album["media"]] == [
        "Photo 1. From the left: 1 happy, 2 sad",
        "Photo 3. From the left: 1 happy, 2 sad",
    ]
    assert album["chat_id"] == PRIVATE
    assert album["reply_parameters"]["message_id"] == 7
    assert chat.toasts() == [None, TEXTS.line(Line.SHOWN_ALREADY)]


async def test_one_photo_with_faces_in_an_album_is_shown_as_a_photo(open_chat):
    chat = await open_chat(answer={b"nobody": analysis(), b"pair": PAIR})
    chat.telegram.files = {"file-7": b"nobody", "file-8": b"pair"}
    thread = await answered_album(chat, 7, 8)

    await thread.press("Show faces")

    (picture,) = chat.sent("sendPhoto")
    assert picture["caption"].startswith("Photo 2. ")


async def test_faces_that_could_not_be_shown_may_be_asked_for_again(open_chat):
    chat = await open_chat(answer=PAIR)
    thread = await answered(chat, photo_json("group", message_id=7))
    chat.telegram.refuse("sendPhoto", 400, "Bad Request: not enough rights to send photos")

    await thread.press("Show faces")
    await thread.press("Show faces")

    assert len(chat.sent("sendPhoto")) == 2


async def test_a_single_face_offers_nothing_to_pick(chat):
    await chat.receive(photo_update("group", message_id=7))

    rows = chat.sent("sendMessage")[0]["reply_markup"]["inline_keyboard"]
    assert len(rows) == 3
