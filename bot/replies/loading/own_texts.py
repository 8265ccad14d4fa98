"""Reads the texts of an operator's own rules files."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from pydantic_core import PydanticCustomError

from bot.replies.loading.fluent_file import Entry, nesting, quote, read_fluent
from bot.replies.loading.fluent_texts import ASK, SAY, SEEN
from bot.replies.loading.layers import RulesPage
from bot.replies.loading.mending import name_of
from bot.replies.loading.spellings import key_of_text, known_language
from bot.replies.loading.toml_file import TomlFile
from bot.replies.loading.toml_places import Spot, TomlPath
from bot.replies.problems import Problem

_KINDS: Final = {"observation": SEEN, "suggestion": SAY, "question": ASK}

_MAX_NESTING: Final = 8
"""What reads a text and what says it call themselves for every brace inside of another one."""


@dataclass(frozen=True, slots=True)
class OwnText:
    """A text that an operator wrote.

    Attributes:
        language: tag of its language.
        entry: the same as a Fluent message.
        file: where it stands.
        spot: where in that file.
        name: what it is called there: "texts.en.observation.too-sour".
    """

    language: str
    entry: Entry
    file: TomlFile
    spot: Spot
    name: str

    def problem(self, message: str, mend: str) -> Problem:
        """A problem with this text."""
        return self.file.problem(self.spot, self.name, message, mend)


@dataclass(frozen=True, slots=True)
class OwnTexts:
    """All own texts of a layer, and what is wrong with those that could not be read."""

    texts: tuple[OwnText, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_own_texts(pages: Iterable[RulesPage]) -> OwnTexts:
    """Read the `[texts]` of an operator's files."""
    found: dict[tuple[str, str], OwnText] = {}
    problems: list[Problem] = []
    for each in _read(pages):
        if isinstance(each, Problem):
            problems.append(each)
            continue
        key = (each.language, each.entry.key)
        first = found.setdefault(key, each)
        if first is not each:
            message = f"{first.file.name}:{first.spot.line} has this text already"
            problems.append(each.problem(message, "keep one of them"))
    return OwnTexts(tuple(found.values()), tuple(problems))


def _read(pages: Iterable[RulesPage]) -> Iterator[OwnText | Problem]:
    for page in pages:
        for language, table in page.table.texts.items():
            path: TomlPath = ("texts", language)
            if problem := _refused(page.file, path, language, known_language):
                yield problem
                continue
            for kind in _KINDS:
                for key, variants in getattr(table, kind).items():
                    texts = (variants,) if isinstance(variants, str) else variants
                    yield from _read_text(page.file, (*path, kind, key), texts)


def _read_text(
    file: TomlFile, path: TomlPath, texts: tuple[str, ...]
) -> Iterator[OwnText | Problem]:
    """Make one message of a text and its variants."""
    _, language, kind, key = (str(part) for part in path)
    refused = _refused(file, path, key, key_of_text)
    problems = [refused] if refused else []
    for index, text in enumerate(texts):
        problems.extend(_check_text(file, (*path, index), kind, text))
    if problems:
        yield from problems
        return
    name = f"{_KINDS[kind]}{key}"
    lines = [f"    .v{index} = {quote(text)}" for index, text in enumerate(texts, start=1)]
    if _KINDS[kind] == SAY:
        lines = [f"    {quote(texts[0])}"]
    source = "\n".join((f"{name} =", *lines, ""))
    (entry,) = read_fluent(file.name, source).entries
    yield OwnText(language, entry, file, file.at_key(path), name_of(file.data, path))


def _check_text(file: TomlFile, path: TomlPath, kind: str, text: str) -> Iterator[Problem]:
    """Check one variant of a text by itself."""
    spot, name = file.at_value(path), name_of(file.data, path)
    if nesting(text) > _MAX_NESTING:
        message = f"braces are nested more than {_MAX_NESTING} deep"
        yield file.problem(spot, name, message, "write it in fewer parts")
        return
    read = read_fluent(file.name, f"text = {quote(text)}\n")
    for problem in read.problems:
        yield file.problem(spot, name, problem.message, problem.mend)
    fields = frozenset().union(*(entry.all_fields for entry in read.entries))
    if not read.problems and not fields and not any(entry.chars for entry in read.entries):
        yield file.problem(spot, name, "the text is empty", "write at least one character")
    if _KINDS[kind] != SEEN:
        for field in sorted(fields):
            mend = "take it out: only observations have fields"
            yield file.problem(spot, name, f"nothing fills in {{ ${field} }}", mend)
    if _KINDS[kind] == SAY and "\n" in text.strip():
        yield file.problem(spot, name, "a button has one line", "write it in one line")


def _refused(
    file: TomlFile, path: TomlPath, word: str, take: Callable[[str], str]
) -> Problem | None:
    """What is wrong with a key of the file."""
    try:
        take(word)
    except PydanticCustomError as error:
        words = error.context or {}
        name = name_of(file.data, path[:-1])
        return file.problem(file.at_key(path), name, words["message"], words["mend"])
    return None
