"""Reads and checks the rule book's TOML; the only module of the rules that may parse."""

import string
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from importlib import resources
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from bot.core.emotions import Emotion, Strength
from bot.core.errors import RuleBookError
from bot.replies.lines import FIELDS, Line
from bot.replies.plan import Place
from bot.replies.rulebook import (
    MAX_ICON_CHARS,
    MAX_KEY_BYTES,
    MAX_SUGGESTION_CHARS,
    SUGGESTIONS_OFFERED,
    Icons,
    MoodRule,
    RuleBook,
    Rules,
    Texts,
    pair_key,
)

_T = TypeVar("_T")
_PAIRS = {pair_key(one, other) for one in Emotion for other in Emotion if one != other}


def load_rule_book(language: str = "en") -> RuleBook:
    """Read the rules that ship with the bot.

    Raises:
        RuleBookError: when they are not valid; the message names file and key.
    """
    folder = resources.files("bot.replies")
    return parse_rule_book(
        folder.joinpath("rulebook.toml").read_text(encoding="utf-8"),
        folder.joinpath("texts", f"{language}.toml").read_text(encoding="utf-8"),
    )


def parse_rule_book(rules_toml: str, texts_toml: str) -> RuleBook:
    """Parse rules and texts, and check that every name in one is in the other.

    Raises:
        RuleBookError: see `load_rule_book`.
    """
    rules = _parse(Rules, rules_toml, "rules")
    texts = _parse(Texts, texts_toml, "texts")
    for problem in (*_rule_problems(rules, texts), *_text_problems(texts)):
        raise RuleBookError(problem)
    return RuleBook(rules, texts)


def _parse(kind: type[_T], toml: str, name: str) -> _T:
    try:
        return TypeAdapter(kind).validate_python(tomllib.loads(toml))
    except tomllib.TOMLDecodeError as error:
        raise RuleBookError(f"{name}: not valid TOML: {error}") from error
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise RuleBookError(f"{name}: {place}: {first['msg']}") from error


def _rule_problems(rules: Rules, texts: Texts) -> Iterator[str]:
    yield from _missing(rules.emotions, Emotion, "rules: emotions")
    yield from _icon_problems(rules.icons, "rules: icons")
    yield from _missing(rules.shared.suggestions, Emotion, "rules: shared.suggestions")
    for emotion, rule in rules.emotions.items():
        place = f"rules: emotions.{emotion}"
        yield from _reaction_problems(rule.reactions, place)
        yield from _missing(rule.suggestions, Strength, f"{place}.suggestions")
        for strength, keys in rule.suggestions.items():
            yield from _key_problems(keys, texts, f"{place}.suggestions.{strength}")
    for emotion, keys in rules.shared.suggestions.items():
        yield from _key_problems(keys, texts, f"rules: shared.suggestions.{emotion}")
    yield from _mood_problems(rules.mixed, texts, "rules: mixed")
    yield from _mood_problems(rules.split, texts, "rules: split")
    yield from _mood_problems(rules.unclear, texts, "rules: unclear")


def _icon_problems(icons: Icons, place: str) -> Iterator[str]:
    yield from _missing(icons.emotions, Emotion, f"{place}.emotions")
    named = {f"emotions.{emotion}": icon for emotion, icon in icons.emotions.items()}
    named["hard_to_read"] = icons.hard_to_read
    seen: dict[str, str] = {}
    for name, icon in named.items():
        if not 0 < len(icon.strip()) <= MAX_ICON_CHARS:
            yield f"{place}.{name}: one emoji, please"
        if icon in seen:
            yield f"{place}.{name}: {icon} stands for {seen[icon]} already"
        seen[icon] = name


def _mood_problems(rule: MoodRule, texts: Texts, place: str) -> Iterator[str]:
    yield from _reaction_problems(rule.reactions, place)
    yield from _key_problems(rule.suggestions, texts, f"{place}.suggestions")
    yield from _unknown_pairs(rule.pairs, f"{place}.pairs")
    for pair, pair_rule in rule.pairs.items():
        yield from _key_problems(pair_rule.suggestions, texts, f"{place}.pairs.{pair}.suggestions")
        if pair_rule.reactions:
            yield from _reaction_problems(pair_rule.reactions, f"{place}.pairs.{pair}")


def _reaction_problems(reactions: Mapping[Place, tuple[str, ...]], place: str) -> Iterator[str]:
    yield from _missing(reactions, Place, f"{place}.reactions")
    for where, emojis in reactions.items():
        if not emojis:
            yield f"{place}.reactions.{where}: name at least one emoji"


def _key_problems(keys: tuple[str, ...], texts: Texts, place: str) -> Iterator[str]:
    if len(set(keys)) < SUGGESTIONS_OFFERED:
        yield f"{place}: name at least {SUGGESTIONS_OFFERED} different suggestions"
    for key in keys:
        if key not in texts.suggestions:
            yield f"{place}: no suggestion named {key!r} in the texts"


def _text_problems(texts: Texts) -> Iterator[str]:
    yield from _missing(texts.looks, Emotion, "texts: looks")
    yield from _missing(texts.lines, Line, "texts: lines")
    yield from _missing(texts.observations.single, Emotion, "texts: observations.single")
    for emotion, by_strength in texts.observations.single.items():
        place = f"texts: observations.single.{emotion}"
        yield from _missing(by_strength, Strength, place)
        for strength, variants in by_strength.items():
            yield from _variant_problems(variants, frozenset(), f"{place}.{strength}")
    yield from _observation_problems(texts)
    for key, text in texts.suggestions.items():
        if len(key.encode()) > MAX_KEY_BYTES:
            yield f"texts: suggestions: the key {key!r} is over {MAX_KEY_BYTES} bytes"
        if not 0 < len(text) <= MAX_SUGGESTION_CHARS:
            yield f"texts: suggestions.{key}: 1 to {MAX_SUGGESTION_CHARS} characters fit a button"
    for line, text in texts.lines.items():
        yield from _variant_problems(
            (text,), FIELDS.get(line, frozenset()), f"texts: lines.{line}"
        )


def _observation_problems(texts: Texts) -> Iterator[str]:
    seen, place = texts.observations, "texts: observations"
    yield from _variant_problems(seen.mixed, frozenset({"first", "second"}), f"{place}.mixed")
    yield from _variant_problems(seen.shared, frozenset({"look"}), f"{place}.shared")
    yield from _variant_problems(seen.split, frozenset(), f"{place}.split")
    yield from _variant_problems(seen.crowd, frozenset(), f"{place}.crowd")
    yield from _variant_problems(seen.unclear, frozenset(), f"{place}.unclear")
    yield from _unknown_pairs(seen.pairs, f"{place}.pairs")
    for pair, variants in seen.pairs.items():
        yield from _variant_problems(variants, frozenset(), f"{place}.pairs.{pair}")


def _variant_problems(
    variants: tuple[str, ...], allowed: frozenset[str], place: str
) -> Iterator[str]:
    if not variants:
        yield f"{place}: name at least one variant"
    for text in variants:
        if not text.strip():
            yield f"{place}: the text is empty"
        try:
            fields = {
                field for _, field, _, _ in string.Formatter().parse(text) if field is not None
            }
        except ValueError as error:
            yield f"{place}: {error}"
            continue
        for field in sorted(fields - allowed):
            yield f"{place}: {{{field}}} is not filled in here"


def _missing(found: Mapping[Any, object], wanted: Iterable[Any], place: str) -> Iterator[str]:
    for name in wanted:
        if name not in found:
            yield f"{place}: {name} is missing"


def _unknown_pairs(pairs: Mapping[str, object], place: str) -> Iterator[str]:
    for pair in pairs:
        if pair not in _PAIRS:
            yield f"{place}: {pair!r} is no pair of two emotions in alphabetical order"
