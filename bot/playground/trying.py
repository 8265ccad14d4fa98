"""Tries rules that are being written: drafts become a shelf of rule books, and answer a photo."""

import tempfile
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from bot.playground.asking import Draft, Try
from bot.playground.telling import ToldProblem, Tried, told_answer
from bot.replies.explain import explain_reply
from bot.replies.loader import load_shelf
from bot.replies.problems import BrokenRulesError
from bot.replies.rule import ReactionStyle
from bot.replies.rules import last_answer_of
from bot.replies.shelf import RuleShelf

_EDITIONS_KEPT = 4
"""Sliders are moved many times between two changes of the rules."""


def try_rules(wanted: Try) -> Tried:
    """Answer a photo by drafts, and say why; or say what is wrong with them."""
    try:
        shelf = _shelf(wanted.drafts, wanted.style)
    except BrokenRulesError as error:
        return Tried(problems=tuple(ToldProblem.model_validate(each) for each in error.problems))
    book = shelf.book(wanted.language)
    analyses = [wanted.photo.analysis(wanted.face)]
    explanation = explain_reply(analyses, wanted.circumstances(), seed=wanted.seed, book=book)
    answer = told_answer(
        explanation,
        language=book.texts.language,
        is_rtl=book.texts.script.is_rtl,
        icons=book.rules.icons,
        last=last_answer_of(analyses, explanation.plan, book),
    )
    return Tried(answer=answer)


@lru_cache(maxsize=_EDITIONS_KEPT)
def _shelf(drafts: Sequence[Draft], style: ReactionStyle) -> RuleShelf:
    if not drafts:
        return load_shelf(style=style)
    # Rules are read from files; texts are read lazily, but from what was read here.
    with tempfile.TemporaryDirectory(prefix="bot-rules-") as folder:
        paths = [Path(folder, draft.name) for draft in drafts]
        for path, draft in zip(paths, drafts, strict=True):
            path.write_text(draft.text, encoding="utf-8", newline="\n")
        return load_shelf(paths[0] if len(paths) == 1 else Path(folder), style=style)
