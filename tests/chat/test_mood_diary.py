"""A person's own diary: opted into, noted in, exported, and forgotten."""

import csv
import io
from datetime import date, timedelta

import pytest

from bot.chat.mood_buttons import PREFIX
from bot.core.emotions import Emotion
from bot.core.moods import MAX_NOTE_CHARS, MoodChoices
from bot.replies.lines import Line
from tests.builders import PRIVATE, photo_update
from tests.chat.conftest import NOON
from tests.chat.moods import TEXTS, captions, counted, press, say

TODAY = "Sat, Nov 21"


@pytest.fixture
async def diary(chat):
    await chat.store.moods.switch_on(PRIVATE, NOON - timedelta(days=60))
    return chat


async def tell(chat, words, **fields):
    await say(chat, words, "private", **fields)


async def table(chat):
    await tell(chat, "/mood export")
    (upload,) = chat.telegram.uploads("sendDocument")
    return list(csv.DictReader(io.StringIO(upload["document"].decode("utf-8-sig"))))


async def test_a_diary_is_kept_for_whoever_presses_yes(chat):
    await tell(chat, "/mood on")
    await press(chat, f"{PREFIX}on", "private")
    await chat.receive(photo_update(date=int(NOON.timestamp())))
    await tell(chat, "/mood week")

    assert chat.texts()[0] == TEXTS.line(Line.MOOD_ASK_PRIVATE, days=90)
    assert chat.sent("editMessageText")[0]["text"] == TEXTS.line(Line.MOOD_ON_PRIVATE)
    assert captions(chat)[-1] == "1 face in 7 days."


async def test_without_a_yes_nothing_is_kept(chat):
    await tell(chat, "/mood on")
    await chat.receive(photo_update(date=int(NOON.timestamp())))

    assert await chat.store.moods.of_chat(PRIVATE) is None


async def test_few_faces_are_shown_to_whose_they_are_but_nothing_is_claimed(diary):
    await counted(diary, days_ago=1, people=1, each=9, chat_id=PRIVATE)

    await tell(diary, "/mood week")

    assert captions(diary) == ["9 faces in 7 days."]


async def test_ten_faces_are_told_as_a_whole(diary):
    await counted(diary, days_ago=1, people=1, each=7, chat_id=PRIVATE)
    await counted(diary, days_ago=2, people=1, each=3, look=Emotion.NEUTRAL, chat_id=PRIVATE)

    await tell(diary, "/mood week")

    assert captions(diary) == [
        "10 faces in 7 days. The most common look was happy (70 % of 10 faces)."
    ]


async def test_sad_looks_are_met_with_care(diary):
    await counted(diary, days_ago=1, people=1, each=12, look=Emotion.SADNESS, chat_id=PRIVATE)

    await tell(diary, "/mood week")

    assert captions(diary)[0].endswith(TEXTS.line(Line.MOOD_CARE_PRIVATE))


async def test_a_note_stands_under_its_day_and_the_newest_holds(diary):
    await tell(diary, "/mood note exam")
    await tell(diary, "/mood note exam  passed")
    await tell(diary, "/mood week")

    noted = TEXTS.line(Line.MOOD_NOTED, day=TODAY)
    assert diary.texts() == [
        noted,
        noted,
        f"{TEXTS.line(Line.MOOD_EMPTY)}\n\n{TODAY}: exam passed",
    ]


async def test_many_notes_get_a_message_of_their_own(diary):
    await counted(diary, days_ago=0, people=1, chat_id=PRIVATE)
    for day in range(30):
        note = "x" * MAX_NOTE_CHARS
        await diary.store.moods.write_note(PRIVATE, NOON.date() - timedelta(days=day), note)

    await tell(diary, "/mood month")

    assert captions(diary) == ["1 face in 30 days."]
    assert diary.texts()[0].count("\n") == 29


@pytest.mark.parametrize("words", ["/mood note", f"/mood note {'x' * (MAX_NOTE_CHARS + 1)}"])
async def test_a_note_that_is_none_is_explained(diary, words):
    await tell(diary, words)

    assert diary.texts() == [TEXTS.line(Line.MOOD_NOTE_USAGE, limit=MAX_NOTE_CHARS)]


@pytest.mark.parametrize("words", ["/mood note rain", "/mood remind 20:00", "/mood export"])
async def test_without_a_diary_there_is_nothing_to_write_into(chat, words):
    await tell(chat, words)

    assert chat.texts() == [TEXTS.line(Line.MOOD_NOT_ON)]


async def test_a_note_is_never_logged(diary, caplog):
    caplog.set_level("DEBUG", logger="bot")

    await tell(diary, "/mood note my-secret-of-today")

    assert "my-secret" not in caplog.text


async def test_an_export_has_every_day_with_faces_or_a_note(diary):
    await counted(diary, days_ago=2, people=1, each=2, chat_id=PRIVATE)
    await diary.store.moods.write_note(PRIVATE, date(2026, 11, 20), "=rain")

    thursday, friday = await table(diary)

    assert (thursday["day"], thursday["faces"], thursday["looks_happiness"]) == (
        *("2026-11-19", "2"),
        "2",
    )
    assert (friday["day"], friday["faces"], friday["note"]) == ("2026-11-20", "0", "'=rain")
    (sent,) = diary.sent("sendDocument")
    assert sent["caption"] == TEXTS.line(Line.MOOD_EXPORT_CAPTION)


async def test_off_keeps_the_diary_and_ends_the_reminders(diary):
    await tell(diary, "/mood remind 20:00")
    await tell(diary, "/mood note rain")
    await tell(diary, "/mood off")

    assert diary.texts()[-1] == TEXTS.line(Line.MOOD_OFF_PRIVATE)
    assert (await diary.store.moods.choices(PRIVATE)).remind_at is None
    assert [row["note"] for row in await table(diary)] == ["rain"]


async def test_forget_leaves_nothing_of_a_diary(diary):
    await counted(diary, days_ago=1, people=1, each=3, chat_id=PRIVATE)
    await tell(diary, "/mood note rain")
    await tell(diary, "/mood remind 20:00")

    await tell(diary, "/forget")
    await tell(diary, "/mood week")

    assert diary.texts()[-1] == TEXTS.line(Line.MOOD_NOT_ON)
    assert await diary.store.moods.notes(PRIVATE) == {}
    assert await diary.store.moods.choices(PRIVATE) == MoodChoices()
