"""Stand-ins that work for real, only without models and pixels."""

import asyncio

from bot.core.pictures import Photo


class FakeBackend:
    """Answers every photo the same: with an analysis, or by raising an error."""

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
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    async def aclose(self):
        """Nothing to let go of."""


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
