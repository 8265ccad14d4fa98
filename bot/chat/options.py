"""What an operator may choose about the chat; wiring fills it in from the settings."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.core.emotions import Emotion


@dataclass(frozen=True)
class ChatOptions:
    """How the bot behaves in chats.

    Attributes:
        operator: who runs this bot, in the words people read.
        photos_at_once: photos downloaded and held in memory at the same time.
        photos_waiting: photos that may wait for their turn; over it people are asked to wait.
        max_photo_bytes: larger files are refused.
        shutdown_s: time that running photos get when the bot is stopped, in seconds.
        stickers: file ids by emotion; emotions left out get no sticker.
    """

    operator: str
    photos_at_once: int = 4
    photos_waiting: int = 200
    max_photo_bytes: int = 20_000_000
    shutdown_s: float = 10.0
    stickers: Mapping[Emotion, str] = field(default_factory=dict)
