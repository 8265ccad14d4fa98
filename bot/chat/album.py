"""Remembers albums that were answered: for their buttons, and for parts that come late.

Keeps file ids and captions, for a day, and in memory.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.chat.incoming import IncomingPhoto

_ALBUMS_KEPT: Final = 1024
_KEEP_S: Final = 24 * 3600.0


@dataclass(eq=False, slots=True)
class Album:
    """An album as far as it is known.

    Attributes:
        parts: its photos by message id.
        came_at: when the first of them came, in seconds that never run backwards.
        anchor: the photo that was answered; None while nothing was said.
        answer_id: the message with the answer; None where nobody knows it.
        shown: the photos that the answer is about, in order: its buttons count them.
    """

    came_at: float
    parts: dict[int, IncomingPhoto] = field(default_factory=dict)
    anchor: IncomingPhoto | None = None
    answer_id: int | None = None
    shown: tuple[IncomingPhoto, ...] = ()

    @property
    def photos(self) -> tuple[IncomingPhoto, ...]:
        """The photos in the order in which people see them."""
        return tuple(self.parts[message_id] for message_id in sorted(self.parts))


class AlbumTable:
    """Albums of the last day: at most so many.

    Args:
        clock: seconds that never run backwards.
    """

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._albums: dict[tuple[int, str], Album] = {}

    def gather(self, album_id: str, photos: Sequence[IncomingPhoto]) -> Album:
        """Add parts that came to those that are known."""
        self._forget_old()
        key = (photos[0].target.chat_id, album_id)
        album = self._albums.setdefault(key, Album(self._clock()))
        album.parts |= {photo.target.message_id: photo for photo in photos}
        return album

    def drop(self, album_id: str, chat_id: int) -> None:
        """Forget an album."""
        self._albums.pop((chat_id, album_id), None)

    def find(self, chat_id: int, anchor_id: int) -> Album | None:
        """The album whose answer replies to a photo; None where it is not remembered."""
        self._forget_old()
        for (where, _), album in self._albums.items():
            anchor = album.anchor
            if where == chat_id and anchor and anchor.target.message_id == anchor_id:
                return album
        return None

    def _forget_old(self) -> None:
        # A dictionary keeps its order, so the oldest come first.
        now = self._clock()
        for key, album in tuple(self._albums.items()):
            if len(self._albums) <= _ALBUMS_KEPT and now - album.came_at < _KEEP_S:
                break
            del self._albums[key]
