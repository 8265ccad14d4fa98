"""Reads the rules files of one layer: those that ship with the bot, or the operator's own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from bot.replies.loading.mending import problems_of
from bot.replies.loading.shape import RulesFile, RuleTable
from bot.replies.loading.toml_file import TextSource, TomlFile, read_toml
from bot.replies.loading.values import rule_of
from bot.replies.problems import BrokenRulesError, Problem
from bot.replies.rule import Rule, Source

RULES_FOLDER: Final = "rules"
SUFFIX: Final = ".toml"


@dataclass(frozen=True, slots=True)
class RulesPage:
    """One file of a layer.

    Attributes:
        file: what it says and where.
        table: the same with its shape checked, but for the rules; what is wrong is left out.
        rules: its rules by their index in the file, without those that are wrong.
        problems: what is wrong.
    """

    file: TomlFile
    table: RulesFile
    rules: Mapping[int, Rule]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Layer:
    """The files of one layer, by name.

    Attributes:
        source: built-in or own.
        pages: those that could be read.
        problems: what is wrong with the shape of these and the other files.
    """

    source: Source
    pages: tuple[RulesPage, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules of all files, as they stand there."""
        return tuple(rule for page in self.pages for rule in page.rules.values())

    @property
    def replaces(self) -> bool:
        """Whether these rules take the place of the built-in ones."""
        return any(page.table.extends is False for page in self.pages)


@lru_cache(maxsize=1)
def built_in_layer() -> Layer:
    """Read the rules that ship with the bot; they do not change while it runs."""
    folder = resources.files("bot.replies").joinpath(RULES_FOLDER)
    files = sorted(
        (file for file in folder.iterdir() if file.name.endswith(SUFFIX)),
        key=lambda file: file.name,
    )
    return _read_layer(Source.BUILT_IN, files)


def own_layer(path: Path) -> Layer:
    """Read an operator's rules: a file, or all files of a folder."""
    try:
        files = sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]
        is_there = path.exists()
    except OSError as error:
        message = f"cannot be looked at: {error.strerror or type(error).__name__}"
        mend = "check the path in BOT_RULES, and that the bot may read its folders"
    else:
        if files and is_there:
            return _read_layer(Source.OWN, files)
        message, mend = "there is no such file or folder", "check the path in BOT_RULES"
        if is_there:
            message, mend = "there is no rules file in this folder", f"put a {SUFFIX} file into it"
    return Layer(Source.OWN, problems=(Problem(str(path), 1, 1, "", message, mend),))


def _read_layer(source: Source, files: Iterable[TextSource]) -> Layer:
    pages: list[RulesPage] = []
    problems: list[Problem] = []
    for file in files:
        try:
            page = _read_page(source, read_toml(file))
        except BrokenRulesError as error:
            problems.extend(error.problems)
        else:
            pages.append(page)
            problems.extend(page.problems)
    return Layer(source, tuple(pages), (*problems, *_disagreements(pages)))


def _read_page(source: Source, file: TomlFile) -> RulesPage:
    """Read section by section: what is wrong with one hides nothing of the others."""
    sections = {key: value for key, value in file.data.items() if not _is_list(key, value)}
    problems: list[Problem] = []
    table = RulesFile()
    for key, value in sections.items():
        try:
            section = RulesFile.model_validate({key: value})
        except ValidationError as error:
            problems.extend(problems_of(error, file))
        else:
            table = table.model_copy(update={key: getattr(section, key)})
    rules: dict[int, Rule] = {}
    for index, value in enumerate(file.data.get("rule", ()) if "rule" not in sections else ()):
        try:
            each = RuleTable.model_validate(value)
        except ValidationError as error:
            problems.extend(problems_of(error, file, ("rule", index)))
        else:
            line = file.at_key(("rule", index)).line
            rules[index] = rule_of(each, source=source, file=file.name, line=line)
    return RulesPage(file, table, rules, tuple(problems))


def _is_list(key: str, value: object) -> bool:
    return key == "rule" and isinstance(value, list)


def _disagreements(pages: Sequence[RulesPage]) -> Iterator[Problem]:
    """What two files of a layer may not both say."""
    for key in ("extends", "thresholds", "icons"):
        stating = [page for page in pages if getattr(page.table, key) is not None]
        for page in stating[1:]:
            message = f"{stating[0].file.name} states it already"
            yield page.file.problem(page.file.at_key((key,)), key, message, "keep one of them")
    seen: dict[str, Rule] = {}
    for page in pages:
        for index, rule in page.rules.items():
            first = seen.setdefault(rule.name, rule)
            if first is not rule:
                spot = page.file.at_value(("rule", index, "name"))
                message = f"a rule of this name stands in {first.file}:{first.line}"
                mend = "give each rule a name of its own"
                yield page.file.problem(spot, f'rule "{rule.name}" name', message, mend)
