"""Lets callers wait for another backend only as long as is worth it; the rest are told at once."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Final

from bot.core.backend import EmotionBackend
from bot.core.errors import BackendBusyError
from bot.core.faces import Analysis, FaceRectangle
from bot.core.pictures import Picture

_NEWEST: Final = 0.1
"""How much the newest photo counts in the mean time of a photo."""

_WARY: Final = 0.8
"""Share of the longest wait that is filled by plan: photos may take longer than they did."""


class BoundedBackend:
    """Passes on so many photos at once, and bounds how long the others wait. See `EmotionBackend`.

    Nobody waits longer than `longest_wait_s`, whatever the backend does. Whoever is likely to wait
    longer, by how long photos took lately, is told at once and not only after that time.

    Args:
        backend: reads the emotions.
        at_once: photos that it reads at the same time without slowing down.
        longest_wait_s: before a photo's turn comes.
        clock: seconds that never run backwards.
    """

    def __init__(
        self,
        backend: EmotionBackend,
        *,
        at_once: int,
        longest_wait_s: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._backend = backend
        self._at_once = at_once
        self._longest_wait_s = longest_wait_s
        self._clock = clock
        self._turns = asyncio.Semaphore(at_once)
        self._waiting = 0
        self._photo_s = 0.0

    async def analyze(
        self, photo: Picture, *, rectangles: Sequence[FaceRectangle] | None = None
    ) -> Analysis:
        """Wait for a turn and pass the photo on. See `EmotionBackend.analyze`."""
        async with self._turn():
            begun = self._clock()
            try:
                return await self._backend.analyze(photo, rectangles=rectangles)
            finally:
                self._learn(self._clock() - begun)

    async def aclose(self) -> None:
        """See `EmotionBackend.aclose`."""
        await self._backend.aclose()

    @asynccontextmanager
    async def _turn(self) -> AsyncIterator[None]:
        planned_s = _WARY * self._longest_wait_s
        if self._turns.locked() and self._expected_wait_s > planned_s:
            raise self._busy()
        self._waiting += 1
        try:
            async with asyncio.timeout(self._longest_wait_s):
                await self._turns.acquire()
        except TimeoutError:
            raise self._busy() from None
        finally:
            self._waiting -= 1
        try:
            yield
        finally:
            self._turns.release()

    @property
    def _expected_wait_s(self) -> float:
        """How long whoever comes now is likely to wait for a turn."""
        return (self._waiting + 1) * self._photo_s / self._at_once

    def _busy(self) -> BackendBusyError:
        # By then those who wait now have had their turns.
        return BackendBusyError(
            f"{self._waiting} photos are waiting already", retry_after_s=self._expected_wait_s
        )

    def _learn(self, photo_s: float) -> None:
        share = _NEWEST if self._photo_s else 1.0
        self._photo_s += share * (photo_s - self._photo_s)
