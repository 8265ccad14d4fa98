"""Reads the rules and the texts from their files; the way into `bot.replies.loading`."""

from functools import partial
from pathlib import Path
from typing import Any

from bot.replies.languages import DEFAULT_LANGUAGE
from bot.replies.loading.editions import check_own_rules, read_edition
from bot.replies.loading.shape import RulesFile
from bot.replies.problems import Problem
from bot.replies.rule import ReactionStyle
from bot.replies.rulebook import RuleBook
from bot.replies.shelf import RuleShelf


def load_shelf(
    path: Path | None = None, *, style: ReactionStyle = ReactionStyle.KIND
) -> RuleShelf:
    """Read the rules that ship with the bot, and the operator's own.

    Args:
        path: a rules file, or a folder of them; None without own rules.
        style: which reactions are taken where a rule has both.

    Raises:
        BrokenRulesError: when they are not valid; it names every problem and its place.
    """
    return RuleShelf(partial(read_edition, path, style), watched=path)


def load_rule_book(language: str = DEFAULT_LANGUAGE) -> RuleBook:
    """Read the rules that ship with the bot, in one language.

    Raises:
        BrokenRulesError: see `load_shelf`.
    """
    return load_shelf().book(language)


def check_rules(path: Path) -> tuple[Problem, ...]:
    """Everything that is wrong with an operator's rules: a file, or a folder of them."""
    return check_own_rules(path)


def rules_schema() -> dict[str, Any]:
    """The JSON Schema of a rules file, for editors."""
    schema = RulesFile.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
