"""A rule as a value: its name, when it applies, and what it says about each part of an answer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.core.stickers import Motif
from bot.replies.conditions import When

NO_STICKER: Final = "none"


class Part(StrEnum):
    """The parts of an answer; each is taken from a rule of its own."""

    REACTIONS = "reactions"
    STICKER = "sticker"
    OBSERVATION = "observation"
    SUGGESTIONS = "suggestions"
    QUESTION = "question"


class Source(StrEnum):
    """Where a rule comes from; the operator's own are looked at first."""

    OWN = "own"
    BUILT_IN = "built-in"


class ReactionStyle(StrEnum):
    """Whether a reaction answers the person, or says what was seen."""

    KIND = "kind"
    MIRROR = "mirror"


@dataclass(frozen=True, slots=True)
class Choice:
    """A text that may be drawn.

    Attributes:
        key: its key in the texts.
        weight: how often compared to the others; above 0.
    """

    key: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Then:
    """What a rule states about each part; None leaves it to the rules after it.

    Empty means that there shall be none; for the sticker that is `NO_STICKER`.

    Attributes:
        reactions: emoji by style, in order of preference.
        sticker: what the sticker shows: a `Motif`, or `NO_STICKER`.
        observation: one of these is said.
        suggestions: some of these are offered.
        question: one of these is asked, in private chats.
    """

    reactions: Mapping[ReactionStyle, tuple[str, ...]] | None = None
    sticker: Motif | str | None = None
    observation: tuple[Choice, ...] | None = None
    suggestions: tuple[Choice, ...] | None = None
    question: tuple[Choice, ...] | None = None

    @property
    def stated(self) -> tuple[Part, ...]:
        """The parts that are stated, in order."""
        return tuple(part for part in Part if getattr(self, part) is not None)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        name: unique among its source.
        when: its conditions.
        then: what it states.
        source: built-in or the operator's own.
        file: name of the file it stands in.
        line: where in that file, from 1.
    """

    name: str
    when: When
    then: Then
    source: Source = Source.BUILT_IN
    file: str = ""
    line: int = 1


def in_order(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Rules as they are looked at: own ones first, then more conditions before fewer.

    Args:
        rules: as they stand in the files.
    """
    # Sorting is stable: what is equal keeps its order.
    return tuple(sorted(rules, key=lambda rule: (rule.source is not Source.OWN, -rule.when.count)))
