"""What is too little is not shown, nor can it be had by subtracting."""

from itertools import pairwise

import pytest

from bot.core.emotions import Emotion
from bot.core.sessions import FaceRecord
from bot.core.tallies import tally
from bot.reporting.anonymity import MIN_FACES, MIN_PEOPLE, periods, shown_items, within
from bot.reporting.samples import TallyTable
from tests.builders import scores

SOUP, FISH, CAKE = 1, 2, 3


def table(*groups):
    """Faces of (item, people, faces of each, seconds); everybody is somebody else."""
    records, first = [], 0
    for item_id, people, faces, at_s in groups:
        records += [
            FaceRecord(at_s, item_id, first + number, scores(Emotion.HAPPINESS))
            for number in range(people)
            for _ in range(faces)
        ]
        first += people
    return TallyTable(tally(records))


@pytest.mark.parametrize(("people", "shown"), [(MIN_PEOPLE - 1, ()), (MIN_PEOPLE, (SOUP,))])
def test_an_item_of_few_people_is_not_shown_however_many_faces(people, shown):
    assert shown_items(table((SOUP, people, 50, 0), (None, 30, 1, 0))) == shown


def test_an_item_is_not_shown_where_what_is_left_over_is_somebody():
    # All less soup and fish would be the two who had cake.
    assert shown_items(table((SOUP, 6, 1, 0), (FISH, 9, 1, 0), (CAKE, 2, 9, 0))) == (FISH,)


def test_faces_without_an_item_are_left_over_too():
    assert shown_items(table((SOUP, 6, 1, 0), (FISH, 9, 1, 0), (None, 1, 1, 0))) == (FISH,)
    assert shown_items(table((SOUP, 6, 1, 0), (FISH, 9, 1, 0), (None, 5, 1, 0))) == (SOUP, FISH)


def test_where_nobody_is_left_over_everything_may_be_shown():
    assert shown_items(table((SOUP, 6, 1, 0), (FISH, 9, 1, 0))) == (SOUP, FISH)


def test_periods_have_enough_people_and_faces_and_leave_none_out():
    groups = [(None, 3, 1, minute * 60) for minute in range(40)]
    all_rows = table(*groups)

    found = periods(all_rows)

    assert len(found) > 2
    assert found[0][0] == 0
    assert all(before[1] == after[0] for before, after in pairwise(found))
    for first, after in found:
        chosen = within(all_rows, first, after)
        assert all_rows.people(chosen) >= MIN_PEOPLE
        assert all_rows.face_count(chosen) >= MIN_FACES
    assert sum(all_rows.face_count(within(all_rows, *each)) for each in found) == 120


@pytest.mark.parametrize(
    "groups",
    [
        [],
        [(None, 4, 100, 0), (None, 4, 100, 600)],
        [(None, 9, 1, 0), (None, 9, 1, 600)],
    ],
    ids=["nobody", "few people each", "few faces each"],
)
def test_where_there_is_too_little_there_are_no_periods(groups):
    assert periods(table(*groups)) == ()
