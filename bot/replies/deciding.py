"""The one path from what was seen to a reply plan; planning and explaining both take it; pure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.core.faces import Analysis
from bot.replies.cascade import LookedAt, look_through, winners_of
from bot.replies.circumstances import Circumstances
from bot.replies.composing import Composed, compose
from bot.replies.plan import FaceChoice, Place, React, ReplyPlan, Say, SendSticker, Step
from bot.replies.reading import Mood, PhotoReading, read_photos
from bot.replies.rule import Part
from bot.replies.rulebook import RuleBook
from bot.replies.situation import Situation, situation_of
from bot.replies.taste import Taste
from bot.replies.wording import list_scores, observe


class Silence(StrEnum):
    """Why a group that did not ask hears nothing."""

    NO_FACE = "no face was found, and nobody asked"
    UNCLEAR = "no face can be read, and nobody asked"
    UNWANTED = "the chat does not want to hear of this emotion, and nobody asked"


@dataclass(frozen=True, slots=True)
class Decision:
    """A plan and everything it came from.

    Attributes:
        reading: how it looks, a clip at its end; None where there is no face.
        situation: the facts that the rules asked about.
        looked: every rule in the order of looking.
        winners: for each part of the answer, its rule.
        composed: the parts as drawn.
        silence: why none of it is said; None where it is.
        plan: the steps to take.
    """

    reading: PhotoReading | None
    situation: Situation
    looked: tuple[LookedAt, ...]
    winners: Mapping[Part, LookedAt]
    composed: Composed
    silence: Silence | None
    plan: ReplyPlan


def decide(
    analyses: Sequence[Analysis],
    circumstances: Circumstances,
    *,
    seed: int,
    book: RuleBook,
    taste: Taste,
) -> Decision:
    """Choose what to answer to a photo, or to an album as a whole; see `plan_reply`."""
    reading = read_photos(analyses, book.rules.thresholds, least_confidence=taste.least_confidence)
    return settle(
        reading,
        situation_of(reading, circumstances, book.texts.language),
        circumstances,
        lambda composed: _say(reading, composed, circumstances, book, taste),
        seed=seed,
        book=book,
        taste=taste,
    )


def settle(
    reading: PhotoReading | None,
    situation: Situation,
    circumstances: Circumstances,
    word: Callable[[Composed], Say],
    *,
    seed: int,
    book: RuleBook,
    taste: Taste,
) -> Decision:
    """Look through the rules, draw the parts, and plan the steps.

    Args:
        reading: how it looks, a clip at its end; None where there is no face.
        situation: the facts that the rules ask about.
        circumstances: see `plan_reply`.
        word: puts the words together once the parts are drawn.
        seed: see `plan_reply`.
        book: see `plan_reply`.
        taste: see `plan_reply`.
    """
    looked = look_through(book.rules.ranked, situation)
    winners = winners_of(looked)
    composed = compose(winners, situation, seed=str(seed), book=book, told=told_in(circumstances))
    silence = _silence(reading, circumstances, taste)
    plan = ReplyPlan()
    if silence is None:
        with_sticker = sends_sticker(winners[Part.STICKER], circumstances)
        plan = ReplyPlan((*_signs(composed, with_sticker=with_sticker), word(composed)))
    return Decision(reading, situation, looked, winners, composed, silence, plan)


def sends_sticker(won: LookedAt, circumstances: Circumstances) -> bool:
    """Whether a sticker may be sent along with the words.

    A group that did not ask is spared, unless the rule is about groups.
    """
    in_group = circumstances.place is Place.GROUP
    return not in_group or circumstances.asked or Place.GROUP in won.rule.when.place


def told_in(circumstances: Circumstances) -> tuple[str, ...]:
    """Suggestions that the chat was offered lately."""
    return circumstances.last.suggestions if circumstances.last else ()


def choices_of(reading: PhotoReading) -> tuple[FaceChoice, ...]:
    """The faces of a photo or an album, to be picked."""
    return tuple(FaceChoice(face.photo, face.number, face.emotion) for face in reading.faces)


def _silence(
    reading: PhotoReading | None, circumstances: Circumstances, taste: Taste
) -> Silence | None:
    if circumstances.place is not Place.GROUP or circumstances.asked:
        return None
    if reading is None:
        return Silence.NO_FACE
    if reading.mood is Mood.UNCLEAR:
        return Silence.UNCLEAR
    return None if reading.overall.emotion in taste.emotions else Silence.UNWANTED


def _signs(composed: Composed, *, with_sticker: bool) -> tuple[Step, ...]:
    """The steps without words."""
    signs: list[Step] = []
    if composed.reactions:
        signs.append(React(composed.reactions))
    if composed.sticker is not None and with_sticker:
        signs.append(SendSticker(composed.sticker))
    return tuple(signs)


def _say(
    reading: PhotoReading | None,
    composed: Composed,
    circumstances: Circumstances,
    book: RuleBook,
    taste: Taste,
) -> Say:
    text = composed.observation
    if reading is not None:
        text = observe(reading, text, book.texts)
        if taste.shows_scores and len(reading.faces) == 1:
            text = f"{text}\n{list_scores(reading.faces[0].scores, book.texts)}"
    if composed.question and circumstances.place is Place.PRIVATE:
        text = f"{text}\n\n{composed.question}"
    faces = choices_of(reading) if reading is not None else ()
    several = len(faces) > 1
    # A group that did not ask is not asked either.
    may_ask = circumstances.place is Place.PRIVATE or circumstances.asked
    return Say(
        text,
        composed.suggestions,
        offers_faces=several,
        choices=faces if several else (),
        correctable=faces[0] if len(faces) == 1 and may_ask else None,
    )
