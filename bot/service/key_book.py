"""The keys that are good at the moment and how often each was used, in memory."""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.core.api_keys import ApiKey, digest_of

_LONGER_THAN_A_MONTH: Final = timedelta(days=32)


class KeyBook:
    """What the gate looks at, so that no call waits for a database.

    `bot.service.bookkeeping` carries what happens here there and back.

    Args:
        now: the moment, in UTC.

    Attributes:
        has_keys: whether any was ever given out; then nobody gets in without one.
    """

    def __init__(self, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._now = now
        self._keys: dict[str, ApiKey] = {}
        self._written: tuple[str, Counter[str]] = ("", Counter())
        self._pending: Counter[tuple[str, str]] = Counter()
        self._on_the_way: Counter[tuple[str, str]] = Counter()
        self.has_keys = False

    @property
    def month(self) -> str:
        """The month that is counted in: "2026-11", in UTC."""
        return f"{self._now():%Y-%m}"

    @property
    def month_left_s(self) -> int:
        """Seconds until the next month begins, at least 1."""
        now = self._now()
        first = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        next_first = (first + _LONGER_THAN_A_MONTH).replace(day=1)
        return max(1, math.ceil((next_first - now).total_seconds()))

    def replace(self, keys: Iterable[ApiKey], *, has_keys: bool) -> None:
        """Take the keys as they are now.

        Args:
            keys: those that are good.
            has_keys: whether any was ever given out, revoked ones included.
        """
        self._keys = {key.digest: key for key in keys}
        self.has_keys = has_keys

    def find(self, key: str) -> ApiKey | None:
        """The key that this is, if it is one."""
        return self._keys.get(digest_of(key))

    def used(self, name: str) -> int:
        """Calls by a key this month, by all processes as far as they have told."""
        month = self.month
        written_month, written = self._written
        told = written[name] if written_month == month else 0
        return told + self._pending[month, name] + self._on_the_way[month, name]

    def count(self, name: str) -> None:
        """A call was let through."""
        self._pending[self.month, name] += 1

    def take_pending(self) -> dict[tuple[str, str], int]:
        """Hand out the calls that are not written down yet, by month and name.

        They still count; `written_down` or `put_back` says what has become of them.
        """
        self._on_the_way += self._pending
        self._pending.clear()
        return dict(self._on_the_way)

    def written_down(self) -> None:
        """The calls that were handed out are written down."""
        month, written = self._written
        for (of_month, name), calls in self._on_the_way.items():
            if of_month == month:
                written[name] += calls
        self._on_the_way.clear()

    def put_back(self) -> None:
        """The calls that were handed out could not be written down, and have to wait."""
        self._pending += self._on_the_way
        self._on_the_way.clear()

    def take_totals(self, month: str, written: Mapping[str, int]) -> None:
        """Take what all processes together have written down in a month."""
        self._written = (month, Counter(written))
