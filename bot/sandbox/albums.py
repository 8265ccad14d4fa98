"""Albums: several messages with one mark and no list; who belongs to one is looked up here."""

import secrets
from typing import Final

from bot.sandbox.records import Chat, Message

MIN_PARTS: Final = 2
MAX_PARTS: Final = 10
"""Source: the Bot API's `sendMediaGroup`, https://core.telegram.org/bots/api#sendmediagroup."""

_MARK_BITS: Final = 62


def new_media_group_id() -> str:
    """A mark for a new album: the text of a large number."""
    return str(2**_MARK_BITS + secrets.randbits(_MARK_BITS))


def first_of_album(chat: Chat, message: Message) -> Message:
    """The first part that still exists; a message of no album is its own first."""
    mark = message.envelope.media_group_id
    if mark is None:
        return message
    parts = (each for each in chat.messages.values() if each.envelope.media_group_id == mark)
    return next(parts)
