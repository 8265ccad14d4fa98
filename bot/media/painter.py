"""Draws without blocking the event loop; the async side of `bot.media.annotate`."""

import asyncio
from collections.abc import Sequence
from typing import Final

from bot.core.faces import MarkedFace
from bot.core.pictures import Photo
from bot.media.annotate import draw_marked_faces
from bot.media.decode import PhotoLimits

_AT_ONCE: Final = 2


class Painter:
    """Marked faces, drawn in a worker thread, a few pictures at a time. See `FacePainter`."""

    def __init__(self, limits: PhotoLimits) -> None:
        self._limits = limits
        self._room = asyncio.Semaphore(_AT_ONCE)

    async def paint(self, photo: Photo, faces: Sequence[MarkedFace]) -> Photo:
        """See `FacePainter.paint`."""
        async with self._room:
            return await asyncio.to_thread(draw_marked_faces, photo, faces, self._limits)
