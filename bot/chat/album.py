"""Gathers the photos of an album, which come one by one, in any order and without an end mark.

Keeps file ids and captions, for a day, and in memory: the buttons of an album's answer need them.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Protocol

from bot.chat.incoming import IncomingPhoto

PAUSE_S: Final = 1.0
"""An album is complete when no part came for so long: Telegram says neither count nor end."""

AT_MOST_S: Final = 5.0
"""Parts that trickle in are waited for no longer than this; later ones change the answer."""

MOST_PARTS: Final = 10
"""Source: Bot API, sendMediaGroup, core.telegram.org/bots/api: an album has 2 to 10 parts."""

_ALBUMS_KEPT: Final = 1024
_KEEP_S: Final = 24 * 3600.0


class Timer(Protocol):
    """A call that will be made, unless it is taken back."""

    def cancel(self) -> None:
        """Take it back."""


class Timers(Protocol):
    """The part of an event loop that knows the time."""

    def time(self) -> float:
        """Seconds that never run backwards."""
        ...

    def call_later(self, delay: float, callback: Callable[[], object], /) -> Timer:
        """Call after so many seconds."""
        ...


class Round:
    """One gathering of parts: the whole album as a rule, and what came late in the next round.

    Attributes:
        album: what the parts belong to.
        closed: set when the parts are to be looked at.
        work: looks at them; None until somebody begins it.
    """

    def __init__(self, album: "Album", timers: Timers) -> None:
        self.album = album
        self.closed = asyncio.Event()
        self.work: asyncio.Task[None] | None = None
        self._timers = timers
        self._close_at_most = timers.time() + AT_MOST_S
        self._timer: Timer | None = None

    def wait_for_more(self) -> None:
        """Note that a part came: wait for the next one from now on, if it may still come."""
        left_s = min(PAUSE_S, self._close_at_most - self._timers.time())
        if len(self.album.parts) >= MOST_PARTS or left_s <= 0:
            self.close()
            return
        self._stop_timer()
        self._timer = self._timers.call_later(left_s, self.close)

    def close(self) -> None:
        """Wait no longer."""
        self._stop_timer()
        self.closed.set()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


@dataclass(eq=False, slots=True)
class Album:
    """An album as far as it is known.

    Attributes:
        parts: its photos by message id.
        came_at: when the first of them came, in the timers' seconds.
        round: the gathering that is going on, or was the last.
        looked_at: how many parts the answer is about.
        anchor: the photo that was answered; None while nothing was said.
        answer_id: the message with the answer; None where nobody knows it.
        shown: the photos that the answer is about, in order: its buttons count them.
    """

    came_at: float
    parts: dict[int, IncomingPhoto] = field(default_factory=dict)
    round: Round | None = None
    looked_at: int = 0
    anchor: IncomingPhoto | None = None
    answer_id: int | None = None
    shown: tuple[IncomingPhoto, ...] = ()

    @property
    def photos(self) -> tuple[IncomingPhoto, ...]:
        """The photos in the order in which people see them."""
        return tuple(self.parts[message_id] for message_id in sorted(self.parts))


class AlbumTable:
    """Albums that are being gathered, and those of the last day: at most so many.

    Args:
        timers: tells and counts seconds; left out, the running event loop.
    """

    def __init__(self, *, timers: Timers | None = None) -> None:
        self._given_timers = timers
        self._albums: dict[tuple[int, str], Album] = {}

    def add(self, photo: IncomingPhoto, album_id: str) -> Round | None:
        """Add a part; returns the round it falls into, None for a part that is known already."""
        timers = self._timers
        self._forget_old(timers.time())
        key = (photo.target.chat_id, album_id)
        album = self._albums.setdefault(key, Album(timers.time()))
        if photo.target.message_id in album.parts:
            return None
        album.parts[photo.target.message_id] = photo
        if album.round is None or album.round.closed.is_set():
            album.round = Round(album, timers)
        album.round.wait_for_more()
        return album.round

    def find(self, chat_id: int, anchor_id: int) -> Album | None:
        """The album whose answer replies to a photo; None where it is not remembered."""
        self._forget_old(self._timers.time())
        for (where, _), album in self._albums.items():
            anchor = album.anchor
            if where == chat_id and anchor and anchor.target.message_id == anchor_id:
                return album
        return None

    @property
    def _timers(self) -> Timers:
        return self._given_timers or asyncio.get_running_loop()

    def _forget_old(self, now: float) -> None:
        # A dictionary keeps its order, so the oldest come first.
        for key, album in tuple(self._albums.items()):
            if len(self._albums) <= _ALBUMS_KEPT and now - album.came_at < _KEEP_S:
                break
            del self._albums[key]
