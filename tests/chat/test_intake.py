from datetime import UTC, datetime

import pytest
from telegram import Update

from bot.chat.intake import asked_photo, incoming_photo, press_in
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import (
    ADA,
    BEN,
    BOT,
    GROUP,
    analysis,
    document_update,
    message_json,
    photo_json,
    photo_update,
    press_update,
    text_update,
    update_json,
)

CHANNEL = {"id": -100777, "type": "channel", "title": "News"}
TEXTS = load_rule_book().texts


async def test_the_largest_size_is_downloaded(chat):
    await chat.receive(photo_update())

    assert chat.sent("getFile") == [{"file_id": "large"}]
    assert chat.backend.photos == [b"the photo"]


@pytest.mark.parametrize("chat_type", ["private", "group", "supergroup"])
async def test_an_image_sent_as_a_file_is_a_photo_too(chat, chat_type):
    await chat.receive(document_update(chat_type))

    assert chat.backend.photos == [b"the photo"]
    assert len(chat.sent("sendMessage")) == 1


@pytest.mark.parametrize("chat_type", ["private", "group"])
async def test_mood_answers_the_photo_that_it_replies_to(chat, chat_type):
    photo = photo_json(chat_type, message_id=7)

    await chat.receive(text_update("/mood@emotion_bot", chat_type, reply_to_message=photo))

    (message,) = chat.sent("sendMessage")
    assert message["reply_parameters"]["message_id"] == 7


@pytest.mark.parametrize(
    ("chat_type", "days"),
    [("private", Line.MOOD_HELP_PRIVATE), ("group", Line.MOOD_HELP_GROUP)],
)
async def test_mood_without_a_photo_says_how_it_works(chat, chat_type, days):
    text = message_json(chat_type, text="hello")

    await chat.receive(text_update("/mood", chat_type))
    await chat.receive(text_update("/mood", chat_type, reply_to_message=text))

    how = f"{TEXTS.line(Line.MOOD_NEEDS_PHOTO)}\n\n{TEXTS.line(days)}"
    assert chat.texts() == [how] * 2


async def test_a_spoiler_is_left_alone_in_a_group_until_somebody_asks(chat):
    photo = photo_json("group", has_media_spoiler=True)

    await chat.receive(update_json(**photo))
    assert chat.telegram.calls == []

    await chat.receive(text_update("/mood", "group", reply_to_message=photo))
    assert len(chat.texts()) == 1


@pytest.mark.parametrize(
    "reserved",
    [
        {"has_protected_content": True},
        {"forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "Eve"}},
        {"is_automatic_forward": True, "sender_chat": CHANNEL},
    ],
)
async def test_what_is_not_meant_to_be_looked_at_is_left_alone_in_a_group_until_asked(
    chat, reserved
):
    photo = photo_json("supergroup", **reserved)

    await chat.receive(update_json(**photo))
    assert chat.telegram.calls == []

    await chat.receive(text_update("/mood", "supergroup", reply_to_message=photo))
    assert len(chat.texts()) == 1


async def test_a_forwarded_photo_is_answered_in_private(chat):
    origin = {"type": "hidden_user", "date": 1, "sender_user_name": "Eve"}

    await chat.receive(photo_update(forward_origin=origin))

    assert len(chat.texts()) == 1


def mention(text, name):
    return {"type": "mention", "offset": text.index(name), "length": len(name)}


@pytest.mark.parametrize(
    ("text", "name", "asks"),
    [
        ("😀 @Emotion_Bot how?", "@Emotion_Bot", True),
        ("and you, @emotion_bot", "@emotion_bot", True),
        ("@other_bot how?", "@other_bot", False),
    ],
)
async def test_a_reply_or_a_caption_that_names_the_bot_asks(open_chat, text, name, asks):
    chat = await open_chat(answer=analysis())
    entity = mention(text, name)
    # Telegram counts in UTF-16, where this emoji is two.
    entity["offset"] += text.startswith("😀")

    await chat.receive(photo_update("group", caption=text, caption_entities=[entity]))
    await chat.receive(
        update_json(
            **message_json(
                "group", text=text, entities=[entity], reply_to_message=photo_json("group")
            )
        )
    )

    assert len(chat.texts()) == (2 if asks else 0)


async def test_naming_the_bot_without_a_photo_is_met_with_silence_in_a_group(chat):
    text = "@emotion_bot hello"
    entities = [mention(text, "@emotion_bot")]

    await chat.receive(
        update_json(
            **message_json(
                "group", text=text, entities=entities, reply_to_message=message_json("group")
            )
        )
    )

    assert chat.telegram.calls == []


async def test_a_photo_by_another_bot_is_looked_at_when_somebody_asks(chat):
    photo = photo_json("group", person=BOT | {"id": 77, "username": "other_bot"})

    await chat.receive(update_json(**photo))
    assert chat.telegram.calls == []

    await chat.receive(text_update("/mood", "group", reply_to_message=photo))
    assert len(chat.texts()) == 1


async def test_a_caption_can_ask(open_chat):
    chat = await open_chat(answer=analysis())

    await chat.receive(photo_update("group", caption="/mood who is it?"))
    await chat.receive(photo_update("group", caption="/mood@other_bot"))
    await chat.receive(photo_update("group", caption="/moody"))

    assert len(chat.texts()) == 1


@pytest.mark.parametrize("kind", ["edited_message", "channel_post", "business_message"])
async def test_only_new_messages_of_chats_are_answered(chat, kind):
    await chat.receive(update_json(kind, **photo_json("group")))
    await chat.receive(update_json(kind, **text_update("/start")["message"]))

    assert chat.telegram.calls == []


async def test_bots_are_ignored_and_anonymous_people_are_not(chat):
    await chat.receive(photo_update("group", person=BOT))
    assert chat.telegram.calls == []

    anonymous = {"id": GROUP, "type": "group", "title": "Weekend crew"}
    await chat.receive(photo_update("group", person=BOT, sender_chat=anonymous))
    assert len(chat.texts()) == 1


async def test_a_topic_is_kept(chat):
    topic = {"is_topic_message": True, "message_thread_id": 33}

    await chat.receive(photo_update("supergroup", **topic))
    command = text_update("/mood", "supergroup", reply_to_message=photo_json("group"), **topic)
    await chat.receive(command)
    await chat.receive(photo_update("supergroup", message_thread_id=34))

    threads = [params.get("message_thread_id") for params in chat.sent("sendMessage")]
    assert threads == [33, 33, None]
    assert [params["message_thread_id"] for params in chat.sent("sendChatAction")] == [33]


def incoming(update):
    return incoming_photo(Update.de_json(update), username="emotion_bot")


@pytest.mark.parametrize(
    ("written", "caption"),
    [
        (None, ""),
        ("so  sour\n🍋", "so sour 🍋"),
        ("/mood", ""),
        ("/mood@emotion_bot so sour", "so sour"),
        ("@emotion_bot so sour, @ben!", "so sour, !"),
        ("4 /5 and me@home", "4 /5 and me@home"),
    ],
)
def test_a_caption_keeps_its_words_and_not_whom_it_is_meant_for(written, caption):
    fields = {"caption": written} if written else {}

    assert incoming(photo_update("group", **fields)).caption == caption


def test_a_photo_says_who_is_spoken_to_and_when_it_was_sent():
    german, english = ADA | {"language_code": "de"}, BEN | {"language_code": "en"}
    sent = photo_json("group", person=english)
    question = text_update("/mood", "group", person=german, reply_to_message=sent)

    assert incoming(update_json(**sent)).language_code == "en"
    assert asked_photo(Update.de_json(question)).language_code == "de"
    assert incoming(photo_update()).language_code is None
    assert incoming(photo_update()).sent_at == datetime(2025, 11, 21, 1, 53, 20, tzinfo=UTC)


def test_a_press_says_what_stands_on_the_button_and_who_pressed():
    press = press_in(
        Update.de_json(press_update("x", label="Ja", person=ADA | {"language_code": "de"}))
    )

    assert (press.label, press.language_code, press.was_offered) == ("Ja", "de", True)


def test_a_button_that_is_not_there_has_no_label():
    update = press_update("x")
    update["callback_query"]["data"] = "y"

    press = press_in(Update.de_json(update))

    assert (press.label, press.was_offered) == (None, False)
