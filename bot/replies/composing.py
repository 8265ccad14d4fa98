"""From the rules that won to the parts of an answer: draws texts and fills them in; pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from bot.core.emotions import Strength
from bot.core.stickers import Motif, Sticker
from bot.replies.cascade import LookedAt
from bot.replies.plan import Suggestion
from bot.replies.rule import NO_STICKER, Choice, Part
from bot.replies.rulebook import SUGGESTIONS_OFFERED, RuleBook
from bot.replies.situation import Situation

FACE_MIN_PX = 36
"""Smallest face that is found. Source: the Emotion API's documented limit."""

FACE_MAX_TURN_DEGREES = 45
"""Heads turned further may be missed. Source: the Emotion API's FAQ."""


@dataclass(frozen=True, slots=True)
class Composed:
    """The parts of an answer; empty where there is none.

    Attributes:
        reactions: emoji in order of preference.
        sticker: what to send.
        observation: how it looks, in words.
        suggestions: replies that somebody could give.
        question: what to ask whoever sent the photo.
        drawn: what was drawn for each part: emoji, the sticker's name, or keys of texts.
    """

    reactions: tuple[str, ...]
    sticker: Sticker | None
    observation: str
    suggestions: tuple[Suggestion, ...]
    question: str
    drawn: Mapping[Part, tuple[str, ...]]


def compose(
    winners: Mapping[Part, LookedAt],
    situation: Situation,
    *,
    seed: str,
    book: RuleBook,
    told: Sequence[str] = (),
) -> Composed:
    """Draw every part from the rule that won it.

    Args:
        winners: for each part, its rule.
        situation: fills the fields of the observation.
        seed: the same seed draws the same; each part has a chance of its own, so that one
            rule's change leaves the other parts as they are.
        book: rules and texts.
        told: keys of suggestions that were offered lately, and are drawn only when the others
            do not suffice.
    """
    then = {part: winners[part].rule.then for part in Part}
    reactions = (then[Part.REACTIONS].reactions or {}).get(book.rules.style, ())
    sticker = _sticker(then[Part.STICKER].sticker, situation)
    seen = _draw(then[Part.OBSERVATION].observation, 1, _chance(seed, Part.OBSERVATION))
    offers = then[Part.SUGGESTIONS].suggestions or ()
    said = _draw_fresh(offers, told, _chance(seed, Part.SUGGESTIONS))
    asked = _draw(then[Part.QUESTION].question, 1, _chance(seed, Part.QUESTION))
    values = _values(winners[Part.OBSERVATION], situation, book)
    texts = book.texts
    return Composed(
        reactions=reactions,
        sticker=sticker,
        observation=texts.observation(seen[0], _chance(seed, "observing"), **values),
        suggestions=tuple(Suggestion(key, texts.suggestions[key]) for key in said),
        question=texts.question(asked[0], _chance(seed, "asking")) if asked else "",
        drawn={
            Part.REACTIONS: reactions,
            Part.STICKER: (sticker.name,) if sticker else (),
            Part.OBSERVATION: seen,
            Part.SUGGESTIONS: said,
            Part.QUESTION: asked,
        },
    )


def _chance(seed: str, what: str) -> Random:
    # Not a secret: a seeded generator gives variety that a retry repeats word for word.
    return Random(f"{seed}:{what}")  # noqa: S311


def _sticker(motif: str | None, situation: Situation) -> Sticker | None:
    if motif is None or motif == NO_STICKER:
        return None
    return Sticker(Motif(motif), situation.strength or Strength.SLIGHT)


def _draw(choices: Sequence[Choice] | None, count: int, chance: Random) -> tuple[str, ...]:
    """Draw keys without repeats, heavier ones more often.

    Source: P. S. Efraimidis and P. G. Spirakis, "Weighted random sampling with a reservoir",
    Information Processing Letters 97 (2006); algorithm A-ES.
    """
    tickets = [(chance.random() ** (1 / choice.weight), choice.key) for choice in choices or ()]
    return tuple(key for _, key in sorted(tickets, reverse=True)[:count])


def _draw_fresh(choices: Sequence[Choice], told: Sequence[str], chance: Random) -> tuple[str, ...]:
    """Draw suggestions: those that were not offered lately first."""
    fresh = _draw([each for each in choices if each.key not in told], SUGGESTIONS_OFFERED, chance)
    rest = [each for each in choices if each.key in told]
    return (*fresh, *_draw(rest, SUGGESTIONS_OFFERED - len(fresh), chance))


def _values(winner: LookedAt, situation: Situation, book: RuleBook) -> dict[str, object]:
    """What an observation may name; the rules' check knows which rule has which of them."""
    values: dict[str, object] = {"min_px": FACE_MIN_PX, "max_turn": FACE_MAX_TURN_DEGREES}
    looks = book.texts.looks
    if situation.emotion is not None:
        values["look"] = values["first"] = looks[situation.emotion]
    if situation.second is not None:
        values["second"] = looks[situation.second]
    if situation.peak is not None:
        values["peak"] = looks[situation.peak]
    if winner.rule.when.words:
        values["cue"] = situation.caption.find(winner.rule.when.words)
    return values
