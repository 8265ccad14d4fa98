import asyncio

from bot.core.errors import BackendBusyError, StoreError
from bot.health.asking import Answer, Outcome, Question
from tests.fakes import FakeClock


class Part:
    """Something to ask; counts how often it was."""

    def __init__(self, error=None):
        self.error = error
        self.asked = 0
        self.go = asyncio.Event()
        self.go.set()

    async def __call__(self):
        self.asked += 1
        await self.go.wait()
        if self.error:
            raise self.error


def question(part, clock, patience_s=5.0):
    return Question(part, patience_s=patience_s, fresh_s=10, clock=clock)


async def test_an_answer_tells_how_long_it_took():
    clock = FakeClock()

    async def ask():
        clock.now += 0.25

    assert await question(ask, clock).answer() == Answer(Outcome.ANSWERED, 0.25)


async def test_a_fresh_answer_is_given_again_and_a_stale_one_is_not():
    clock, part = FakeClock(), Part()
    asked = question(part, clock)

    await asked.answer()
    clock.now += 9
    await asked.answer()
    before = part.asked
    clock.now += 1
    await asked.answer()

    assert (before, part.asked) == (1, 2)


async def test_a_failure_is_an_answer_too():
    failed = await question(Part(StoreError("is locked")), FakeClock()).answer()
    busy = await question(Part(BackendBusyError("9 wait")), FakeClock()).answer()

    assert (failed.outcome, failed.words) == (Outcome.FAILED, "is locked")
    assert (busy.outcome, busy.words) == (Outcome.BUSY, "9 wait")


async def test_a_part_that_hangs_is_asked_once_and_its_late_answer_counts():
    clock, part = FakeClock(), Part()
    part.go.clear()
    asked = question(part, clock, patience_s=0)

    late = [await asked.answer(), await asked.answer()]
    part.go.set()
    await asyncio.sleep(0)
    await asyncio.sleep(0)

    assert {answer.outcome for answer in late} == {Outcome.LATE}
    assert part.asked == 1
    assert (await asked.answer()).outcome is Outcome.ANSWERED


async def test_closing_leaves_nothing_running():
    part = Part()
    part.go.clear()
    asked = question(part, FakeClock(), patience_s=0)

    await asked.answer()
    await asyncio.sleep(0)
    await asked.aclose()

    assert len(asyncio.all_tasks()) == 1
