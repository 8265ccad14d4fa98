"""The operator's sticker set: looked up by its name, and looked through for fitting emoji."""

import asyncio
import logging
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from telegram import StickerSet
from telegram.constants import StickerType
from telegram.error import TelegramError

from bot.chat.refusals import Refusal, classify
from bot.chat.types import Bot
from bot.core.emotions import Strength
from bot.core.stickers import EMOJIS, Sticker
from bot.replies.reaction_emoji import plain

log = logging.getLogger(__name__)

_GOOD_FOR_S: Final = 86_400.0
"""Sets change; within a day the bot sends what is new in them."""

_BETWEEN_LOOKS_S: Final = 60.0
"""However much goes wrong, Telegram is not asked more often."""

_PATIENCE_S: Final = 5.0

_RANKS: Final = tuple(Strength)


@dataclass(frozen=True, slots=True)
class SetEntry:
    """One sticker of a set.

    Attributes:
        emoji: what it stands for, without U+FE0F; empty where it stands for nothing.
        file_id: by which it is sent.
    """

    emoji: str
    file_id: str


class ChosenSet:
    """A sticker set that the operator has chosen; it need not be the bot's own.

    Args:
        bot: looks it up.
        name: the end of its link, t.me/addstickers/….
        clock: seconds that never run backwards.
        patience_s: how long an answer waits for the set, in seconds.
    """

    def __init__(
        self,
        bot: Bot,
        name: str,
        *,
        clock: Callable[[], float] = time.monotonic,
        patience_s: float = _PATIENCE_S,
    ) -> None:
        self._bot = bot
        self._name = name
        self._clock = clock
        self._patience_s = patience_s
        self._entries: tuple[SetEntry, ...] = ()
        self._stale: set[str] = set()
        self._looked_at = self._renew_at = -math.inf
        self._turn = asyncio.Lock()

    async def pick(self, sticker: Sticker) -> str | None:
        """The id of a sticker that fits; None where there is none, or no set."""
        async with self._turn:
            if self._clock() >= self._renew_at:
                await self._look_up()
        usable = [each for each in self._entries if each.file_id not in self._stale]
        entry = fitting(usable, sticker)
        return entry.file_id if entry else None

    def distrust(self, file_id: str) -> None:
        """Never send this id again; Telegram may have given its sticker another one."""
        self._stale.add(file_id)
        self._renew_at = self._looked_at + _BETWEEN_LOOKS_S

    async def _look_up(self) -> None:
        self._looked_at = self._clock()
        self._renew_at = self._looked_at + _BETWEEN_LOOKS_S
        try:
            async with asyncio.timeout(self._patience_s):
                found = await self._bot.get_sticker_set(self._name)
        except TelegramError as error:
            self._complain(classify(error))
            return
        except TimeoutError:
            self._complain(Refusal.NOT_SENT)
            return
        self._renew_at = self._looked_at + _GOOD_FOR_S
        self._entries = entries_of(found)
        if not self._entries:
            log.warning("BOT_STICKER_SET: %s holds no stickers to send", self._name)

    def _complain(self, refusal: Refusal) -> None:
        if refusal is Refusal.NO_SUCH_SET:
            # An operator's slip; asked again after a day only.
            self._renew_at = self._looked_at + _GOOD_FOR_S
            self._entries = ()
            log.warning("BOT_STICKER_SET: there is no sticker set called %s", self._name)
        else:
            log.warning("the sticker set %s could not be looked up: %s", self._name, refusal)


def entries_of(found: StickerSet) -> tuple[SetEntry, ...]:
    """The stickers of a set; masks and custom emoji cannot be sent as stickers."""
    if found.sticker_type != StickerType.REGULAR:
        return ()
    return tuple(SetEntry(plain(each.emoji or ""), each.file_id) for each in found.stickers)


def fitting(entries: Sequence[SetEntry], sticker: Sticker) -> SetEntry | None:
    """The sticker that stands for a motif by the first of its emoji that the set knows.

    Of several, the later ones are taken to be the stronger ones, as in the set that `bot stickers
    publish` makes.
    """
    for emoji in EMOJIS[sticker.motif]:
        fit = [each for each in entries if each.emoji == plain(emoji)]
        if fit:
            share = _RANKS.index(sticker.strength) / (len(_RANKS) - 1)
            return fit[round(share * (len(fit) - 1))]
    return None
