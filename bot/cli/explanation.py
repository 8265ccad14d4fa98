"""An explanation as tables, for people at a terminal of eighty columns."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.cli.clip_story import story_table
from bot.cli.faces_table import bars_of, looks_of
from bot.core.story import Story
from bot.replies.cascade import LookedAt
from bot.replies.explain import Explanation, Winner
from bot.replies.matching import Check
from bot.replies.plan import React, ReplyPlan, Say, SendSticker, Step
from bot.replies.reading import FaceReading
from bot.replies.rule import Part
from bot.replies.rulebook import RuleBook

_ASIDE_CHARS: Final = 24
_SHOWN_CHARS: Final = 60
"""Lists of words in conditions are longer than anybody reads."""


def show_explanation(
    console: Console,
    told: Explanation,
    book: RuleBook,
    *,
    shows_all: bool,
    story: Story | None = None,
) -> None:
    """Print faces, situation, rules, winners and the plan, in the order things happen.

    Args:
        console: where to.
        told: the explanation.
        book: words for the faces.
        shows_all: whether rules that did not match are listed, too.
        story: what a clip comes to; None for a photo, or a clip without a face.
    """
    if story is not None:
        _show(console, "The clip", story_table(story, book))
    _show(
        console,
        "Faces" if story is None else "Faces at its end",
        _faces(told.faces, book) if told.faces else Text("none"),
    )
    _show(console, "What the rules can ask about", _facts(told.facts))
    matched = [each for each in told.looked if each.matched]
    heading = f"{len(matched)} of {len(told.looked)} rules match, in the order of looking"
    _show(console, heading, _rules(told.looked if shows_all else matched))
    _show(console, "Where each part of the answer is from", _winners(told.winners, told.silence))
    _show(console, "The answer", _answer(told.plan, told.silence))


def _show(console: Console, heading: str, content: Table | Text) -> None:
    console.print(Text(heading, style="bold"))
    console.print(Padding(content, (0, 0, 1, 2)))


def _table(*headings: str) -> Table:
    return Table(*headings, box=None, pad_edge=False, show_header=bool(headings))


def _faces(faces: Sequence[FaceReading], book: RuleBook) -> Table:
    table = _table("Face", "Where", "Size", "Looks", "Scores")
    for face in faces:
        looks, bars = looks_of(face, book), bars_of(face.scores)
        table.add_row(str(face.number), face.position, face.size, looks, bars)
    return table


def _facts(facts: Sequence[tuple[str, str]]) -> Table:
    """Conditions and what they find, in two columns to save lines."""
    table = _table()
    for _ in range(2):
        table.add_column(style="cyan", no_wrap=True)
        table.add_column(min_width=16)
    half = (len(facts) + 1) // 2
    for row in range(half):
        table.add_row(*(cell for fact in facts[row::half] for cell in fact))
    return table


def _rules(looked: Iterable[LookedAt]) -> Table:
    table = _table("#", "Rule", "Because")
    table.columns[0].justify = "right"
    for each in looked:
        name = Text.assemble(
            (each.rule.name, "" if each.matched else "dim"), "\n", _place_of(each)
        )
        table.add_row(str(each.rank), name, _because(each))
    return table


def _place_of(looked: LookedAt) -> tuple[str, str]:
    rule = looked.rule
    return f"{rule.source} {rule.file}:{rule.line}", "dim"


def _because(looked: LookedAt) -> Text:
    """Why a rule matched; or only why it did not, which is what one wants to mend."""
    if not looked.rule.when.count:
        return Text("no conditions: always")
    if looked.matched:
        return Text("\n").join(_held(check) for check in looked.held)
    return Text("\n").join(_failed(check) for check in looked.failed)


def _held(check: Check) -> Text:
    wanted = check.wanted
    aside = f" ({wanted})" if wanted != check.found and len(wanted) <= _ASIDE_CHARS else ""
    return Text.assemble((check.key, "green"), f" {check.found}{aside}")


def _failed(check: Check) -> Text:
    return Text.assemble((check.key, "red"), f" {check.found}, not {_short(check.wanted)}")


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN_CHARS else f"{words[:_SHOWN_CHARS]}…"


def _winners(winners: Iterable[Winner], silence: str) -> Table:
    table = _table("Part", "Drawn", "Rule, and why this one")
    before: Winner | None = None
    for winner in winners:
        same = before is not None and _origin(before) == _origin(winner)
        why = Text("as above") if same else _why(winner)
        if winner.left_out != silence:
            why.append(f"\nleft out: {winner.left_out}", style="yellow")
        table.add_row(winner.part, _drawn(winner) or "none", why)
        before = winner
    return table


def _origin(winner: Winner) -> tuple[int, str]:
    return winner.looked.rank, winner.reason


def _why(winner: Winner) -> Text:
    return Text.assemble((winner.looked.rule.name, "bold"), f": {winner.reason}")


def _drawn(winner: Winner) -> str:
    return (" " if winner.part is Part.REACTIONS else "\n").join(winner.drawn)


def _answer(plan: ReplyPlan, silence: str) -> Table | Text:
    if not plan.steps:
        return Text(f"nothing: {silence}")
    table = _table()
    table.add_column(style="cyan", no_wrap=True)
    table.add_column()
    for step in plan.steps:
        for name, content in _step(step):
            table.add_row(name, content)
    return table


def _step(step: Step) -> Iterator[tuple[str, str]]:
    match step:
        case React(emojis):
            first, *others = emojis
            rest = f", or where that is not allowed {' '.join(others)}" if others else ""
            yield "reaction", f"{first}{rest}"
        case SendSticker(sticker):
            yield "sticker", sticker.name
        case Say():
            yield "words", step.text
            for suggestion in step.suggestions:
                yield "button", suggestion.text
