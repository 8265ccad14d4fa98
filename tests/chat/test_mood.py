"""A group's mood: admins switch it, everybody sees it, and too little is not shown."""

from datetime import timedelta

import pytest

from bot.chat.mood_buttons import PREFIX, MoodButton, mood_keyboard, parse_mood_button
from bot.core.emotions import Emotion
from bot.core.preferences import ChatPreferences, GroupMode, QuietHours
from bot.replies.lines import Line
from tests.builders import ADA, BEN, GROUP
from tests.chat.conftest import NOON
from tests.chat.moods import TEXTS, captions, counted, press, say
from tests.chat.shelves import FakeShelf

SWITCH_ON, ERASE = f"{PREFIX}on", f"{PREFIX}erase"
DAY = timedelta(days=1)


@pytest.fixture
async def on(chat):
    """A group whose mood is on, and where Ada is an admin."""
    chat.telegram.statuses[ADA["id"]] = "administrator"
    await chat.store.moods.switch_on(GROUP, NOON - 60 * DAY)
    return chat


async def is_on(chat, chat_id=GROUP):
    mood = await chat.store.moods.of_chat(chat_id)
    return mood is not None and mood.is_open


async def test_before_anything_is_counted_an_admin_reads_what_and_presses(led):
    await led.prefer(GROUP, mode=GroupMode.FULL)

    await say(led, "/mood on")
    assert not await is_on(led)
    await press(led, SWITCH_ON)

    asked = TEXTS.line(Line.MOOD_ASK_GROUP, operator="the tests", days=90)
    assert led.texts() == [asked]
    assert led.labels() == [[TEXTS.line(Line.MOOD_YES)]]
    assert await is_on(led)
    (rewritten,) = led.sent("editMessageText")
    assert rewritten["text"] == TEXTS.line(Line.MOOD_ON_GROUP)
    assert "reply_markup" not in rewritten


async def test_where_photos_are_not_looked_at_switching_on_says_that_too(led):
    await press(led, SWITCH_ON)

    (rewritten,) = led.sent("editMessageText")
    assert rewritten["text"].endswith(TEXTS.line(Line.GROUP_IS_OFF))


@pytest.mark.parametrize("words", ["/mood on", "/mood off", "/mood zone Europe/Vienna"])
async def test_only_admins_switch(led, words):
    await say(led, words, person=BEN)

    assert led.texts() == [TEXTS.line(Line.LEADERS_ONLY)]
    assert await led.store.moods.of_chat(GROUP) is None


@pytest.mark.parametrize("data", [SWITCH_ON, ERASE])
async def test_only_admins_press(on, data):
    await on.store.moods.switch_off(GROUP, NOON)

    await press(on, data, person=BEN)

    assert on.toasts() == [TEXTS.line(Line.LEADERS_ONLY)]
    assert not await is_on(on)
    assert await on.store.moods.of_chat(GROUP) is not None


async def test_it_is_on_once(on):
    await say(on, "/mood on")

    assert on.texts() == [TEXTS.line(Line.MOOD_ALREADY_ON)]


async def test_off_keeps_what_was_counted_until_an_admin_erases_it(on):
    await counted(on, days_ago=0, people=6, each=2)

    await say(on, "/mood off")
    assert on.texts() == [TEXTS.line(Line.MOOD_OFF_GROUP)]
    assert on.labels() == [[TEXTS.line(Line.MOOD_ERASE)]]
    await say(on, "/mood week")
    await press(on, ERASE)

    assert captions(on)[0].startswith("12 faces in 7 days.")
    assert TEXTS.line(Line.MOOD_NOT_ON) in captions(on)[0]
    assert await on.store.moods.of_chat(GROUP) is None
    assert on.sent("editMessageText")[-1]["text"] == TEXTS.line(Line.MOOD_ERASED)


async def test_an_old_button_does_not_erase_what_was_begun_since(on):
    await press(on, ERASE)

    assert on.toasts() == [TEXTS.line(Line.MOOD_OLD)]
    assert await is_on(on)


@pytest.mark.parametrize("data", [f"{PREFIX}", f"{PREFIX}all", "1:d:on:1"])
async def test_a_button_that_the_bot_did_not_write_does_nothing(on, data):
    await on.store.moods.switch_off(GROUP, NOON)

    await press(on, data)

    assert on.toasts() == [TEXTS.line(Line.MOOD_OLD)]
    assert not await is_on(on)


@pytest.mark.parametrize("button", list(MoodButton))
def test_buttons_are_read_as_they_were_written(button):
    ((drawn,),) = mood_keyboard(button, "label").inline_keyboard

    assert parse_mood_button(drawn.callback_data) is button


async def test_a_week_is_a_picture_and_says_on_which_day_most_faces_agreed(on):
    await counted(on, days_ago=0, people=12)
    await counted(on, days_ago=3, people=5, each=3, look=Emotion.SURPRISE)
    await counted(on, days_ago=3, people=5, each=1, look=Emotion.NEUTRAL)
    await counted(on, days_ago=6, people=4, each=5)
    await counted(on, days_ago=7, people=30)

    await say(on, "/mood week", person=BEN)

    assert captions(on) == [
        "52 faces in 7 days. Saturday: the most common look was happy (100 % of 12 faces). "
        "Too few to say more: Sunday. A day needs 10 faces from 5 people."
    ]
    (upload,) = on.telegram.uploads("sendPhoto")
    assert upload["photo"].startswith(b"\x89PNG")


async def test_a_month_names_its_days_by_date(on):
    await counted(on, days_ago=20, people=12)

    await say(on, "/mood month")

    assert captions(on) == [
        "12 faces in 30 days. Sun, Nov 1: the most common look was happy (100 % of 12 faces)."
    ]


async def test_it_speaks_the_language_of_the_chat(open_chat):
    chat = await open_chat(shelf=FakeShelf("de"))
    await chat.prefer(GROUP, mode=GroupMode.FULL, language="de")
    await chat.store.moods.switch_on(GROUP, NOON)
    await counted(chat, days_ago=0, people=12)

    await say(chat, "/mood week")

    assert captions(chat)[0].startswith("de: 12 faces in 7 days. de: Samstag: ")


async def test_sad_looks_are_met_with_care_and_never_with_a_claim_about_people(on):
    await counted(on, days_ago=0, people=12, look=Emotion.SADNESS)

    await say(on, "/mood week")

    assert captions(on)[0].endswith(TEXTS.line(Line.MOOD_CARE_GROUP))


async def test_days_begin_on_the_clock_of_the_chat(on):
    late = NOON.replace(hour=23, minute=30)
    await counted(on, days_ago=0, people=12)

    await say(on, "/mood zone Pacific/Auckland", at=late)
    await say(on, "/mood week", at=late)

    assert on.texts() == [TEXTS.line(Line.MOOD_ZONE_SET, clock="Pacific/Auckland", now="12:30")]
    # Noon in Greenwich is one in the night there, and so the next day.
    assert "Sunday: the most common look" in captions(on)[0]


async def test_a_chat_without_a_clock_of_its_own_has_that_of_its_quiet_hours(on):
    quiet = QuietHours(NOON.time(), NOON.replace(hour=13).time(), "Pacific/Auckland")
    chosen = ChatPreferences(mode=GroupMode.FULL, quiet_hours=quiet)
    await on.store.set_preferences(GROUP, chosen)
    await counted(on, days_ago=0, people=12)

    await say(on, "/mood week", at=NOON.replace(hour=23, minute=30))

    assert "Sunday: the most common look" in captions(on)[0]


@pytest.mark.parametrize("words", ["/mood zone", "/mood zone Atlantis", "/mood zone +99:00"])
async def test_a_clock_that_nobody_knows_is_refused(on, words):
    await say(on, words)

    assert on.texts() == [TEXTS.line(Line.MOOD_ZONE_USAGE)]


@pytest.mark.parametrize("words", ["/mood week", "/mood month", "/mood off"])
async def test_where_it_never_was_on_that_is_said(led, words):
    await say(led, words)

    assert led.texts() == [TEXTS.line(Line.MOOD_NOT_ON)]


async def test_days_without_a_face_are_told_without_a_picture(on):
    await say(on, "/mood week")

    assert on.texts() == [TEXTS.line(Line.MOOD_EMPTY)]
    assert on.sent("sendPhoto") == []


@pytest.mark.parametrize("words", ["/mood note rain", "/mood export", "/mood remind 20:00"])
async def test_what_belongs_to_a_diary_is_for_private_chats(on, words):
    await say(on, words)

    assert on.texts() == [TEXTS.line(Line.MOOD_PRIVATE_ONLY)]


async def test_a_word_that_is_none_of_these_is_about_a_photo(on):
    await say(on, "/mood please")

    assert TEXTS.line(Line.MOOD_NEEDS_PHOTO) in on.texts()[0]


@pytest.mark.parametrize("words", ["/mood week", "/mood off", "/mood zone UTC", "/mood on"])
async def test_a_database_in_trouble_is_said_to_be_so(on, words):
    await on.store.aclose()

    await say(on, words)

    assert on.texts() == [TEXTS.line(Line.STORE_DOWN)]


async def test_a_press_amid_trouble_of_the_database_says_so(on):
    await on.store.aclose()

    await press(on, SWITCH_ON)

    assert on.toasts() == [TEXTS.line(Line.STORE_DOWN)]
