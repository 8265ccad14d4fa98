"""How patiently jobs are done: numbers, and who does what."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

_HOUR_S: Final = 3600.0


class Role(StrEnum):
    """What one process does for the jobs."""

    ALL = "all"
    RECEIVER = "receiver"
    WORKER = "worker"


@dataclass(frozen=True, slots=True)
class Policy:
    """Limits and pauses; the defaults suit a bot that answers within seconds.

    Attributes:
        slots: jobs of one kind that one process does at once,
        slots_of: and of these kinds another number; of them chats take turns.
        tries: after that many a job is given up; a crash while it runs counts as one.
        pauses_s: between the tries; the last one is used for all further ones.
        patience_s: from this age on even `RetryLaterError` counts as a try.
        time_limit_s: how long one try may take.
        rest_s: batches rest for so long after a start, because parts of them may come again.
        poll_s: how often to look for jobs that another process submitted.
        beat_s: how often a process that works says so.
        silent_s: a process that has said nothing for so long has died; its jobs are taken over.
        keep_done_s: for how long the key of a finished job is known. Telegram repeats an update
            for a day. Source: https://core.telegram.org/bots/api#getting-updates
        keep_dead_s: for how long what was given up can be looked at.
        sweep_s: how often old rows are deleted.
        sweep_rows: at most so many at once, so that nobody has to wait for long.
    """

    slots: int = 8
    slots_of: Mapping[str, int] = field(default_factory=dict)
    tries: int = 5
    pauses_s: tuple[float, ...] = (0.5, 2.0, 8.0, 30.0)
    patience_s: float = 6 * _HOUR_S
    time_limit_s: float = 900.0
    rest_s: float = 2.0
    poll_s: float = 0.1
    beat_s: float = 2.0
    silent_s: float = 9.0
    keep_done_s: float = 48 * _HOUR_S
    keep_dead_s: float = 24 * _HOUR_S
    sweep_s: float = 60.0
    sweep_rows: int = 5000

    def slots_for(self, kind: str) -> int:
        """How many jobs of a kind one process does at once."""
        return self.slots_of.get(kind, self.slots)

    def pause_s(self, attempt: int) -> float:
        """How long to rest after the try with this number."""
        return self.pauses_s[min(attempt, len(self.pauses_s)) - 1]
