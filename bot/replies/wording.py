"""Words for what was read: one face, or a summary of many; pure."""

from collections import Counter
from random import Random

from bot.core.emotions import Scores
from bot.replies.lines import Line
from bot.replies.reading import FaceReading, Mood, PhotoReading, Reading
from bot.replies.rulebook import Texts, pair_key

FACES_LISTED = 8
"""Up to so many faces are listed one by one from the left."""

FACES_SUMMED = 4
"""From so many faces on they are also counted by emotion."""

SCORES_SHOWN = 3
_LEAST_SHOWN = 0.005
"""Rounds to one per cent."""


def observe(reading: PhotoReading, texts: Texts, chance: Random) -> str:
    """Word how a photo or an album looks."""
    if len(reading.faces) == 1:
        return observe_face(reading.faces[0], texts, chance)
    parts = [_mood(reading, texts, chance)]
    if reading.photos > 1 or len(reading.faces) >= FACES_SUMMED:
        parts.insert(0, summarise(reading, texts))
    first_line = " ".join(parts)
    if reading.photos > 1 or len(reading.faces) > FACES_LISTED:
        return first_line
    listed = texts.line(Line.FROM_THE_LEFT, list=list_faces(reading, texts))
    return f"{first_line}\n{listed}"


def observe_face(face: FaceReading, texts: Texts, chance: Random) -> str:
    """Word how one face looks."""
    if not face.is_readable:
        return chance.choice(texts.observations.unclear)
    return _observe_reading(face.reading, texts, chance)


def summarise(reading: PhotoReading, texts: Texts) -> str:
    """Count the faces by emotion: "6 faces: 4 happy, 1 surprised, 1 hard to read"."""
    faces = len(reading.faces)
    counted = count_faces(reading, texts)
    if reading.photos > 1:
        return texts.line(Line.ALBUM_SUMMARY, faces=faces, photos=reading.photos, list=counted)
    return texts.line(Line.FACES_SUMMARY, faces=faces, list=counted)


def count_faces(reading: PhotoReading, texts: Texts) -> str:
    """Most frequent emotion first, faces that are hard to read last."""
    counts = Counter(face.emotion for face in reading.faces if face.is_readable)
    items = [
        texts.line(Line.FACE_COUNT_ITEM, count=count, look=texts.looks[emotion])
        for emotion, count in counts.most_common()
        if emotion is not None
    ]
    if unreadable := len(reading.faces) - counts.total():
        look = texts.line(Line.HARD_TO_READ)
        items.append(texts.line(Line.FACE_COUNT_ITEM, count=unreadable, look=look))
    return ", ".join(items)


def list_faces(reading: PhotoReading, texts: Texts) -> str:
    """List faces by number from the left, or count them by emotion when they are many."""
    if len(reading.faces) > FACES_LISTED:
        return count_faces(reading, texts)
    return ", ".join(
        texts.line(Line.FACE_ITEM, number=face.number, look=look_of(face, texts))
        for face in reading.faces
    )


def list_scores(scores: Scores, texts: Texts) -> str:
    """The strongest emotions with their shares: "happy 93 %, neutral 5 %"."""
    return ", ".join(
        texts.line(Line.SCORE_ITEM, look=texts.looks[emotion], percent=round(share * 100))
        for emotion, share in scores.ranked()[:SCORES_SHOWN]
        if share >= _LEAST_SHOWN
    )


def look_of(face: FaceReading, texts: Texts) -> str:
    """The word after "looks", or that the face is hard to read."""
    if face.emotion is None:
        return texts.line(Line.HARD_TO_READ)
    return texts.looks[face.emotion]


def _mood(reading: PhotoReading, texts: Texts, chance: Random) -> str:
    seen = texts.observations
    match reading.mood:
        case Mood.SHARED:
            return chance.choice(seen.shared).format(look=texts.looks[reading.overall.emotion])
        case Mood.SPLIT:
            return chance.choice(seen.split)
        case Mood.MIXED:
            return chance.choice(seen.crowd)
        case Mood.UNCLEAR | Mood.SINGLE:
            return chance.choice(seen.unclear)


def _observe_reading(reading: Reading, texts: Texts, chance: Random) -> str:
    if reading.second is None:
        variants = texts.observations.single[reading.emotion][reading.strength]
        return chance.choice(variants)
    pair = pair_key(reading.emotion, reading.second)
    if pair in texts.observations.pairs:
        return chance.choice(texts.observations.pairs[pair])
    return chance.choice(texts.observations.mixed).format(
        first=texts.looks[reading.emotion], second=texts.looks[reading.second]
    )
