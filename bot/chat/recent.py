"""A bounded memory of what happened lately; ids only, gone with the process."""

import time
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

_Key = TypeVar("_Key", bound=Hashable)


class Recent(Generic[_Key]):
    """Remembers keys for a while, and at most so many: the oldest is forgotten first.

    Args:
        limit: how many keys are held.
        keep_s: for how many seconds a key counts.
        clock: seconds that never run backwards.
    """

    def __init__(
        self, *, limit: int, keep_s: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._limit = limit
        self._keep_s = keep_s
        self._clock = clock
        # A dictionary keeps its order, and every key is put in with the newest time: oldest first.
        self._added: dict[_Key, float] = {}

    def __contains__(self, key: _Key) -> bool:
        added = self._added.get(key)
        return added is not None and self._clock() - added < self._keep_s

    def add(self, key: _Key) -> bool:
        """Remember a key; False where it was remembered already, and then its time stays."""
        if key in self:
            return False
        self._added.pop(key, None)
        self._added[key] = self._clock()
        while len(self._added) > self._limit:
            del self._added[next(iter(self._added))]
        return True

    def discard(self, key: _Key) -> None:
        """Forget a key, if it is known."""
        self._added.pop(key, None)
