"""A provider behind its circuit breaker, and how it goes with it."""

from collections.abc import Sequence

from typing_extensions import override

from bot.backends.breaker import Breaker
from bot.backends.remote import RemoteBackend
from bot.core.backend import EmotionBackend
from bot.core.faces import Analysis, FaceRectangle
from bot.core.pictures import Picture
from bot.core.providers import ProviderState


class GuardedBackend(EmotionBackend):
    """A provider that is left alone while it fails. See `EmotionBackend`.

    Args:
        remote: asks the provider.
        breaker: says when not to.
    """

    def __init__(self, remote: RemoteBackend, breaker: Breaker) -> None:
        self._remote = remote
        self._breaker = breaker

    @property
    def state(self) -> ProviderState:
        """How it goes."""
        return ProviderState(
            provider=self._remote.provider,
            requests=self._remote.requests,
            paused_s=self._breaker.left_s,
            trouble=self._breaker.trouble,
        )

    @override
    async def analyze(
        self, photo: Picture, *, rectangles: Sequence[FaceRectangle] | None = None
    ) -> Analysis:
        """Have one photo or frame read, if the breaker lets it. See `EmotionBackend.analyze`."""
        with self._breaker.attempt():
            return await self._remote.analyze(photo, rectangles=rectangles)

    @override
    async def aclose(self) -> None:
        """See `EmotionBackend.aclose`."""
        await self._remote.aclose()
