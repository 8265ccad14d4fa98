"""Showing which face is which: the photo again, with a numbered box around every face."""

from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.core.backend import EmotionBackend
from bot.core.faces import FaceRectangle
from bot.core.pictures import Photo
from bot.replies.lines import Line
from bot.replies.reading import read_analysis
from bot.replies.rulebook import RuleBook
from bot.replies.rules import list_faces


class FacePainter(Protocol):
    """Draws numbered boxes on a photo without blocking the event loop."""

    async def paint(self, photo: Photo, rectangles: Sequence[FaceRectangle]) -> Photo:
        """Return a JPEG of the upright photo with boxes numbered from 1 in the given order.

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
    photo: Awaitable[Photo], backend: EmotionBackend, painter: FacePainter, book: RuleBook
) -> NumberedFaces | None:
    """Draw the faces of a photo, numbered from the left; None where it has no face.

    Raises:
        BotError: the download, the backend or the painter failed; word it with `apology_for`.
    """
    read = await photo
    analysis = await backend.analyze(read)
    reading = read_analysis(analysis, book.rules.thresholds)
    if reading is None:
        return None
    rectangles = [face.rectangle for face in analysis.left_to_right()]
    picture = await painter.paint(read, rectangles)
    caption = book.texts.line(Line.FACES_CAPTION, list=list_faces(reading, book.texts))
    return NumberedFaces(picture, caption)
