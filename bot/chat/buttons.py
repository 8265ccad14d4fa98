"""Callback data as typed values; needs nothing remembered, so buttons outlive a restart."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.replies.lines import Line
from bot.replies.plan import Place, Say, Suggestion
from bot.replies.rulebook import Texts

MAX_DATA_BYTES: Final = 64
"""Source: Bot API, InlineKeyboardButton.callback_data, core.telegram.org/bots/api."""

_VERSION: Final = "1"
_CHOOSE: Final = re.compile(rf"{_VERSION}:c:([1-9][0-9]{{0,15}}):(\S+)")
_SHOW: Final = re.compile(rf"{_VERSION}:f:([1-9][0-9]{{0,15}})")


@dataclass(frozen=True, slots=True)
class Choose:
    """Post a suggestion as a reply to the photo."""

    photo_id: int
    key: str


@dataclass(frozen=True, slots=True)
class ShowFaces:
    """Send the photo back with its faces numbered."""

    photo_id: int


Button = Choose | ShowFaces


def render_button(button: Button) -> str:
    """Write a button's callback data.

    Raises:
        ValueError: over 64 bytes, or with a blank in the key; the rule book's loader allows
            no key that is too long.
    """
    data = _write(button)
    if parse_button(data) != button:
        raise ValueError(f"{button} does not fit into callback data")
    return data


def parse_button(data: str) -> Button | None:
    """Read callback data; None for anything this bot did not write.

    Any client can send any string, so whether the key exists is still to be checked.
    """
    if len(data.encode(errors="replace")) > MAX_DATA_BYTES:
        return None
    if match := _CHOOSE.fullmatch(data):
        return Choose(int(match[1]), match[2])
    if match := _SHOW.fullmatch(data):
        return ShowFaces(int(match[1]))
    return None


def build_keyboard(
    say: Say, *, place: Place, photo_id: int, texts: Texts
) -> InlineKeyboardMarkup | None:
    """Build the rows under an answer; None where it offers nothing.

    In private a suggestion is copied on the device, without asking the bot; in a group pressing
    it posts it.
    """
    rows = [[_suggestion_button(each, place, photo_id)] for each in say.suggestions]
    if say.offers_faces:
        data = render_button(ShowFaces(photo_id))
        rows.append([InlineKeyboardButton(texts.line(Line.SHOW_FACES), callback_data=data)])
    return InlineKeyboardMarkup(rows) if rows else None


def offers(keyboard: InlineKeyboardMarkup | None, data: str) -> bool:
    """Whether one of the keyboard's buttons really carries this callback data."""
    rows: Iterable[Iterable[InlineKeyboardButton]] = keyboard.inline_keyboard if keyboard else ()
    return any(button.callback_data == data for row in rows for button in row)


def _write(button: Button) -> str:
    match button:
        case Choose(photo_id, key):
            return f"{_VERSION}:c:{photo_id}:{key}"
        case ShowFaces(photo_id):
            return f"{_VERSION}:f:{photo_id}"


def _suggestion_button(
    suggestion: Suggestion, place: Place, photo_id: int
) -> InlineKeyboardButton:
    if place is Place.PRIVATE:
        return InlineKeyboardButton(suggestion.text, copy_text=CopyTextButton(suggestion.text))
    data = render_button(Choose(photo_id, suggestion.key))
    return InlineKeyboardButton(suggestion.text, callback_data=data)
