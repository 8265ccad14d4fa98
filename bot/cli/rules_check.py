"""`bot rules check`: says what is wrong with rules, and where; or what they hold."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

from bot.cli.rules_summary import summarise_built_in, summarise_own
from bot.replies.loader import check_rules, load_shelf
from bot.replies.problems import BrokenRulesError, Problem
from bot.settings import Settings


async def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Check one file or folder; 1 if anything is wrong with it."""
    path: Path | None = arguments.rules or settings.rules
    problems = _check_own(path) if path else _check_built_in()
    if arguments.json:
        shown = json.dumps([asdict(problem) for problem in problems], ensure_ascii=False, indent=2)
        sys.stdout.write(f"{shown}\n")
    elif problems:
        sys.stdout.write(_listed(problems))
    else:
        sys.stdout.write(f"{summarise_own(path) if path else summarise_built_in()}\n")
    return 1 if problems else 0


def _check_own(path: Path) -> Sequence[Problem]:
    problems = check_rules(path)
    # From the root of the rules to where somebody stands: terminals and editors open such places.
    try:
        folder = path if path.is_dir() else path.parent
        return [
            replace(problem, file=str(folder / problem.file))
            if (folder / problem.file).is_file()
            else problem
            for problem in problems
        ]
    except OSError:
        return problems


def _check_built_in() -> Sequence[Problem]:
    """Check the rules that ship with the bot, and their texts in every language."""
    problems: list[Problem] = []
    try:
        shelf = load_shelf()
    except BrokenRulesError as error:
        return error.problems
    for language in shelf.languages:
        try:
            shelf.book(language)
        except BrokenRulesError as error:
            problems.extend(error.problems)
    return problems


def _listed(problems: Sequence[Problem]) -> str:
    lines = [str(problem) for problem in problems]
    count = "1 problem" if len(lines) == 1 else f"{len(lines)} problems"
    return "\n".join((*lines, count, ""))
