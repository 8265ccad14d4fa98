"""Asks one backend after the other until one reads the photo."""

import logging
from collections.abc import Sequence
from typing import Final

from typing_extensions import override

from bot.backends.guarded import GuardedBackend
from bot.core.backend import EmotionBackend
from bot.core.errors import (
    BackendAnswerError,
    BackendBusyError,
    BackendError,
    BackendFailedError,
    BackendRefusedError,
    BackendUnavailableError,
    FaceRectangleError,
)
from bot.core.faces import Analysis, FaceRectangle
from bot.core.pictures import Picture
from bot.core.providers import ProviderState

log = logging.getLogger(__name__)

_HOPEFUL_FIRST: Final = (
    BackendBusyError,
    BackendUnavailableError,
    BackendRefusedError,
    BackendAnswerError,
    BackendFailedError,
    FaceRectangleError,
)
"""Which error tells of several: the one that is soonest over."""


class FallbackBackend(EmotionBackend):
    """Several backends in the operator's order. See `EmotionBackend`.

    The next one is asked when one fails, or finds no face in a given rectangle. What is wrong
    with the photo itself is the same for all, and ends it.

    Args:
        providers: behind their breakers.
        last: stands in when none of them answers; None where nothing does.
    """

    def __init__(
        self, providers: Sequence[GuardedBackend], last: EmotionBackend | None = None
    ) -> None:
        self._providers = tuple(providers)
        self._last = last

    @property
    def last(self) -> EmotionBackend | None:
        """What stands in when no provider answers."""
        return self._last

    def states(self) -> tuple[ProviderState, ...]:
        """How it goes with each provider, in order."""
        return tuple(provider.state for provider in self._providers)

    @override
    async def analyze(
        self, photo: Picture, *, rectangles: Sequence[FaceRectangle] | None = None
    ) -> Analysis:
        """Have one photo or frame read by the first that can. See `EmotionBackend.analyze`."""
        errors: list[BackendError | FaceRectangleError] = []
        for backend in self._in_order():
            try:
                return await backend.analyze(photo, rectangles=rectangles)
            except (BackendError, FaceRectangleError) as error:
                log.debug("the next backend is asked: %s", error)
                errors.append(error)
        try:
            raise _most_hopeful(errors)
        finally:
            # They know this frame, which knows them and the photo: a circle that would keep it.
            errors.clear()

    @override
    async def aclose(self) -> None:
        """Let go of all of them. See `EmotionBackend.aclose`."""
        for backend in self._in_order():
            await backend.aclose()

    def _in_order(self) -> Sequence[EmotionBackend]:
        return (*self._providers, self._last) if self._last is not None else self._providers


def _most_hopeful(
    errors: Sequence[BackendError | FaceRectangleError],
) -> BackendError | FaceRectangleError:
    return min(errors, key=_rank)


def _rank(error: BackendError | FaceRectangleError) -> int:
    kinds = (rank for rank, kind in enumerate(_HOPEFUL_FIRST) if isinstance(error, kind))
    return next(kinds, len(_HOPEFUL_FIRST))
