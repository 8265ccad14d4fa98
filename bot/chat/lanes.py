"""A line of work where one goes at a time, in the order in which the places were taken."""

import asyncio
from collections import deque
from types import TracebackType


class Place:
    """A place in a line, held from the moment it is taken; enter it to wait for its turn."""

    def __init__(self, line: "deque[Place]") -> None:
        self._line = line
        self._turn = asyncio.Event()
        line.append(self)
        self._call_first()

    async def __aenter__(self) -> None:
        """Wait until everybody ahead has left."""
        try:
            await self._turn.wait()
        except asyncio.CancelledError:
            # A block that was never entered is never left.
            self.leave()
            raise

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Leave."""
        self.leave()

    def leave(self) -> None:
        """Make way, before or after the turn came; more than once is no harm."""
        if self in self._line:
            self._line.remove(self)
            self._call_first()

    def _call_first(self) -> None:
        if self._line:
            self._line[0]._turn.set()  # noqa: SLF001  a place of the same line


class Lane:
    """One line.

    Unlike with a lock, a place is taken at once and not when a task first gets to run, so whoever
    comes later in the same moment stays behind.

    Attributes:
        inside: how many are counted as being in it, waiting or at work.
    """

    def __init__(self) -> None:
        self.inside = 0
        self._line: deque[Place] = deque()

    def take_place(self) -> Place:
        """Take the last place in the line."""
        return Place(self._line)
