"""Reminders: at the time that was chosen, once, quietly, and not where they are unwelcome."""

from datetime import time, timedelta

import pytest

from bot.replies.lines import Line
from tests.builders import ADA, PRIVATE, membership_update
from tests.chat.conftest import NOON
from tests.chat.moods import TEXTS, say
from tests.chat.shelves import FakeShelf

EIGHT = NOON.replace(hour=20)
DAY = timedelta(days=1)
REMINDER = TEXTS.line(Line.MOOD_REMINDER)


@pytest.fixture
async def diary(chat):
    await chat.store.moods.switch_on(PRIVATE, NOON)
    await tell(chat, "/mood remind 20:00")
    chat.telegram.calls.clear()
    return chat


async def tell(chat, words, **fields):
    await say(chat, words, "private", **fields)


async def at(chat, moment):
    """Let it be a certain moment, and the reminders that are due be sent."""
    chat.now = moment
    await chat.application.work.reminders.send_due()


def reminders(chat):
    return [sent for sent in chat.sent("sendMessage") if sent["text"] == REMINDER]


async def test_whoever_asks_for_it_reads_when_and_by_which_clock(chat):
    await chat.store.moods.switch_on(PRIVATE, NOON)

    await tell(chat, "/mood remind 8.05")

    said = TEXTS.line(Line.MOOD_REMIND_SET, time="08:05", clock="UTC", now="12:00")
    assert chat.texts() == [said]
    assert (await chat.store.moods.choices(PRIVATE)).remind_at == time(8, 5)


@pytest.mark.parametrize("words", ["", "24:00", "8", "20:60", "tonight", "٢٠:٠٠"])
async def test_what_is_no_time_is_explained(diary, words):
    await tell(diary, f"/mood remind {words}")

    assert diary.texts() == [TEXTS.line(Line.MOOD_REMIND_USAGE)]


async def test_it_comes_once_a_day_and_makes_no_sound(diary):
    await at(diary, EIGHT - timedelta(seconds=1))
    assert reminders(diary) == []

    await at(diary, EIGHT)
    await at(diary, EIGHT + timedelta(minutes=1))
    (sent,) = reminders(diary)
    assert (sent["chat_id"], sent["disable_notification"]) == (PRIVATE, True)

    await at(diary, EIGHT + DAY)
    assert len(reminders(diary)) == 2


async def test_it_survives_a_restart(diary, open_chat):
    restarted = await open_chat()

    await at(restarted, EIGHT)
    await at(diary, EIGHT)

    assert len(reminders(restarted)) == 1
    assert reminders(diary) == []


async def test_after_a_while_down_it_comes_late_and_after_a_long_one_not_at_all(diary, open_chat):
    late = await open_chat()
    await at(late, EIGHT + timedelta(minutes=59))
    assert len(reminders(late)) == 1

    later = await open_chat()
    await at(later, EIGHT + DAY + timedelta(minutes=61))
    assert reminders(later) == []
    await at(later, EIGHT + 2 * DAY)
    assert len(reminders(later)) == 1


async def test_it_goes_by_the_clock_of_the_chat_also_when_that_changes(diary):
    await tell(diary, "/mood zone +02:00")

    await at(diary, EIGHT - timedelta(hours=2))

    assert len(reminders(diary)) == 1


async def test_it_speaks_the_language_in_which_it_was_asked_for(open_chat):
    chat = await open_chat(shelf=FakeShelf("de"))
    await chat.store.moods.switch_on(PRIVATE, NOON)
    await tell(chat, "/mood remind 20:00", person={**ADA, "language_code": "de"})

    await at(chat, EIGHT)

    assert chat.texts()[-1] == f"de: {REMINDER}"


@pytest.mark.parametrize("words", ["/mood remind off", "/mood off", "/forget"])
async def test_it_ends_when_somebody_says_so(diary, words):
    await tell(diary, words)

    await at(diary, EIGHT)

    assert reminders(diary) == []


async def test_after_stop_nobody_is_reminded_nor_after_start_again(diary):
    await tell(diary, "/stop")
    await at(diary, EIGHT)
    await tell(diary, "/start")
    await at(diary, EIGHT + DAY)

    assert reminders(diary) == []


async def test_who_blocked_the_bot_is_not_reminded_again(diary):
    diary.telegram.refuse("sendMessage", 403, "Forbidden: bot was blocked by the user")

    await at(diary, EIGHT)
    await at(diary, EIGHT + DAY)

    assert len(reminders(diary)) == 1
    assert (await diary.store.moods.choices(PRIVATE)).remind_at is None


async def test_blocking_erases_the_diary_at_once(diary):
    await diary.receive(membership_update("member", "kicked", "private"))

    await at(diary, EIGHT)

    assert reminders(diary) == []
    assert await diary.store.moods.of_chat(PRIVATE) is None


async def test_a_reminder_that_may_have_been_sent_is_not_sent_again(diary):
    diary.telegram.refuse("sendMessage", 500, "Internal Server Error", times=9)

    await at(diary, EIGHT)
    await at(diary, EIGHT + timedelta(minutes=1))

    assert len(reminders(diary)) == 1


async def test_a_database_in_trouble_is_logged_and_ends_nothing(diary, caplog):
    await diary.store.aclose()

    await at(diary, EIGHT)

    assert "reminders cannot be looked up" in caplog.text
