"""Words for those whose photo has to wait, came too late, or could not be answered at all."""

import contextlib
import logging
from collections.abc import Sequence
from typing import Final

from bot.chat.incoming import IncomingPhoto, asked_among
from bot.chat.manners import Manners
from bot.chat.outbox import Outbox
from bot.chat.recent import Recent
from bot.chat.refusals import LaterError
from bot.chat.tongues import Tongues
from bot.core.errors import BotError, DeliveryError
from bot.replies.lines import Line
from bot.replies.plan import Place

log = logging.getLogger(__name__)

_ONE_NOTICE_IN_S: Final = 60.0
_CHATS_KEPT: Final = 1024

SEEN: Final = ("👀", "👍")
"""Reactions that say: seen, and not forgotten."""


class Regrets:
    """Speaks to those who wait for an answer: in private, and where somebody asked.

    Args:
        outbox: delivers.
        manners: knows which photos may be met, and how.
        tongues: knows who is spoken to in which language.
        says_late: whether to say so where a photo is too old to be answered.
    """

    def __init__(
        self, *, outbox: Outbox, manners: Manners, tongues: Tongues, says_late: bool
    ) -> None:
        self._outbox = outbox
        self._manners = manners
        self._tongues = tongues
        self._says_late = says_late
        self._told_late: Recent[int] = Recent(limit=_CHATS_KEPT, keep_s=_ONE_NOTICE_IN_S)

    async def not_yet(self, photos: Sequence[IncomingPhoto]) -> None:
        """Show that the answer will come, though not at once; where that fails, leave it."""
        with contextlib.suppress(BotError):
            manner = await self._manners.of_photos(photos)
            if manner.reacts and _is_awaited(photos):
                await self._outbox.react(photos[0].target, SEEN)

    async def too_late(self, photos: Sequence[IncomingPhoto], line: Line = Line.TOO_LATE) -> None:
        """Say that it is too late, where the operator wants that said.

        Args:
            photos: what was sent.
            line: the words.

        Raises:
            StoreError: nobody knows now whether and how to say it.
            LaterError: Telegram does not take it now.
        """
        # Once for all that waited while the bot was down.
        if self._says_late and self._told_late.add(photos[0].target.chat_id):
            await self._say(photos, line)

    async def never(self, photos: Sequence[IncomingPhoto], line: Line = Line.BACKEND_DOWN) -> None:
        """Say that something is wrong with the bot, and not with the photo.

        Args:
            photos: what was sent.
            line: the words.

        Raises:
            StoreError: nobody knows now whether and how to say it.
            LaterError: Telegram does not take it now.
        """
        await self._say(photos, line)

    async def _say(self, photos: Sequence[IncomingPhoto], line: Line) -> None:
        manner = await self._manners.of_photos(photos)
        if not manner.looks or not _is_awaited(photos):
            return
        book = await self._tongues.of_photos(photos, manner.language)
        try:
            await self._outbox.say(book.texts.line(line), photos[0].target)
        except LaterError:
            raise
        except DeliveryError as error:
            log.info("an apology was not delivered: %s", error)


def _is_awaited(photos: Sequence[IncomingPhoto]) -> bool:
    return photos[0].target.place is Place.PRIVATE or asked_among(photos) is not None
