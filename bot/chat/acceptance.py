"""Takes photos and clips in: each is written down before Telegram hears that it has arrived."""

import logging
from typing import Final

from telegram import Update
from telegram.error import NetworkError

from bot.chat.answering import Answerer
from bot.chat.clip_acceptance import ClipAcceptance
from bot.chat.incoming import IncomingClip, IncomingPhoto
from bot.chat.intake import (
    asked_photo,
    incoming_clip,
    incoming_photo,
    is_from_person,
    kind_in,
    wants_a_look,
)
from bot.chat.not_written import submit
from bot.chat.types import Bot
from bot.chat.updates import ALBUM_PARTS, PERSON_SHARE, ChatOrder, chat_share
from bot.chat.work import PHOTO
from bot.chat.written import key_of, payload_of
from bot.core.errors import StoreError, origin_of
from bot.jobs.port import Batch, Job, Jobs, Room, Submitted
from bot.telemetry.following import about_photo, photo_id
from bot.telemetry.labels import PhotoOutcome
from bot.telemetry.meters import Meters

log = logging.getLogger(__name__)

ALBUM_PAUSE_S: Final = 1.0
"""An album is complete when no part came for so long: Telegram says neither count nor end."""

ALBUM_AT_MOST_S: Final = 5.0
"""Parts that trickle in are waited for no longer than this; later ones change the answer."""


class Acceptance:
    """Decides which updates are photos to answer, and makes a durable job of each.

    A photo that nobody may look at is not even written down.

    Args:
        bot: knows its own name and id; several bots may share a database.
        jobs: where photos are written down.
        answerer: knows how a photo may be met.
        order: knows which chats are in the middle of something.
        photos: how many may be open at the same time.
        clips: takes clips in.
        meters: count updates that are taken out here.
    """

    def __init__(
        self,
        *,
        bot: Bot,
        jobs: Jobs,
        answerer: Answerer,
        order: ChatOrder,
        photos: int,
        clips: ClipAcceptance,
        meters: Meters,
    ) -> None:
        self._bot = bot
        self._jobs = jobs
        self._answerer = answerer
        self._order = order
        self._meters = meters
        self._clips = clips
        self._room = Room(photos, chat_share(photos), PERSON_SHARE)

    async def take(self, update: object) -> bool:
        """Take a photo or a clip in.

        Returns:
            Whether it is taken care of. Otherwise it is neither, or there is no room for it.

        Raises:
            NetworkError: it could not be written down, and should be delivered again.
        """
        try:
            clip, photo = self._clip_in(update), self._photo_in(update)
            # A live photo whose clip cannot be looked at is still a photo.
            if clip is not None and (photo is None or self._clips.looks_at(clip)):
                is_taken = await self._clips.take(clip)
            else:
                is_taken = photo is not None and await self._take_as_itself(photo)
        except NetworkError:
            raise
        except Exception as error:  # noqa: BLE001 - it would end the polling, and all others wait
            log.error("an update is not taken: %s at %s", type(error).__name__, origin_of(error))  # noqa: TRY400
            is_taken = False
        if isinstance(update, Update):
            if is_taken:
                self._meters.count_update(kind_in(update))
            else:
                self._order.expect(update)
        return is_taken

    async def _take_as_itself(self, photo: IncomingPhoto) -> bool:
        target = photo.target
        with about_photo(photo_id(self._bot.id, target.chat_id, target.message_id)):
            return await self._take(photo)

    async def _take(self, photo: IncomingPhoto) -> bool:
        if await self._is_left_alone(photo):
            return True
        submitted = await submit(self._jobs, self._job(photo), self._room, photo.update_id)
        if submitted is Submitted.NO_ROOM:
            self._answerer.note((photo,), PhotoOutcome.TURNED_AWAY)
        return submitted is not Submitted.NO_ROOM

    def _clip_in(self, update: object) -> IncomingClip | None:
        """The clip of a new message, or the one that a new message asks about."""
        if not isinstance(update, Update) or update.message is None:
            return None
        if not is_from_person(update.message):
            return None
        return incoming_clip(update, username=self._bot.username)

    def _photo_in(self, update: object) -> IncomingPhoto | None:
        """The photo of a new message, or the one that a new message asks about."""
        if not isinstance(update, Update) or update.message is None:
            return None
        username = self._bot.username
        if not is_from_person(update.message) or not wants_a_look(update, username=username):
            return None
        photo = incoming_photo(update, username=username)
        # A linked channel's post may hold a photo to look at, but gives no commands.
        is_passed_on = update.message.is_automatic_forward or update.message.forward_origin
        return photo or (None if is_passed_on else asked_photo(update))

    async def _is_left_alone(self, photo: IncomingPhoto) -> bool:
        # A command or a press in hand may change everything.
        if self._order.is_busy(photo.target.chat_id):
            return False
        try:
            if photo.answered_in is not None:
                return await self._answerer.never_looks_at(photo)
            return await self._answerer.leaves_alone(photo)
        except StoreError:
            # Nobody knows yet; it is judged again when its turn has come.
            return False

    def _job(self, photo: IncomingPhoto) -> Job:
        chat_id = photo.target.chat_id
        return Job(
            key=key_of(self._bot.id, chat_id, photo.came_with or photo.target.message_id),
            kind=PHOTO,
            chat_id=chat_id,
            user_id=photo.person_id or photo.asker_id,
            payload=payload_of(photo),
            batch=_album(photo),
        )


def _album(photo: IncomingPhoto) -> Batch | None:
    if photo.answered_in is None:
        return None
    return Batch(photo.answered_in, ALBUM_PAUSE_S, ALBUM_AT_MOST_S, ALBUM_PARTS)
