"""Finds conditions that can never hold together."""

from collections.abc import Iterator
from typing import Final

from bot.replies.conditions import Count, When
from bot.replies.languages import DEFAULT_LANGUAGE
from bot.replies.reading import Mood
from bot.replies.sentiment import Sentiment

_BLIND: Final = frozenset({Mood.UNCLEAR, Mood.NONE})
_SEVERAL: Final = frozenset({Mood.SHARED, Mood.SPLIT, Mood.MIXED})
_OF_A_FACE: Final = ("emotion", "second", "strength", "is_mixed")
_OF_ONE_FACE: Final = ("position", "size")
_OF_A_CLIP: Final = ("trend", "peak", "peak_strength")
_MANY: Final = 10_000

Contradiction = tuple[str, str, str]
"""The key it is about, what is wrong, and what would be right."""


def why_never(when: When) -> Iterator[Contradiction]:
    """Everything that keeps a rule from ever matching."""
    yield from _of_ranges(when)
    yield from _of_moods(when)
    yield from _of_counts(when)
    yield from _of_pairs(when)
    yield from _of_captions(when)
    yield from _of_clips(when)


def _of_ranges(when: When) -> Iterator[Contradiction]:
    faces, hours = when.faces, when.hours
    if faces == Count():
        yield "faces", "a range without ends", "write { from = 3 }, { to = 8 } or a number"
    elif faces and faces.at_most is not None and (faces.at_least or 0) > faces.at_most:
        message = f"from {faces.at_least} is more than to {faces.at_most}"
        yield "faces", message, f"write {{ from = {faces.at_most}, to = {faces.at_least} }}"
    if hours and hours.start == hours.end:
        mend = "the hour `to` is the first one after; leave `hours` out for the whole day"
        yield "hours", f"from {hours.start} to {hours.end} holds no hour", mend


def _of_moods(when: When) -> Iterator[Contradiction]:
    moods = set(when.mood)
    if moods and moods <= _BLIND:
        yield from _without_a_face(when, f"a mood of {_either(when.mood)}", "mood")
    if moods and moods <= _SEVERAL | {Mood.NONE}:
        yield from _without_one_face(when, 'write mood = "single"')


def _of_counts(when: When) -> Iterator[Contradiction]:
    faces = when.faces
    can = [mood for mood in Mood if faces is not None and _may_have(mood, faces)]
    if faces is None or not can:
        return
    if when.mood and not set(can) & set(when.mood):
        message = f"never matches: a mood of {_either(when.mood)} has another number of faces"
        yield "faces", message, f"with faces {faces} the mood is one of {', '.join(can)}"
    if 1 not in faces:
        yield from _without_one_face(when, "write faces = 1")
    if can == [Mood.NONE]:
        yield from _without_a_face(when, "a photo without a face", "faces")


def _without_a_face(when: When, what: str, other: str) -> Iterator[Contradiction]:
    for name in _OF_A_FACE:
        if getattr(when, name) not in (None, ()):
            key = name.removeprefix("is_")
            yield key, f"never matches: {what} has no {key}", f"take {key} or {other} away"


def _without_one_face(when: When, otherwise: str) -> Iterator[Contradiction]:
    for key in _OF_ONE_FACE:
        if getattr(when, key):
            message = f"never matches: {key} is known of a single face only"
            yield key, message, f"take {key} away, or {otherwise}"


def _may_have(mood: Mood, faces: Count) -> bool:
    match mood:
        case Mood.NONE:
            return 0 in faces
        case Mood.SINGLE:
            return 1 in faces
        case Mood.UNCLEAR:
            return _overlaps(faces, 1)
        case Mood.SHARED | Mood.SPLIT:
            return _overlaps(faces, 2)
        case Mood.MIXED:
            return _overlaps(faces, 3)


def _overlaps(faces: Count, least: int) -> bool:
    most = _MANY if faces.at_most is None else faces.at_most
    return max(faces.at_least or 0, least) <= most


def _of_pairs(when: When) -> Iterator[Contradiction]:
    if when.second and when.is_mixed is False:
        mend = "take mixed or second away"
        yield "mixed", "never matches: there is a second emotion only where it is mixed", mend
    if len(when.emotion) == 1 and when.second == when.emotion:
        message = f"never matches: {when.emotion[0]} is the emotion already"
        yield "second", message, "name another emotion"


def _of_captions(when: When) -> Iterator[Contradiction]:
    is_judged = not when.language or DEFAULT_LANGUAGE in when.language
    if when.sentiment and not is_judged and Sentiment.NEUTRAL not in when.sentiment:
        mend = 'add language "en", or take sentiment away'
        yield "sentiment", "never matches: only English captions are judged", mend


def _of_clips(when: When) -> Iterator[Contradiction]:
    # The peak's strength stands in the same table as the peak.
    asked = sorted({name.split("_")[0] for name in _OF_A_CLIP if getattr(when, name)})
    is_empty = set(when.mood) == {Mood.NONE} or when.faces == Count(0, 0)
    for key in asked:
        if when.is_clip is False:
            message = f"never matches: a photo has no {key}"
            yield key, message, f"write clip = true, or take {key} away"
        if is_empty:
            message = f"never matches: a clip without a face has no {key}"
            yield key, message, f"take {key} away"


def _either(words: tuple[str, ...]) -> str:
    return " or ".join(words)
