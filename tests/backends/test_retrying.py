import pytest

from bot.backends.retrying import LONGEST_PAUSE_S, TRIES, ask_again
from bot.core.errors import (
    BackendAnswerError,
    BackendBusyError,
    BackendRefusedError,
    BackendUnavailableError,
)
from tests.fakes import FakeClock

DOWN = BackendUnavailableError("down")


class Asked:
    """Answers after some errors."""

    def __init__(self, *errors):
        self.errors = list(errors)
        self.times = 0

    async def __call__(self):
        self.times += 1
        if self.errors:
            raise self.errors.pop(0)
        return "answer"


async def test_trouble_that_passes_is_asked_away():
    asked, clock = Asked(DOWN, BackendBusyError("full")), FakeClock()

    assert await ask_again(asked, sleep=clock.sleep) == "answer"

    assert asked.times == TRIES
    assert all(0 <= pause <= LONGEST_PAUSE_S for pause in clock.slept)


async def test_there_is_an_end_to_it():
    asked, clock = Asked(*[DOWN] * 9), FakeClock()

    with pytest.raises(BackendUnavailableError):
        await ask_again(asked, sleep=clock.sleep)

    assert (asked.times, len(clock.slept)) == (TRIES, TRIES - 1)


async def test_pauses_differ_so_that_not_all_come_back_together():
    clock = FakeClock()
    for _ in range(8):
        await ask_again(Asked(DOWN), sleep=clock.sleep)

    assert len(set(clock.slept)) > 1


async def test_a_short_wait_that_is_asked_for_is_kept():
    clock = FakeClock()

    await ask_again(Asked(BackendBusyError("full", retry_after_s=2)), sleep=clock.sleep)

    assert 2 <= clock.slept[0] <= 2 + LONGEST_PAUSE_S


@pytest.mark.parametrize(
    "error",
    [
        BackendBusyError("full", retry_after_s=26),
        BackendRefusedError("key"),
        BackendAnswerError("nonsense"),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_what_would_only_come_again_is_not_asked_again(error):
    asked = Asked(error)

    with pytest.raises(type(error)):
        await ask_again(asked, sleep=FakeClock().sleep)

    assert asked.times == 1
