from datetime import time

import pytest

from bot.chat.settings_choices import (
    NeverQuiet,
    Page,
    SetClock,
    SetEmotion,
    SetMode,
    SetQuiet,
    SetScores,
    SetSure,
    page_after,
    with_choice,
    zone_name,
)
from bot.core.emotions import Emotion
from bot.core.preferences import ChatPreferences, GroupMode, QuietHours

NIGHT = QuietHours(time(22), time(7), zone="+01:00")
BEFORE = ChatPreferences(mode=GroupMode.FULL, quiet_hours=NIGHT)


@pytest.mark.parametrize(
    ("choice", "field", "value"),
    [
        (SetMode(GroupMode.ASKED), "mode", GroupMode.ASKED),
        (SetScores(True), "shows_scores", True),
        (SetSure(60), "least_confidence", 0.6),
        (SetEmotion(Emotion.FEAR, False), "emotions", frozenset(Emotion) - {Emotion.FEAR}),
        (SetEmotion(Emotion.FEAR, True), "emotions", frozenset(Emotion)),
        (NeverQuiet(), "quiet_hours", None),
        (SetQuiet(23, 8), "quiet_hours", QuietHours(time(23), time(8), zone="+01:00")),
        (SetClock(345), "quiet_hours", QuietHours(time(22), time(7), zone="+05:45")),
        (SetClock(0), "quiet_hours", QuietHours(time(22), time(7))),
    ],
)
def test_a_choice_changes_one_thing_and_twice_is_as_once(choice, field, value):
    after = with_choice(BEFORE, choice)

    assert getattr(after, field) == value
    others = set(ChatPreferences.__dataclass_fields__) - {field}
    assert all(getattr(after, name) == getattr(BEFORE, name) for name in others)
    assert with_choice(after, choice) == after


def test_quiet_hours_start_on_utc_and_a_clock_needs_them():
    never = ChatPreferences()

    assert with_choice(never, SetQuiet(22, 7)).quiet_hours == QuietHours(time(22), time(7))
    assert with_choice(never, SetClock(60)) == never


@pytest.mark.parametrize(
    ("minutes", "name"),
    [(0, "UTC"), (60, "+01:00"), (-210, "-03:30"), (840, "+14:00"), (-15, "-00:15")],
)
def test_a_distance_from_utc_has_a_name_that_quiet_hours_know(minutes, name):
    assert zone_name(minutes) == name
    assert QuietHours(time(1), time(2), zone=name).zone == name


@pytest.mark.parametrize(
    ("choice", "page"),
    [
        (SetMode(GroupMode.OFF), Page.MAIN),
        (SetScores(False), Page.MAIN),
        (SetQuiet(22, 7), Page.QUIET),
        (NeverQuiet(), Page.QUIET),
        (SetClock(0), Page.QUIET),
        (SetSure(0), Page.SURE),
        (SetEmotion(Emotion.ANGER, True), Page.EMOTIONS),
    ],
)
def test_a_change_is_seen_on_the_page_that_offers_it(choice, page):
    assert page_after(choice) is page
