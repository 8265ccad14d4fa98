from bot.chat.budgets import Pace, Window


def test_a_window_lets_a_burst_through_and_then_makes_wait():
    window = Window(2, 10.0)
    window.take(100.0)
    window.take(104.0)

    assert window.free_at(105.0) == 110.0
    assert window.share_left(105.0) == 0.0
    assert window.free_at(110.0) == 110.0
    assert window.share_left(110.0) == 0.5


def test_a_window_counts_calls_that_go_together_one_by_one():
    window = Window(5, 10.0)
    window.take(100.0, 2)
    window.take(104.0, 2)

    assert window.free_at(105.0, 1) == 105.0
    assert window.free_at(105.0, 3) == 110.0
    assert window.free_at(105.0, 5) == 114.0


def test_a_pace_lets_a_burst_through_and_then_one_at_a_time():
    pace = Pace(2, 10.0)
    pace.take(100.0)
    assert pace.share_left(100.0) == 0.5
    pace.take(100.0)

    assert pace.share_left(100.0) == 0.0
    assert pace.free_at(105.0) == 110.0
    assert pace.share_left(120.0) == 1.0
