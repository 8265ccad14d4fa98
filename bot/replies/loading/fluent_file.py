"""Reads Fluent messages and tells what they hold; the only module that knows their grammar."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from fluent.syntax import FluentParser, ast

from bot.replies.problems import Problem

_MEND_JUNK: Final = (
    'fields stand in braces: { $look }; a brace itself is written {"{"}; see projectfluent.org'
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One message.

    Attributes:
        key: its id: "seen-anger-clear".
        line: where it begins, from 1.
        fields: fields of its own text; None for a message that has only attributes.
        attributes: fields of each attribute, by name.
        chars: the longest text, its fields left out; each further case of a selector counts too.
        node: the message as parsed, for a bundle.
    """

    key: str
    line: int
    fields: frozenset[str] | None
    attributes: Mapping[str, frozenset[str]]
    chars: int
    node: ast.Message = field(repr=False)

    @property
    def all_fields(self) -> frozenset[str]:
        """Fields of the text and of every attribute."""
        return frozenset().union(self.fields or (), *self.attributes.values())


@dataclass(frozen=True, slots=True)
class FluentFile:
    """What was read from one file."""

    name: str
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]


def read_fluent(name: str, text: str) -> FluentFile:
    """Read the messages of a file; what cannot be read becomes a problem each."""
    entries: dict[str, Entry] = {}
    problems: list[Problem] = []
    for node in FluentParser().parse(text).body:
        # A comment before a message is part of it; its name is where it begins.
        line = _line(text, getattr(node, "id", node))
        if isinstance(node, ast.Junk):
            line, message = _trouble(text, node)
            problems.append(Problem(name, line, 1, "", f"no valid Fluent: {message}", _MEND_JUNK))
        elif isinstance(node, ast.Term):
            mend = "write the words in full: what is said stands in messages only"
            message = "terms are not used here"
            problems.append(Problem(name, line, 1, f"-{node.id.name}", message, mend))
        elif isinstance(node, ast.Message):
            entry = _entry(node, line)
            problems.extend(_problems(name, entry, is_new=entry.key not in entries))
            entries[entry.key] = entry
    return FluentFile(name, tuple(entries.values()), tuple(problems))


def quote(text: str) -> str:
    """Write a text of several lines so that it can stand in one line of a Fluent file.

    Line breaks inside of a placeable stay: the cases of a selector need them.
    """
    parts = (
        '{"\\u000A"}' if char == "\n" and not depth else char
        for char, depth in _depths(text.strip())
    )
    return "".join(('{""}', *parts))


def nesting(text: str) -> int:
    """How many braces stand in each other where they are the most."""
    return max((depth for _, depth in _depths(text)), default=0)


def _depths(text: str) -> Iterator[tuple[str, int]]:
    """Each character, and how many braces are open behind it; those in quotes do not count."""
    depth, is_quoted, is_escaped = 0, False, False
    for char in text:
        if is_quoted:
            is_quoted = is_escaped or char != '"'
            is_escaped = char == "\\" and not is_escaped
        elif char == '"' and depth:
            is_quoted = True
        else:
            depth = max(0, depth + (char == "{") - (char == "}"))
        yield char, depth


def _line(text: str, node: ast.BaseNode) -> int:
    span = getattr(node, "span", None)
    return text.count("\n", 0, span.start) + 1 if isinstance(span, ast.Span) else 1


def _trouble(text: str, junk: ast.Junk) -> tuple[int, str]:
    note = next(iter(junk.annotations or ()), None)
    if note is None:
        return _line(text, junk), "these lines are no message"
    return _line(text, note), str(note.message).lower()


def _problems(name: str, entry: Entry, *, is_new: bool) -> Iterator[Problem]:
    if not is_new:
        message = "there was a message of this name before"
        yield Problem(name, entry.line, 1, entry.key, message, "keep one of them")
    for reference in sorted(filter(None, map(_foreign, _walk(entry.node)))):
        mend = "write the words in full; only fields such as { $look } are filled in"
        yield Problem(name, entry.line, 1, entry.key, f"it refers to {reference}", mend)


def _entry(node: ast.Message, line: int) -> Entry:
    values = [node.value, *(attribute.value for attribute in node.attributes)]
    return Entry(
        key=node.id.name,
        line=line,
        fields=_fields(node.value) if node.value else None,
        attributes={each.id.name: _fields(each.value) for each in node.attributes},
        chars=max((_chars(value) for value in values if value), default=0),
        node=node,
    )


def _fields(pattern: ast.Pattern) -> frozenset[str]:
    nodes = _walk(pattern)
    return frozenset(node.id.name for node in nodes if isinstance(node, ast.VariableReference))


def _foreign(node: ast.BaseNode) -> str | None:
    """What a node refers to besides fields."""
    match node:
        case ast.MessageReference():
            return str(node.id.name)
        case ast.TermReference():
            return f"-{node.id.name}"
        case ast.FunctionReference():
            # Fields are words, or numbers that are written right by themselves; what a function
            # does not take would be found out only when the text is to be said.
            return f"{node.id.name}()"
        case _:
            return None


def _chars(pattern: ast.Pattern) -> int:
    chars = 0
    for node in _walk(pattern):
        if isinstance(node, ast.TextElement):
            chars += len(node.value)
        elif isinstance(node, ast.StringLiteral):
            chars += len(node.parse()["value"])
    return chars


def _walk(node: ast.BaseNode) -> Iterator[ast.BaseNode]:
    """A node and everything below it."""
    yield node
    for value in vars(node).values():
        for child in value if isinstance(value, list) else (value,):
            if isinstance(child, ast.BaseNode):
                yield from _walk(child)
