"""Puts built-in and own rules together to what is in use, or says why it cannot."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TypeVar

from bot.replies.languages import DEFAULT_LANGUAGE
from bot.replies.loading.catalogue import Catalogue
from bot.replies.loading.fluent_file import Entry
from bot.replies.loading.fluent_texts import build_texts
from bot.replies.loading.languages_at_hand import english, read_language, shipped_languages
from bot.replies.loading.layers import Layer, built_in_layer, own_layer
from bot.replies.loading.own_texts import OwnText, OwnTexts, read_own_texts
from bot.replies.loading.rule_checks import check_page, check_whole
from bot.replies.loading.scales import read_icons, read_thresholds
from bot.replies.problems import BrokenRulesError, Problem
from bot.replies.rule import ReactionStyle, Rule, Source, in_order
from bot.replies.rulebook import Rules
from bot.replies.shelf import Edition
from bot.replies.texts import Texts

_T = TypeVar("_T")


def read_edition(path: Path | None, style: ReactionStyle) -> Edition:
    """Read the rules that ship with the bot, and the operator's own.

    Raises:
        BrokenRulesError: with everything that is wrong.
    """
    built_in = built_in_layer()
    own = own_layer(path) if path else Layer(Source.OWN)
    texts = read_own_texts(own.pages)
    problems = list(_problems(own, built_in, texts))
    pages = (*built_in.pages, *own.pages)
    thresholds = _take(partial(read_thresholds, pages), problems)
    icons = _take(partial(read_icons, pages), problems)
    if problems or thresholds is None or icons is None:
        raise BrokenRulesError(problems)
    rules = Rules(thresholds, icons, in_order(_rules(own, built_in)), style)
    return Edition(rules, shipped_languages(), partial(_read_texts, _by_language(texts.texts)))


def check_own_rules(path: Path) -> tuple[Problem, ...]:
    """Everything that is wrong with an operator's rules."""
    try:
        read_edition(path, ReactionStyle.KIND)
    except BrokenRulesError as error:
        return error.problems
    return ()


def _rules(own: Layer, built_in: Layer) -> tuple[Rule, ...]:
    return own.rules if own.replaces else (*own.rules, *built_in.rules)


def _problems(own: Layer, built_in: Layer, texts: OwnTexts) -> Iterator[Problem]:
    yield from (*built_in.problems, *own.problems, *texts.problems)
    catalogue = Catalogue.of(english(), texts.texts)
    is_whole = not own.problems and not texts.problems
    for page in (*built_in.pages, *own.pages):
        yield from check_page(page, catalogue, knows_texts=is_whole)
    if is_whole and own.pages and (left := list(check_whole(_rules(own, built_in)))):
        file = own.pages[-1].file
        message = f"no rule without conditions states {', '.join(left)}"
        mend = "add a last [[rule]] without `when` that does: some answer must fit any photo"
        yield file.problem(file.at_key(("extends",)), "", message, mend)


def _take(read: Callable[[], _T], problems: list[Problem]) -> _T | None:
    try:
        return read()
    except BrokenRulesError as error:
        problems.extend(error.problems)
        return None


def _by_language(texts: Iterable[OwnText]) -> dict[str, tuple[Entry, ...]]:
    found: dict[str, tuple[Entry, ...]] = {}
    for text in texts:
        found[text.language] = (*found.get(text.language, ()), text.entry)
    return found


def _read_texts(own: Mapping[str, tuple[Entry, ...]], language: str) -> Texts:
    """The built-in texts of a language with the operator's own in their place.

    An own text without a translation is said in English; where there is a built-in text of its
    key in this language, that one is said.
    """
    shipped = read_language(language)
    known = {entry.key for entry in shipped}
    added = [entry for entry in own.get(DEFAULT_LANGUAGE, ()) if entry.key not in known]
    return build_texts(language, (*added, *shipped, *own.get(language, ())))
