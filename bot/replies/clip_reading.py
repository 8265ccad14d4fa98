"""From a clip's story to words: how it ends, which way it went, and its strongest look; pure."""

from dataclasses import dataclass

from bot.core.emotions import Emotion, Strength
from bot.core.story import Story
from bot.core.trend import Trend
from bot.replies.reading import PhotoReading, Thresholds, read_photos, strength_of


@dataclass(frozen=True, slots=True)
class PeakReading:
    """The strongest look of a clip.

    Attributes:
        emotion: what it shows.
        strength: how plainly.
    """

    emotion: Emotion
    strength: Strength


@dataclass(frozen=True, slots=True)
class ClipReading:
    """How a clip looks.

    Attributes:
        story: what it was read from.
        ending: how it ends, as a photo of that would look.
        trend: which way it goes; None where no look in it can be read.
        peak: its strongest look; None where not even that can be read.
    """

    story: Story
    ending: PhotoReading
    trend: Trend | None
    peak: PeakReading | None


def read_story(
    story: Story, thresholds: Thresholds, *, least_confidence: float = 0.0
) -> ClipReading | None:
    """Word a clip; None where nobody is seen at its end, which no story of a timeline has.

    Args:
        story: what the clip comes to.
        thresholds: where the words begin.
        least_confidence: see `read_photos`.
    """
    ending = read_photos([story.ending], thresholds, least_confidence=least_confidence)
    if ending is None:
        return None
    found = story.peak
    if found.share < max(thresholds.readable, least_confidence):
        return ClipReading(story, ending, None, None)
    peak = PeakReading(found.emotion, strength_of(found.share, thresholds))
    return ClipReading(story, ending, story.trend, peak)
