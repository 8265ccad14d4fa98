import contextlib
import logging
import weakref

import pytest

from bot.backends.breaker import FAILURES, PAUSE_S, REFUSED_PAUSE_S, Breaker
from bot.core.errors import (
    BackendAnswerError,
    BackendBusyError,
    BackendRefusedError,
    BackendUnavailableError,
    UnreadablePhotoError,
)
from bot.core.providers import Provider
from tests.fakes import FakeClock

DOWN = BackendUnavailableError("emotion-api answers 500")


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def breaker(clock):
    return Breaker(Provider.EMOTION_API, clock=clock)


def fail(breaker, error=DOWN):
    with pytest.raises(type(error)) as caught, breaker.attempt():
        raise error
    return caught.value


def is_let_through(breaker):
    try:
        with breaker.attempt():
            return True
    except BackendUnavailableError:
        return False


def open_it(breaker):
    for _ in range(FAILURES):
        fail(breaker)


def test_it_opens_after_some_failures_in_a_row(breaker):
    for _ in range(FAILURES - 1):
        fail(breaker)
    before = breaker.left_s

    fail(breaker)

    assert (before, breaker.left_s) == (0, PAUSE_S)
    assert not is_let_through(breaker)


def test_a_success_between_failures_keeps_it_closed(breaker):
    for _ in range(3):
        for _ in range(FAILURES - 1):
            fail(breaker)
        assert is_let_through(breaker)

    assert breaker.left_s == 0
    assert breaker.trouble == ""


def test_whoever_is_turned_away_hears_why_and_for_how_long(breaker, clock):
    open_it(breaker)
    clock.now += 10

    with pytest.raises(BackendUnavailableError, match="20 s: emotion-api answers 500"):
        breaker.attempt().__enter__()


def test_after_the_pause_one_is_let_through_to_try(breaker, clock):
    open_it(breaker)
    clock.now += PAUSE_S

    with breaker.attempt():
        others = is_let_through(breaker)

    assert not others
    assert is_let_through(breaker)


def test_a_failed_trial_opens_it_again_at_once(breaker, clock):
    open_it(breaker)
    clock.now += PAUSE_S

    fail(breaker)

    assert breaker.left_s == PAUSE_S


def test_a_trial_that_is_called_off_leaves_the_next_one_to_try(breaker, clock):
    open_it(breaker)
    clock.now += PAUSE_S

    with pytest.raises(UnreadablePhotoError), breaker.attempt():
        raise UnreadablePhotoError("torn")

    assert is_let_through(breaker)


def test_an_unreadable_photo_is_no_failure_of_the_provider(breaker):
    for _ in range(2 * FAILURES):
        fail(breaker, UnreadablePhotoError("torn"))

    assert breaker.left_s == 0


def test_one_refusal_is_enough_and_its_mend_stays_known(breaker):
    fail(breaker, BackendRefusedError("wrong key", mend="correct BOT_EMOTION_KEY"))

    with pytest.raises(BackendRefusedError, match="wrong key") as caught:
        breaker.attempt().__enter__()

    assert breaker.left_s == REFUSED_PAUSE_S
    assert caught.value.mend == "correct BOT_EMOTION_KEY"


def test_a_provider_that_says_how_long_is_left_alone_so_long(breaker, clock):
    fail(breaker, BackendBusyError("too fast", retry_after_s=26))
    clock.now += 6

    with pytest.raises(BackendBusyError) as caught:
        breaker.attempt().__enter__()

    assert caught.value.retry_after_s == 20


def test_having_much_to_do_is_no_failure(breaker):
    for _ in range(2 * FAILURES):
        fail(breaker, BackendBusyError("full"))

    assert breaker.left_s == 0


def test_an_hour_that_is_asked_for_is_not_waited_for(breaker):
    fail(breaker, BackendBusyError("too fast", retry_after_s=3600))

    assert breaker.left_s == 300


def test_those_on_their_way_when_it_opens_do_not_prolong_it(breaker, clock):
    def fail_late():
        with breaker.attempt():
            open_it(breaker)
            clock.now += 10
            raise DOWN

    with pytest.raises(BackendUnavailableError):
        fail_late()

    assert breaker.left_s == PAUSE_S - 10


def test_answers_that_are_none_open_it_too(breaker):
    error = BackendAnswerError("emotion-api: not an answer")
    for _ in range(FAILURES):
        fail(breaker, error)

    with pytest.raises(BackendAnswerError):
        breaker.attempt().__enter__()


def test_nothing_of_a_photo_that_failed_is_kept(breaker):
    held = []

    def ask():
        photo = FakeClock()
        held.append(weakref.ref(photo))
        with breaker.attempt():
            raise BackendRefusedError("wrong key")

    with contextlib.suppress(BackendRefusedError):
        ask()

    assert breaker.trouble == "wrong key"
    assert held[0]() is None


def test_the_log_tells_when_it_opens_and_when_it_closes(breaker, clock, caplog):
    caplog.set_level(logging.INFO, "bot")
    open_it(breaker)
    clock.now += PAUSE_S
    is_let_through(breaker)
    is_let_through(breaker)

    assert [record.getMessage() for record in caplog.records] == [
        "emotion-api is not asked for 30 s: emotion-api answers 500",
        "emotion-api answers again",
    ]
