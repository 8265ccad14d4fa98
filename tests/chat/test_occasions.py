"""What the rules are told beside the faces, with an operator's rules that listen for it."""

from datetime import UTC, datetime, time

import pytest

from bot.chat.buttons import PickFace, Subject, SumUp, render_button
from bot.core.emotions import Emotion
from bot.core.preferences import GroupMode, QuietHours
from bot.replies.loader import load_shelf
from tests.builders import (
    album_part,
    album_update,
    analysis,
    photo_json,
    photo_update,
    press_update,
    text_update,
)
from tests.chat.test_albums import Gathered

RULES = """
[[rule]]
name = "sour"
when.words = ["so sour"]
then.observation = "sour"

[[rule]]
name = "late"
when.hours = { from = 22, to = 6 }
then.observation = "late"

[[rule]]
name = "afterwards"
when.after = "sadness"
then.observation = "afterwards"

[texts.en]
observation.sour = "Sour, says the caption."
observation.late = "It is late."
observation.afterwards = "And now this."
"""
TWO = analysis(Emotion.HAPPINESS, Emotion.HAPPINESS)
SAD = analysis(Emotion.SADNESS)


@pytest.fixture
def shelf(tmp_path):
    rules = tmp_path / "rules.toml"
    rules.write_text(RULES, encoding="utf-8")
    return load_shelf(rules)


@pytest.fixture
async def chat(open_chat, shelf):
    return await open_chat(shelf=shelf, answer=TWO)


async def keep_clock(chat, zone):
    hours = QuietHours(time(9), time(10), zone=zone)
    await chat.prefer(mode=GroupMode.FULL, quiet_hours=hours)


def at(hour):
    """Seconds as Telegram writes a date."""
    return int(datetime(2026, 11, 21, hour, 30, tzinfo=UTC).timestamp())


async def test_words_of_the_caption_reach_the_rules(chat):
    await chat.receive(photo_update("group", caption="That was SO SOUR"))

    assert "Sour, says the caption." in chat.texts()[0]


async def test_the_caption_of_the_photo_counts_when_somebody_asks_about_it(chat):
    photo = photo_json("group", caption="so sour")

    await chat.receive(text_update("/mood well?", "group", reply_to_message=photo))

    assert "Sour, says the caption." in chat.texts()[0]


async def test_of_an_album_every_caption_counts(chat):
    gathered = Gathered(chat)

    await gathered.receive(
        album_update(7, caption="lunch"), album_update(8), album_update(9, caption="so sour")
    )
    await gathered.finish()

    assert "Sour, says the caption." in chat.texts()[0]


@pytest.mark.parametrize(
    ("zone", "hour", "is_late"),
    [("UTC", 23, True), ("UTC", 12, False), ("+10:00", 12, True), ("-10:00", 23, False)],
)
async def test_the_hour_on_the_chats_clock_reaches_the_rules(chat, zone, hour, is_late):
    await keep_clock(chat, zone)

    await chat.receive(photo_update("group", date=at(hour)))

    assert ("It is late." in chat.texts()[0]) is is_late


async def test_without_a_clock_it_is_never_late(chat):
    await chat.receive(photo_update("group", date=at(23)))

    assert "It is late." not in chat.texts()[0]


async def test_the_last_answer_of_the_chat_reaches_the_rules(open_chat, shelf):
    chat = await open_chat(shelf=shelf, answer=SAD)

    await chat.receive(photo_update("group"))
    await chat.receive(photo_update("private"))
    await chat.receive(photo_update("group"))

    first, elsewhere, second = chat.texts()
    assert "And now this." not in first
    assert "And now this." not in elsewhere
    assert "And now this." in second


async def test_asked_again_about_a_photo_it_says_the_same_though_more_was_said_since(chat):
    photo = photo_json("group", message_id=7)
    ask = text_update("/mood", "group", reply_to_message=photo)

    await chat.receive(ask)
    chat.backend.answer = SAD
    await chat.receive(photo_update("group", message_id=9))
    chat.backend.answer = TWO
    await chat.receive(text_update("/mood", "group", reply_to_message=photo))

    first, _, again = chat.sent("sendMessage")
    assert again["text"] == first["text"]
    assert again["reply_markup"] == first["reply_markup"]


async def test_turning_the_pages_leads_back_to_the_same_words(chat):
    await keep_clock(chat, "UTC")
    circumstances = {"caption": "so sour", "date": at(23)}
    chat.backend.answer = SAD
    await chat.receive(photo_update("group", message_id=5))
    chat.backend.answer = TWO
    await chat.receive(photo_update("group", message_id=7, **circumstances))
    await chat.receive(photo_update("group", message_id=8))

    for page in (PickFace(Subject(7), 1, 2), SumUp(Subject(7), 1)):
        update = press_update(render_button(page))
        photo = photo_json("group", message_id=7, **circumstances)
        update["callback_query"]["message"]["reply_to_message"] = photo
        await chat.receive(update)

    answer, back = chat.sent("sendMessage")[1], chat.sent("editMessageText")[1]
    assert "Sour, says the caption." in answer["text"]
    assert (back["text"], back["reply_markup"]) == (answer["text"], answer["reply_markup"])


async def test_an_album_is_turned_with_all_its_captions(chat):
    gathered = Gathered(chat)
    await gathered.receive(album_update(7), album_update(8, caption="so sour"))
    await gathered.finish()

    update = press_update(render_button(SumUp(Subject(7, is_album=True), 1)))
    update["callback_query"]["message"]["reply_to_message"] = album_part(7)
    await chat.receive(update)

    (answer,), (back,) = chat.sent("sendMessage"), chat.sent("editMessageText")
    assert (back["text"], back["reply_markup"]) == (answer["text"], answer["reply_markup"])


async def test_a_refused_answer_was_not_said(chat):
    chat.backend.answer = SAD
    chat.telegram.refuse("sendMessage", 400, "Bad Request: not enough rights to send")

    await chat.receive(photo_update("group"))
    await chat.receive(photo_update("group"))

    assert "And now this." not in chat.texts()[1]


async def test_forget_erases_what_a_private_chat_heard_last(open_chat, shelf):
    chat = await open_chat(shelf=shelf, answer=SAD)

    await chat.receive(photo_update())
    await chat.receive(text_update("/forget"))
    await chat.receive(photo_update())

    assert "And now this." not in chat.texts()[-1]


async def test_rules_that_change_while_a_photo_is_looked_at_count_from_the_next_one(
    open_chat, tmp_path
):
    rules = tmp_path / "rules.toml"
    rules.write_text(RULES, encoding="utf-8")
    shelf = load_shelf(rules)
    chat = await open_chat(shelf=shelf, answer=TWO)
    gate = chat.telegram.hold("getFile")
    work = chat.start(photo_update("group", caption="so sour"))
    await chat.until(lambda: chat.sent("getFile"))

    rules.write_text(RULES.replace("Sour, says", "Lemon, says"), encoding="utf-8")
    assert shelf.reload() == ()
    gate.set()
    await work
    await chat.receive(photo_update("group", caption="so sour"))

    first, second = chat.texts()
    assert "Sour, says the caption." in first
    assert "Lemon, says the caption." in second
