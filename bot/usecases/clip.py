"""Answering a clip: it is read and told in short, and two pictures show what was seen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from bot.core.faces import Analysis, MarkedFace
from bot.core.pictures import Photo
from bot.core.story import Story
from bot.core.timeline import Timeline
from bot.replies.clip_wording import strongest_caption
from bot.replies.reading import read_photos
from bot.replies.rulebook import RuleBook
from bot.replies.taste import PLAIN, Taste
from bot.usecases.show_faces import FacePainter, NumberedFaces


@dataclass(frozen=True, slots=True)
class SeenClip:
    """What was seen in a clip.

    Attributes:
        timeline: who was seen when.
        story: what it comes to; None where nobody was seen.
        strongest: the frame at the story's peak, in all the clip's pixels; None where nobody was
            seen.
    """

    timeline: Timeline
    story: Story | None = None
    strongest: Photo | None = None


class ClipLooker(Protocol):
    """Reads clips and draws their timelines, without blocking the event loop."""

    async def look(self, data: bytes, *, on_progress: Callable[[float], None]) -> SeenClip:
        """Read a clip from beginning to end; cancelled, it ends at once.

        Args:
            data: the file.
            on_progress: hears which share is read, 0 to 1.

        Raises:
            BotError: the clip, what clips need, or the backend is at fault.
        """
        ...

    async def plot(self, timeline: Timeline) -> Photo:
        """Draw a timeline, to be read on a phone, by day and by night.

        Raises:
            VideoSupportError: what this needs is not installed.
        """
        ...


async def show_strongest(
    seen: SeenClip, painter: FacePainter, book: RuleBook, *, taste: Taste = PLAIN
) -> NumberedFaces | None:
    """Draw the strongest moment of a clip with a box around every face; None without one.

    Raises:
        PhotoError: the frame cannot be drawn in.
    """
    if seen.story is None or seen.strongest is None:
        return None
    clip = seen.timeline.clip
    faces = [sighting.face for sighting in seen.story.peak.moment.sightings]
    analysis = Analysis.of(clip.width, clip.height, faces)
    reading = read_photos(
        [analysis], book.rules.thresholds, least_confidence=taste.least_confidence
    )
    if reading is None:
        return None
    marked = [
        MarkedFace(face.rectangle, each.emotion)
        for face, each in zip(analysis.left_to_right(), reading.faces, strict=True)
    ]
    picture = await painter.paint(seen.strongest, marked)
    return NumberedFaces(picture, strongest_caption(seen.story, book.texts))
