"""Words for faces one by one, or counted; pure."""

from collections import Counter

from bot.core.emotions import Scores
from bot.replies.lines import Line
from bot.replies.reading import FaceReading, PhotoReading
from bot.replies.texts import Texts

FACES_LISTED = 8
"""Up to so many faces are listed one by one from the left."""

FACES_SUMMED = 4
"""From so many faces on they are also counted by emotion."""

SCORES_SHOWN = 3
_LEAST_SHOWN = 0.005
"""Rounds to one per cent."""


def observe(reading: PhotoReading, observation: str, texts: Texts) -> str:
    """Put an observation together with what the faces look like one by one, or counted."""
    if len(reading.faces) == 1:
        return observation
    is_long = reading.photos > 1 or len(reading.faces) > FACES_LISTED
    if reading.photos > 1 or len(reading.faces) >= FACES_SUMMED:
        observation = texts.script.gap.join((summarise(reading, texts), observation))
    if is_long:
        return observation
    listed = texts.line(Line.FROM_THE_LEFT, list=list_faces(reading, texts))
    return f"{observation}\n{listed}"


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
    return texts.script.comma.join(items)


def list_faces(reading: PhotoReading, texts: Texts) -> str:
    """List faces by number from the left, or count them by emotion when they are many."""
    if len(reading.faces) > FACES_LISTED:
        return count_faces(reading, texts)
    return texts.script.comma.join(
        texts.line(Line.FACE_ITEM, number=face.number, look=look_of(face, texts))
        for face in reading.faces
    )


def list_scores(scores: Scores, texts: Texts) -> str:
    """The strongest emotions with their shares: "happy 93 %, neutral 5 %"."""
    return texts.script.comma.join(
        texts.line(Line.SCORE_ITEM, look=texts.looks[emotion], percent=round(share * 100))
        for emotion, share in scores.ranked()[:SCORES_SHOWN]
        if share >= _LEAST_SHOWN
    )


def look_of(face: FaceReading, texts: Texts) -> str:
    """The word after "looks", or that the face is hard to read."""
    if face.emotion is None:
        return texts.line(Line.HARD_TO_READ)
    return texts.looks[face.emotion]
