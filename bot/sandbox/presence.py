"""Whether a bot is there: while it polls, for a moment after it, and while its webhook works."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from bot.sandbox.world import World

_GRACE_S: Final = 3.0


class Presence:
    """Watches polls and tells the world."""

    def __init__(self, world: World, grace_s: float = _GRACE_S) -> None:
        self._world = world
        self._grace_s = grace_s
        self._polls = 0
        self._is_hooked = False
        self._timer: asyncio.TimerHandle | None = None

    @contextmanager
    def polling(self) -> Iterator[None]:
        """Around every `getUpdates`."""
        self._stop_timer()
        self._polls += 1
        self._world.set_connected(is_connected=True)
        try:
            yield
        finally:
            self._polls -= 1
            if self._polls == 0:
                loop = asyncio.get_running_loop()
                self._timer = loop.call_later(self._grace_s, self._leave)

    def follow(self, *, is_hooked: bool) -> None:
        """Hear whether there is a webhook that takes updates."""
        if self._is_hooked == is_hooked:
            return
        self._is_hooked = is_hooked
        if self._polls == 0:
            self._stop_timer()
            self._leave()

    def close(self) -> None:
        """Stop watching."""
        self._grace_s = 0.0
        self._stop_timer()

    def _leave(self) -> None:
        self._timer = None
        self._world.set_connected(is_connected=self._is_hooked)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
