from bot.chat.recent import Recent
from tests.fakes import FakeClock


def test_a_key_is_new_once():
    recent = Recent(limit=3, keep_s=60)

    assert recent.add("a")
    assert not recent.add("a")
    assert "a" in recent


def test_a_key_is_forgotten_after_its_time():
    clock = FakeClock()
    recent = Recent(limit=3, keep_s=60, clock=clock)
    recent.add("a")

    clock.now += 59
    assert not recent.add("a")
    clock.now += 1
    assert recent.add("a")


def test_the_oldest_makes_room():
    recent = Recent(limit=2, keep_s=60)

    for key in "abc":
        recent.add(key)

    assert [key in recent for key in "abc"] == [False, True, True]


def test_a_key_can_be_taken_back():
    recent = Recent(limit=2, keep_s=60)
    recent.add("a")

    recent.discard("a")
    recent.discard("b")

    assert recent.add("a")
