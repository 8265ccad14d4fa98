"""The callback data of buttons about moods; needs nothing remembered, so old ones keep working."""

from enum import StrEnum
from typing import Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

PREFIX: Final = "1:d:"
"""What all of them begin with: the version of this format, and "d" for days."""


class MoodButton(StrEnum):
    """What a press does."""

    SWITCH_ON = "on"
    ERASE = "erase"


def parse_mood_button(data: str) -> MoodButton | None:
    """Read callback data; None for anything this bot did not write."""
    word = data.removeprefix(PREFIX)
    return MoodButton(word) if word != data and word in set(MoodButton) else None


def mood_keyboard(button: MoodButton, label: str) -> InlineKeyboardMarkup:
    """A keyboard of one button."""
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=PREFIX + button)]])
