import asyncio
import threading

import pytest

from bot.backends.embedded import EmbeddedBackend
from bot.core.errors import (
    BackendBusyError,
    BackendFailedError,
    BackendUnavailableError,
    UnreadablePhotoError,
)
from bot.core.faces import Analysis, FaceRectangle
from bot.core.pictures import Photo

PHOTO = Photo(b"photo")


class GatedEngine:
    """Reads nothing until it is let; counts how many photos are inside at once."""

    def __init__(self, error=None):
        self.gate = threading.Event()
        self.inside = 0
        self.most_inside = 0
        self.threads = set()
        self.rectangles = []
        self._lock = threading.Lock()
        self._error = error

    def read_many(self, asked):
        return [self.read(photo, rectangles) for photo, rectangles in asked]

    def read(self, photo, rectangles=None):
        with self._lock:
            self.inside += 1
            self.most_inside = max(self.most_inside, self.inside)
            self.threads.add(threading.current_thread().name)
            self.rectangles.append(rectangles)
        self.gate.wait(timeout=10)
        with self._lock:
            self.inside -= 1
        if self._error:
            raise self._error
        return Analysis(10, 10)


async def until(condition):
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.001)


async def test_the_event_loop_goes_on_while_photos_are_read():
    engine = GatedEngine()
    backend = EmbeddedBackend(engine, workers=2)

    reading = [asyncio.create_task(backend.analyze(PHOTO)) for _ in range(5)]
    await until(lambda: engine.inside == 2)
    engine.gate.set()
    results = await asyncio.gather(*reading)

    assert results == [Analysis(10, 10)] * 5
    assert engine.most_inside == 2
    assert all(name.startswith("vision") for name in engine.threads)
    await backend.aclose()


async def test_given_rectangles_reach_the_engine():
    engine = GatedEngine()
    engine.gate.set()
    backend = EmbeddedBackend(engine)

    await backend.analyze(PHOTO, rectangles=[FaceRectangle(0, 0, 5, 5)])

    assert engine.rectangles == [[FaceRectangle(0, 0, 5, 5)]]
    await backend.aclose()


async def test_photos_that_are_handed_over_together_take_one_thread_and_their_own_room():
    engine = GatedEngine()
    backend = EmbeddedBackend(engine, workers=2, waiting=1)

    reading = asyncio.create_task(backend.analyze_many([(PHOTO, None)] * 3))
    await until(lambda: engine.inside == 1)

    with pytest.raises(BackendBusyError):
        await backend.analyze(PHOTO)
    engine.gate.set()
    assert await reading == [Analysis(10, 10)] * 3
    assert len(engine.threads) == 1
    await backend.aclose()


async def test_over_the_waiting_room_callers_hear_that_it_is_busy():
    engine = GatedEngine()
    backend = EmbeddedBackend(engine, workers=1, waiting=2)
    reading = [asyncio.create_task(backend.analyze(PHOTO)) for _ in range(3)]
    await until(lambda: engine.inside == 1)

    with pytest.raises(BackendBusyError):
        await backend.analyze(PHOTO)

    engine.gate.set()
    await asyncio.gather(*reading)
    assert await backend.analyze(PHOTO) == Analysis(10, 10)
    await backend.aclose()


async def test_a_caller_that_goes_away_frees_its_place_when_its_thread_is_done():
    engine = GatedEngine()
    backend = EmbeddedBackend(engine, workers=1, waiting=0)
    leaving = asyncio.create_task(backend.analyze(PHOTO))
    await until(lambda: engine.inside == 1)
    leaving.cancel()
    await asyncio.gather(leaving, return_exceptions=True)

    with pytest.raises(BackendBusyError):
        await backend.analyze(PHOTO)

    engine.gate.set()
    await until(lambda: engine.inside == 0)
    async with asyncio.timeout(60):
        while True:
            try:
                await backend.analyze(PHOTO)
                break
            except BackendBusyError:
                await asyncio.sleep(0.001)
    await backend.aclose()


async def test_errors_of_the_photo_pass_through():
    engine = GatedEngine(UnreadablePhotoError("rubbish"))
    engine.gate.set()
    backend = EmbeddedBackend(engine)

    with pytest.raises(UnreadablePhotoError):
        await backend.analyze(PHOTO)
    await backend.aclose()


async def test_any_other_failure_is_a_bug_and_tells_no_details():
    engine = GatedEngine(RuntimeError("session 0x55 at /home/secret"))
    engine.gate.set()
    backend = EmbeddedBackend(engine)

    with pytest.raises(BackendFailedError, match=r"failed \(RuntimeError\)$"):
        await backend.analyze(PHOTO)
    await backend.aclose()


async def test_a_closed_backend_is_unavailable():
    backend = EmbeddedBackend(GatedEngine())
    await backend.aclose()

    with pytest.raises(BackendUnavailableError, match="shut down"):
        await backend.analyze(PHOTO)
