"""The rules at work: what was seen becomes a reply plan; pure, and the same for the same seed."""

from collections.abc import Sequence

from bot.core.faces import Analysis
from bot.core.story import Story
from bot.replies.cascade import look_through, winners_of
from bot.replies.circumstances import Circumstances, LastAnswer
from bot.replies.clip_deciding import decide_clip
from bot.replies.composing import FACE_MAX_TURN_DEGREES, FACE_MIN_PX, compose
from bot.replies.deciding import choices_of, decide, told_in
from bot.replies.lines import Line
from bot.replies.plan import FaceChoice, ReplyPlan, Say
from bot.replies.reading import FaceReading, Mood, PhotoReading, read_photos
from bot.replies.rulebook import RuleBook
from bot.replies.situation import situation_of
from bot.replies.taste import PLAIN, Taste
from bot.replies.texts import Texts
from bot.replies.wording import list_scores

__all__ = [
    "FACE_MAX_TURN_DEGREES",
    "FACE_MIN_PX",
    "last_answer_of",
    "plan_clip_reply",
    "plan_face",
    "plan_reply",
]


def plan_reply(
    analyses: Sequence[Analysis],
    circumstances: Circumstances,
    *,
    seed: int,
    book: RuleBook,
    taste: Taste = PLAIN,
) -> ReplyPlan:
    """Choose what to answer to a photo, or to an album as a whole.

    Args:
        analyses: what was seen, one for each photo in order.
        circumstances: where it was seen, who asked, and what was written and said before.
        seed: the same seed gives the same words; another one gives variety.
        book: rules and texts.
        taste: what the chat likes to hear.
    """
    return decide(analyses, circumstances, seed=seed, book=book, taste=taste).plan


def plan_clip_reply(
    story: Story | None,
    circumstances: Circumstances,
    *,
    seed: int,
    book: RuleBook,
    taste: Taste = PLAIN,
) -> ReplyPlan:
    """Choose what to answer to a clip; for `last_answer_of`, its analysis is the story's ending.

    Args:
        story: what the clip comes to; None where nobody was seen in it.
        circumstances: see `plan_reply`.
        seed: see `plan_reply`.
        book: see `plan_reply`.
        taste: see `plan_reply`.
    """
    return decide_clip(story, circumstances, seed=seed, book=book, taste=taste).plan


def plan_face(
    analyses: Sequence[Analysis],
    circumstances: Circumstances,
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
        circumstances: see `plan_reply`.
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
    # A rule sees the face as if it were the only one in the photo.
    mood = Mood.SINGLE if face.is_readable else Mood.UNCLEAR
    alone = PhotoReading(1, (face,), mood, face.reading)
    situation = situation_of(alone, circumstances, book.texts.language)
    composed = compose(
        winners_of(look_through(book.rules.ranked, situation)),
        situation,
        # Each face has words of its own, and the same ones whenever it is picked again.
        seed=f"{seed}:{photo}:{number}",
        book=book,
        told=told_in(circumstances),
    )
    heading = _heading(reading, face, book.texts)
    lines = (heading, composed.observation, list_scores(face.scores, book.texts))
    return Say(
        "\n".join(lines),
        composed.suggestions,
        choices=choices_of(reading),
        correctable=FaceChoice(photo, number, face.emotion),
    )


def last_answer_of(
    analyses: Sequence[Analysis], plan: ReplyPlan, book: RuleBook, taste: Taste = PLAIN
) -> LastAnswer | None:
    """What the rules need to know of an answer when the chat's next photo comes.

    Returns:
        None for a plan that says nothing.
    """
    say = next((step for step in plan.steps if isinstance(step, Say)), None)
    if say is None:
        return None
    thresholds = book.rules.thresholds
    reading = read_photos(analyses, thresholds, least_confidence=taste.least_confidence)
    is_read = reading is not None and reading.mood is not Mood.UNCLEAR
    return LastAnswer(
        emotion=reading.overall.emotion if reading is not None and is_read else None,
        suggestions=tuple(suggestion.key for suggestion in say.suggestions),
    )


def _heading(reading: PhotoReading, face: FaceReading, texts: Texts) -> str:
    if reading.photos > 1:
        return texts.line(Line.ALBUM_FACE_HEADING, photo=face.photo, number=face.number)
    return texts.line(Line.FACE_HEADING, number=face.number, faces=len(reading.faces))
