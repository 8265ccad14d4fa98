"""Moods on every kind of database: counted once, reminded once, and forgotten."""

import asyncio
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.core.emotions import Emotion
from bot.core.moods import MoodChoices, Reminder
from bot.core.sessions import FaceRecord
from tests.builders import scores

GROUP, SUPERGROUP = -4_001, -1_002_147_483_649
ANNA, BEN = 5_000_000_001, 5_000_000_002
NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
EIGHT = time(20)


def seen(mood, *, who=ANNA, at=NOON):
    face = scores(Emotion.HAPPINESS)
    return FaceRecord(int(at.timestamp()), None, mood.contributor(who), face)


@pytest.fixture
async def mood(store):
    await store.moods.switch_on(GROUP, NOON)
    return await store.moods.of_chat(GROUP)


async def faces_of(store, mood):
    return len([face async for face in store.faces.stream(mood.session_id)])


async def test_a_mood_is_off_until_it_is_switched_on_and_once_is_enough(store):
    assert await store.moods.of_chat(GROUP) is None
    assert await store.moods.switch_on(GROUP, NOON)
    assert not await store.moods.switch_on(GROUP, NOON + DAY)

    mood = await store.moods.of_chat(GROUP)

    assert mood.is_open
    assert mood.opened_at == NOON


async def test_switched_off_it_keeps_what_it_counted_and_on_again_goes_on(store, mood):
    await store.moods.count(mood, "photo 1", [seen(mood)])

    assert await store.moods.switch_off(GROUP, NOON + DAY)
    assert not await store.moods.switch_off(GROUP, NOON + DAY)
    assert not await store.moods.count(mood, "photo 2", [seen(mood)])
    assert not (await store.moods.of_chat(GROUP)).is_open
    assert await store.moods.switch_on(GROUP, NOON + 2 * DAY)

    again = await store.moods.of_chat(GROUP)
    assert (again.session_id, again.salt) == (mood.session_id, mood.salt)
    assert again.opened_at == NOON + 2 * DAY
    assert await faces_of(store, again) == 1


async def test_of_several_that_switch_it_on_at_once_one_brings_news(store):
    news = await asyncio.gather(*(store.moods.switch_on(GROUP, NOON) for _ in range(6)))

    assert sum(news) == 1


async def test_a_photo_counts_once_however_often_it_is_tried(store, mood):
    faces = [seen(mood), seen(mood)]

    tries = await asyncio.gather(*(store.moods.count(mood, "photo 1", faces) for _ in range(5)))

    assert sum(tries) == 1
    assert await faces_of(store, mood) == 2


async def test_what_somebody_let_forget_does_not_count_again(store, mood):
    await store.moods.count(mood, "photo 1", [seen(mood)])
    await store.forget_person(ANNA)

    assert not await store.moods.count(mood, "photo 1", [seen(mood)])
    assert await faces_of(store, mood) == 0


async def test_erased_it_is_off_and_holds_nothing(store, mood):
    await store.moods.count(mood, "photo 1", [seen(mood)])
    await store.moods.choose_zone(GROUP, "Europe/Vienna")

    await store.moods.erase(GROUP)

    assert await store.moods.of_chat(GROUP) is None
    assert await faces_of(store, mood) == 0
    assert await store.moods.choices(GROUP) == MoodChoices()


async def test_a_photo_that_is_too_old_goes_with_its_mark(store, mood):
    await store.moods.count(mood, "photo 1", [seen(mood)])
    await store.moods.count(mood, "photo 2", [seen(mood, at=NOON + DAY)])

    assert await store.purge(NOON + DAY) == 1

    assert await store.moods.count(mood, "photo 1", [seen(mood, at=NOON + DAY)])
    assert not await store.moods.count(mood, "photo 2", [seen(mood, at=NOON + DAY)])


async def test_choices_follow_a_group_that_became_a_supergroup(store, mood):
    await store.moods.choose_zone(GROUP, "Europe/Vienna")
    await store.moods.count(mood, "photo 1", [seen(mood)])

    await store.move_chat(GROUP, SUPERGROUP)

    assert await store.moods.choices(SUPERGROUP) == MoodChoices("Europe/Vienna")
    assert (await store.moods.of_chat(SUPERGROUP)).session_id == mood.session_id
    assert await store.moods.of_chat(GROUP) is None


async def test_a_reminder_is_due_when_its_time_has_come_and_claimed_by_one(store):
    await store.moods.remind(ANNA, EIGHT, NOON, "de")
    await store.moods.remind(BEN, EIGHT, NOON + DAY, "de")

    assert await store.moods.due(NOON - timedelta(seconds=1)) == ()
    (reminder,) = await store.moods.due(NOON)
    assert reminder == Reminder(ANNA, EIGHT, int(NOON.timestamp()), "de")
    claims = await asyncio.gather(*(store.moods.claim(reminder, NOON + DAY) for _ in range(5)))

    assert sum(claims) == 1
    assert await store.moods.due(NOON) == ()
    assert len(await store.moods.due(NOON + DAY)) == 2


async def test_a_reminder_that_was_changed_meanwhile_is_not_claimed(store):
    await store.moods.remind(ANNA, EIGHT, NOON, "de")
    await store.moods.remind(BEN, EIGHT, NOON, "de")
    reminders = await store.moods.due(NOON)

    await store.moods.remind(ANNA, time(21), NOON, "de")
    await store.moods.remind_no_more(BEN)

    assert [await store.moods.claim(each, NOON + DAY) for each in reminders] == [False, False]


async def test_switching_off_ends_the_reminders(store):
    await store.moods.switch_on(ANNA, NOON)
    await store.moods.choose_zone(ANNA, "+02:00")
    await store.moods.remind(ANNA, EIGHT, NOON, "de")

    await store.moods.switch_off(ANNA, NOON)

    assert await store.moods.due(NOON + DAY) == ()
    assert await store.moods.choices(ANNA) == MoodChoices("+02:00")


async def test_a_day_has_one_note_and_purging_leaves_it(store):
    first, second = date(2026, 5, 1), date(2026, 5, 2)
    await store.moods.write_note(ANNA, second, "rain")
    await store.moods.write_note(ANNA, first, "exam")
    await store.moods.write_note(ANNA, first, "exam passed")
    await store.moods.write_note(BEN, first, "boat")

    await store.purge(NOON + 99 * DAY)

    assert await store.moods.notes(ANNA) == {first: "exam passed", second: "rain"}
    assert await store.moods.notes(ANNA, second) == {second: "rain"}


async def test_forgetting_a_person_leaves_nothing_of_their_diary_nor_in_groups(store, mood):
    await store.moods.switch_on(ANNA, NOON)
    diary = await store.moods.of_chat(ANNA)
    await store.moods.count(diary, "photo 1", [seen(diary)])
    await store.moods.write_note(ANNA, date(2026, 5, 1), "exam")
    await store.moods.remind(ANNA, EIGHT, NOON, "de")
    await store.moods.count(mood, "photo 2", [seen(mood), seen(mood)])
    await store.moods.count(mood, "photo 3", [seen(mood, who=BEN)])

    assert await store.forget_person(ANNA) == 1 + 1 + 1 + 2

    assert await store.moods.of_chat(ANNA) is None
    assert await store.moods.notes(ANNA) == {}
    assert await store.moods.due(NOON + DAY) == ()
    assert await faces_of(store, mood) == 1


async def test_who_blocks_the_bot_leaves_no_diary_behind(store):
    await store.moods.switch_on(ANNA, NOON)
    await store.moods.write_note(ANNA, date(2026, 5, 1), "exam")
    await store.moods.remind(ANNA, EIGHT, NOON, "de")

    await store.drop_chat(ANNA)

    assert await store.moods.of_chat(ANNA) is None
    assert await store.moods.notes(ANNA) == {}
    assert await store.moods.due(NOON + DAY) == ()
