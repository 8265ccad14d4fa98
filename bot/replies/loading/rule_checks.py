"""Checks rules beyond their shape: against the texts they name, and against themselves."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bot.replies.conditions import When
from bot.replies.loading.catalogue import KINDS, Catalogue
from bot.replies.loading.contradictions import why_never
from bot.replies.loading.fluent_texts import ASK, SAY, SEEN
from bot.replies.loading.layers import RulesPage
from bot.replies.loading.mending import name_of
from bot.replies.loading.toml_places import TomlPath
from bot.replies.problems import Problem, suggest
from bot.replies.reading import Mood
from bot.replies.rule import Choice, Part, Rule

_IDS: Final[Mapping[Part, str]] = {
    Part.OBSERVATION: SEEN,
    Part.SUGGESTIONS: SAY,
    Part.QUESTION: ASK,
}

_NEEDS: Final[Mapping[str, str]] = {
    "look": "a condition on emotion, strength or mixed",
    "first": "a condition on emotion, strength or mixed",
    "second": "mixed = true, or a condition on second",
    "cue": "a condition on words",
    "peak": "a condition on peak",
    "min_px": 'mood = "none" alone',
    "max_turn": 'mood = "none" alone',
}
"""What a rule must ask for, so that there is something to fill in."""


def check_page(page: RulesPage, catalogue: Catalogue, *, knows_texts: bool) -> Iterator[Problem]:
    """Check every rule of a file.

    Args:
        page: the file.
        catalogue: the texts there are.
        knows_texts: whether all texts could be read, so that one that is not there is missing.
    """
    for index, rule in page.rules.items():
        path: TomlPath = ("rule", index)
        yield from _check_conditions(page, path, rule.when)
        yield from _check_parts(page, path, rule)
        for part in KINDS:
            choices: tuple[Choice, ...] = getattr(rule.then, part) or ()
            if knows_texts:
                yield from _check_keys(page, (*path, "then", part), choices, catalogue)
        yield from _check_fields(page, (*path, "then"), rule, catalogue)


def check_whole(rules: Sequence[Rule]) -> Iterator[str]:
    """Parts of an answer that no rule states in any situation."""
    stated = {part for rule in rules if not rule.when.count for part in rule.then.stated}
    return (part for part in Part if part not in stated)


def _problem(page: RulesPage, path: TomlPath, message: str, mend: str) -> Problem:
    file = page.file
    return file.problem(file.at_value(path), name_of(file.data, path), message, mend)


def _check_conditions(page: RulesPage, path: TomlPath, when: When) -> Iterator[Problem]:
    for key, message, mend in why_never(when):
        where = (*path, "when", key) if key else (*path, "when")
        yield _problem(page, where, message, mend)


def _check_parts(page: RulesPage, path: TomlPath, rule: Rule) -> Iterator[Problem]:
    then = (*path, "then")
    if not rule.then.stated:
        mend = f"state at least one of {', '.join(Part)}"
        yield _problem(page, then, "the rule answers nothing", mend)


def _check_keys(
    page: RulesPage, path: TomlPath, choices: Sequence[Choice], catalogue: Catalogue
) -> Iterator[Problem]:
    part = Part(str(path[-1]))
    kind, known = KINDS[part], catalogue.keys(_IDS[part])
    for index, choice in enumerate(choices):
        name = f"{_IDS[part]}{choice.key}"
        if name in catalogue:
            continue
        if name in catalogue.own:
            message = f'the {kind} "{choice.key}" has no English text'
            mend = f"add {kind}.{choice.key} to [texts.en]: other languages fall back to it"
        else:
            message = f'there is no {kind} "{choice.key}" in the texts'
            mend = f"add {kind}.{choice.key} to [texts.en]{suggest(choice.key, known)}"
        yield _problem(page, (*path, index), message, mend)


def _check_fields(
    page: RulesPage, path: TomlPath, rule: Rule, catalogue: Catalogue
) -> Iterator[Problem]:
    """A text may name only what the rule knows."""
    known = _known_fields(rule.when)
    for index, choice in enumerate(rule.then.observation or ()):
        for fields, own in catalogue.fields(f"{SEEN}{choice.key}"):
            for field in sorted(fields - known):
                message = f'nothing fills in {{ ${field} }} for rule "{rule.name}"'
                mend = f"take it out{suggest(field, known)}"
                if field in _NEEDS:
                    mend = f"it needs {_NEEDS[field]} in that rule; or take it out"
                if own is not None:
                    yield own.problem(message, mend)
                else:
                    yield _problem(page, (*path, "observation", index), message, mend)


def _known_fields(when: When) -> frozenset[str]:
    """What there is to fill in whenever a rule matches."""
    fields: set[str] = set()
    is_mood_seen = bool(when.mood) and not {Mood.UNCLEAR, Mood.NONE} & set(when.mood)
    asks_second = bool(when.second) or when.is_mixed is True
    if when.emotion or when.strength or when.is_mixed is not None or asks_second or is_mood_seen:
        fields |= {"look", "first"}
    if asks_second:
        fields.add("second")
    if when.words:
        fields.add("cue")
    if when.peak or when.peak_strength:
        fields.add("peak")
    if when.mood == (Mood.NONE,):
        fields |= {"min_px", "max_turn"}
    return frozenset(fields)
