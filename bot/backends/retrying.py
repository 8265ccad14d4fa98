"""Asks a second and a third time after trouble that passes quickly; the only user of tenacity."""

from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception,
    stop_after_attempt,
    wait_random_exponential,
)

from bot.core.errors import BackendBusyError, BackendUnavailableError

Answer = TypeVar("Answer")

TRIES: Final = 3
LONGEST_PAUSE_S: Final = 4.0
"""Whoever asks for more is not asked again here: the next provider is, or the photo waits."""

_WITH_JITTER = wait_random_exponential(multiplier=0.5, max=LONGEST_PAUSE_S)


async def ask_again(
    ask: Callable[[], Awaitable[Answer]], *, sleep: Callable[[float], Awaitable[None]]
) -> Answer:
    """Ask up to three times.

    The pauses are random, the second up to twice as long as the first, so that many who were
    turned away together do not come back together.

    Args:
        ask: one try.
        sleep: waits between two.

    Raises:
        BackendError: of the last try, or one that would only come again.
    """
    retrying = AsyncRetrying(
        retry=retry_if_exception(_may_pass),
        stop=stop_after_attempt(TRIES),
        wait=_pause_s,
        sleep=sleep,
        reraise=True,
    )

    # Tenacity awaits what it sees to be a coroutine function, which not every callable is.
    async def once() -> Answer:
        return await ask()

    answer: Answer = await retrying(once)
    return answer


def _may_pass(error: BaseException) -> bool:
    if isinstance(error, BackendBusyError):
        return error.retry_after_s is None or error.retry_after_s <= LONGEST_PAUSE_S
    return isinstance(error, BackendUnavailableError)


def _pause_s(state: RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    if isinstance(error, BackendBusyError) and error.retry_after_s is not None:
        return error.retry_after_s + _WITH_JITTER(state)
    return _WITH_JITTER(state)
