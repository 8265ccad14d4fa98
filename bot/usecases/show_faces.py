"""Showing which face is which: the photo again, with a numbered box around every face."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.core.backend import EmotionBackend
from bot.core.faces import MarkedFace
from bot.core.pictures import Photo
from bot.replies.lines import Line
from bot.replies.reading import PhotoReading, read_photos
from bot.replies.rulebook import RuleBook
from bot.replies.taste import PLAIN, Taste
from bot.replies.texts import Texts
from bot.replies.wording import FACES_LISTED, list_faces, summarise
from bot.usecases.answer import Download


class FacePainter(Protocol):
    """Marks faces in a photo without blocking the event loop."""

    async def paint(self, photo: Photo, faces: Sequence[MarkedFace]) -> Photo:
        """Return a JPEG of the upright photo with a numbered box for every face.

        Numbers count from 1 in the given order; colours and little faces tell the emotions.

        Raises:
            PhotoError: the photo cannot be read.
        """
        ...


@dataclass(frozen=True, slots=True)
class NumberedFaces:
    """A picture with numbered boxes, and what the numbers look like in words."""

    picture: Photo
    caption: str


async def show_faces(
    download: Download,
    backend: EmotionBackend,
    painter: FacePainter,
    book: RuleBook,
    *,
    taste: Taste = PLAIN,
) -> NumberedFaces | None:
    """Draw the faces of a photo, numbered from the left; None where it has no face.

    Raises:
        BotError: the download, the backend or the painter failed; word it with `apology_for`.
    """
    photo = await download()
    analysis = await backend.analyze(photo)
    reading = read_photos(
        [analysis], book.rules.thresholds, least_confidence=taste.least_confidence
    )
    if reading is None:
        return None
    marked = [
        MarkedFace(face.rectangle, face_reading.emotion)
        for face, face_reading in zip(analysis.left_to_right(), reading.faces, strict=True)
    ]
    picture = await painter.paint(photo, marked)
    return NumberedFaces(picture, _caption(reading, book.texts))


def _caption(reading: PhotoReading, texts: Texts) -> str:
    if len(reading.faces) > FACES_LISTED:
        return summarise(reading, texts)
    return texts.line(Line.FACES_CAPTION, list=list_faces(reading, texts))
