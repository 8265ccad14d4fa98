"""What went wrong in a trial, and when; written beside the bots' logs, whose times it shares."""

import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from benchmarks.endurance.answers import Debt, Span


class Kind(StrEnum):
    """What can go wrong."""

    KILL = "kill"
    LOCK = "database locked"
    FULL = "disk full"
    DOWN = "backend down"
    FLOOD = "429"
    LOST = "connections lost"
    CUT = "downloads cut"
    TWICE = "updates twice"


@dataclass(slots=True)
class Chronicle:
    """What went wrong.

    Attributes:
        kills: when a bot was killed, in seconds of `time.monotonic`.
        blocked: when nothing could be written down.
        happened: how often each kind of trouble did.
        now: what goes on at this moment.
        lines: the same for people, with the time of day.
    """

    kills: list[float] = field(default_factory=list)
    blocked: list[Span] = field(default_factory=list)
    happened: Counter[Kind] = field(default_factory=Counter)
    now: list[Kind] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def tell(self, words: str, *, at: float | None = None) -> None:
        """Add a line, about now or a moment of `time.monotonic`."""
        ago_s = 0.0 if at is None else time.monotonic() - at
        moment = time.time() - ago_s
        clock = time.strftime("%H:%M:%S", time.localtime(moment))
        self.lines.append(f"{clock}.{int(moment % 1 * 1000):03} {words}")

    @contextmanager
    def going_on(self, kind: Kind) -> Iterator[None]:
        """A trouble lasts for the time of a `with`."""
        self.now.append(kind)
        self.tell(f"{kind} begins")
        try:
            yield
        finally:
            self.now.remove(kind)
            self.tell(f"{kind} is over")

    def tell_of(self, debt: Debt, fate: str) -> None:
        """Add a line about a photo or an album that went wrong."""
        place = "group" if debt.chat_id < 0 else "private"
        waits = ", ".join(
            f"{answer.at - debt.sent_at:.2f} s{' (apology)' if answer.is_apology else ''}"
            for answer in debt.answers
        )
        message = f"{place} chat {debt.chat_id}, message {debt.first_id}, {debt.photos} photos"
        self.tell(f"{fate}: {message}, answered after: {waits or 'never'}", at=debt.sent_at)

    def write(self, file: Path) -> None:
        """Write the lines into a file, in the order of their times."""
        file.write_text("\n".join([*sorted(self.lines), ""]))
