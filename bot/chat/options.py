"""What an operator may choose about the chat; wiring fills it in from the settings."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.core.stickers import StickerStyle


@dataclass(frozen=True)
class ChatOptions:
    """How the bot behaves in chats.

    Attributes:
        operator: who runs this bot, in the words people read.
        providers: who else gets photos to read them, as people read it; empty where nobody does.
        photos_at_once: photos downloaded and held in memory at the same time.
        photos_waiting: photos that may wait for their turn; over it people are asked to wait.
        max_age_s: for photos that are older when their turn comes it is too late, in seconds.
        regrets_late: whether to say so; else they are dropped.
        max_photo_bytes: larger files are refused.
        shutdown_s: time that running photos get when the bot is stopped, in seconds.
        stickers: file ids by motif or by a sticker's name; they win over the set.
        sticker_set: name of a sticker set that stickers are taken from by their emoji.
        sticker_style: which of the bot's own drawings stand in where neither has one.
    """

    operator: str
    providers: str = ""
    photos_at_once: int = 4
    photos_waiting: int = 2000
    max_age_s: float = 3600.0
    regrets_late: bool = True
    max_photo_bytes: int = 20_000_000
    shutdown_s: float = 10.0
    stickers: Mapping[str, str] = field(default_factory=dict)
    sticker_set: str | None = None
    sticker_style: StickerStyle = StickerStyle.STATIC
