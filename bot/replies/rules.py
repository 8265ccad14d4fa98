"""The rules at work: what was seen becomes a reply plan; pure, and the same for the same seed."""

from collections.abc import Sequence
from random import Random

from bot.core.faces import Analysis
from bot.replies.lines import Line
from bot.replies.plan import (
    FaceChoice,
    Place,
    React,
    ReplyPlan,
    Say,
    SendSticker,
    Step,
    Suggestion,
)
from bot.replies.reading import Mood, PhotoReading, Reading, read_photos
from bot.replies.rulebook import (
    SUGGESTIONS_OFFERED,
    MoodRule,
    PairRule,
    RuleBook,
    Rules,
    pair_key,
)
from bot.replies.taste import PLAIN, Taste
from bot.replies.wording import list_scores, observe, observe_face

FACE_MIN_PX = 36
"""Smallest face that is found. Source: the Emotion API's documented limit."""

FACE_MAX_TURN_DEGREES = 45
"""Heads turned further may be missed. Source: the Emotion API's FAQ."""


def plan_reply(
    analyses: Sequence[Analysis],
    *,
    place: Place,
    asked: bool,
    seed: int,
    book: RuleBook,
    taste: Taste = PLAIN,
) -> ReplyPlan:
    """Choose what to answer to a photo, or to an album as a whole.

    Args:
        analyses: what was seen, one for each photo in order.
        place: private chat or group.
        asked: whether somebody asked about this very photo; a group is otherwise left in peace
            when there is no face, none that can be read, or none that it wants to hear of.
        seed: the same seed gives the same words; another one gives variety.
        book: rules and texts.
        taste: what the chat likes to hear.
    """
    unasked = place is Place.GROUP and not asked
    reading = read_photos(analyses, book.rules.thresholds, least_confidence=taste.least_confidence)
    if reading is None:
        text = book.texts.line(Line.NO_FACE, min_px=FACE_MIN_PX, max_turn=FACE_MAX_TURN_DEGREES)
        return ReplyPlan() if unasked else ReplyPlan((Say(text),))
    unwanted = reading.overall.emotion not in taste.emotions
    if unasked and (reading.mood is Mood.UNCLEAR or unwanted):
        return ReplyPlan()
    # Not a secret: a seeded generator gives variety that a retry repeats word for word.
    chance = Random(seed)  # noqa: S311
    text = observe(reading, book.texts, chance)
    if taste.shows_scores and len(reading.faces) == 1:
        text = f"{text}\n{list_scores(reading.faces[0].scores, book.texts)}"
    several = len(reading.faces) > 1
    say = Say(
        text,
        _suggest(reading, book, chance),
        offers_faces=several,
        choices=_choices(reading) if several else (),
    )
    steps: list[Step] = [React(_reactions(reading, place, book.rules))]
    if reading.mood is not Mood.UNCLEAR:
        steps.append(SendSticker(reading.overall.emotion))
    return ReplyPlan((*steps, say))


def plan_face(
    analyses: Sequence[Analysis],
    *,
    photo: int,
    number: int,
    seed: int,
    book: RuleBook,
    taste: Taste = PLAIN,
) -> Say | None:
    """Word one picked face: which it is, how it looks, its scores, and replies that fit it.

    Args:
        analyses: see `plan_reply`.
        photo: number of the photo in the album, from 1.
        number: number of the face in that photo, from 1 at the left.
        seed: see `plan_reply`.
        book: rules and texts.
        taste: what the chat likes to hear.

    Returns:
        The words and suggestions; None where there is no such face.
    """
    thresholds = book.rules.thresholds
    reading = read_photos(analyses, thresholds, least_confidence=taste.least_confidence)
    faces = reading.faces if reading else ()
    face = next((each for each in faces if (each.photo, each.number) == (photo, number)), None)
    if reading is None or face is None:
        return None
    # Each face has words of its own, and the same ones whenever it is picked again.
    chance = Random(f"{seed}:{photo}:{number}")  # noqa: S311
    texts = book.texts
    if reading.photos > 1:
        heading = texts.line(Line.ALBUM_FACE_HEADING, photo=photo, number=number)
    else:
        heading = texts.line(Line.FACE_HEADING, number=number, faces=len(faces))
    mood = Mood.SINGLE if face.is_readable else Mood.UNCLEAR
    alone = PhotoReading(1, (face,), mood, face.reading)
    lines = (heading, observe_face(face, texts, chance), list_scores(face.scores, texts))
    return Say("\n".join(lines), _suggest(alone, book, chance), choices=_choices(reading))


def _choices(reading: PhotoReading) -> tuple[FaceChoice, ...]:
    return tuple(FaceChoice(face.photo, face.number, face.emotion) for face in reading.faces)


def _reactions(reading: PhotoReading, place: Place, rules: Rules) -> tuple[str, ...]:
    overall = reading.overall
    match reading.mood:
        case Mood.UNCLEAR:
            return rules.unclear.reactions[place]
        case Mood.SPLIT | Mood.MIXED:
            return _pair_reactions(rules.split, overall, place)
        case Mood.SINGLE if overall.is_mixed:
            return _pair_reactions(rules.mixed, overall, place)
        case Mood.SINGLE | Mood.SHARED:
            return rules.emotions[overall.emotion].reactions[place]


def _suggest(reading: PhotoReading, book: RuleBook, chance: Random) -> tuple[Suggestion, ...]:
    keys = _suggestion_keys(reading, book.rules)
    chosen = chance.sample(keys, SUGGESTIONS_OFFERED)
    return tuple(Suggestion(key, book.texts.suggestions[key]) for key in chosen)


def _suggestion_keys(reading: PhotoReading, rules: Rules) -> tuple[str, ...]:
    overall = reading.overall
    match reading.mood:
        case Mood.UNCLEAR:
            return rules.unclear.suggestions
        case Mood.MIXED:
            return rules.split.suggestions
        case Mood.SPLIT:
            return _pair_suggestions(rules.split, overall)
        case Mood.SHARED:
            return rules.shared.suggestions[overall.emotion]
        case Mood.SINGLE if overall.is_mixed:
            return _pair_suggestions(rules.mixed, overall)
        case Mood.SINGLE:
            return rules.emotions[overall.emotion].suggestions[overall.strength]


def _pair_rule(rule: MoodRule, reading: Reading) -> PairRule | None:
    if reading.second is None:
        return None
    return rule.pairs.get(pair_key(reading.emotion, reading.second))


def _pair_suggestions(rule: MoodRule, reading: Reading) -> tuple[str, ...]:
    pair = _pair_rule(rule, reading)
    return rule.suggestions if pair is None else pair.suggestions


def _pair_reactions(rule: MoodRule, reading: Reading, place: Place) -> tuple[str, ...]:
    pair = _pair_rule(rule, reading)
    if pair is None or not pair.reactions:
        return rule.reactions[place]
    return pair.reactions[place]
