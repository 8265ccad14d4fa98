"""Reads photos through whatever gathers them into batches, such as Ray Serve does."""

from collections.abc import Awaitable, Callable, Sequence

from bot.core.backend import EmotionBackend
from bot.core.errors import PhotoError
from bot.core.faces import Analysis, FaceRectangle
from bot.core.pictures import Picture
from bot.vision.engine import Asked

ReadInBatch = Callable[[Asked], Awaitable[Analysis | PhotoError]]
"""Takes one photo and answers when its batch is read; see `EmbeddedBackend.analyze_many`."""


class BatchedBackend:
    """One photo of a batch that others are in, too. See `EmotionBackend`.

    Args:
        backend: what is closed in the end.
        read: gathers photos.
    """

    def __init__(self, backend: EmotionBackend, read: ReadInBatch) -> None:
        self._backend = backend
        self._read = read

    async def analyze(
        self, photo: Picture, *, rectangles: Sequence[FaceRectangle] | None = None
    ) -> Analysis:
        """Read one photo. See `EmotionBackend.analyze`."""
        found = await self._read((photo, rectangles))
        if isinstance(found, PhotoError):
            raise found
        return found

    async def aclose(self) -> None:
        """See `EmotionBackend.aclose`."""
        await self._backend.aclose()
