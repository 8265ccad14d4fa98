"""Callback data as typed values; needs nothing remembered, so buttons outlive a restart."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

MAX_DATA_BYTES: Final = 64
"""Source: Bot API, InlineKeyboardButton.callback_data, core.telegram.org/bots/api."""

_VERSION: Final = "2"
_ID: Final = "[1-9][0-9]{0,15}"
_COUNT: Final = "[1-9][0-9]{0,2}"


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


Button = Choose | ShowFaces | PickFace | SumUp


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


# Buttons of the first version, which knew no albums, are still under old messages.
_FORMS: Final[Sequence[tuple[re.Pattern[str], Callable[[re.Match[str]], Button]]]] = (
    (re.compile(rf"[12]:c:({_ID}):(\S+)"), lambda match: Choose(int(match[1]), match[2])),
    (re.compile(rf"1:f:({_ID})()"), lambda match: ShowFaces(_subject(match))),
    (re.compile(rf"2:f:({_ID})(a?)"), lambda match: ShowFaces(_subject(match))),
    (
        re.compile(rf"2:p:({_ID})(a?):({_COUNT}):({_COUNT})"),
        lambda match: PickFace(_subject(match), int(match[3]), int(match[4])),
    ),
    (
        re.compile(rf"2:s:({_ID})(a?):({_COUNT})"),
        lambda match: SumUp(_subject(match), int(match[3])),
    ),
)


def _write(button: Button) -> str:
    match button:
        case Choose(photo_id, key):
            return f"c:{photo_id}:{key}"
        case ShowFaces(subject):
            return f"f:{_write_subject(subject)}"
        case PickFace(subject, photo, number):
            return f"p:{_write_subject(subject)}:{photo}:{number}"
        case SumUp(subject, page):
            return f"s:{_write_subject(subject)}:{page}"


def _write_subject(subject: Subject) -> str:
    return f"{subject.message_id}{'a' if subject.is_album else ''}"
