"""Answers photos that were written down: the handler of durable jobs, in each chat's turn."""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Final

from bot.chat.album import AlbumTable
from bot.chat.answering import Answerer
from bot.chat.incoming import IncomingPhoto
from bot.chat.recent import Recent
from bot.chat.refusals import LaterError
from bot.chat.regrets import Regrets
from bot.chat.types import Bot
from bot.chat.updates import ChatOrder
from bot.chat.written import photo_in
from bot.core.errors import (
    BackendAnswerError,
    BackendBusyError,
    BackendError,
    BackendFailedError,
    BotError,
    StoreError,
)
from bot.jobs.port import DeadLetter, RetryLaterError, Task
from bot.telemetry.following import about_photo, photo_id
from bot.telemetry.labels import PhotoOutcome

log = logging.getLogger(__name__)

PHOTO: Final = "photo"
"""The kind of job; written into databases."""

_SHORTEST_PAUSE_S: Final = 0.5
_LONGEST_PAUSE_S: Final = 30.0
LONGEST_WAIT_S: Final = 300.0
"""Telegram or a provider may ask to wait for hours; it is asked again before."""

_ACKNOWLEDGED_KEPT: Final = 4096
_KEEP_S: Final = 24 * 3600.0


class PhotoWork:
    """Does jobs of the kind `PHOTO`.

    What may pass is tried again, with longer and longer pauses, until the photo is too old: while
    the backend or the store is down, and while Telegram asks to wait or cannot be reached.

    Args:
        bot: knows its own id.
        answerer: answers them.
        regrets: says so where it takes long, or is too late.
        albums: remembers albums for the buttons under their answers, and for parts that come late.
        order: has each chat's updates one after the other.
        max_age_s: for older photos it is too late.
        now: the moment, with a time zone.
    """

    def __init__(
        self,
        *,
        bot: Bot,
        answerer: Answerer,
        regrets: Regrets,
        albums: AlbumTable,
        order: ChatOrder,
        max_age_s: float,
        now: Callable[[], datetime],
    ) -> None:
        self._bot = bot
        self._answerer = answerer
        self._regrets = regrets
        self._albums = albums
        self._order = order
        self._max_age_s = max_age_s
        self._now = now
        self._acknowledged: Recent[tuple[int, int]] = Recent(
            limit=_ACKNOWLEDGED_KEPT, keep_s=_KEEP_S
        )

    async def answer(self, task: Task) -> None:
        """Answer a photo, or the photos of an album. See `bot.jobs.port.Handler`."""
        photos = tuple(photo_in(payload) for payload in task.payloads)
        with about_photo(self._name(photos)):
            await self._in_turn(photos, task)

    async def _in_turn(self, photos: tuple[IncomingPhoto, ...], task: Task) -> None:
        async with self._order.turn(photos[0].target.chat_id):
            try:
                await self._answer(photos, task.age_s)
            except LaterError as error:
                raise RetryLaterError(min(error.after_s, LONGEST_WAIT_S)) from error
            except (BackendFailedError, BackendAnswerError):
                # Counted as a try: it may fail for ever.
                raise
            except (BackendError, StoreError) as error:
                target = photos[0].target
                if self._acknowledged.add((target.chat_id, target.message_id)):
                    log.warning("a photo has to wait: %s", error)
                    await self._regrets.not_yet(photos)
                raise RetryLaterError(pause_s(task.age_s, error)) from error

    async def give_up(self, letter: DeadLetter) -> None:
        """Say sorry for a photo that could not be answered, whatever was tried."""
        photos = tuple(photo_in(payload) for payload in letter.payloads)
        with about_photo(self._name(photos)):
            try:
                await self._regrets.never(photos)
            except BotError as error:
                log.warning("nobody could be told: %s", error)

    def _name(self, photos: tuple[IncomingPhoto, ...]) -> str:
        target = photos[0].target
        return photo_id(self._bot.id, target.chat_id, target.message_id)

    async def _answer(self, photos: tuple[IncomingPhoto, ...], age_s: float) -> None:
        if self._age_s(photos[0], age_s) > self._max_age_s:
            await self._regrets.too_late(photos)
            self._answerer.note(photos, PhotoOutcome.LATE)
            return
        album_id = photos[0].answered_in
        if album_id is None:
            await self._answerer.answer(photos)
            return
        album = self._albums.gather(album_id, photos)
        if not await self._answerer.answer(album.photos, album):
            self._albums.drop(album_id, photos[0].target.chat_id)

    def _age_s(self, photo: IncomingPhoto, age_s: float) -> float:
        """Since it was sent, or asked about; where nobody knows, since it was written down."""
        if photo.came_at is None:
            return age_s
        return max(age_s, (self._now() - photo.came_at).total_seconds())


def pause_s(age_s: float, error: BotError) -> float:
    """How long to wait before the next try.

    Longer the longer it has lasted already, and no shorter than a backend asks for.
    """
    own_s = min(max(_SHORTEST_PAUSE_S, age_s / 3), _LONGEST_PAUSE_S)
    asked_s = error.retry_after_s if isinstance(error, BackendBusyError) else None
    return max(own_s, min(asked_s or 0.0, LONGEST_WAIT_S))
