"""What a session comes to, and what of it is kept back."""

import pytest

from bot.core.emotions import Emotion
from bot.core.sessions import FaceRecord
from bot.core.tallies import tally
from bot.reporting.report import OTHERS, Source, build_report
from tests.builders import scores

HAPPY, CALM = Emotion.HAPPINESS, Emotion.NEUTRAL
SOUP, CAKE, TEA = 1, 2, 3
NAMES = {SOUP: "Soup", CAKE: "Cake", TEA: "Tea"}


def seen(look, people, *, item_id=None, first=0, at_s=0, times=1):
    return [
        FaceRecord(at_s, item_id, first + number, scores(look))
        for number in range(people)
        for _ in range(times)
    ]


def source(records, name="Menu", **options):
    return Source(name, tally(records), NAMES, **options)


def test_a_report_counts_faces_and_people():
    whole = build_report(source(seen(HAPPY, 12, times=2) + seen(CALM, 12))).whole

    assert (whole.faces, whole.people, whole.leading) == (36, 12, HAPPY)
    assert whole.looks_n8[list(Emotion).index(HAPPY)] == 24
    assert whole.shares[list(Emotion).index(CALM)].value == pytest.approx(1 / 3)


def test_nothing_at_all_is_a_report_too():
    report = build_report(source([]))

    assert (report.whole.faces, report.items, report.periods) == (0, (), ())
    assert report.whole.shares is None


@pytest.mark.parametrize(("people", "times"), [(9, 1), (4, 50)])
def test_of_few_faces_or_people_there_are_only_counts(people, times):
    whole = build_report(source(seen(HAPPY, people, times=times))).whole

    assert whole.faces == people * times
    assert whole.shares is None
    assert whole.scores is None


def test_items_are_compared_with_everything_else():
    menu = (
        seen(CALM, 20, item_id=SOUP) + seen(HAPPY, 20, item_id=CAKE) + seen(CALM, 4, item_id=TEA)
    )

    report = build_report(source([*menu, *seen(CALM, 5)]))

    assert [item.name for item in report.items] == ["Soup", "Cake"]
    soup, cake = report.between_items
    assert (soup.one, cake.one) == ("Soup", "Cake")
    assert soup.other == cake.other == OTHERS
    assert HAPPY in {each.emotion for each in soup.claimed}


def test_of_two_items_one_is_compared_with_the_other_and_once():
    menu = seen(CALM, 20, item_id=SOUP) + seen(HAPPY, 20, item_id=CAKE) + seen(CALM, 20)

    (found,) = build_report(source(menu)).between_items

    assert (found.one, found.other) == ("Soup", "Cake")
    assert found.is_paired
    assert HAPPY in {each.emotion for each in found.claimed}


def test_items_that_few_reacted_to_are_counted_but_not_shown():
    menu = seen(CALM, 20, item_id=SOUP) + seen(HAPPY, 2, item_id=CAKE) + seen(CALM, 9)

    report = build_report(source(menu))

    assert [item.name for item in report.items] == ["Soup"]
    assert report.items_left_out == 1


def test_the_halves_of_a_session_are_compared():
    early = seen(CALM, 20, at_s=0)
    late = seen(HAPPY, 20, at_s=3600, first=100)

    report = build_report(source(early + late))

    assert [period.group.leading for period in report.periods] == [CALM, HAPPY]
    assert report.over_time.claimed


def test_where_times_mean_nothing_there_is_nothing_over_time():
    report = build_report(source(seen(CALM, 20) + seen(HAPPY, 20, at_s=9), has_times=False))

    assert report.periods == ()
    assert report.over_time is None


def test_two_sessions_are_compared_as_wholes():
    last_year = source(seen(CALM, 30, first=900), "Last year")

    report = build_report(source(seen(HAPPY, 30)), last_year)

    assert report.other.name == "Last year"
    assert {each.emotion for each in report.against_other.claimed} == {HAPPY, CALM}


def test_a_session_is_not_compared_with_one_that_is_too_small():
    report = build_report(source(seen(HAPPY, 30)), source(seen(CALM, 9), "Tiny"))

    assert report.other.faces == 9
    assert report.against_other is None


def test_the_same_faces_are_the_same_report():
    faces = seen(HAPPY, 30, times=3) + seen(CALM, 30, times=2, item_id=SOUP)

    assert build_report(source(faces)) == build_report(source(faces))
