"""Takes the values of a rules file in every spelling that is allowed, and refuses the others."""

import re
from collections.abc import Iterable
from typing import Final

from pydantic_core import PydanticCustomError

from bot.core.stickers import Motif
from bot.replies.languages import LANGUAGES
from bot.replies.problems import suggest
from bot.replies.reaction_emoji import REACTION_EMOJI, plain
from bot.replies.rule import NO_STICKER
from bot.replies.rulebook import MAX_KEY_BYTES

NONE: Final = "none"
"""How a rule says that there shall be none of a part."""

MENDED: Final = "mended"
"""Type of an error that brings its own words: a message, and in `mend` what would be right."""

_KEY: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def as_list(value: object) -> object:
    """A single value may stand without a list."""
    if value == []:
        raise wrong("the list is empty", "name at least one, or take the line away")
    # A tuple is no TOML: it comes from `as_reactions`, and may be empty.
    return value if isinstance(value, list | tuple) else [value]


def as_count(value: object) -> object:
    """A number of faces is short for a range of one."""
    return {"from": value, "to": value} if type(value) is int else value


def as_peak(value: object) -> object:
    """An emotion, or a list of them, is short for a peak of any strength."""
    if value == {}:
        raise wrong("the table is empty", "name an emotion, a strength, or both")
    return value if isinstance(value, dict) else {"emotion": value}


def as_reactions(value: object) -> object:
    """A list stands for both styles."""
    if isinstance(value, dict):
        return value
    if value == []:
        raise wrong("the list is empty", f'name at least one emoji, or "{NONE}"')
    emojis = () if value == NONE else value
    return {"kind": emojis, "mirror": emojis}


def as_choices(value: object) -> object:
    """A key stands for itself with the usual weight; none of them for an empty list."""
    if value == NONE:
        return []
    if value == []:
        raise wrong("the list is empty", "name at least one text key")
    items = value if isinstance(value, list) else [value]
    return [{"key": item} if isinstance(item, str) else item for item in items]


def key_of_text(value: str) -> str:
    """Take a text's key."""
    if not _KEY.fullmatch(value):
        raise wrong(f'"{value}" is no text key', "a key has small letters, digits and hyphens")
    if len(value.encode()) > MAX_KEY_BYTES:
        raise wrong(f'the key "{value}" is too long', f"a key has at most {MAX_KEY_BYTES} letters")
    return value


def known_language(value: str) -> str:
    """Take a language's tag."""
    return one_of(value, LANGUAGES, "language")


def known_sticker(value: str) -> str:
    """Take a sticker's motif."""
    return one_of(value, (*Motif, NO_STICKER), "sticker")


def reaction(value: str) -> str:
    """Take an emoji that Telegram allows as a reaction."""
    emoji = plain(value)
    if emoji not in REACTION_EMOJI:
        allowed = " ".join(REACTION_EMOJI)
        raise wrong(f'Telegram does not take "{value}" as a reaction', f"one of {allowed}")
    return emoji


def one_of(value: str, allowed: Iterable[str], noun: str) -> str:
    """Take a word of a list."""
    if value not in allowed:
        message = f'"{value}" is no {noun}'
        raise wrong(message, f"one of {', '.join(allowed)}{suggest(value, allowed)}")
    return value


def wrong(message: str, mend: str) -> PydanticCustomError:
    """An error with words of its own."""
    # Braces in a template would be filled in: the words go in as values.
    return PydanticCustomError(MENDED, "{message}", {"message": message, "mend": mend})
