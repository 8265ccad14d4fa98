import asyncio

import pytest

from bot.backends.bounded import BoundedBackend
from bot.core.errors import BackendBusyError, UnreadablePhotoError
from bot.core.faces import Analysis
from bot.core.pictures import Photo
from tests.fakes import FakeBackend, FakeClock

PHOTO = Photo(b"photo")
SEEN = Analysis(10, 10)
AGES_S = 600.0
"""Longer than any test."""


class SlowBackend(FakeBackend):
    """Takes so many seconds of a clock for each photo."""

    def __init__(self, clock, photo_s):
        super().__init__(SEEN)
        self._clock = clock
        self._photo_s = photo_s

    async def analyze(self, photo, *, rectangles=None):
        analysis = await super().analyze(photo, rectangles=rectangles)
        self._clock.now += self._photo_s
        return analysis


async def settled(backend, inside):
    async with asyncio.timeout(60):
        while backend.at_once < inside:
            await asyncio.sleep(0)
    for _ in range(5):
        await asyncio.sleep(0)


async def test_so_many_photos_are_passed_on_at_once_and_the_others_in_their_order():
    backend = FakeBackend(SEEN)
    backend.hold()
    bounded = BoundedBackend(backend, at_once=2, longest_wait_s=AGES_S)
    photos = [Photo(bytes([number])) for number in range(6)]

    reading = [asyncio.create_task(bounded.analyze(photo)) for photo in photos]
    await settled(backend, 2)
    backend.go.set()

    assert await asyncio.gather(*reading) == [SEEN] * 6
    assert backend.most_at_once == 2
    assert backend.photos == [photo.data for photo in photos]


async def test_nobody_waits_longer_than_that_however_slow_the_backend_is():
    backend = FakeBackend(SEEN)
    backend.hold()
    bounded = BoundedBackend(backend, at_once=1, longest_wait_s=0.01)
    first = asyncio.create_task(bounded.analyze(PHOTO))
    await settled(backend, 1)

    results = await asyncio.gather(
        *(bounded.analyze(PHOTO) for _ in range(50)), return_exceptions=True
    )

    assert {type(result) for result in results} == {BackendBusyError}
    backend.go.set()
    assert await first == SEEN
    assert await bounded.analyze(PHOTO) == SEEN


async def test_who_would_wait_longer_is_told_at_once_and_when_to_come_again():
    clock = FakeClock()
    backend = SlowBackend(clock, photo_s=2.0)
    bounded = BoundedBackend(backend, at_once=2, longest_wait_s=4.5, clock=clock)
    await bounded.analyze(PHOTO)
    backend.hold()
    let_in = [asyncio.create_task(bounded.analyze(PHOTO)) for _ in range(5)]
    await settled(backend, 2)

    with pytest.raises(BackendBusyError) as refused:
        await bounded.analyze(PHOTO)

    # Three wait, two are read in two seconds: the fourth would have its turn in four.
    assert refused.value.retry_after_s == 4.0
    backend.go.set()
    assert await asyncio.gather(*let_in) == [SEEN] * 5


async def test_who_goes_away_while_waiting_leaves_no_hole():
    backend = FakeBackend(SEEN)
    backend.hold()
    bounded = BoundedBackend(backend, at_once=1, longest_wait_s=AGES_S)
    reading = [asyncio.create_task(bounded.analyze(PHOTO)) for _ in range(3)]
    await settled(backend, 1)

    for leaving in reading[:2]:
        leaving.cancel()
    backend.go.set()
    *left, last = await asyncio.gather(*reading, return_exceptions=True)

    assert [type(each) for each in left] == [asyncio.CancelledError] * 2
    assert last == SEEN
    assert await bounded.analyze(PHOTO) == SEEN


async def test_errors_pass_through_and_free_their_turn():
    bounded = BoundedBackend(
        FakeBackend(UnreadablePhotoError("x")), at_once=1, longest_wait_s=AGES_S
    )

    for _ in range(3):
        with pytest.raises(UnreadablePhotoError):
            await bounded.analyze(PHOTO)
