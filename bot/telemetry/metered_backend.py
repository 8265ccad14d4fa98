"""Times a backend and counts what it finds; as a backend itself, it stands in for the other."""

from collections.abc import Sequence

from typing_extensions import override

from bot.core.backend import EmotionBackend
from bot.core.faces import Analysis, FaceRectangle
from bot.core.pictures import Picture
from bot.telemetry.labels import Stage
from bot.telemetry.meters import Meters


class MeteredBackend(EmotionBackend):
    """A backend whose work is counted.

    Args:
        backend: reads the photos.
        meters: count.
    """

    def __init__(self, backend: EmotionBackend, meters: Meters) -> None:
        self._backend = backend
        self._meters = meters

    @override
    async def analyze(
        self, photo: Picture, *, rectangles: Sequence[FaceRectangle] | None = None
    ) -> Analysis:
        """See `EmotionBackend.analyze`."""
        with self._meters.stage(Stage.READ):
            analysis = await self._backend.analyze(photo, rectangles=rectangles)
        self._meters.count_faces(len(analysis.faces))
        return analysis

    @override
    async def aclose(self) -> None:
        """See `EmotionBackend.aclose`."""
        await self._backend.aclose()
