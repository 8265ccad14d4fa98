"""What one look at one part of the bot found, as a value."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Verdict(StrEnum):
    """How a part is doing, in the words of the page's JSON."""

    OK = "ok"
    DEGRADED = "degraded"
    DOWN = "down"
    SKIPPED = "skipped"


MARKS: Final = {
    Verdict.OK: "✓",
    Verdict.DEGRADED: "!",
    Verdict.DOWN: "✗",
    Verdict.SKIPPED: "-",
}
"""What stands before a check, on the page and in the terminal."""


@dataclass(frozen=True, slots=True)
class Check:
    """One part of the bot and how it is doing; holds no secret and nothing of anybody.

    Attributes:
        name: of the part, in one word or two.
        verdict: how it is doing.
        words: what was found, on one line.
        mend: what the operator can do about it, on one line; empty where nothing is to be done.
        problems: places and what is wrong there, a line each.
    """

    name: str
    verdict: Verdict
    words: str
    mend: str = ""
    problems: tuple[str, ...] = ()

    @property
    def is_ok(self) -> bool:
        """Whether there is nothing to say against it."""
        return self.verdict is Verdict.OK
