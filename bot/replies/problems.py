"""What is wrong with the rules, told to whoever wrote them: where, what, and how to mend it."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from typing_extensions import override

from bot.core.errors import RuleBookError


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong.

    Attributes:
        file: name of the file.
        line: from 1.
        column: in characters, from 1.
        key: what it is about: `rule "a sour moment" when.emotion`; empty for the file itself.
        message: what is wrong.
        mend: what would be right.
    """

    file: str
    line: int
    column: int
    key: str
    message: str
    mend: str

    @override
    def __str__(self) -> str:
        """On one line, the place first, as compilers write it."""
        about = f" {self.key}:" if self.key else ""
        return f"{self.file}:{self.line}:{self.column}:{about} {self.message}; {self.mend}"


class BrokenRulesError(RuleBookError):
    """The rules cannot be used.

    Args:
        problems: all that was found, at least one.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems, by file and line, each once."""
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def suggest(wrong: object, right: Iterable[str]) -> str:
    """Say which word was probably meant: ` (did you mean "anger"?)`; empty where none is near."""
    near = get_close_matches(str(wrong).lower(), list(right), n=1, cutoff=0.6)
    return f' (did you mean "{near[0]}"?)' if near else ""
