"""Whether a rule's conditions hold in a situation; pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.core.emotions import Emotion
from bot.replies.conditions import When
from bot.replies.languages import primary_tag
from bot.replies.situation import Situation

NOTHING: Final = "-"
"""How a fact is shown that a situation does not have."""


@dataclass(frozen=True, slots=True)
class Check:
    """One condition, looked at.

    Attributes:
        key: its name in the rules.
        wanted: what it asks for, for people.
        found: what the situation has.
        holds: whether that fits.
    """

    key: str
    wanted: str
    found: str
    holds: bool


def check(when: When, situation: Situation) -> tuple[Check, ...]:
    """Look at every condition of a rule, in the order of `When`."""
    return (
        *_check_faces(when, situation),
        *_check_only_face(when, situation),
        *_check_chat(when, situation),
        *_check_clip(when, situation),
    )


def facts_of(situation: Situation) -> tuple[tuple[str, str], ...]:
    """What a situation has, by the name of the condition that asks for it."""
    caption = situation.caption.text
    return (
        ("mood", situation.mood),
        ("faces", str(situation.faces)),
        ("emotion", _shown(situation.emotion)),
        ("second", _shown(situation.second)),
        ("strength", _shown(situation.strength)),
        ("mixed", _shown(situation.is_mixed)),
        ("position", _shown(situation.position)),
        ("size", _shown(situation.size)),
        ("place", situation.place),
        ("language", situation.language),
        ("hours", _shown(situation.hour)),
        ("words", f"“{caption}”" if caption else NOTHING),
        ("sentiment", _shown(situation.sentiment)),
        ("after", _shown(situation.after)),
        ("clip", _shown(situation.is_clip)),
        ("trend", _shown(situation.trend)),
        ("peak", _shown(situation.peak)),
        ("peak strength", _shown(situation.peak_strength)),
    )


def _check_faces(when: When, situation: Situation) -> Iterator[Check]:
    if when.emotion:
        yield _check_emotion(when, situation)
    if when.second:
        yield _check_second(when, situation)
    if when.strength:
        yield _one_of("strength", when.strength, situation.strength)
    if when.is_mixed is not None:
        holds = situation.is_mixed is when.is_mixed
        yield Check("mixed", _shown(when.is_mixed), _shown(situation.is_mixed), holds)
    if when.mood:
        yield _one_of("mood", when.mood, situation.mood)
    if when.faces is not None:
        found = situation.faces
        yield Check("faces", str(when.faces), str(found), found in when.faces)


def _check_only_face(when: When, situation: Situation) -> Iterator[Check]:
    if when.position:
        yield _one_of("position", when.position, situation.position)
    if when.size:
        yield _one_of("size", when.size, situation.size)


def _check_chat(when: When, situation: Situation) -> Iterator[Check]:
    if when.place:
        yield _one_of("place", when.place, situation.place)
    if when.language:
        spoken = {situation.language.lower(), primary_tag(situation.language)}
        holds = any(tag.lower() in spoken for tag in when.language)
        yield Check("language", ", ".join(when.language), situation.language, holds)
    if when.hours is not None:
        hour = situation.hour
        holds = hour is not None and hour in when.hours
        yield Check("hours", str(when.hours), _shown(hour), holds)
    if when.words:
        word = situation.caption.find(when.words)
        yield Check("words", ", ".join(when.words), _shown(word), word is not None)
    if when.sentiment:
        yield _one_of("sentiment", when.sentiment, situation.sentiment)
    if when.after:
        yield _one_of("after", when.after, situation.after)


def _check_clip(when: When, situation: Situation) -> Iterator[Check]:
    if when.is_clip is not None:
        holds = situation.is_clip is when.is_clip
        yield Check("clip", _shown(when.is_clip), _shown(situation.is_clip), holds)
    if when.trend:
        yield _one_of("trend", when.trend, situation.trend)
    if when.peak:
        yield _one_of("peak", when.peak, situation.peak)
    if when.peak_strength:
        yield _one_of("peak strength", when.peak_strength, situation.peak_strength)


def _check_emotion(when: When, situation: Situation) -> Check:
    if not when.second:
        return _one_of("emotion", when.emotion, situation.emotion)
    # Which of two is ahead is chance when they are too close to call.
    pair = _pair(situation)
    holds = any(emotion in when.emotion for emotion in pair)
    return Check("emotion", ", ".join(when.emotion), _shown(" + ".join(pair)), holds)


def _check_second(when: When, situation: Situation) -> Check:
    first, second = situation.emotion, situation.second
    orders = ((first, second), (second, first)) if second is not None else ()
    wanted = when.emotion or tuple(Emotion)
    holds = any(one in wanted and other in when.second for one, other in orders)
    return Check("second", ", ".join(when.second), _shown(" + ".join(_pair(situation))), holds)


def _pair(situation: Situation) -> tuple[Emotion, ...]:
    both = (situation.emotion, situation.second)
    return tuple(emotion for emotion in both if emotion is not None)


def _one_of(key: str, wanted: tuple[str, ...], found: str | None) -> Check:
    return Check(key, ", ".join(wanted), _shown(found), found in wanted)


def _shown(fact: str | int | None) -> str:
    """A fact for people; of `True` and `False`, their spelling in the rules."""
    if fact is None or fact == "":
        return NOTHING
    return str(fact).lower() if isinstance(fact, bool) else str(fact)
