"""People's names as they may be written in a message that the bot signs."""

import unicodedata
from typing import Final

MAX_NAME_CHARS: Final = 64
"""Longer names are cut: Telegram allows 64 itself, but clients can do as they like."""

_ZERO_WIDTH_JOINER: Final = "\u200d"


def plain_name(first_name: str) -> str:
    """A name on one line, without characters that turn or hide other text."""
    visible = (
        char if unicodedata.category(char)[0] != "C" or char == _ZERO_WIDTH_JOINER else " "
        for char in first_name
    )
    name = " ".join("".join(visible).split())[:MAX_NAME_CHARS].rstrip()
    return name if name.strip(_ZERO_WIDTH_JOINER) else ""
