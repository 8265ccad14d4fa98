"""Reads one TOML file as text and as data, and says in plain words why it cannot."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, Protocol

from bot.replies.loading.toml_places import Places, Spot, TomlPath, find_places
from bot.replies.problems import BrokenRulesError, Problem

MAX_FILE_BYTES: Final = 1_000_000
"""Rules are written by hand; more than this is some other file."""

_MAX_DEPTH: Final = 20
"""Tables and lists in each other; rules need six."""

_LONG_NUMBER: Final = re.compile(r"\d[\d_]{999,}")

_AT: Final = re.compile(r" ?\(at (?:line (\d+), column (\d+)|end of document)\)$")

_MENDS: Final = (
    ("Expected '=' after a key", "write: key = value"),
    ("Invalid statement", "write: key = value, or a [table] in brackets"),
    ("Invalid value", 'texts stand in quotes: "…"; lists in brackets: ["…", "…"]'),
    ("Unclosed array", "end the list with ], and set a comma between its items"),
    ("Unclosed inline table", "end it with }, and set a comma between its parts"),
    ("Unterminated string", "end the text with a quotation mark of the same kind"),
    ("Illegal character", "a text over several lines stands in three quotation marks"),
    ("Unescaped '\\'", "write a backslash twice, or set the text in single quotes"),
    ("Expected newline or end of document", "one statement on each line, with nothing after it"),
    ("Cannot overwrite a value", "say it once only"),
    ("Duplicate inline table key", "say it once only"),
    ("Cannot declare", "this table was there before; lists of tables stand in [[two brackets]]"),
    ("Cannot mutate immutable", "an inline table {…} cannot be added to later"),
    ("Expected ']' at the end of a table", "end the line with ]"),
    ("Expected ']]' at the end of an array", "end the line with ]]"),
    ("Invalid initial character for a key part", 'a key has letters, digits, "-" and "_" only'),
    ("Invalid date or datetime", "texts stand in quotes"),
)
"""What to do, by how the message of `tomllib` begins."""

_MEND: Final = "see toml.io for how such a file is written"


class TextSource(Protocol):
    """A file: a path, or one that ships inside the package."""

    @property
    def name(self) -> str:
        """Name without folders."""

    def read_bytes(self) -> bytes:
        """All of it."""


@dataclass(frozen=True, slots=True)
class TomlFile:
    """A file that was read.

    Attributes:
        name: its name, for problems.
        data: what it says.
        places: where it says it.
    """

    name: str
    data: dict[str, Any]
    places: Places

    def problem(self, at: Spot, key: str, message: str, mend: str) -> Problem:
        """A problem with something in this file."""
        return Problem(self.name, at.line, at.column, key, message, mend)

    def at_key(self, path: TomlPath) -> Spot:
        """Where a key stands."""
        return self.places.of_key(path)

    def at_value(self, path: TomlPath) -> Spot:
        """Where a value begins."""
        return self.places.of_value(path)


def read_toml(source: TextSource) -> TomlFile:
    """Read one file.

    Raises:
        BrokenRulesError: with the one problem that keeps it from being read.
    """
    text = _decode(source)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BrokenRulesError([_syntax_problem(source.name, text, str(error))]) from error
    except ValueError as error:
        # Python's own limit for whole numbers; `tomllib` does not word it.
        raise BrokenRulesError([_long_number_problem(source.name, text)]) from error
    except RecursionError as error:
        raise BrokenRulesError([_depth_problem(source.name)]) from error
    if _is_too_deep(data):
        raise BrokenRulesError([_depth_problem(source.name)])
    if not data:
        mend = "write at least one [[rule]], or take the file away"
        raise BrokenRulesError([Problem(source.name, 1, 1, "", "the file is empty", mend)])
    return TomlFile(source.name, data, find_places(text))


def _decode(source: TextSource) -> str:
    def broken(message: str, mend: str, line: int = 1, column: int = 1) -> BrokenRulesError:
        return BrokenRulesError([Problem(source.name, line, column, "", message, mend)])

    try:
        raw = source.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise broken(f"cannot be read: {reason}", "let the bot read this file") from error
    if len(raw) > MAX_FILE_BYTES:
        size, limit = f"{len(raw):,}", f"{MAX_FILE_BYTES:,}"
        raise broken(f"the file has {size} bytes", f"rules have at most {limit}; split them")
    if b"\0" in raw:
        raise broken("this is no text file", "name a TOML file, written in a text editor")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8", errors="ignore")
        line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
        mend = "save the file as UTF-8"
        raise broken("a character that is no UTF-8", mend, line, column) from error
    return text.replace("\r\n", "\n")


def _syntax_problem(name: str, text: str, message: str) -> Problem:
    place = _AT.search(message)
    lines = text.splitlines() or [""]
    if place is None or place[1] is None:
        line, column = len(lines), len(lines[-1]) + 1
    else:
        line, column = int(place[1]), int(place[2])
    plain = _AT.sub("", message)
    mend = next((mend for start, mend in _MENDS if plain.startswith(start)), _MEND)
    return Problem(name, line, column, "", f"not valid TOML: {plain}", mend)


def _long_number_problem(name: str, text: str) -> Problem:
    found = _LONG_NUMBER.search(text)
    start = found.start() if found else 0
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    return Problem(name, line, column, "", "a number of too many digits", "write a smaller one")


def _depth_problem(name: str) -> Problem:
    message = f"tables or lists are nested more than {_MAX_DEPTH} deep"
    return Problem(name, 1, 1, "", message, _MEND)


def _is_too_deep(data: dict[str, Any]) -> bool:
    level: list[Any] = [data]
    for _ in range(_MAX_DEPTH):
        level = [child for each in level for child in _children(each)]
        if not level:
            return False
    return True


def _children(value: object) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()
