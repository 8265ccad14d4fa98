"""Stand-ins that work for real, only without models and pixels."""

import asyncio

from bot.core.pictures import Photo
from bot.core.story import story_of
from bot.usecases.clip import SeenClip


class FakeBackend:
    """Answers every photo the same, with an analysis, or by raising an error.

    A table of answers by photo tells them apart.
    """

    def __init__(self, answer):
        self.answer = answer
        self.photos = []
        self.at_once = 0
        self.most_at_once = 0
        self.go = asyncio.Event()
        self.go.set()

    def hold(self):
        """Keep photos until `go` is set."""
        self.go.clear()

    async def analyze(self, photo, *, rectangles=None):
        self.photos.append(photo.data)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await self.go.wait()
        finally:
            self.at_once -= 1
        answer = self.answer[photo.data] if isinstance(self.answer, dict) else self.answer
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def aclose(self):
        """Nothing to let go of."""


class FakeTimers:
    """An event loop's timers, which wait until the test lets time pass."""

    def __init__(self):
        self.now = 0.0
        self._waiting = []

    def time(self):
        return self.now

    def call_later(self, delay, callback):
        timer = FakeTimer(self.now + delay, callback)
        self._waiting.append(timer)
        return timer

    @property
    def is_set(self):
        return bool(self._waiting)

    def pass_s(self, seconds):
        self.now += seconds
        due = [timer for timer in self._waiting if timer.at <= self.now]
        self._waiting = [timer for timer in self._waiting if timer.at > self.now]
        for timer in sorted(due, key=lambda timer: timer.at):
            timer.ring()


class FakeTimer:
    """One call to be made."""

    def __init__(self, at, callback):
        self.at = at
        self._callback = callback

    def ring(self):
        if self._callback is not None:
            self._callback()

    def cancel(self):
        self._callback = None


class FakePainter:
    """Draws nothing, but tells what it was asked to draw; or raises an error."""

    def __init__(self, error=None):
        self.error = error
        self.painted = []

    async def paint(self, photo, faces):
        self.painted.append((photo.data, list(faces)))
        if self.error is not None:
            raise self.error
        return Photo(b"painted " + photo.data)


class FakeLooker:
    """Sees the same timeline in every clip, or raises an error; may be held half-way."""

    def __init__(self, answer):
        self.answer = answer
        self.looked = []
        self.ended = 0
        self.plotted = []
        self.go = asyncio.Event()
        self.go.set()
        self._tell = lambda _share: None

    def hold(self):
        """Keep clips until `go` is set."""
        self.go.clear()

    def tell(self, share):
        """Say how far the newest clip is."""
        self._tell(share)

    async def look(self, data, *, on_progress):
        self.looked.append(data)
        self._tell = on_progress
        try:
            await self.go.wait()
        finally:
            self.ended += 1
        if isinstance(self.answer, Exception):
            raise self.answer
        on_progress(1.0)
        story = story_of(self.answer)
        return SeenClip(self.answer, story, Photo(b"the strongest") if story else None)

    async def plot(self, timeline):
        self.plotted.append(timeline)
        return Photo(b"a timeline")


class FakeClock:
    """Seconds that pass only in `sleep`, and then at once."""

    def __init__(self):
        self.now = 1000.0
        self.slept = []

    def __call__(self):
        return self.now

    async def sleep(self, seconds):
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)


class FakeEyes:
    """A backend for frames: `look` tells by a frame's time what is in it, or an error to raise."""

    def __init__(self, look):
        self.look = look
        self.times_s = []
        self.cancelled = 0
        self.at_once = 0
        self.most_at_once = 0

    async def analyze(self, photo, *, rectangles=None):
        self.times_s.append(photo.time_s)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            # Later frames are read sooner, so that results come in any order.
            for _ in range(3 - len(self.times_s) % 3):
                await asyncio.sleep(0)
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        finally:
            self.at_once -= 1
        seen = self.look(photo.time_s)
        if isinstance(seen, Exception):
            raise seen
        return seen

    async def aclose(self):
        """Nothing to let go of."""
