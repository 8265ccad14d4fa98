"""What to answer, as values; a plan names what, and the chat door knows how."""

from dataclasses import dataclass
from enum import StrEnum

from bot.core.emotions import Emotion
from bot.core.stickers import Sticker


class Place(StrEnum):
    """Where the photo was seen."""

    PRIVATE = "private"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class React:
    """Put a reaction on the photo: the first of these emoji that the chat allows."""

    emojis: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SendSticker:
    """Send this sticker, where there is a file of it."""

    sticker: Sticker


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A reply that somebody could give; the key finds it again in the texts."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class FaceChoice:
    """A face that somebody may pick for a closer look.

    Attributes:
        photo: number of its photo in the album, from 1.
        number: its number in that photo, from 1 at the left.
        emotion: how it looks; None for a face that is hard to read.
    """

    photo: int
    number: int
    emotion: Emotion | None


@dataclass(frozen=True, slots=True)
class Say:
    """Send one message as a reply to the photo.

    Attributes:
        text: plain text, no markup.
        suggestions: replies offered as buttons.
        offers_faces: whether a button offers the photo with numbered boxes.
        choices: faces offered for a closer look, in the order people number them.
        correctable: the one face that the words are about, where whoever reads them may say what
            would fit it better; None where nobody is asked.
    """

    text: str
    suggestions: tuple[Suggestion, ...] = ()
    offers_faces: bool = False
    choices: tuple[FaceChoice, ...] = ()
    correctable: FaceChoice | None = None


Step = React | SendSticker | Say


@dataclass(frozen=True, slots=True)
class ReplyPlan:
    """The steps to take, in order; no steps means to be quiet."""

    steps: tuple[Step, ...] = ()
