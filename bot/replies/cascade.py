"""Looks through the rules: which ones match, and which one each part of the answer is from; pure.

For each part the first matching rule that states it wins. The rules come in the order of looking:
see `bot.replies.rule.in_order`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.replies.matching import Check, check
from bot.replies.rule import Part, Rule
from bot.replies.situation import Situation


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A rule that was held against a situation.

    Attributes:
        rule: the rule.
        rank: its place in the order of looking, from 1.
        checks: its conditions, each with what was found.
    """

    rule: Rule
    rank: int
    checks: tuple[Check, ...]

    @property
    def matched(self) -> bool:
        """Whether every condition holds."""
        return all(each.holds for each in self.checks)

    @property
    def held(self) -> tuple[Check, ...]:
        """The conditions that hold."""
        return tuple(each for each in self.checks if each.holds)

    @property
    def failed(self) -> tuple[Check, ...]:
        """The conditions that do not."""
        return tuple(each for each in self.checks if not each.holds)


def look_through(rules: Sequence[Rule], situation: Situation) -> tuple[LookedAt, ...]:
    """Hold every rule against a situation, in the order of looking."""
    return tuple(
        LookedAt(rule, rank, check(rule.when, situation))
        for rank, rule in enumerate(rules, start=1)
    )


def winners_of(looked: Sequence[LookedAt]) -> Mapping[Part, LookedAt]:
    """The rule that each part of the answer is taken from.

    Raises:
        LookupError: no rule states a part; rules that are checked always have one that does.
    """
    winners: dict[Part, LookedAt] = {}
    for each in looked:
        if each.matched:
            for part in each.rule.then.stated:
                winners.setdefault(part, each)
    for part in Part:
        if part not in winners:
            raise LookupError(f"no rule states the {part}")
    return winners
