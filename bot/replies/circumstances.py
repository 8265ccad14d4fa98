"""Under what circumstances a photo is answered, besides what it shows; plain values."""

from dataclasses import dataclass

from bot.core.emotions import Emotion
from bot.replies.plan import Place


@dataclass(frozen=True, slots=True)
class LastAnswer:
    """What a chat heard about another photo, not long ago.

    Attributes:
        emotion: the dominant emotion; None where no face could be read.
        suggestions: keys of the replies that were offered.
    """

    emotion: Emotion | None
    suggestions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Everything besides the faces that an answer may depend on.

    Attributes:
        place: private chat or group.
        asked: whether somebody asked about this very photo; a group is otherwise left in peace
            when there is no face, none that can be read, or none that it wants to hear of.
        caption: what was written under the photo; of an album, all captions.
        hour: hour of the day on the chat's clock, 0..23; None where its clock is not known.
        last: what this chat heard last, at most a day ago; None for nothing.

    Raises:
        ValueError: for an hour that no clock shows.
    """

    place: Place
    asked: bool
    caption: str = ""
    hour: int | None = None
    last: LastAnswer | None = None

    def __post_init__(self) -> None:
        """Refuse an hour outside the day."""
        if self.hour is not None and not 0 <= self.hour <= 23:  # noqa: PLR2004
            raise ValueError("hour must lie between 0 and 23")
