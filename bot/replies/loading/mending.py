"""Words for what pydantic finds wrong: where it stands, what is wrong, what would be right."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.core.emotions import Emotion, Strength
from bot.core.trend import Trend
from bot.replies.loading import shape, shape_values
from bot.replies.loading.shape_values import MAX_NAME_CHARS
from bot.replies.loading.spellings import MENDED
from bot.replies.loading.toml_file import TomlFile
from bot.replies.loading.toml_places import TomlPath
from bot.replies.plan import Place
from bot.replies.problems import Problem, suggest
from bot.replies.reading import Mood, Position, Size
from bot.replies.sentiment import Sentiment

_TABLES: Final[dict[str, type[BaseModel]]] = {
    "rule": shape.RuleTable,
    "when": shape.WhenTable,
    "then": shape.ThenTable,
    "faces": shape_values.FacesTable,
    "hours": shape_values.HoursTable,
    "peak": shape_values.PeakTable,
    "reactions": shape_values.ReactionsTable,
    "observation": shape_values.ChoiceTable,
    "suggestions": shape_values.ChoiceTable,
    "question": shape_values.ChoiceTable,
    "thresholds": shape.ThresholdsTable,
    "icons": shape.IconsTable,
}
"""Which keys may stand in a table, by its own key; a language's texts are told apart by place."""

_WORDS: Final[dict[str, tuple[str, Iterable[str]]]] = {
    "emotion": ("emotion", Emotion),
    "emotions": ("emotion", Emotion),
    "second": ("emotion", Emotion),
    "after": ("emotion", Emotion),
    "strength": ("strength", Strength),
    "mood": ("mood", Mood),
    "position": ("position", Position),
    "size": ("size", Size),
    "place": ("place", Place),
    "sentiment": ("sentiment", Sentiment),
    "trend": ("trend", Trend),
    "peak": ("emotion", Emotion),
}
"""What a key's words are called, and which there are."""

_KINDS: Final = {
    "string_type": ("is no text", 'texts stand in quotes: "…"'),
    "bool_type": ("is neither true nor false", "write true or false, without quotes"),
    "int_type": ("is no whole number", "write a number such as 3, without quotes"),
    "float_type": ("is no number", "write a number such as 0.5, without quotes"),
    "finite_number": ("is no number", "write a number such as 0.5"),
    "tuple_type": ("is no list", 'lists stand in brackets: ["…", "…"]'),
    "dict_type": ("is no table", "write it as [a table] or in braces { … }"),
    "model_type": ("is no table", "write it as [a table] or in braces { … }"),
}

_LIMITS: Final = {
    "greater_than": ("is too small", "it must be above {gt}"),
    "greater_than_equal": ("is too small", "it must be at least {ge}"),
    "less_than_equal": ("is too large", "it must be at most {le}"),
}


class _Words(NamedTuple):
    message: str
    mend: str
    is_about_key: bool = False


def problems_of(
    error: ValidationError, file: TomlFile, prefix: TomlPath = ()
) -> Iterator[Problem]:
    """Word everything that is wrong with the shape of a file, each thing once.

    Args:
        error: what pydantic found.
        file: where it was found.
        prefix: where in the file, when only a part of it was looked at.
    """
    seen: set[Problem] = set()
    for detail in error.errors(include_url=False):
        path = _true_path(file.data, (*prefix, *detail["loc"]))
        words = _words(detail, path)
        spot = file.at_key(path) if words.is_about_key else file.at_value(path)
        problem = file.problem(spot, name_of(file.data, path), words.message, words.mend)
        if problem not in seen:
            seen.add(problem)
            yield problem


def name_of(data: dict[str, Any], path: TomlPath) -> str:
    """Name a place for people: `rule "a sour moment" when.emotion`."""
    if path[:1] == ("rule",) and len(path) > 1:
        rules = data["rule"]
        name = rules[path[1]].get("name") if isinstance(rules[path[1]], dict) else None
        shown = f'rule "{name}"' if isinstance(name, str) else f"rule {int(path[1]) + 1}"
        return f"{shown} {_dotted(path[2:])}".rstrip()
    return _dotted(path)


def _dotted(path: Sequence[str | int]) -> str:
    return ".".join(str(part) for part in path if isinstance(part, str))


def _true_path(data: object, location: Sequence[str | int]) -> TomlPath:
    """Where an error stands in the file: without the steps that a short spelling leaves out."""
    path: TomlPath = ()
    for index, part in enumerate(location):
        is_last = index == len(location) - 1
        if isinstance(data, dict) and (part in data or is_last):
            # The last step may lead to what is missing.
            data, path = data.get(part), (*path, part)
        elif isinstance(data, list) and isinstance(part, int) and part < len(data):
            data, path = data[part], (*path, part)
    return path


def _words(detail: ErrorDetails, path: TomlPath) -> _Words:
    kind, context = detail["type"], detail.get("ctx", {})
    shown = _shown(detail["input"])
    if kind == MENDED:
        return _Words(context["message"], context["mend"])
    if kind == "enum":
        return _wrong_word(detail["input"], path)
    if kind == "extra_forbidden":
        return _wrong_key(path)
    if kind == "missing":
        return _Words(f"`{path[-1]}` is missing", f"write {path[-1]} = …")
    if kind in _LIMITS:
        message, mend = _LIMITS[kind]
        return _Words(f"{shown} {message}", mend.format(**context))
    return _wrong_kind(kind, shown, path) or _wrong_length(kind, context)


def _wrong_word(word: object, path: TomlPath) -> _Words:
    key = next(part for part in reversed(path) if part in _WORDS)
    noun, allowed = _WORDS[str(key)]
    mend = f"one of {', '.join(allowed)}{suggest(word, allowed)}"
    return _Words(f"{_shown(word)} is no {noun}", mend)


def _wrong_key(path: TomlPath) -> _Words:
    allowed = _keys_beside(path)
    mend = f"one of {', '.join(allowed)}{suggest(path[-1], allowed)}"
    return _Words(f'there is no "{path[-1]}" here', mend, is_about_key=True)


def _wrong_kind(kind: str, shown: str, path: TomlPath) -> _Words | None:
    if kind not in _KINDS:
        return None
    if path == ("rule",):
        return _Words("rules are a list", "write [[rule]], in two brackets", is_about_key=True)
    message, mend = _KINDS[kind]
    return _Words(f"{shown} {message}", mend)


def _wrong_length(kind: str, context: dict[str, Any]) -> _Words:
    if kind == "string_too_long":
        return _Words("the text is too long", f"at most {context['max_length']} characters")
    return _Words("the text is empty", "write at least one character, or take the line away")


def _keys_beside(path: TomlPath) -> tuple[str, ...]:
    """Which keys may stand where this one does."""
    names = [part for part in path[:-1] if isinstance(part, str)]
    if not names:
        table: type[BaseModel] = shape.RulesFile
    elif names[0] == "texts":
        table = shape.TextsTable
    else:
        table = _TABLES[names[-1]]
    return tuple(field.alias or name for name, field in table.model_fields.items())


def _shown(value: object) -> str:
    """A value as it stands in the file, shortened."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f'"{value}"' if len(value) <= MAX_NAME_CHARS else f'"{value[:60]}…"'
    if isinstance(value, dict | list | tuple):
        return "a table" if isinstance(value, dict) else "a list"
    return str(value)
