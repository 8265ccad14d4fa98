"""Tries rules that are being written: drafts become rule books, and answer a photo or clip."""

import tempfile
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from bot.core.faces import Analysis
from bot.core.story import story_of
from bot.playground.asking import Draft, Try
from bot.playground.clips import clip_of
from bot.playground.telling import ToldProblem, Tried, told_answer
from bot.replies.explain import Explanation, explain_clip_reply, explain_reply
from bot.replies.loader import load_shelf
from bot.replies.problems import BrokenRulesError
from bot.replies.rule import ReactionStyle
from bot.replies.rulebook import RuleBook
from bot.replies.rules import last_answer_of
from bot.replies.shelf import RuleShelf

_EDITIONS_KEPT = 4
"""Sliders are moved many times between two changes of the rules."""


def try_rules(wanted: Try) -> Tried:
    """Answer a photo or a clip by drafts, and say why; or say what is wrong with them."""
    try:
        shelf = _shelf(wanted.drafts, wanted.style)
    except BrokenRulesError as error:
        return Tried(problems=tuple(ToldProblem.model_validate(each) for each in error.problems))
    book = shelf.book(wanted.language)
    analysis = wanted.photo.analysis(wanted.face)
    explanation = _explain(wanted, analysis, book)
    answer = told_answer(
        explanation,
        language=book.texts.language,
        is_rtl=book.texts.script.is_rtl,
        icons=book.rules.icons,
        last=last_answer_of([analysis], explanation.plan, book),
    )
    return Tried(answer=answer)


def _explain(wanted: Try, analysis: Analysis, book: RuleBook) -> Explanation:
    circumstances, seed = wanted.circumstances(), wanted.seed
    if not wanted.before:
        return explain_reply([analysis], circumstances, seed=seed, book=book)
    story = story_of(clip_of(wanted.before, analysis))
    return explain_clip_reply(story, circumstances, seed=seed, book=book)


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
