import itertools
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.media.frame_times import FrameChoice, FrameClock

TICK = Fraction(1, 1000)


def times(ticks, tick_s=TICK, frame_s=0.04):
    clock = FrameClock(tick_s=tick_s, frame_s=frame_s)
    return [clock.time_of(tick) for tick in ticks]


def test_time_begins_with_the_first_frame():
    assert times([5000, 5040, 5090]) == pytest.approx([0.0, 0.04, 0.09])


def test_times_before_nought_count_as_well():
    assert times([-80, -40, 0]) == pytest.approx([0.0, 0.04, 0.08])


def test_a_missing_timestamp_is_a_frame_later_than_the_one_before():
    assert times([0, None, 80, None]) == pytest.approx([0.0, 0.04, 0.08, 0.12])


def test_a_first_timestamp_that_is_missing_does_no_harm():
    assert times([None, 900, 940]) == pytest.approx([0.0, 0.04, 0.08])


def test_a_repeated_timestamp_sets_the_clock_on():
    assert times([0, 40, 40, 80]) == pytest.approx([0.0, 0.04, 0.08, 0.12])


def test_a_clock_that_is_set_back_goes_on_from_where_it_was():
    assert times([9000, 9040, 10, 50]) == pytest.approx([0.0, 0.04, 0.08, 0.12])


def test_the_times_of_29_97_frames_a_second_are_exact():
    ticks = [1001 * number for number in range(30_000)]

    last = times(ticks, Fraction(1, 30_000), 1001 / 30_000)[-1]

    assert last == 29_999 * 1001 / 30_000


@given(st.lists(st.none() | st.integers(-(2**63), 2**63 - 1), min_size=2, max_size=40))
def test_time_always_goes_forward(ticks):
    shown = times(ticks)

    assert shown[0] == 0.0
    assert all(one <= other for one, other in itertools.pairwise(shown))


def chosen(shown, every_s):
    pace = FrameChoice(every_s)
    return [time_s for time_s in shown if pace.wants(time_s)]


def test_no_pace_is_every_frame():
    assert chosen([0.0, 0.1, 0.1], 0.0) == [0.0, 0.1, 0.1]


@pytest.mark.parametrize("rate", [12, 23.976, 24, 25, 29.97, 30, 50, 60])
def test_a_steady_pace_never_drifts(rate):
    shown = [number / rate for number in range(round(rate * 100))]

    picked = chosen(shown, 0.25)

    assert len(picked) == 400
    assert all(0 <= time_s - step / 4 < 1.001 / rate for step, time_s in enumerate(picked))


def test_a_step_without_a_frame_chooses_none():
    assert chosen([0.0, 0.1, 0.9, 1.0, 1.1], 0.25) == [0.0, 0.9, 1.0]


def test_a_frame_that_is_due_is_not_missed_by_a_rounding():
    assert chosen([0.0, 0.3 - 1e-9, 0.6 - 1e-9], 0.3) == [0.0, 0.3 - 1e-9, 0.6 - 1e-9]
