"""Leaves a provider alone for a while after it has failed again and again, or asked for it.

Own code, because the libraries do not fit: purgatory 3.0.1 goes by the wall clock and lets
everybody in at once when the pause is over, aiobreaker 1.2.0 is from 2021, pybreaker 1.4.1 is made
for threads; and none knows that a provider may say itself how long it wants to be left alone.
"""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, Self

from bot.core.errors import BackendBusyError, BackendError, BackendRefusedError
from bot.core.providers import Provider

log = logging.getLogger(__name__)

FAILURES: Final = 5
"""So many photos in a row that failed open the breaker."""

PAUSE_S: Final = 30.0
REFUSED_PAUSE_S: Final = 60.0
"""A refused key is refused until somebody has mended it, so that once is enough."""

_LONGEST_PAUSE_S: Final = 300.0


@dataclass(frozen=True, slots=True)
class _Trouble:
    """What is left of an error: without its traceback, which would keep the photo in memory."""

    kind: type[BackendError]
    words: str
    mend: str

    @classmethod
    def of(cls, error: BackendError) -> Self:
        mend = error.mend if isinstance(error, BackendRefusedError) else ""
        return cls(type(error), str(error), mend)


class Breaker:
    """Stands before one provider.

    Closed, it lets everybody through. Open, it turns everybody away at once with an error of the
    kind that opened it. When the pause is over it lets one through to try; that one closes it or
    opens it again.

    Args:
        provider: named in errors and in the log.
        clock: seconds that never run backwards.
    """

    def __init__(self, provider: Provider, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._provider = provider
        self._clock = clock
        self._failures = 0
        self._open_until: float | None = None
        self._is_tried = False
        self._trouble: _Trouble | None = None

    @property
    def left_s(self) -> float:
        """Seconds for which nobody is let through; 0 where somebody is."""
        return 0.0 if self._open_until is None else max(0.0, self._open_until - self._clock())

    @property
    def trouble(self) -> str:
        """What went wrong last; empty once something went well."""
        return self._trouble.words if self._trouble else ""

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Ask the provider inside the `with`, and let it be judged by how that ends.

        What is no failure of the provider, such as an unreadable photo or a cancellation, counts
        as nothing.

        Raises:
            BackendError: it is left alone at the moment.
        """
        is_trial = self._enter()
        try:
            yield
        except BackendError as error:
            self._note_failure(error)
            raise
        else:
            self._note_success()
        finally:
            if is_trial:
                self._is_tried = False

    def _enter(self) -> bool:
        """Whether this one tries a provider that was left alone."""
        if self._open_until is None or self._trouble is None:
            return False
        if self._is_tried or self.left_s > 0:
            raise self._still(self._trouble)
        self._is_tried = True
        return True

    def _note_failure(self, error: BackendError) -> None:
        self._failures += not isinstance(error, BackendBusyError)
        # Those that were on their way when it opened tell nothing new.
        if self.left_s > 0:
            return
        self._trouble = _Trouble.of(error)
        pause_s = self._pause_s(error)
        if pause_s is not None:
            self._open_until = self._clock() + pause_s
            words = self._trouble.words
            log.warning("%s is not asked for %.0f s: %s", self._provider, pause_s, words)

    def _pause_s(self, error: BackendError) -> float | None:
        if isinstance(error, BackendRefusedError):
            return REFUSED_PAUSE_S
        if isinstance(error, BackendBusyError):
            asked_s = error.retry_after_s
            return min(asked_s, _LONGEST_PAUSE_S) if asked_s else None
        return PAUSE_S if self._failures >= FAILURES or self._open_until is not None else None

    def _note_success(self) -> None:
        if self._open_until is not None:
            log.info("%s answers again", self._provider)
        self._failures = 0
        self._open_until = None
        self._trouble = None

    def _still(self, trouble: _Trouble) -> BackendError:
        """The trouble that opened it, as it is now."""
        left_s = self.left_s
        until = f"is not asked for {left_s:.0f} s" if left_s else "is being tried again"
        words = f"{self._provider} {until}: {trouble.words}"
        if issubclass(trouble.kind, BackendBusyError):
            return BackendBusyError(words, retry_after_s=left_s)
        if issubclass(trouble.kind, BackendRefusedError):
            return BackendRefusedError(words, mend=trouble.mend)
        return trouble.kind(words)
