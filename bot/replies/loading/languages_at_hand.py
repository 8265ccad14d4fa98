"""Reads the texts that ship with the bot, language by language."""

from collections.abc import Iterator
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Final

from bot.core.emotions import Emotion
from bot.replies.languages import DEFAULT_LANGUAGE, LANGUAGES
from bot.replies.lines import FIELDS, Line
from bot.replies.loading.fluent_file import Entry, FluentFile, read_fluent
from bot.replies.loading.fluent_texts import LOOK
from bot.replies.problems import BrokenRulesError, Problem

FILES: Final = ("lines.ftl", "observations.ftl", "questions.ftl", "suggestions.ftl")
"""Each language has these four."""


@cache
def shipped_languages() -> tuple[str, ...]:
    """Tags of the languages whose texts are complete, the default first."""
    return tuple(tag for tag in LANGUAGES if all(_file(tag, name).is_file() for name in FILES))


@cache
def read_language(language: str) -> tuple[Entry, ...]:
    """Read the messages of a language; they do not change while the bot runs.

    Takes about 100 ms when it is first read: Fluent's parser is written in Python.

    Raises:
        BrokenRulesError: a file is not valid, or lacks a message that English has.
    """
    files = [_read(language, name) for name in FILES]
    entries = tuple(entry for file in files for entry in file.entries)
    problems = [problem for file in files for problem in file.problems]
    problems.extend(_missing(language, {entry.key: entry for entry in entries}))
    if problems:
        raise BrokenRulesError(problems)
    return entries


def english() -> tuple[Entry, ...]:
    """The messages that every language is measured by."""
    return read_language(DEFAULT_LANGUAGE)


def _file(language: str, name: str) -> Traversable:
    return resources.files("bot.replies").joinpath("texts", language, name)


def _read(language: str, name: str) -> FluentFile:
    text = _file(language, name).read_text(encoding="utf-8")
    return read_fluent(f"{language}/{name}", text)


def _missing(language: str, entries: dict[str, Entry]) -> Iterator[Problem]:
    wanted = {str(line): FIELDS.get(line, frozenset()) for line in Line}
    wanted.update({f"{LOOK}{emotion}": frozenset() for emotion in Emotion})
    if language != DEFAULT_LANGUAGE:
        wanted.update({entry.key: entry.all_fields for entry in english()})
    for key, fields in wanted.items():
        name = f"{language}/*.ftl"
        if key not in entries:
            yield Problem(name, 1, 1, key, "the message is missing", "translate it")
        elif foreign := entries[key].all_fields - fields:
            message = f"nothing fills in {{ ${min(foreign)} }}"
            yield Problem(name, entries[key].line, 1, key, message, "take it out")
