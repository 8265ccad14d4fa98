"""What rules may ask about: the facts of a photo or clip and of the chat it came from; pure."""

from dataclasses import dataclass, replace

from bot.core.emotions import Emotion, Strength
from bot.core.trend import Trend
from bot.replies.captions import NO_CAPTION, Caption
from bot.replies.circumstances import Circumstances
from bot.replies.clip_reading import ClipReading
from bot.replies.plan import Place
from bot.replies.reading import Mood, PhotoReading, Position, Reading, Size
from bot.replies.sentiment import Sentiment, sentiment_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Facts; those that there are not are None, and no condition on them holds.

    Of a clip, whatever is about faces is about those at its end.

    Attributes:
        mood: how the faces relate.
        faces: how many were found.
        place: private chat or group.
        language: tag of the answer's language.
        caption: what was written under the photo.
        emotion: the dominant emotion; None where no face can be read.
        second: the other one of two that are too close to call.
        strength: how plainly the dominant emotion shows.
        is_mixed: whether two are too close to call.
        position: where the only face is.
        size: how large the only face is.
        hour: hour of the day on the chat's clock.
        sentiment: how the caption sounds.
        after: the dominant emotion of the chat's last answer.
        is_clip: whether it is a clip and no photo.
        trend: which way a clip goes.
        peak: the strongest emotion of a clip.
        peak_strength: how plainly that shows.
    """

    mood: Mood
    faces: int
    place: Place
    language: str
    caption: Caption = NO_CAPTION
    emotion: Emotion | None = None
    second: Emotion | None = None
    strength: Strength | None = None
    is_mixed: bool | None = None
    position: Position | None = None
    size: Size | None = None
    hour: int | None = None
    sentiment: Sentiment | None = None
    after: Emotion | None = None
    is_clip: bool = False
    trend: Trend | None = None
    peak: Emotion | None = None
    peak_strength: Strength | None = None


def situation_of(
    reading: PhotoReading | None, circumstances: Circumstances, language: str
) -> Situation:
    """Gather the facts of a photo, or of an album as one.

    Args:
        reading: how it looks; None where there is no face.
        circumstances: everything besides.
        language: tag of the answer's language.
    """
    mood = reading.mood if reading else Mood.NONE
    faces = reading.faces if reading else ()
    seen = _seen(reading)
    only = faces[0] if len(faces) == 1 else None
    return Situation(
        mood=mood,
        faces=len(faces),
        place=circumstances.place,
        language=language,
        caption=Caption.of(circumstances.caption),
        emotion=seen.emotion if seen else None,
        second=seen.second if seen else None,
        strength=seen.strength if seen else None,
        is_mixed=seen.is_mixed if seen else None,
        position=only.position if only else None,
        size=only.size if only else None,
        hour=circumstances.hour,
        sentiment=sentiment_of(circumstances.caption, language),
        after=circumstances.last.emotion if circumstances.last else None,
    )


def clip_situation_of(
    reading: ClipReading | None, circumstances: Circumstances, language: str
) -> Situation:
    """Gather the facts of a clip; the arguments are those of `situation_of`."""
    ending = situation_of(reading.ending if reading else None, circumstances, language)
    if reading is None:
        return replace(ending, is_clip=True)
    peak = reading.peak
    return replace(
        ending,
        is_clip=True,
        trend=reading.trend,
        peak=peak.emotion if peak else None,
        peak_strength=peak.strength if peak else None,
    )


def _seen(reading: PhotoReading | None) -> Reading | None:
    """How it looks, but no guess in the dark."""
    if reading is None or reading.mood is Mood.UNCLEAR:
        return None
    return reading.overall
