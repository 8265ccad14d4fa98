"""Guest mode through the whole chat door: one call comes in, and one answer goes out."""

import asyncio
import json

import pytest

from bot.core.emotions import Emotion
from bot.core.errors import BackendUnavailableError, StoreError
from bot.core.faces import Analysis
from bot.core.preferences import ChatPreferences, GroupMode
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import (
    ADA,
    BEN,
    BOT,
    GROUP,
    album_part,
    analysis,
    message_json,
    photo_json,
    update_json,
)
from tests.chat.shelves import FakeShelf

TEXTS = load_rule_book().texts
NAME = f"@{BOT['username']}"
ELSEWHERE = {"id": -1009009, "type": "supergroup", "title": "A group of others"}
NEEDS_PHOTO = TEXTS.line(Line.GUEST_NEEDS_PHOTO)


def elsewhere(message):
    return message | {"chat": ELSEWHERE}


def call_update(*, text=f"{NAME} ?", person=ADA, photo=None, **fields):
    """Somebody calls the bot, as a rule as a reply to a photo."""
    if photo is not None:
        fields["reply_to_message"] = elsewhere(photo)
    if text.startswith("@"):
        fields["entities"] = [{"type": "mention", "offset": 0, "length": len(NAME)}]
    message = message_json("supergroup", person=person, text=text, **fields)
    return update_json("guest_message", **elsewhere(message), guest_query_id="g-1")


def of_ben(**fields):
    return photo_json("supergroup", message_id=7, person=BEN, **fields)


def is_answer(text):
    """Whether these are words about a face, with options below."""
    return text.count("\n• ") == 3


def answers(chat):
    found = [call["result"] for call in chat.sent("answerGuestQuery")]
    return [json.loads(each) if isinstance(each, str) else each for each in found]


def said(chat):
    return [each["input_message_content"]["message_text"] for each in answers(chat)]


async def test_a_reply_to_a_photo_is_answered_once_with_the_options_as_text(chat):
    await chat.receive(call_update(photo=of_ben()))

    (text,) = said(chat)
    assert is_answer(text)
    _, *options = text.split("\n• ")
    assert set(options) <= set(TEXTS.suggestions.values())
    (call,) = chat.sent("answerGuestQuery")
    assert call["guest_query_id"] == "g-1"
    assert "reply_markup" not in answers(chat)[0]
    assert chat.telegram.methods() == ["getFile", "download", "answerGuestQuery"]


async def test_faces_are_listed(open_chat):
    chat = await open_chat(answer=analysis(Emotion.HAPPINESS, Emotion.SADNESS))

    await chat.receive(call_update(photo=of_ben()))

    assert "1 happy, 2 sad" in said(chat)[0]


async def test_a_photo_that_names_the_bot_in_its_caption_is_looked_at(chat):
    mention = [{"type": "mention", "offset": 0, "length": len(NAME)}]
    photo = photo_json("supergroup", caption=NAME, caption_entities=mention)

    await chat.receive(update_json("guest_message", **elsewhere(photo), guest_query_id="g-1"))

    assert is_answer(said(chat)[0])


async def test_one_photo_of_an_album_is_answered_for_itself(chat):
    await chat.receive(call_update(photo=album_part(7)))

    assert len(said(chat)) == 1


async def test_the_same_photo_gets_the_same_words(chat):
    for _ in range(2):
        await chat.receive(call_update(photo=of_ben()))

    first, second = said(chat)
    assert first == second


async def test_without_a_photo_it_says_how_it_works(chat):
    await chat.receive(call_update())
    await chat.receive(call_update(reply_to_message=message_json("supergroup", text="hi")))

    assert said(chat) == [NEEDS_PHOTO] * 2
    assert chat.backend.photos == []


async def test_a_remark_on_what_it_said_is_left_alone(chat):
    earlier = elsewhere(message_json("supergroup", person=BOT, text="This face looks happy."))

    await chat.receive(call_update(text="true!", reply_to_message=earlier))

    assert chat.telegram.calls == []


@pytest.mark.parametrize(
    "fields",
    [
        {"has_media_spoiler": True},
        {"has_protected_content": True},
        {"forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "Cleo"}},
    ],
)
async def test_a_reserved_photo_is_looked_at_as_somebody_asked(chat, fields):
    await chat.receive(call_update(photo=of_ben(**fields)))

    assert is_answer(said(chat)[0])


@pytest.mark.parametrize("where", [ELSEWHERE["id"], BEN["id"]])
async def test_who_wants_to_be_left_alone_is_in_other_chats_too(chat, where):
    await chat.store.leave_alone(BEN["id"], where)

    await chat.receive(call_update(photo=of_ben()))

    assert said(chat) == [TEXTS.line(Line.PERSON_IS_LEFT_ALONE)]
    assert chat.backend.photos == []


async def test_who_wants_to_be_left_alone_may_ask_about_others(chat):
    await chat.store.leave_alone(ADA["id"], ADA["id"])

    await chat.receive(call_update(photo=of_ben()))

    assert is_answer(said(chat)[0])


async def test_a_group_that_said_no_is_told_where_to_send_photos(chat):
    await chat.prefer(ELSEWHERE["id"], mode=GroupMode.OFF)

    await chat.receive(call_update(photo=of_ben()))

    assert said(chat) == [TEXTS.line(Line.GUEST_OFF)]
    ((button,),) = answers(chat)[0]["reply_markup"]["inline_keyboard"]
    assert button["url"] == f"https://t.me/{BOT['username']}"
    assert chat.backend.photos == []


async def test_it_speaks_the_language_of_who_called(open_chat):
    chat = await open_chat(shelf=FakeShelf("de", "fr"))
    await chat.receive(call_update(person=ADA | {"language_code": "de"}))
    await chat.prefer(ADA["id"], mode=GroupMode.FULL, language="fr")
    await chat.receive(call_update(person=ADA | {"language_code": "de"}))

    assert said(chat) == [f"de: {NEEDS_PHOTO}", f"fr: {NEEDS_PHOTO}"]


async def test_the_callers_own_choices_count(chat):
    await chat.store.set_preferences(
        ADA["id"], ChatPreferences(mode=GroupMode.FULL, shows_scores=True)
    )

    await chat.receive(call_update(photo=of_ben()))

    assert "92 %" in said(chat)[0]


async def test_trouble_is_apologised_for(open_chat):
    chat = await open_chat(answer=BackendUnavailableError("down"))

    await chat.receive(call_update(photo=of_ben()))

    assert said(chat) == [TEXTS.line(Line.BACKEND_DOWN)]


async def test_a_photo_that_is_too_large_is_not_downloaded(open_chat):
    chat = await open_chat(max_photo_bytes=1_000_000)

    await chat.receive(call_update(photo=of_ben(file_size=2_000_000)))

    assert said(chat) == [TEXTS.line(Line.PHOTO_TOO_HEAVY, limit_mb=1)]
    assert chat.sent("getFile") == []


async def test_a_photo_without_a_face_is_answered_kindly(open_chat):
    chat = await open_chat(answer=Analysis(640, 480))

    await chat.receive(call_update(photo=of_ben()))

    assert len(said(chat)) == 1


async def test_while_the_store_is_in_trouble_everybody_is_left_alone(chat):
    async def broken(*_):
        raise StoreError("disk full")

    chat.store.preferences = broken
    await chat.receive(call_update(photo=of_ben()))

    assert said(chat) == [TEXTS.line(Line.BACKEND_DOWN)]
    assert chat.backend.photos == []


async def test_an_answer_that_telegram_refuses_is_let_go(chat):
    chat.telegram.refuse("answerGuestQuery", 400, "Bad Request: query is too old")

    await chat.receive(call_update(photo=of_ben()))
    await chat.receive(call_update(photo=of_ben()))

    assert len(said(chat)) == 2


async def test_who_called_may_say_it_in_other_chats(chat):
    await chat.receive(call_update(photo=of_ben()))

    query = {"id": "q-1", "from": ADA, "query": "", "offset": ""}
    await chat.receive(update_json("inline_query", **query))

    (call,) = chat.sent("answerInlineQuery")
    titles = [each["title"] for each in json.loads(json.dumps(call["results"]))]
    assert titles == said(chat)[0].split("\n• ")[1:]


async def test_other_bots_cannot_call(chat):
    other = {"id": 2001, "is_bot": True, "first_name": "Album bot"}

    await chat.receive(call_update(person=other, photo=of_ben()))

    assert chat.telegram.calls == []


async def test_a_guest_finds_no_room_when_too_much_is_waiting(open_chat):
    chat = await open_chat(photos_at_once=1, photos_waiting=0)
    chat.backend.hold()
    first = asyncio.create_task(chat.receive_in_order(call_update(photo=of_ben())))
    await chat.until(lambda: chat.backend.photos)

    await chat.receive_in_order(call_update(photo=of_ben()))
    chat.backend.go.set()
    await first

    busy, answer = said(chat)
    assert busy == TEXTS.line(Line.BACKEND_BUSY)
    assert is_answer(answer)


async def test_a_guests_group_is_not_written_into_and_not_remembered(chat):
    await chat.receive(call_update(photo=of_ben()))

    assert chat.sent("sendMessage") == chat.sent("sendChatAction") == []
    assert await chat.store.preferences(ELSEWHERE["id"]) is None
    assert await chat.store.preferences(GROUP) is not None
