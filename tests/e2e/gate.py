"""A real backend that reads a clip only as far as a test lets it."""

import asyncio

from bot.core.pictures import Frame


class Gate:
    """A backend that reads photos as ever, and so many frames of clips until it is opened."""

    def __init__(self, backend):
        self._backend = backend
        self.frames_left = None
        self._changed = asyncio.Event()

    def open(self, frames=None):
        self.frames_left = frames
        self._changed.set()

    async def analyze(self, photo, *, rectangles=None):
        if isinstance(photo, Frame):
            while self.frames_left == 0:
                self._changed.clear()
                await self._changed.wait()
            if self.frames_left is not None:
                self.frames_left -= 1
        return await self._backend.analyze(photo, rectangles=rectangles)

    async def aclose(self):
        await self._backend.aclose()
