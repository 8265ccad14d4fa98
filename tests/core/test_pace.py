from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.clips import Clip
from bot.core.pace import Pace, exact_rate


def pace(frame_rate, duration_s=10.0):
    return Pace.of(Clip(1280, 720, duration_s, frame_rate, None))


@pytest.mark.parametrize(
    ("frame_rate", "timescale", "frame", "window"),
    [
        (12, 90_000, 7_500, 45_000),
        (23.976, 24_000, 1_001, 12_012),
        (24, 90_000, 3_750, 45_000),
        (25, 90_000, 3_600, 45_000),
        (29.97, 30_000, 1_001, 15_015),
        (30, 90_000, 3_000, 45_000),
        (59.94, 60_000, 1_001, 30_030),
        (60, 90_000, 1_500, 45_000),
    ],
)
def test_usual_rates_are_divided_as_the_emotion_api_did(frame_rate, timescale, frame, window):
    divided = pace(frame_rate)

    assert (divided.timescale, divided.frame, divided.window) == (timescale, frame, window)


@pytest.mark.parametrize("rate", [Fraction(24_000, 1001), Fraction(30_000, 1001), Fraction(30)])
def test_a_frame_is_on_its_own_tick_even_after_ten_hours(rate):
    divided = pace(float(rate), 36_000)
    frames = range(int(36_000 * rate) - 1000, int(36_000 * rate))

    assert [divided.ticks(float(number / rate)) for number in frames] == [
        number * divided.frame for number in frames
    ]


@pytest.mark.parametrize(
    ("rounded", "meant"),
    [
        (23.976, Fraction(24_000, 1001)),
        (23.98, Fraction(24_000, 1001)),
        (29.97, Fraction(30_000, 1001)),
        (29.970_029_97, Fraction(30_000, 1001)),
        (30.0, Fraction(30)),
        (24.0, Fraction(24)),
        (12.5, Fraction(25, 2)),
        (1.0, Fraction(1)),
    ],
)
def test_a_rounded_rate_is_taken_for_the_one_that_was_meant(rounded, meant):
    assert exact_rate(rounded) == meant


@pytest.mark.parametrize("rate", [0.0, -1.0, float("nan"), float("inf")])
def test_a_rate_that_is_none_is_taken_for_a_usual_one(rate):
    assert exact_rate(rate) == 25


@pytest.mark.parametrize(
    ("duration_s", "windows"),
    [(0.0, 1), (0.3, 1), (0.5, 1), (0.51, 1), (0.6, 2), (2.0, 4), (2.25, 5), (10.0, 20)],
)
def test_the_last_window_may_reach_beyond_the_end_but_a_splinter_makes_none(duration_s, windows):
    assert pace(30, duration_s).windows == windows


@given(st.floats(1e-3, 1e4), st.floats(0, 3600))
def test_every_rate_is_whole_ticks_and_windows_cover_the_clip(rate, duration_s):
    divided = pace(rate, duration_s)

    assert divided.frame * exact_rate(rate) == divided.timescale
    assert divided.timescale < 2**31
    assert divided.window * 100 == pytest.approx(divided.timescale * 50, rel=0.011)
    assert divided.seconds(divided.windows * divided.window) >= duration_s - 0.051
    assert divided.seconds((divided.windows - 1) * divided.window) <= duration_s


@given(st.integers(0, 10**9), st.sampled_from([12, 23.976, 25, 29.97, 30, 59.94]))
def test_a_tick_is_found_again_by_its_time(tick, rate):
    divided = pace(rate)

    assert divided.ticks(divided.seconds(tick)) == tick
