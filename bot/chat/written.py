"""Photos as they are written down until they are answered: ids and a caption, never bytes."""

from typing import Final

from pydantic import TypeAdapter, ValidationError

from bot.chat.incoming import IncomingPhoto
from bot.jobs.port import Payload

_PHOTO: Final = TypeAdapter(IncomingPhoto)


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
