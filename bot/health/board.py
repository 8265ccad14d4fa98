"""All checks together: looks at every part, and remembers since when each is as it is."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.health.check import Check, Verdict
from bot.health.judging import Part

Look = Callable[[], Awaitable[Check]]

NEEDED: Collection[Part] = frozenset({Part.POLLING, Part.RECEIVING, Part.STORE, Part.BACKEND})
"""Parts without which no photo is answered."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A check, and since when it has come out so.

    Attributes:
        check: what was found.
        since: when it was first found so; UTC.
    """

    check: Check
    since: datetime


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was found at one time."""

    findings: tuple[Finding, ...]

    @property
    def status(self) -> Verdict:
        """The worst of all verdicts."""
        found = {finding.check.verdict for finding in self.findings}
        worst_first = (Verdict.DOWN, Verdict.DEGRADED)
        return next((verdict for verdict in worst_first if verdict in found), Verdict.OK)

    @property
    def is_alive(self) -> bool:
        """Whether nothing is down."""
        return self.status is not Verdict.DOWN

    @property
    def is_ready(self) -> bool:
        """Whether a photo that comes in now would be answered."""
        return all(each.check.is_ok for each in self.findings if each.check.name in NEEDED)


class Board:
    """The checks of a running bot.

    Args:
        looks: each looks at one part; bounded in time.
        now: the moment, in UTC.
    """

    def __init__(
        self, looks: Sequence[Look], *, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._looks = tuple(looks)
        self._now = now
        self._before: dict[str, Finding] = {}

    async def report(self) -> Report:
        """Look at every part, at all of them at once."""
        checks = await asyncio.gather(*(look() for look in self._looks))
        return Report(tuple(self._dated(check) for check in checks))

    def _dated(self, check: Check) -> Finding:
        before = self._before.get(check.name)
        is_news = before is None or before.check.verdict is not check.verdict
        finding = Finding(check, self._now() if before is None or is_news else before.since)
        self._before[check.name] = finding
        return finding
