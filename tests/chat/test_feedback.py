"""“Not right?” through the whole chat door: what is asked, what is counted, and what is not."""

import pytest

from bot.chat.buttons import CorrectFace, DoubtFace, PickFace, Subject, SumUp, render_button
from bot.core.corrections import Correction
from bot.core.emotions import Emotion
from bot.core.errors import StoreError
from bot.core.faces import Analysis
from bot.core.preferences import GroupMode
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import (
    ADA,
    BEN,
    BOT,
    GROUP,
    analysis,
    face,
    photo_json,
    press_update,
    text_update,
)
from tests.chat.shelves import FakeShelf

BOOK = load_rule_book()
TEXTS = BOOK.texts
NOT_RIGHT, BACK = TEXTS.line(Line.NOT_RIGHT), TEXTS.line(Line.BACK)
NOTHING = TEXTS.line(Line.NOT_RIGHT_NOTHING)
THANKS, ALREADY = TEXTS.line(Line.NOT_RIGHT_THANKS), TEXTS.line(Line.NOT_RIGHT_ALREADY)
GONE = TEXTS.line(Line.OPTION_GONE)
PAIR = analysis(Emotion.HAPPINESS, Emotion.SADNESS)


def label_of(emotion):
    return f"{BOOK.rules.icons.of(emotion)} {TEXTS.looks[emotion]}"


class Answered:
    """A photo's answer as people see it now."""

    def __init__(self, chat, photo):
        self.chat = chat
        self.photo = photo
        self.now = chat.sent("sendMessage")[-1]

    def labels(self):
        rows = self.now.get("reply_markup", {}).get("inline_keyboard", [])
        return [[button["text"] for button in row] for row in rows]

    def has(self, label):
        return any(label in row for row in self.labels())

    async def press(self, label, *, person=ADA):
        rows = self.now["reply_markup"]["inline_keyboard"]
        data = next(each["callback_data"] for row in rows for each in row if each["text"] == label)
        message = {
            "message_id": 500,
            "date": 1_763_690_001,
            "chat": self.photo["chat"],
            "from": BOT,
            "text": "This face looks happy.",
            "reply_markup": self.now["reply_markup"],
            "reply_to_message": self.photo,
        }
        kind = self.photo["chat"]["type"]
        await self.chat.receive(press_update(data, kind, person=person, message=message))
        edits = [
            call.params for call in self.chat.telegram.calls if call.method.startswith("edit")
        ]
        self.now = (edits or [self.now])[-1]


async def answered(chat, chat_type="private", *, asked=False):
    photo = photo_json(chat_type, message_id=7)
    if asked:
        await chat.receive(text_update("/mood", chat_type, reply_to_message=photo))
    else:
        await chat.receive({"update_id": 99_000, "message": photo})
    return Answered(chat, photo)


async def test_a_private_answer_about_one_face_may_be_doubted(chat):
    answer = await answered(chat)

    assert answer.labels()[-1] == [NOT_RIGHT]


async def test_a_group_is_asked_only_when_it_asked(chat):
    unasked = await answered(chat, "group")
    asked = await answered(chat, "group", asked=True)

    assert not unasked.has(NOT_RIGHT)
    assert asked.labels()[-1] == [NOT_RIGHT]


@pytest.mark.parametrize("chat_type", ["private", "group"])
async def test_of_several_faces_each_may_be_doubted_on_its_own_page(open_chat, chat_type):
    chat = await open_chat(answer=PAIR)
    answer = await answered(chat, chat_type)
    assert not answer.has(NOT_RIGHT)

    await answer.press("2 😢")

    assert answer.has(NOT_RIGHT)


async def test_a_doubt_asks_with_eight_emotions_and_a_way_back(chat):
    answer = await answered(chat)
    before = answer.labels()

    await answer.press(NOT_RIGHT)
    asked = answer.labels()
    await answer.press(BACK)

    assert [label for row in asked[:4] for label in row] == [label_of(each) for each in Emotion]
    assert asked[4] == [NOTHING, BACK]
    assert answer.labels() == before
    assert chat.toasts() == [TEXTS.line(Line.NOT_RIGHT_QUESTION), None]
    assert await chat.store.corrections() == ()


async def test_a_choice_is_counted_and_the_buttons_come_back_without_the_doubt(chat):
    answer = await answered(chat)
    before = answer.labels()
    await answer.press(NOT_RIGHT)

    await answer.press(label_of(Emotion.SURPRISE))

    assert await chat.store.corrections() == (Correction(Emotion.HAPPINESS, Emotion.SURPRISE, 1),)
    assert chat.toasts()[-1] == THANKS
    assert answer.labels() == before[:-1]


async def test_hard_to_say_is_counted_as_well(chat):
    answer = await answered(chat)
    await answer.press(NOT_RIGHT)

    await answer.press(NOTHING)

    assert await chat.store.corrections() == (Correction(Emotion.HAPPINESS, None, 1),)


async def test_a_face_that_was_hard_to_read_is_not_asked_whether_it_is_hard_to_say(open_chat):
    chat = await open_chat(answer=Analysis.of(640, 480, [face(Emotion.ANGER, share=0.2)]))
    answer = await answered(chat)
    await answer.press(NOT_RIGHT)
    assert answer.labels()[-1] == [BACK]

    await answer.press(label_of(Emotion.FEAR))

    assert await chat.store.corrections() == (Correction(None, Emotion.FEAR, 1),)


async def test_a_picked_face_is_corrected_for_itself_and_stays_on_its_page(open_chat):
    chat = await open_chat(answer=PAIR)
    answer = await answered(chat)
    for number, look in ((1, "1 😁"), (2, "2 😢")):
        await answer.press(look)
        await answer.press(NOT_RIGHT)
        await answer.press(label_of(Emotion.FEAR))
        assert answer.now["text"].startswith(f"Face {number} of 2\n")
        assert not answer.has(NOT_RIGHT)
        await answer.press(BACK)

    assert set(await chat.store.corrections()) == {
        Correction(Emotion.HAPPINESS, Emotion.FEAR, 1),
        Correction(Emotion.SADNESS, Emotion.FEAR, 1),
    }


async def test_a_corrected_face_is_not_asked_about_again_in_private(open_chat):
    chat = await open_chat(answer=PAIR)
    answer = await answered(chat)
    await answer.press("1 😁")
    await answer.press(NOT_RIGHT)
    await answer.press(NOTHING)
    await answer.press(BACK)

    await answer.press("1 😁")

    assert not answer.has(NOT_RIGHT)


async def test_in_a_group_everybody_is_counted_once(chat):
    answer = await answered(chat, "group", asked=True)
    for person in (ADA, BEN):
        await answer.press(NOT_RIGHT, person=person)
        await answer.press(label_of(Emotion.FEAR), person=person)
        assert answer.has(NOT_RIGHT)

    await answer.press(NOT_RIGHT, person=ADA)

    assert chat.toasts()[-1] == ALREADY
    assert await chat.store.corrections() == (Correction(Emotion.HAPPINESS, Emotion.FEAR, 2),)


async def test_who_has_told_cannot_tell_again_by_somebody_elses_doubt(chat):
    answer = await answered(chat, "group", asked=True)
    await answer.press(NOT_RIGHT)
    await answer.press(label_of(Emotion.FEAR))
    await answer.press(NOT_RIGHT, person=BEN)

    await answer.press(label_of(Emotion.ANGER), person=ADA)

    assert chat.toasts()[-1] == ALREADY
    assert answer.has(label_of(Emotion.ANGER))
    assert await chat.store.corrections() == (Correction(Emotion.HAPPINESS, Emotion.FEAR, 1),)


FORGED = [
    CorrectFace(SumUp(Subject(7), 1), Emotion.ANGER, Emotion.FEAR),
    CorrectFace(PickFace(Subject(7), 1, 1), None, None),
    DoubtFace(SumUp(Subject(7), 1), Emotion.ANGER),
]


@pytest.mark.parametrize("button", FORGED)
async def test_what_no_button_offers_counts_nothing(chat, button):
    update = press_update("3:f:7")
    update["callback_query"]["data"] = render_button(button)

    await chat.receive(update)

    assert chat.toasts() == [GONE]
    assert chat.sent("editMessageReplyMarkup") == []
    assert await chat.store.corrections() == ()


@pytest.mark.parametrize("button", FORGED)
async def test_under_a_message_that_telegram_no_longer_shows_nothing_is_counted(chat, button):
    message = {"message_id": 8, "date": 0, "chat": photo_json("group")["chat"]}

    await chat.receive(press_update(render_button(button), message=message))

    assert chat.toasts() == [GONE]
    assert await chat.store.corrections() == ()


async def test_a_button_about_another_photo_counts_nothing(chat):
    data = render_button(CorrectFace(SumUp(Subject(8), 1), Emotion.ANGER, Emotion.FEAR))

    await chat.receive(press_update(data))

    assert chat.toasts() == [GONE]
    assert await chat.store.corrections() == ()


async def test_a_group_that_is_off_is_not_asked_any_more(chat):
    answer = await answered(chat, "group", asked=True)
    await chat.prefer(GROUP, mode=GroupMode.OFF)

    await answer.press(NOT_RIGHT)

    assert chat.toasts() == [TEXTS.line(Line.GROUP_IS_OFF)]
    assert chat.sent("editMessageReplyMarkup") == []


async def test_what_could_not_be_counted_may_be_told_again(chat):
    answer = await answered(chat)
    await answer.press(NOT_RIGHT)
    count = chat.store.count_correction

    async def broken(seen, better):
        raise StoreError("disk full")

    chat.store.count_correction = broken
    await answer.press(label_of(Emotion.FEAR))
    chat.store.count_correction = count
    await answer.press(label_of(Emotion.FEAR))

    assert chat.toasts()[1:] == [TEXTS.line(Line.STORE_DOWN), THANKS]
    assert await chat.store.corrections() == (Correction(Emotion.HAPPINESS, Emotion.FEAR, 1),)


async def test_the_emotions_are_named_in_the_language_of_the_answer(open_chat):
    chat = await open_chat(shelf=FakeShelf("de"))
    await chat.prefer(ADA["id"], mode=GroupMode.FULL, language="de")
    answer = await answered(chat)

    await answer.press(f"de: {NOT_RIGHT}")

    assert answer.labels()[0][0].endswith(f"de: {TEXTS.looks[Emotion.ANGER]}")


async def test_a_group_with_many_presses_is_asked_to_wait(chat):
    answer = await answered(chat, "group", asked=True)
    for _ in range(8):
        await answer.press(NOT_RIGHT)
        await answer.press(BACK)

    assert TEXTS.line(Line.TOO_MANY_PRESSES) in chat.toasts()
