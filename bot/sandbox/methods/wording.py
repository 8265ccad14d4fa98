"""Texts and captions of the bot's messages, checked before they are sent."""

from bot.sandbox.errors import bad_request
from bot.sandbox.formatting import MAX_CAPTION, MAX_TEXT, format_words
from bot.sandbox.methods.params import Entity
from bot.sandbox.records import Content, Json


def text_content(text: str, parse_mode: str | None, entities: list[Entity]) -> Content:
    """Check a text.

    Raises:
        ApiError: empty, too long, entities that do not fit, or a parse mode.
    """
    _refuse_parse_mode(parse_mode)
    words, kept = format_words(
        text,
        [entity.model_dump(exclude_none=True) for entity in entities],
        limit=MAX_TEXT,
        too_long="message is too long",
    )
    if not words:
        raise bad_request("text must be non-empty")
    return Content(words, kept)


def caption(
    raw: str | None, parse_mode: str | None, entities: list[Entity]
) -> tuple[str | None, tuple[Json, ...]]:
    """Check the caption of media.

    Raises:
        ApiError: too long, entities that do not fit, or a parse mode.
    """
    _refuse_parse_mode(parse_mode)
    words, kept = format_words(
        raw or "",
        [entity.model_dump(exclude_none=True) for entity in entities],
        limit=MAX_CAPTION,
        too_long="message caption is too long",
    )
    return words or None, kept


def _refuse_parse_mode(parse_mode: str | None) -> None:
    """Refuse markup in texts; a text shown with its tags would be worse than an error.

    Raises:
        ApiError: there is a parse mode.
    """
    if parse_mode is not None:
        raise bad_request("unsupported parse_mode: the sandbox reads entities, not markup")
