"""Reads thresholds and icons: the operator's own where stated, and the built-in ones else."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bot.core.emotions import Emotion
from bot.replies.loading.layers import RulesPage
from bot.replies.problems import BrokenRulesError, Problem
from bot.replies.reading import Thresholds
from bot.replies.rulebook import Icons

_HARD_TO_READ: Final = "hard_to_read"
_MEND_MISSING: Final = "add it"


def read_thresholds(pages: Sequence[RulesPage]) -> Thresholds:
    """Put the thresholds of several files together; a later file goes before an earlier one.

    Raises:
        BrokenRulesError: one is missing, or they contradict each other.
    """
    values: dict[str, float] = {}
    stating = [page for page in pages if page.table.thresholds is not None]
    for page in stating:
        if page.table.thresholds is not None:
            values.update(page.table.thresholds.model_dump(exclude_none=True))
    missing = sorted(Thresholds.__dataclass_fields__.keys() - values.keys())
    if missing:
        raise _broken(pages, "thresholds", f"{', '.join(missing)}: missing", _MEND_MISSING)
    try:
        return Thresholds(**values)
    except ValueError as error:
        mend = "the thresholds of your file count together with the built-in ones"
        raise _broken(stating, "thresholds", str(error), mend) from error


def read_icons(pages: Sequence[RulesPage]) -> Icons:
    """Put the icons of several files together; a later file goes before an earlier one.

    Raises:
        BrokenRulesError: one is missing, or two are alike.
    """
    named: dict[str, str] = {}
    stating = [page for page in pages if page.table.icons is not None]
    for page in stating:
        if (table := page.table.icons) is not None:
            named.update({emotion.value: icon for emotion, icon in table.emotions.items()})
            named.update({_HARD_TO_READ: table.hard_to_read} if table.hard_to_read else {})
    wanted = (*Emotion, _HARD_TO_READ)
    if missing := [name for name in wanted if name not in named]:
        raise _broken(pages, "icons", f"{', '.join(missing)}: missing", _MEND_MISSING)
    if twins := list(_twins(named)):
        raise _broken(stating, "icons", "; ".join(twins), "no two faces may look the same")
    return Icons({emotion: named[emotion] for emotion in Emotion}, named[_HARD_TO_READ])


def _twins(named: Mapping[str, str]) -> Iterator[str]:
    seen: dict[str, str] = {}
    for name, icon in named.items():
        if icon in seen:
            yield f"{icon} stands for {seen[icon]} and for {name}"
        seen.setdefault(icon, name)


def _broken(pages: Sequence[RulesPage], key: str, message: str, mend: str) -> BrokenRulesError:
    """A problem with the last file that could have said better."""
    if not pages:
        return BrokenRulesError([Problem("rules", 1, 1, key, message, mend)])
    file = pages[-1].file
    return BrokenRulesError([file.problem(file.at_key((key,)), key, message, mend)])
