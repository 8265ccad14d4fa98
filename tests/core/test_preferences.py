from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.emotions import Emotion
from bot.core.preferences import ChatPreferences, GroupMode, QuietHours

NIGHT = QuietHours(time(22), time(7))
NOON_BREAK = QuietHours(time(12), time(13, 30))
MINUTES = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))


def at(hour, minute=0, *, zone=UTC, month=1):
    return datetime(2026, month, 15, hour, minute, tzinfo=zone)


@pytest.mark.parametrize(
    ("hours", "moment", "is_quiet"),
    [
        (NOON_BREAK, at(11, 59), False),
        (NOON_BREAK, at(12), True),
        (NOON_BREAK, at(13, 29), True),
        (NOON_BREAK, at(13, 30), False),
        (NIGHT, at(21, 59), False),
        (NIGHT, at(22), True),
        (NIGHT, at(0), True),
        (NIGHT, at(6, 59), True),
        (NIGHT, at(7), False),
    ],
)
def test_quiet_hours_begin_with_their_start_and_stop_before_their_end(hours, moment, is_quiet):
    assert hours.covers(moment) is is_quiet


def test_quiet_hours_are_read_on_the_chats_clock():
    hours = QuietHours(time(22), time(7), "+05:30")

    assert hours.covers(at(16, 30))
    assert not hours.covers(at(16, 29))
    assert QuietHours(time(22), time(7), "-02:00").covers(at(0, zone=UTC))


def test_a_named_zone_follows_summer_time():
    hours = QuietHours(time(22), time(23), "Europe/Vienna")

    assert hours.covers(at(21, month=1))
    assert not hours.covers(at(20, month=1))
    assert hours.covers(at(20, month=7))
    assert not hours.covers(at(21, month=7))


def test_a_moment_counts_the_same_from_every_zone():
    tokyo = timezone(timedelta(hours=9))

    assert NIGHT.covers(at(8, zone=tokyo))
    assert not NIGHT.covers(at(23, zone=tokyo))


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        NIGHT.covers(datetime(2026, 1, 15, 12))  # noqa: DTZ001 - the mistake under test


@given(start=MINUTES, end=MINUTES, now=MINUTES)
def test_hours_turned_round_are_quiet_exactly_when_the_others_are_not(start, end, now):
    if start == end:
        return
    moment = at(now.hour, now.minute)

    assert QuietHours(start, end).covers(moment) is not QuietHours(end, start).covers(moment)


@pytest.mark.parametrize(
    "zone",
    [
        "Mars/Olympus",
        "",
        "Europe",
        "../etc/passwd",
        "/etc/passwd",
        "+25:00",
        "+14:60",
        "2",
        "x\0y",
        "A/" * 5_000,
    ],
)
def test_an_unknown_zone_is_refused(zone):
    with pytest.raises(ValueError, match="unknown time zone"):
        QuietHours(time(22), time(7), zone)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (time(7), time(7), "differ"),
        (time(7, tzinfo=UTC), time(8), "clock"),
        (time(7), time(8, tzinfo=UTC), "clock"),
    ],
)
def test_hours_that_say_nothing_are_refused(start, end, words):
    with pytest.raises(ValueError, match=words):
        QuietHours(start, end)


def test_a_new_group_hears_nothing_until_an_admin_switches_the_bot_on():
    assert ChatPreferences.for_new_group().mode is GroupMode.OFF


def test_a_private_chat_is_answered_in_full():
    preferences = ChatPreferences.for_private_chat()

    assert preferences.mode is GroupMode.FULL
    assert preferences.emotions == set(Emotion)
    assert preferences.quiet_hours is None


@pytest.mark.parametrize("confidence", [-0.01, 1.01, float("nan")])
def test_a_confidence_is_a_share(confidence):
    with pytest.raises(ValueError, match="between 0 and 1"):
        ChatPreferences(least_confidence=confidence)


@pytest.mark.parametrize("language", ["", "e", "english", "de_AT", "de-", "de\n", "a" * 36])
def test_a_language_is_a_tag(language):
    with pytest.raises(ValueError, match="tag"):
        ChatPreferences(language=language)


@pytest.mark.parametrize("language", ["en", "yue", "pt-BR", "zh-Hant-TW", None])
def test_common_languages_are_welcome(language):
    assert ChatPreferences(language=language).language == language
