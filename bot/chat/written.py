"""What is written down of photos and clips until they are answered: ids, captions, no bytes."""

from typing import Final

from pydantic import TypeAdapter, ValidationError

from bot.chat.incoming import IncomingClip, IncomingPhoto
from bot.jobs.port import Payload

_PHOTO: Final = TypeAdapter(IncomingPhoto)
_CLIP: Final = TypeAdapter(IncomingClip)


def key_of(bot_id: int, chat_id: int, message_id: int) -> str:
    """The key of a job: several bots may share a database.

    Args:
        bot_id: of the bot.
        chat_id: as the update names it.
        message_id: of the photo or the clip, or of the message that asks about it.
    """
    return f"{bot_id}:{chat_id}:{message_id}"


def payload_of(photo: IncomingPhoto) -> Payload:
    """A photo as JSON."""
    payload: Payload = _PHOTO.dump_python(photo, mode="json")
    return payload


def photo_in(payload: Payload) -> IncomingPhoto:
    """The photo that was written down; also one that an earlier version wrote, with less in it.

    Raises:
        ValueError: there is none in it.
    """
    try:
        return _PHOTO.validate_python(payload)
    except ValidationError:
        # Without a cause: its message holds what was written down.
        raise ValueError("no photo was written down here") from None


def payload_of_clip(clip: IncomingClip) -> Payload:
    """A clip as JSON."""
    payload: Payload = _CLIP.dump_python(clip, mode="json")
    return payload


def clip_in(payload: Payload) -> IncomingClip:
    """The clip that was written down. See `photo_in`.

    Raises:
        ValueError: there is none in it.
    """
    try:
        return _CLIP.validate_python(payload)
    except ValidationError:
        raise ValueError("no clip was written down here") from None
