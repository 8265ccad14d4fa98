"""Gives up clips whose button was pressed: by whoever sent or asked, and by a group's admins."""

import logging

from bot.chat.admins import Admins, Standing
from bot.chat.buttons import StopClip
from bot.chat.clip_jobs import ClipsInHand
from bot.chat.incoming import IncomingClip, Press
from bot.chat.outbox import Outbox
from bot.chat.written import clip_in, key_of
from bot.core.errors import DeliveryError, JobsError
from bot.jobs.port import Found, Jobs
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.replies.texts import Texts
from bot.telemetry.labels import PhotoOutcome
from bot.telemetry.meters import Meters

log = logging.getLogger(__name__)


class ClipStopping:
    """Takes presses of the button under a clip's progress.

    Args:
        outbox: answers presses, and edits the message with the button.
        jobs: where clips are written down.
        in_hand: clips that are looked at here.
        admins: knows who leads a group.
        meters: count clips that were given up.
    """

    def __init__(
        self,
        *,
        outbox: Outbox,
        jobs: Jobs,
        in_hand: ClipsInHand,
        admins: Admins,
        meters: Meters,
    ) -> None:
        self._outbox = outbox
        self._jobs = jobs
        self._in_hand = in_hand
        self._admins = admins
        self._meters = meters

    async def take(self, press: Press, button: StopClip, texts: Texts) -> None:
        """Give up the clip, wherever it is on its way, unless somebody else's."""
        key = key_of(self._outbox.bot_id, press.target.chat_id, button.line_id)
        try:
            found = await self._jobs.find(key)
            is_theirs = found is not None and await self._may(press, clip_in(found.payload))
            is_done = found is None or (is_theirs and not await self._jobs.cancel(key))
        except JobsError as error:
            log.warning("a clip cannot be given up now: %s", error)
            await self._outbox.answer_press(press.query_id, texts.line(Line.STORE_DOWN))
            return
        if is_done:
            # Left behind by a crash, or pressed in the moment of the answer.
            await self._outbox.answer_press(press.query_id, texts.line(Line.OPTION_GONE))
            await self._outbox.delete(press.target.chat_id, press.target.message_id)
        elif not is_theirs:
            await self._outbox.answer_press(press.query_id, texts.line(Line.CLIP_NOT_YOURS))
        elif found is not None:
            await self._end(press, key, found, texts)

    async def _end(self, press: Press, key: str, found: Found, texts: Texts) -> None:
        # First, so that nothing changes the message afterwards.
        await self._in_hand.let_go(key)
        await self._outbox.answer_press(press.query_id)
        sent = clip_in(found.payload).sent
        self._meters.count_clip(PhotoOutcome.CANCELLED, sent.chat_kind)
        log.info("clip", extra={"update": sent.update_id, "outcome": PhotoOutcome.CANCELLED})
        try:
            await self._outbox.edit(
                texts.line(Line.CLIP_CANCELLED), press.target.chat_id, press.target.message_id
            )
        except DeliveryError as error:
            log.info("that a clip is given up could not be said: %s", error)

    async def _may(self, press: Press, clip: IncomingClip) -> bool:
        if press.target.place is Place.PRIVATE:
            return True
        if press.person_id in {clip.sent.person_id, clip.sent.asker_id}:
            return True
        standing = await self._admins.standing(press.target.chat_id, press.person_id)
        return standing is Standing.ADMIN
