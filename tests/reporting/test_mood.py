"""What may be said of a chat's days, and what may not."""

import csv
import io
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.core.emotions import Emotion
from bot.core.preferences import clock_of
from bot.core.sessions import FaceRecord
from bot.reporting.mood import Look, days_of, diary_csv, may_be_shown, summarise
from tests.builders import scores
from tests.reporting.moods import MONDAY, day, mood

TUESDAY = MONDAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("faces", "people", "in_group", "in_diary"),
    [
        (10, 5, True, True),
        (9, 5, False, True),
        (10, 4, False, True),
        (1, 1, False, True),
        (0, 0, False, False),
    ],
)
def test_a_group_shows_days_of_ten_faces_and_five_people(faces, people, in_group, in_diary):
    seen = mood(faces, people)

    assert may_be_shown(seen, is_private=False) is in_group
    assert may_be_shown(seen, is_private=True) is in_diary


def test_a_group_is_told_of_the_day_that_is_clearest():
    days = [day(0, 20, looking=11), day(1, 13, look=Emotion.SURPRISE, looking=12), day(2, 0, 0)]

    told = summarise(days, is_private=False)

    assert told.best == (TUESDAY, Look(Emotion.SURPRISE, 12, 13))
    assert told.best[1].percent == 92
    assert (told.days, told.faces, told.too_few) == (3, 33, ())


def test_of_days_that_are_as_clear_the_one_with_more_faces_is_told():
    told = summarise([day(0, 30), day(1, 12)], is_private=False)

    assert told.best[0] == MONDAY


def test_days_with_too_few_are_named_and_nothing_more_is_said_of_them():
    told = summarise([day(0, 9), day(1, 40, 4), day(2, 0, 0)], is_private=False)

    assert told.too_few == (MONDAY, TUESDAY)
    assert told.best is None
    assert told.faces == 49


def test_of_all_days_of_a_group_together_nothing_is_said_that_subtracting_could_use():
    told = summarise([day(0, 40), day(1, 3, 1)], is_private=False)

    assert told.overall is None


def test_a_diary_is_told_as_a_whole_and_only_from_ten_faces_on():
    few = summarise([day(0, 4, 1), day(1, 5, 1)], is_private=True)
    enough = summarise([day(0, 4, 1), day(1, 6, 1, looking=0)], is_private=True)

    assert (few.overall, few.best, few.too_few) == (None, None, ())
    assert enough.overall == Look(Emotion.NEUTRAL, 6, 10)


def test_faces_belong_to_the_day_of_their_chat():
    late = datetime(2026, 5, 4, 22, 30, tzinfo=UTC)
    faces = [
        FaceRecord(int(at.timestamp()), None, 1, scores(Emotion.FEAR))
        for at in (late, late - timedelta(hours=1))
    ]

    there = days_of(faces, clock_of("Europe/Vienna"))

    assert {day: seen.faces for day, seen in there.items()} == {MONDAY: 1, TUESDAY: 1}
    assert days_of(faces, UTC)[MONDAY].looks_n8[list(Emotion).index(Emotion.FEAR)] == 2


def test_an_exported_diary_has_a_row_a_day_with_looks_scores_and_note():
    text = diary_csv({TUESDAY: mood(2, 1, looking=1)}, {MONDAY: "rain", TUESDAY: "exam"})

    monday, tuesday = csv.DictReader(io.StringIO(text))
    assert (monday["day"], monday["faces"], monday["note"]) == ("2026-05-04", "0", "rain")
    assert (tuesday["looks_happiness"], tuesday["looks_neutral"]) == ("1", "1")
    assert (tuesday["score_happiness"], tuesday["note"]) == ("0.5", "exam")


@pytest.mark.parametrize("note", ["=1+1", "+1", "-1", "@me"])
def test_a_note_is_never_a_formula_of_a_spreadsheet(note):
    (row,) = csv.DictReader(io.StringIO(diary_csv({}, {date(2026, 5, 4): note})))

    assert row["note"] == f"'{note}"
