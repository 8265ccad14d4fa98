"""The bot's own drawings, and the ids under which Telegram has them for this bot."""

import hashlib
import logging
from dataclasses import dataclass, field
from functools import cache

from telegram import InputFile

from bot.chat.types import Bot
from bot.core.errors import StoreError
from bot.core.stickers import Sticker, StickerStyle
from bot.media.sticker_files import sticker_file
from bot.store.stickers import StickerKey, StickerMemory

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A sticker as a file.

    Attributes:
        sticker: what it shows.
        style: whether it moves.
        data: WebP, or .TGS where it moves.
        content_hash: SHA-256 of the data; another one means that it was redrawn.
    """

    sticker: Sticker
    style: StickerStyle
    data: bytes = field(repr=False, compare=False)
    content_hash: str

    def upload(self, *, attach: bool = False) -> InputFile:
        """The file for a call; `attach` where it stands inside another parameter."""
        suffix = "tgs" if self.style is StickerStyle.ANIMATED else "webp"
        return InputFile(self.data, filename=f"{self.sticker.name}.{suffix}", attach=attach)


@cache
def read_drawing(sticker: Sticker, style: StickerStyle) -> Drawing:
    """Read a drawing; all of one style together are less than a megabyte."""
    data = sticker_file(sticker, animated=style is StickerStyle.ANIMATED)
    return Drawing(sticker, style, data, hashlib.sha256(data).hexdigest())


class DrawingIds:
    """Knows by which id Telegram has a drawing; a database in trouble only costs uploads.

    Args:
        bot: whose ids they are.
        memory: keeps them over a restart.
    """

    def __init__(self, bot: Bot, memory: StickerMemory) -> None:
        self._bot = bot
        self._memory = memory
        self._known: dict[Drawing, str] = {}
        self._stale: set[str] = set()

    async def get(self, drawing: Drawing) -> str | None:
        """The id of a drawing; None where it has yet to be uploaded."""
        if drawing in self._known:
            return self._known[drawing]
        try:
            file_id = await self._memory.file_id(self._key(drawing), drawing.content_hash)
        except StoreError as error:
            log.warning("a sticker is uploaded again: %s", error)
            return None
        if file_id is None or file_id in self._stale:
            return None
        self._known[drawing] = file_id
        return file_id

    async def keep(self, drawing: Drawing, file_id: str) -> None:
        """Remember the id that Telegram gave a drawing."""
        self._known[drawing] = file_id
        try:
            await self._memory.keep_file_id(self._key(drawing), drawing.content_hash, file_id)
        except StoreError as error:
            log.warning("a sticker's id is kept until the next start only: %s", error)

    async def drop(self, drawing: Drawing, file_id: str) -> None:
        """Forget an id that Telegram no longer takes; one that came meanwhile stays."""
        self._stale.add(file_id)
        if self._known.get(drawing) == file_id:
            del self._known[drawing]
        try:
            await self._memory.drop_file_id(self._key(drawing), file_id)
        except StoreError as error:
            log.warning("a sticker's old id could not be forgotten: %s", error)

    def _key(self, drawing: Drawing) -> StickerKey:
        return StickerKey(self._bot.id, drawing.sticker.name, drawing.style.value)
