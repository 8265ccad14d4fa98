"""Takes clips in: each is written down before Telegram hears that it has arrived."""

import logging
from collections.abc import Callable
from typing import Final

from bot.chat.answering import LEFT_ALONE
from bot.chat.clip_terms import CLIP, CLIP_WORD, ClipTerms
from bot.chat.clip_waiting import ClipWaiting
from bot.chat.incoming import IncomingClip
from bot.chat.manners import Manners
from bot.chat.not_written import submit
from bot.chat.types import Bot
from bot.chat.updates import ChatOrder
from bot.chat.written import key_of, payload_of_clip
from bot.core.errors import StoreError
from bot.jobs.port import Job, Jobs, Room, Submitted
from bot.telemetry.following import about_photo, photo_id
from bot.telemetry.labels import PhotoOutcome

log = logging.getLogger(__name__)

CHAT_SHARE: Final = 10
"""Clips that one chat may have waiting, and one person: an album of them finds room."""

Note = Callable[[IncomingClip, str], None]
"""Counts and logs what became of a clip."""


class ClipAcceptance:
    """Makes durable jobs of clips.

    A clip that nobody may look at is not even written down.

    Args:
        bot: knows its own id.
        jobs: where clips are written down.
        manners: knows how a clip may be met.
        terms: which clips are looked at; for the others there is a word.
        waiting: tells whoever sent a clip that it waits.
        order: knows which chats are in the middle of something.
        clips: how many may be open at the same time.
        note: is told of those that are not taken.
    """

    def __init__(
        self,
        *,
        bot: Bot,
        jobs: Jobs,
        manners: Manners,
        terms: ClipTerms,
        waiting: ClipWaiting,
        order: ChatOrder,
        clips: int,
        note: Note,
    ) -> None:
        self._bot = bot
        self._jobs = jobs
        self._manners = manners
        self._terms = terms
        self._waiting = waiting
        self._order = order
        self._room = Room(clips, CHAT_SHARE, CHAT_SHARE)
        self._note = note

    def looks_at(self, clip: IncomingClip) -> bool:
        """Whether the clip is one that can be looked at."""
        return self._terms.objection(clip) is None

    async def take(self, clip: IncomingClip) -> bool:
        """Take a clip in; False where there is no room for it.

        Raises:
            NetworkError: it could not be written down, and should be delivered again.
        """
        target = clip.sent.target
        with about_photo(photo_id(self._bot.id, target.chat_id, target.message_id)):
            if await self._is_left_alone(clip):
                self._note(clip, LEFT_ALONE)
                return True
            job = self._job(clip)
            submitted = await submit(self._jobs, job, self._room, clip.sent.update_id)
            if submitted is Submitted.NO_ROOM:
                self._note(clip, PhotoOutcome.TURNED_AWAY)
            elif submitted is Submitted.NEW and job.kind == CLIP:
                self._waiting.expect(clip, job.key)
            return submitted is not Submitted.NO_ROOM

    async def _is_left_alone(self, clip: IncomingClip) -> bool:
        # A command or a press in hand may change everything.
        if self._order.is_busy(clip.sent.target.chat_id):
            return False
        try:
            return (await self._manners.of_photos((clip.sent,))).ignores
        except StoreError:
            # Nobody knows yet; it is judged again when its turn has come.
            return False

    def _job(self, clip: IncomingClip) -> Job:
        sent = clip.sent
        return Job(
            key=key_of(self._bot.id, sent.target.chat_id, clip.line_id),
            kind=CLIP if self.looks_at(clip) else CLIP_WORD,
            chat_id=sent.target.chat_id,
            user_id=sent.person_id or sent.asker_id,
            payload=payload_of_clip(clip),
        )
