"""Days and reminders by a chat's own clock."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.core.moods import MAX_NOTE_CHARS, last_days, midnights, next_due, plain_note
from bot.core.preferences import clock_of

VIENNA = clock_of("Europe/Vienna")
EIGHT = time(20)


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_the_last_days_end_with_today():
    days = last_days(date(2026, 3, 2), 3)

    assert days == (date(2026, 2, 28), date(2026, 3, 1), date(2026, 3, 2))


def test_a_day_in_which_clocks_change_has_its_own_length():
    edges = midnights((date(2026, 3, 28), date(2026, 3, 29)), VIENNA)

    lengths = [edges[n + 1].timestamp() - edges[n].timestamp() for n in range(2)]
    assert lengths == [24 * 3600, 23 * 3600]


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-01-05T18:59:59", "2026-01-05T19:00:00"),
        ("2026-01-05T19:00:00", "2026-01-06T19:00:00"),
        ("2026-07-05T12:00:00", "2026-07-05T18:00:00"),
        ("2026-07-05T23:00:00", "2026-07-06T18:00:00"),
    ],
)
def test_a_reminder_is_due_by_the_clock_of_its_chat(now, due):
    assert next_due(EIGHT, VIENNA, at(now)) == at(due)


def test_a_time_that_is_skipped_comes_later_and_one_that_comes_twice_counts_once():
    half_past_two = time(2, 30)

    spring = next_due(half_past_two, VIENNA, at("2026-03-28T20:00:00"))
    autumn = next_due(half_past_two, VIENNA, at("2026-10-24T20:00:00"))
    after = next_due(half_past_two, VIENNA, autumn)

    assert spring.timestamp() == at("2026-03-29T01:30:00").timestamp()
    assert autumn.timestamp() == at("2026-10-25T00:30:00").timestamp()
    assert after.timestamp() - autumn.timestamp() == timedelta(hours=25).total_seconds()


def test_a_note_is_one_short_line():
    assert plain_note("  a long\nday ") == "a long day"


@pytest.mark.parametrize("text", ["", " \n", "x" * (MAX_NOTE_CHARS + 1)])
def test_what_is_no_note_is_refused(text):
    with pytest.raises(ValueError, match=r"note|name"):
        plain_note(text)
