"""Where things stand in a TOML file; the only module that knows tree-sitter."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias

import tree_sitter_toml
from tree_sitter import Language, Node, Parser

TomlPath: TypeAlias = tuple[str | int, ...]
"""Keys and list indices from the root: ("rule", 0, "when", "emotion")."""

_LANGUAGE: Final = Language(tree_sitter_toml.language())
_HEADERS: Final = {"table", "table_array_element"}
_KEYS: Final = {"bare_key", "quoted_key", "dotted_key"}


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a file: line and column in characters, both from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Places:
    """Where every key and every value of a file begins.

    Attributes:
        keys: by path; of a list's item, the item itself.
        values: by path; of a table with a header of its own, the header.
    """

    keys: dict[TomlPath, Spot] = field(default_factory=dict)
    values: dict[TomlPath, Spot] = field(default_factory=dict)

    def of_key(self, path: TomlPath) -> Spot:
        """Where a key stands, or the nearest thing around it."""
        return _nearest(self.keys, path)

    def of_value(self, path: TomlPath) -> Spot:
        """Where a value begins, or the nearest thing around it."""
        return _nearest(self.values, path)


def find_places(toml: str) -> Places:
    """Find where things stand in a file that `tomllib` has read without trouble."""
    tree = Parser(_LANGUAGE).parse(toml.encode())
    return _Surveyor(toml.encode().split(b"\n")).survey(tree.root_node)


def _nearest(spots: dict[TomlPath, Spot], path: TomlPath) -> Spot:
    while path and path not in spots:
        path = path[:-1]
    return spots.get(path, Spot(1, 1))


class _Surveyor:
    """Walks a file once.

    Args:
        lines: the file's lines, in bytes: tree-sitter counts columns in bytes.
    """

    def __init__(self, lines: list[bytes]) -> None:
        self._lines = lines
        self._places = Places()
        self._lengths: dict[TomlPath, int] = {}

    def survey(self, root: Node) -> Places:
        for node in root.named_children:
            if node.type == "pair":
                self._pair(node, ())
            elif node.type in _HEADERS:
                self._table(node)
        return self._places

    def _table(self, node: Node) -> None:
        header = next(child for child in node.named_children if child.type in _KEYS)
        path = self._resolve(tuple(_names(header)), opens=node.type == "table_array_element")
        self._note(path, self._spot(node), self._spot(node))
        for child in node.named_children:
            if child.type == "pair":
                self._pair(child, path)

    def _resolve(self, names: tuple[str, ...], *, opens: bool) -> TomlPath:
        """The path of a header; a list of tables on the way means its last table so far."""
        path: TomlPath = ()
        for index, name in enumerate(names):
            path = (*path, name)
            if opens and index == len(names) - 1:
                self._lengths[path] = self._lengths.get(path, 0) + 1
            if path in self._lengths:
                path = (*path, self._lengths[path] - 1)
        return path

    def _pair(self, node: Node, prefix: TomlPath) -> None:
        key, value = _parts(node)
        path = prefix
        for name in _names(key):
            path = (*path, name)
            # `a.b = 1` makes the table `a`, too; the first mention is where it stands.
            self._note(path, self._spot(key), self._spot(value))
        self._value(value, path)

    def _value(self, node: Node, path: TomlPath) -> None:
        if node.type == "inline_table":
            for child in node.named_children:
                if child.type == "pair":
                    self._pair(child, path)
        elif node.type == "array":
            for index, item in enumerate(_parts(node)):
                self._note((*path, index), self._spot(item), self._spot(item))
                self._value(item, (*path, index))

    def _note(self, path: TomlPath, key: Spot, value: Spot) -> None:
        self._places.keys.setdefault(path, key)
        self._places.values.setdefault(path, value)

    def _spot(self, node: Node) -> Spot:
        row, column = node.start_point
        before = self._lines[row][:column] if row < len(self._lines) else b""
        return Spot(row + 1, len(before.decode(errors="replace")) + 1)


def _parts(node: Node) -> list[Node]:
    return [child for child in node.named_children if child.type != "comment"]


def _names(key: Node) -> Iterator[str]:
    if key.type == "dotted_key":
        for child in key.named_children:
            yield from _names(child)
    else:
        yield _plain((key.text or b"").decode())


def _plain(key: str) -> str:
    """A key without its quotes and escapes."""
    if key[:1] not in {'"', "'"}:
        return key
    (plain,) = tomllib.loads(f"{key} = 0")
    return plain
