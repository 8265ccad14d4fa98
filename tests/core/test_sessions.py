from datetime import UTC, datetime

import pytest

from bot.core.emotions import Emotion
from bot.core.sessions import (
    MAX_NAME_CHARS,
    FaceRecord,
    Session,
    SessionKind,
    name_key,
    plain_name,
)
from bot.core.tallies import MOST_SLICES, Span, tally
from tests.builders import scores

OPENED = datetime(2026, 5, 1, 18, tzinfo=UTC)


def session(session_id=1, salt=b"0" * 16):
    return Session(session_id, -4001, SessionKind.REACTIONS, "Menu", OPENED, salt=salt)


def seen(at_s=0, emotion=Emotion.HAPPINESS, *, item_id=None, contributor=1):
    return FaceRecord(at_s, item_id, contributor, scores(emotion))


def test_a_person_has_one_number_in_a_session_and_another_in_the_next():
    number = session().contributor(1001)

    assert number == session().contributor(1001)
    assert number != session().contributor(1002)
    assert number != session(salt=b"1" * 16).contributor(1001)


def test_numbers_fit_a_databases_64_bits():
    numbers = [session().contributor(user_id) for user_id in range(1000)]

    assert len(set(numbers)) == 1000
    assert min(numbers) >= -(2**63)
    assert max(numbers) < 2**63


def test_the_salt_is_never_shown():
    assert "secret" not in repr(session(salt=b"secretsecretsecr"))


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  Tasting \n menu ", "Tasting menu"),
        ("Sour\u0000\u202eberry", "Sour berry"),
        ("x" * 100, "x" * MAX_NAME_CHARS),
        ("Crème brûlée 🍮", "Crème brûlée 🍮"),
        ("👩\u200d🍳 क्\u200dष", "👩\u200d🍳 क्\u200dष"),
    ],
)
def test_a_name_is_kept_on_one_line(written, kept):
    assert plain_name(written) == kept


@pytest.mark.parametrize("written", ["", "  \n", "\u202e", "\u200d"])
def test_nothing_is_no_name(written):
    with pytest.raises(ValueError, match="a name needs a letter"):
        plain_name(written)


def test_names_that_differ_in_case_or_spaces_are_the_same():
    assert name_key("Dessert ") == name_key("DESSERT")


def test_nothing_counted_is_an_empty_tally():
    assert tally([]).span is None


def test_faces_of_one_person_that_look_the_same_are_one_row():
    counted = tally([seen(), seen(), seen(emotion=Emotion.FEAR), seen(contributor=2)])

    assert sorted(row.faces for row in counted.tallies) == [1, 1, 2]
    (twice,) = [row for row in counted.tallies if row.faces == 2]
    assert sum(twice.sums_n8) == pytest.approx(20_000, abs=10)


@pytest.mark.parametrize("last_s", [0, 1, 47, 48, 49, 3600, 86_401])
def test_a_span_is_cut_into_no_more_slices_than_agreed(last_s):
    span = Span(0, last_s)

    assert span.slice_of(0) == 0
    assert span.slice_of(last_s) < MOST_SLICES
