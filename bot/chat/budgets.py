"""How often something may happen; pure, with the time handed in as seconds that only grow."""

import math
from collections import deque


class Window:
    """At most `count` calls in any `span_s` seconds; a burst of all of them at once is fine."""

    def __init__(self, count: int, span_s: float) -> None:
        self._count = count
        self._span_s = span_s
        self._taken: deque[float] = deque()

    def free_at(self, now: float, calls: int = 1) -> float:
        """When so many calls may go at once, at most `count`: `now`, or later."""
        self._forget(now)
        over = len(self._taken) + calls - self._count
        return now if over <= 0 else self._taken[over - 1] + self._span_s

    def share_left(self, now: float) -> float:
        """How much of the budget is left, 0..1."""
        self._forget(now)
        return 1 - len(self._taken) / self._count

    def take(self, now: float, calls: int = 1) -> None:
        """Count so many calls that go now."""
        self._taken.extend([now] * calls)

    def _forget(self, now: float) -> None:
        while self._taken and self._taken[0] + self._span_s <= now:
            self._taken.popleft()


class Pace:
    """One call every `period_s` seconds, after a burst of at most `burst` at once.

    Several calls that go together count as one.
    """

    def __init__(self, burst: int, period_s: float) -> None:
        self._burst = burst
        self._period_s = period_s
        self._paid_until = -math.inf

    def free_at(self, now: float, _calls: int = 1) -> float:
        """When the next call may go: `now`, or later."""
        return max(now, self._paid_until - (self._burst - 1) * self._period_s)

    def share_left(self, now: float) -> float:
        """How much of the burst is left, 0..1."""
        return 1 - max(0.0, self._paid_until - now) / (self._burst * self._period_s)

    def take(self, now: float, _calls: int = 1) -> None:
        """Count a call that goes now."""
        self._paid_until = max(now, self._paid_until) + self._period_s
