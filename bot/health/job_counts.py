"""Asks how much durable work there is; keeps the last numbers while they are fresh."""

import time
from collections.abc import Awaitable, Callable, Mapping

from bot.health.asking import Answer, Outcome, Question
from bot.jobs.port import JobStats

ByKind = Mapping[str, JobStats]
"""How much there is to do of each kind of job."""


class JobCounts:
    """The numbers of a ledger that may be slow or gone.

    Args:
        stats: counts the jobs; a `BotError` says why it cannot.
        patience_s: how long to wait for them.
        fresh_s: for how long they are good.
        clock: seconds that never run backwards.
    """

    def __init__(
        self,
        stats: Callable[[], Awaitable[ByKind]],
        *,
        patience_s: float,
        fresh_s: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._count = stats
        self._question = Question(self._ask, patience_s=patience_s, fresh_s=fresh_s, clock=clock)
        self._counted: ByKind | None = None

    async def ask(self) -> tuple[Answer, ByKind | None]:
        """How asking went, and the numbers; None where there was no answer in time."""
        answer = await self._question.answer()
        return answer, self._counted if answer.outcome is Outcome.ANSWERED else None

    async def aclose(self) -> None:
        """Ask no longer."""
        await self._question.aclose()

    async def _ask(self) -> None:
        self._counted = await self._count()
