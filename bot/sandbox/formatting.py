"""Texts and their entities: trimmed, checked and completed as Telegram does."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.sandbox.errors import bad_request
from bot.sandbox.records import Json

MAX_TEXT: Final = 4096
MAX_CAPTION: Final = 1024

ENTITY_TYPES: Final = frozenset(
    {
        "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold",
        "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote",
        "code", "pre", "text_link", "text_mention", "custom_emoji", "date_time",
    }
)  # fmt: skip
"""Source: the Bot API's `MessageEntity`, https://core.telegram.org/bots/api#messageentity."""

_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")

_FOUND: Final = re.compile(
    r"(?P<url>https?://[^\s<>\"]*[^\s<>\".,;:!?)\]}'])"
    r"|(?<![\w/@.])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z]\w{2,31})?)(?![\w/@])"
    r"|(?<![\w@./])(?P<mention>@[A-Za-z]\w{2,31})\b"
    r"|(?<![\w#&])(?P<hashtag>#\w*[^\W\d]\w*)"
)
"""What Telegram makes clickable by itself."""


def utf16_length(text: str) -> int:
    """Length in UTF-16 units, in which entity offsets count.

    Raises:
        ApiError: the text holds half of a surrogate pair.
    """
    try:
        return len(text.encode("utf-16-le")) // 2
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None


def format_words(
    raw: str, given: Sequence[Json], *, limit: int, too_long: str
) -> tuple[str, tuple[Json, ...]]:
    """Trim a text, check the entities given with it, and add those that are found in it.

    Args:
        raw: the text as it was sent.
        given: its entities, offsets in UTF-16 units.
        limit: most characters after trimming.
        too_long: what the sender is told over the limit.

    Returns:
        The text, empty when nothing was left, and its entities in order.

    Raises:
        ApiError: too long, or an entity that does not fit the text.
    """
    cleaned = _CONTROLS.sub(" ", raw)
    _check_entities(utf16_length(cleaned), given)
    lead = utf16_length(cleaned) - utf16_length(cleaned.lstrip())
    text = cleaned.strip()
    if len(text) > limit:
        raise bad_request(too_long)
    kept = list(_shifted(given, lead, utf16_length(text)))
    kept += [found for found in find_entities(text) if not _is_inside_any(found, kept)]
    kept.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return text, tuple(kept)


def find_entities(text: str) -> Iterator[Json]:
    """Links, commands, mentions and hashtags that a text contains."""
    for match in _FOUND.finditer(text):
        yield {
            "type": match.lastgroup,
            "offset": utf16_length(text[: match.start()]),
            "length": utf16_length(match.group()),
        }


def has_mention(text: str, entities: Sequence[Json], username: str) -> bool:
    """Is somebody named in a text, as "@name" in any case?"""
    units = text.encode("utf-16-le")
    wanted = f"@{username}".lower()
    for entity in entities:
        begin, end = 2 * entity["offset"], 2 * (entity["offset"] + entity["length"])
        is_it = units[begin:end].decode("utf-16-le").lower() == wanted
        if entity["type"] == "mention" and is_it:
            return True
    return False


def _check_entities(length: int, entities: Sequence[Json]) -> None:
    for entity in entities:
        begin, end = entity["offset"], entity["offset"] + entity["length"]
        if entity["type"] not in ENTITY_TYPES:
            raise bad_request("can't parse MessageEntity: Unsupported type specified")
        if end > length:
            raise bad_request(
                f"entity beginning at UTF-16 offset {begin} ends after the end of the text "
                f"at UTF-16 offset {end}"
            )


def _shifted(entities: Sequence[Json], lead: int, length: int) -> Iterator[Json]:
    """Entities after `lead` units went at the front and what is over `length` at the end."""
    for entity in entities:
        begin = max(0, entity["offset"] - lead)
        end = min(length, entity["offset"] + entity["length"] - lead)
        if end > begin:
            yield {**entity, "offset": begin, "length": end - begin}


def _is_inside_any(found: Json, entities: Sequence[Json]) -> bool:
    """Would a found entity cross one that was given? Those win."""
    begin, end = found["offset"], found["offset"] + found["length"]
    return any(
        begin < entity["offset"] + entity["length"] and entity["offset"] < end
        for entity in entities
    )
