"""The default backend: hops from the event loop to the engine's threads, and bounds the work."""

import asyncio
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final, Self, TypeVar

from bot.backends.memory import hand_back_freed_memory
from bot.core.errors import (
    BackendBusyError,
    BackendFailedError,
    BackendUnavailableError,
    BotError,
    PhotoError,
)
from bot.core.faces import Analysis, FaceRectangle
from bot.core.pictures import Picture
from bot.media.decode import PhotoLimits
from bot.vision.engine import Asked, Engine

DEFAULT_WAITING: Final = 256

Result = TypeVar("Result")

_IDLE_S: Final = 1.0
"""After so long without a photo, memory that photos needed goes back to the machine."""


class EmbeddedBackend:
    """Reads emotions on this machine. See `EmotionBackend`.

    Args:
        engine: the models, loaded.
        workers: photos read at the same time, a thread each.
        waiting: photos that may wait for a thread; over it callers get `BackendBusyError`.
    """

    def __init__(
        self, engine: Engine, *, workers: int | None = None, waiting: int = DEFAULT_WAITING
    ) -> None:
        self._engine = engine
        self._workers = workers or default_workers()
        self._room = self._workers + waiting
        self._inside = 0
        self._tidying: asyncio.TimerHandle | None = None
        self._threads = ThreadPoolExecutor(self._workers, thread_name_prefix="vision")

    @classmethod
    def open(
        cls,
        *,
        limits: PhotoLimits | None = None,
        workers: int | None = None,
        waiting: int = DEFAULT_WAITING,
    ) -> Self:
        """Load the shipped models.

        Raises:
            WeightsError: a model is missing or damaged.
        """
        return cls(Engine.open(limits), workers=workers, waiting=waiting)

    async def analyze(
        self, photo: Picture, *, rectangles: Sequence[FaceRectangle] | None = None
    ) -> Analysis:
        """Read one photo or frame in a thread. See `EmotionBackend.analyze`."""
        return await self._in_thread(lambda: self._engine.read(photo, rectangles), photos=1)

    async def analyze_many(self, asked: Sequence[Asked]) -> list[Analysis | PhotoError]:
        """Read several photos in one thread; for servers that hand over requests in batches.

        Returns:
            See `Engine.read_many`.

        Raises:
            BackendError: see `EmotionBackend.analyze`.
        """
        return await self._in_thread(lambda: self._engine.read_many(asked), photos=len(asked))

    async def aclose(self) -> None:
        """Wait for the photos being read, drop those that wait. See `EmotionBackend.aclose`."""
        if self._tidying is not None:
            self._tidying.cancel()
        await asyncio.to_thread(self._threads.shutdown, wait=True, cancel_futures=True)

    async def _in_thread(self, read: Callable[[], Result], *, photos: int) -> Result:
        if self._inside >= self._room:
            raise BackendBusyError(f"{self._inside} photos are waiting already")
        self._inside += photos
        try:
            future = self._threads.submit(read)
        except RuntimeError as error:
            self._inside -= photos
            raise BackendUnavailableError("the engine is shut down") from error
        loop = asyncio.get_running_loop()
        # Counted down when the thread is free, not when a caller that was cancelled goes away.
        future.add_done_callback(lambda _: _on_loop(loop, lambda: self._leave(photos)))
        try:
            return await asyncio.wrap_future(future)
        except (BotError, asyncio.CancelledError):
            raise
        # ONNX Runtime's exceptions have no public base.
        except Exception as error:
            raise BackendFailedError(
                f"the embedded engine failed ({type(error).__name__})"
            ) from error

    def _leave(self, photos: int) -> None:
        self._inside -= photos
        if self._tidying is not None:
            self._tidying.cancel()
        if not self._inside:
            self._tidying = asyncio.get_running_loop().call_later(_IDLE_S, self._tidy)

    def _tidy(self) -> None:
        self._tidying = None
        self._threads.submit(hand_back_freed_memory)


def default_workers() -> int:
    """One photo at a time for each processor: each runs on a single thread."""
    return max(1, os.cpu_count() or 1)


def _on_loop(loop: asyncio.AbstractEventLoop, function: Callable[[], None]) -> None:
    try:
        loop.call_soon_threadsafe(function)
    except RuntimeError:
        # The loop is closed: nobody is left to count.
        return
