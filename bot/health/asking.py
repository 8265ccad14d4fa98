"""Asks a part that may be slow or hang: bounded in time, not too often, never twice at once."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

from bot.core.errors import BackendBusyError, BotError


class Outcome(StrEnum):
    """How asking went."""

    ANSWERED = "answered"
    BUSY = "busy"
    FAILED = "failed"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of asking.

    Attributes:
        outcome: how it went.
        took_s: how long the answer took, in seconds; for `LATE` how long was waited.
        words: why there was none.
    """

    outcome: Outcome
    took_s: float
    words: str = ""


class Question:
    """One question that is put to one part, again and again.

    Whoever asks while the answer is fresh gets that one; whoever asks while somebody else waits
    waits with them. So a page that is asked often costs little, and a part that hangs is not
    asked anew on every look.

    Args:
        ask: returns when the part has answered; a `BotError` says why it cannot.
        patience_s: how long to wait.
        fresh_s: for how long an answer is good.
        clock: seconds that never run backwards.
    """

    def __init__(
        self,
        ask: Callable[[], Awaitable[object]],
        *,
        patience_s: float,
        fresh_s: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ask = ask
        self._patience_s = patience_s
        self._fresh_s = fresh_s
        self._clock = clock
        self._asking: asyncio.Task[Answer] | None = None
        self._good_until = 0.0

    async def answer(self) -> Answer:
        """Ask, unless the last answer is still good."""
        if self._asking is None or (self._asking.done() and self._clock() >= self._good_until):
            self._asking = asyncio.create_task(self._time_it())
        asking = self._asking
        # Unlike `wait_for`, this leaves a question that takes longer alone.
        await asyncio.wait({asking}, timeout=self._patience_s)
        return asking.result() if asking.done() else Answer(Outcome.LATE, self._patience_s)

    async def aclose(self) -> None:
        """Ask no longer."""
        if self._asking is not None and not self._asking.done():
            self._asking.cancel()
            await asyncio.wait({self._asking})

    async def _time_it(self) -> Answer:
        begun = self._clock()
        try:
            await self._ask()
        except BackendBusyError as error:
            return self._ended(Outcome.BUSY, begun, str(error))
        except BotError as error:
            return self._ended(Outcome.FAILED, begun, str(error))
        else:
            return self._ended(Outcome.ANSWERED, begun)

    def _ended(self, outcome: Outcome, begun: float, words: str = "") -> Answer:
        now = self._clock()
        self._good_until = now + self._fresh_s
        return Answer(outcome, now - begun, words)
