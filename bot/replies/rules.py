"""The rules at work: an analysis becomes a reply plan; pure, and the same for the same seed."""

from collections import Counter
from random import Random

from bot.core.faces import Analysis
from bot.replies.lines import Line
from bot.replies.plan import Place, React, ReplyPlan, Say, SendSticker, Suggestion
from bot.replies.reading import Mood, PhotoReading, Reading, read_analysis
from bot.replies.rulebook import (
    SUGGESTIONS_OFFERED,
    MoodRule,
    PairRule,
    RuleBook,
    Rules,
    Texts,
    pair_key,
)

FACE_MIN_PX = 36
"""Smallest face that is found. Source: the Emotion API's documented limit."""

FACE_MAX_TURN_DEGREES = 45
"""Heads turned further may be missed. Source: the Emotion API's FAQ."""

FACES_LISTED = 8
"""More faces than this are counted by emotion instead of listed one by one."""


def plan_reply(
    analysis: Analysis, *, place: Place, asked: bool, seed: int, book: RuleBook
) -> ReplyPlan:
    """Choose what to answer to a photo.

    Args:
        analysis: what was seen.
        place: private chat or group.
        asked: whether somebody asked about this very photo; a group then hears about no face too.
        seed: the same seed gives the same words; another one gives variety.
        book: rules and texts.
    """
    reading = read_analysis(analysis, book.rules.thresholds)
    if reading is None:
        if place is Place.GROUP and not asked:
            return ReplyPlan()
        text = book.texts.line(Line.NO_FACE, min_px=FACE_MIN_PX, max_turn=FACE_MAX_TURN_DEGREES)
        return ReplyPlan((Say(text),))
    # Not a secret: a seeded generator gives variety that a retry repeats word for word.
    chance = Random(seed)  # noqa: S311
    observation = observe(reading, book.texts, chance)
    suggestions = _suggest(reading, book, chance)
    return ReplyPlan(
        (
            React(_reactions(reading, place, book.rules)),
            SendSticker(reading.overall.emotion),
            Say(observation, suggestions, offers_faces=reading.mood is not Mood.SINGLE),
        )
    )


def observe(reading: PhotoReading, texts: Texts, chance: Random) -> str:
    """Word how the photo looks; a photo of several faces lists them from the left."""
    if reading.mood is Mood.SINGLE:
        return _observe_face(reading.overall, texts, chance)
    count = len(reading.faces)
    if reading.mood is Mood.SHARED:
        look = texts.looks[reading.overall.emotion]
        headline = chance.choice(texts.observations.shared).format(count=count, look=look)
    else:
        headline = chance.choice(texts.observations.split).format(count=count)
    return f"{headline}\n{list_faces(reading, texts)}"


def list_faces(reading: PhotoReading, texts: Texts) -> str:
    """List faces by number from the left, or count them by emotion when they are many."""
    if len(reading.faces) <= FACES_LISTED:
        items = [
            texts.line(Line.FACE_ITEM, number=number, look=texts.looks[face.emotion])
            for number, face in enumerate(reading.faces, start=1)
        ]
    else:
        counts = Counter(face.emotion for face in reading.faces)
        items = [
            texts.line(Line.FACE_COUNT_ITEM, count=count, look=texts.looks[emotion])
            for emotion, count in counts.most_common()
        ]
    return ", ".join(items)


def _observe_face(reading: Reading, texts: Texts, chance: Random) -> str:
    if reading.second is None:
        variants = texts.observations.single[reading.emotion][reading.strength]
        return chance.choice(variants)
    pair = pair_key(reading.emotion, reading.second)
    if pair in texts.observations.pairs:
        return chance.choice(texts.observations.pairs[pair])
    return chance.choice(texts.observations.mixed).format(
        first=texts.looks[reading.emotion], second=texts.looks[reading.second]
    )


def _reactions(reading: PhotoReading, place: Place, rules: Rules) -> tuple[str, ...]:
    overall = reading.overall
    if reading.mood is Mood.SPLIT:
        return _pair_reactions(rules.split, overall, place)
    if overall.is_mixed:
        return _pair_reactions(rules.mixed, overall, place)
    return rules.emotions[overall.emotion].reactions[place]


def _suggest(reading: PhotoReading, book: RuleBook, chance: Random) -> tuple[Suggestion, ...]:
    keys = _suggestion_keys(reading, book.rules)
    chosen = chance.sample(keys, SUGGESTIONS_OFFERED)
    return tuple(Suggestion(key, book.texts.suggestions[key]) for key in chosen)


def _suggestion_keys(reading: PhotoReading, rules: Rules) -> tuple[str, ...]:
    overall = reading.overall
    match reading.mood:
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
