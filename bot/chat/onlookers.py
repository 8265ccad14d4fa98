"""Who is told of every look at a photo or a clip that people sent, before it is answered."""

from collections.abc import Sequence
from typing import Protocol

from typing_extensions import override

from bot.chat.incoming import IncomingClip, IncomingPhoto
from bot.core.faces import Analysis
from bot.core.timeline import Timeline


class Onlooker(Protocol):
    """Makes something of how faces looked, beside the answer.

    An answer that is tried again is looked at again, and so is a photo that somebody asks about
    later: who counts has to know what was counted.
    """

    async def saw_photos(
        self, photos: Sequence[IncomingPhoto], analyses: Sequence[Analysis]
    ) -> None:
        """A photo or an album was looked at.

        Args:
            photos: those that were sent.
            analyses: of each of them; without a face where it could not be read.

        Raises:
            StoreError: not now; the answer is tried again later, and the look with it.
        """

    async def saw_clip(self, clip: IncomingClip, timeline: Timeline) -> None:
        """A clip was looked at.

        Args:
            clip: that was sent.
            timeline: who was seen when.

        Raises:
            StoreError: see `saw_photos`.
        """


class Onlookers(Onlooker):
    """Several of them, told in order; see `Onlooker`."""

    def __init__(self, *onlookers: Onlooker) -> None:
        self._onlookers = onlookers

    @override
    async def saw_photos(
        self, photos: Sequence[IncomingPhoto], analyses: Sequence[Analysis]
    ) -> None:
        """See `Onlooker.saw_photos`."""
        for onlooker in self._onlookers:
            await onlooker.saw_photos(photos, analyses)

    @override
    async def saw_clip(self, clip: IncomingClip, timeline: Timeline) -> None:
        """See `Onlooker.saw_clip`."""
        for onlooker in self._onlookers:
            await onlooker.saw_clip(clip, timeline)
