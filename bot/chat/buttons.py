"""Callback data as typed values; needs nothing remembered, so buttons outlive a restart."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.core.emotions import Emotion

MAX_DATA_BYTES: Final = 64
"""Source: Bot API, InlineKeyboardButton.callback_data, core.telegram.org/bots/api."""

_VERSION: Final = "3"
_ID: Final = "[1-9][0-9]{0,15}"
_COUNT: Final = "[1-9][0-9]{0,2}"

_EMOTIONS: Final = tuple(Emotion)
_NO_EMOTION: Final = "-"
_EMOTION: Final = f"[0-{len(_EMOTIONS) - 1}{_NO_EMOTION}]"
_PAGE: Final = rf"({_ID})(a?):(?:({_COUNT}):)?({_COUNT})"
"""A page of the summary, or, with the number of a photo in between, a face."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a message with buttons is about.

    Attributes:
        message_id: the photo that it replies to.
        is_album: whether it is about the album that this photo is in, as a whole.
    """

    message_id: int
    is_album: bool = False


@dataclass(frozen=True, slots=True)
class Choose:
    """Post a suggestion as a reply to a photo."""

    photo_id: int
    key: str

    @property
    def subject(self) -> Subject:
        """The photo that is replied to."""
        return Subject(self.photo_id)


@dataclass(frozen=True, slots=True)
class ShowFaces:
    """Send the photo, or the album, back with its faces numbered."""

    subject: Subject


@dataclass(frozen=True, slots=True)
class PickFace:
    """Turn the message into one face's.

    Attributes:
        photo: number of its photo in the album, from 1.
        number: its number in that photo, from 1.
    """

    subject: Subject
    photo: int
    number: int


@dataclass(frozen=True, slots=True)
class SumUp:
    """Turn the message into the summary of all faces, with one page of them to pick from.

    Attributes:
        page: from 1.
    """

    subject: Subject
    page: int


Turn = PickFace | SumUp
"""What a message can be turned into."""


@dataclass(frozen=True, slots=True)
class DoubtFace:
    """Ask what would fit a face better.

    Attributes:
        page: what the message shows of it, and where the way back leads.
        seen: how it was read; None for hard to read.
    """

    page: Turn
    seen: Emotion | None

    @property
    def subject(self) -> Subject:
        """See `PickFace`."""
        return self.page.subject


@dataclass(frozen=True, slots=True)
class CorrectFace:
    """Say what fits a face better.

    Attributes:
        page: see `DoubtFace`.
        seen: see `DoubtFace`.
        better: what fits; None for hard to say.
    """

    page: Turn
    seen: Emotion | None
    better: Emotion | None

    @property
    def subject(self) -> Subject:
        """See `PickFace`."""
        return self.page.subject


@dataclass(frozen=True, slots=True)
class StopClip:
    """Give up a clip that waits or is being looked at.

    Attributes:
        clip_id: its message.
        came_with: the message that asks about it; None where it came by itself.
    """

    clip_id: int
    came_with: int | None = None

    @property
    def subject(self) -> Subject:
        """The clip."""
        return Subject(self.clip_id)

    @property
    def line_id(self) -> int:
        """See `bot.chat.incoming.IncomingClip.line_id`."""
        return self.came_with or self.clip_id


PhotoButton = Choose | ShowFaces | PickFace | SumUp | DoubtFace | CorrectFace
Button = PhotoButton | StopClip


def render_button(button: Button) -> str:
    """Write a button's callback data.

    Raises:
        ValueError: over 64 bytes, or with a blank in the key; the rule book's loader allows
            no key that is too long.
    """
    data = f"{_VERSION}:{_write(button)}"
    if parse_button(data) != button:
        raise ValueError(f"{button} does not fit into callback data")
    return data


def parse_button(data: str) -> Button | None:
    """Read callback data; None for anything this bot did not write.

    Any client can send any string, so whether the key exists is still to be checked.
    """
    if len(data.encode(errors="replace")) > MAX_DATA_BYTES:
        return None
    for pattern, read in _FORMS:
        if match := pattern.fullmatch(data):
            return read(match)
    return None


def label_of(keyboard: InlineKeyboardMarkup | None, data: str) -> str | None:
    """What stands on the button that really carries this callback data; None where none does."""
    rows: Iterable[Iterable[InlineKeyboardButton]] = keyboard.inline_keyboard if keyboard else ()
    return next(
        (button.text for row in rows for button in row if button.callback_data == data), None
    )


def _subject(match: re.Match[str]) -> Subject:
    return Subject(int(match[1]), is_album=bool(match[2]))


def _page(match: re.Match[str]) -> Turn:
    if match[3] is None:
        return SumUp(_subject(match), int(match[4]))
    return PickFace(_subject(match), int(match[3]), int(match[4]))


def _emotion(sign: str) -> Emotion | None:
    return None if sign == _NO_EMOTION else _EMOTIONS[int(sign)]


# Buttons of older versions are still under old messages: the first knew no albums, the second
# asked nobody what would fit better.
_FORMS: Final[Sequence[tuple[re.Pattern[str], Callable[[re.Match[str]], Button]]]] = (
    (re.compile(rf"[123]:c:({_ID}):(\S+)"), lambda match: Choose(int(match[1]), match[2])),
    (re.compile(rf"1:f:({_ID})()"), lambda match: ShowFaces(_subject(match))),
    (re.compile(rf"[23]:f:({_ID})(a?)"), lambda match: ShowFaces(_subject(match))),
    (
        re.compile(rf"[23]:p:({_ID})(a?):({_COUNT}):({_COUNT})"),
        lambda match: PickFace(_subject(match), int(match[3]), int(match[4])),
    ),
    (
        re.compile(rf"[23]:s:({_ID})(a?):({_COUNT})"),
        lambda match: SumUp(_subject(match), int(match[3])),
    ),
    (
        re.compile(rf"3:d:{_PAGE}:({_EMOTION})"),
        lambda match: DoubtFace(_page(match), _emotion(match[5])),
    ),
    (
        re.compile(rf"3:b:{_PAGE}:({_EMOTION})({_EMOTION})"),
        lambda match: CorrectFace(_page(match), _emotion(match[5]), _emotion(match[6])),
    ),
    (
        re.compile(rf"3:x:({_ID})(?::({_ID}))?"),
        lambda match: StopClip(int(match[1]), int(match[2]) if match[2] else None),
    ),
)


def _write(button: Button) -> str:
    match button:
        case Choose(photo_id, key):
            return f"c:{photo_id}:{key}"
        case ShowFaces(subject):
            return f"f:{_write_subject(subject)}"
        case PickFace() | SumUp():
            letter = "p" if isinstance(button, PickFace) else "s"
            return f"{letter}:{_write_page(button)}"
        case DoubtFace(page, seen):
            return f"d:{_write_page(page)}:{_sign(seen)}"
        case CorrectFace(page, seen, better):
            return f"b:{_write_page(page)}:{_sign(seen)}{_sign(better)}"
        case StopClip(clip_id, came_with):
            return f"x:{clip_id}" if came_with is None else f"x:{clip_id}:{came_with}"


def _write_page(page: Turn) -> str:
    match page:
        case PickFace(subject, photo, number):
            return f"{_write_subject(subject)}:{photo}:{number}"
        case SumUp(subject, number):
            return f"{_write_subject(subject)}:{number}"


def _sign(emotion: Emotion | None) -> str:
    return _NO_EMOTION if emotion is None else str(_EMOTIONS.index(emotion))


def _write_subject(subject: Subject) -> str:
    return f"{subject.message_id}{'a' if subject.is_album else ''}"
