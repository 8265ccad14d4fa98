"""When a rule applies: its conditions, as values; `bot.replies.matching` checks them."""

from dataclasses import dataclass, fields

from typing_extensions import override

from bot.core.emotions import Emotion, Strength
from bot.core.trend import Trend
from bot.replies.plan import Place
from bot.replies.reading import Mood, Position, Size
from bot.replies.sentiment import Sentiment


@dataclass(frozen=True, slots=True)
class Count:
    """How many faces: both ends are in; None leaves an end open."""

    at_least: int | None = None
    at_most: int | None = None

    def __contains__(self, count: int) -> bool:
        """Whether a number of faces lies between the ends."""
        return (self.at_least is None or self.at_least <= count) and (
            self.at_most is None or count <= self.at_most
        )

    @override
    def __str__(self) -> str:
        """For people: "2", "3 to 8", "from 9", "up to 4"."""
        if self.at_least == self.at_most:
            return str(self.at_least)
        if self.at_most is None:
            return f"from {self.at_least}"
        return (
            f"up to {self.at_most}"
            if self.at_least is None
            else f"{self.at_least} to {self.at_most}"
        )


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours of the day: `start` is in, `end` is out; they may pass midnight."""

    start: int
    end: int

    def __contains__(self, hour: int) -> bool:
        """Whether an hour of the day is one of them."""
        if self.start < self.end:
            return self.start <= hour < self.end
        return hour >= self.start or hour < self.end

    @override
    def __str__(self) -> str:
        """For people: "22 to 6"."""
        return f"{self.start} to {self.end}"


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """The conditions of a rule; those left out (empty, None) ask for nothing.

    Of a clip, those about faces look at its end.

    Attributes:
        emotion: dominant emotions.
        second: the other one of two too close to call; with it, the two match in either order.
        strength: how plainly it shows.
        is_mixed: whether two emotions are too close to call.
        mood: how the faces relate.
        faces: how many there are.
        position: where the only face is.
        size: how large the only face is.
        place: private chat or group.
        language: tags of the answer's language; "pt" also means "pt-BR".
        hours: hours on the chat's clock.
        words: any of these in the caption.
        sentiment: how the caption sounds.
        after: dominant emotion of the chat's last answer.
        is_clip: whether it is a clip and no photo.
        trend: which way a clip goes.
        peak: strongest emotion of a clip.
        peak_strength: how plainly that shows.
    """

    emotion: tuple[Emotion, ...] = ()
    second: tuple[Emotion, ...] = ()
    strength: tuple[Strength, ...] = ()
    is_mixed: bool | None = None
    mood: tuple[Mood, ...] = ()
    faces: Count | None = None
    position: tuple[Position, ...] = ()
    size: tuple[Size, ...] = ()
    place: tuple[Place, ...] = ()
    language: tuple[str, ...] = ()
    hours: Hours | None = None
    words: tuple[str, ...] = ()
    sentiment: tuple[Sentiment, ...] = ()
    after: tuple[Emotion, ...] = ()
    is_clip: bool | None = None
    trend: tuple[Trend, ...] = ()
    peak: tuple[Emotion, ...] = ()
    peak_strength: tuple[Strength, ...] = ()

    @property
    def count(self) -> int:
        """How many conditions there are."""
        return sum(getattr(self, each.name) not in (None, ()) for each in fields(self))
