"""Inline mode through the whole chat door: a photo is answered, then somebody types @bot."""

import asyncio
import json

import pytest

from bot.chat.inline import START_PARAMETER
from bot.core.emotions import Emotion
from bot.core.errors import StoreError
from bot.core.preferences import GroupMode
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import (
    ADA,
    BEN,
    PRIVATE,
    analysis,
    photo_json,
    photo_update,
    press_update,
    text_update,
    update_json,
)
from tests.chat.shelves import FakeShelf

TEXTS = load_rule_book().texts
STALE = "Bad Request: wrong file identifier/HTTP URL specified"


def typed(words="", person=ADA, **fields):
    return update_json(
        "inline_query", **{"id": "q-1", "from": person, "query": words, "offset": "", **fields}
    )


def offered(chat):
    """Texts of the articles in the newest answer."""
    return [each["title"] for each in results(chat) if each["type"] == "article"]


def results(chat):
    found = chat.sent("answerInlineQuery")[-1]["results"]
    return json.loads(found) if isinstance(found, str) else found


def suggestions(chat):
    rows = chat.labels()
    return [row[0] for row in rows if row[0] in TEXTS.suggestions.values()]


async def test_the_options_of_the_last_private_photo_are_offered(chat):
    await chat.receive(photo_update())

    await chat.receive(typed())

    assert offered(chat) == suggestions(chat)
    first = results(chat)[0]
    assert first["input_message_content"]["message_text"] == first["title"]
    assert first["description"] == TEXTS.line(Line.INLINE_SUGGESTION)
    (call,) = chat.sent("answerInlineQuery")
    assert call["inline_query_id"] == "q-1"
    assert call["is_personal"] is True
    assert call["cache_time"] <= 5
    assert "button" not in call


async def test_the_newest_photo_counts(chat):
    await chat.receive(photo_update(message_id=7))
    chat.backend.answer = analysis(Emotion.SADNESS)
    await chat.receive(photo_update(message_id=8))

    await chat.receive(typed())

    assert offered(chat) == suggestions(chat)


async def test_what_is_typed_comes_first_and_nothing_is_left_out(chat):
    await chat.receive(photo_update())
    last = suggestions(chat)[-1]

    await chat.receive(typed(last.upper()[:6]))

    assert offered(chat)[0] == last
    assert sorted(offered(chat)) == sorted(suggestions(chat))


async def test_in_a_group_it_is_offered_to_who_sent_the_photo_and_who_asked(chat):
    photo = photo_json("group", message_id=7, person=BEN)
    await chat.receive(text_update("/mood", "group", person=ADA, reply_to_message=photo))

    for person in (ADA, BEN):
        await chat.receive(typed(person=person))
        assert offered(chat) == suggestions(chat)


async def test_nothing_of_somebody_elses_photo_is_offered(chat):
    await chat.receive(photo_update())

    await chat.receive(typed(person=BEN))

    assert results(chat) == []


async def test_without_a_photo_a_button_leads_to_the_chat_and_start_explains_there(chat):
    await chat.receive(typed())
    await chat.receive(text_update(f"/start {START_PARAMETER}"))

    (call,) = chat.sent("answerInlineQuery")
    assert results(chat) == []
    assert call["button"] == {
        "text": TEXTS.line(Line.INLINE_NO_PHOTO),
        "start_parameter": START_PARAMETER,
    }
    (said,) = chat.texts()
    assert said.startswith(TEXTS.line(Line.START_PRIVATE, operator="the tests"))
    assert said.endswith(TEXTS.line(Line.INLINE_NO_PHOTO_HINT))


@pytest.mark.parametrize("chat_type", ["private", "group"])
@pytest.mark.parametrize("command", ["/stop", "/forget"])
async def test_who_wants_no_answers_is_offered_nothing_any_more(chat, command, chat_type):
    await chat.receive(photo_update())
    await chat.receive(text_update(command, chat_type))

    await chat.receive(typed())

    assert results(chat) == []


async def test_who_wants_to_be_left_alone_is_not_asked_for_photos_either(chat):
    await chat.store.leave_alone(ADA["id"], PRIVATE)

    await chat.receive(typed())

    assert results(chat) == []
    assert "button" not in chat.sent("answerInlineQuery")[-1]


async def test_while_the_store_is_in_trouble_nothing_is_offered(chat):
    await chat.receive(photo_update())

    async def broken(person_id, chat_id):
        raise StoreError("disk full")

    chat.store.wants_to_be_left_alone = broken
    await chat.receive(typed())

    assert results(chat) == []


async def test_a_photo_that_failed_offers_nothing(chat):
    chat.telegram.refuse("getFile", 400, "Bad Request: file is too big")
    await chat.receive(photo_update())

    await chat.receive(typed())

    assert results(chat) == []


async def test_it_is_said_in_the_language_of_who_types(open_chat):
    chat = await open_chat(shelf=FakeShelf("de"))
    await chat.receive(photo_update())

    await chat.receive(typed(person=ADA | {"language_code": "de"}))

    assert all(title.startswith("de: ") for title in offered(chat))


async def test_a_picked_face_is_what_is_offered_from_then_on(open_chat):
    chat = await open_chat(answer=analysis(Emotion.HAPPINESS, Emotion.SADNESS))
    await chat.receive(photo_update(message_id=7))
    await chat.receive(press_update("3:p:7:1:2", "private"))

    await chat.receive(typed())

    (edit,) = chat.sent("editMessageText")
    rows = edit["reply_markup"]["inline_keyboard"]
    assert offered(chat) == [row[0]["text"] for row in rows if "copy_text" in row[0]]


async def with_sticker(open_chat):
    chat = await open_chat(stickers={"happiness": "happy-id"})
    await chat.receive(photo_update())
    assert [each["sticker"] for each in chat.sent("sendSticker")] == ["happy-id"]
    return chat


async def test_the_sticker_that_fits_comes_after_the_words(open_chat):
    chat = await with_sticker(open_chat)

    await chat.receive(typed())

    assert [each["type"] for each in results(chat)] == ["article"] * 3 + ["sticker"]
    assert results(chat)[-1]["sticker_file_id"] == "happy-id"


async def test_a_sticker_that_went_stale_does_not_cost_the_words(open_chat):
    chat = await with_sticker(open_chat)
    chat.telegram.refuse("answerInlineQuery", 400, STALE)

    await chat.receive(typed())

    assert [each["type"] for each in results(chat)] == ["article"] * 3


async def test_a_query_that_is_too_old_is_let_go(open_chat):
    chat = await with_sticker(open_chat)
    chat.telegram.refuse("answerInlineQuery", 400, "Bad Request: query is too old")

    await chat.receive(typed())

    assert len(chat.sent("answerInlineQuery")) == 1


async def test_typing_waits_for_no_photo_and_for_nobody_elses_typing(chat):
    chat.backend.hold()
    waiting = asyncio.create_task(chat.receive_in_order(photo_update()))
    await chat.until(lambda: chat.backend.photos)

    await chat.receive_in_order(typed())
    chat.backend.go.set()
    await waiting

    assert len(chat.sent("answerInlineQuery")) == 1


@pytest.mark.parametrize("inline", [True, False])
async def test_the_way_to_other_chats_is_offered_where_inline_mode_is_on(open_chat, inline):
    chat = await open_chat(inline=inline)
    await chat.receive(photo_update())
    await chat.receive(photo_update("group"))
    private, group = chat.sent("sendMessage")

    buttons = [each for row in private["reply_markup"]["inline_keyboard"] for each in row]
    shares = [each for each in buttons if "switch_inline_query_chosen_chat" in each]
    assert [each["text"] for each in shares] == [TEXTS.line(Line.SHARE)] * inline
    assert "switch_inline" not in json.dumps(group)


async def test_what_a_group_wants_does_not_matter_in_other_chats(chat):
    await chat.receive(photo_update("group"))
    await chat.prefer(mode=GroupMode.OFF)

    await chat.receive(typed())

    assert offered(chat) == suggestions(chat)
