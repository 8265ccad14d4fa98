"""Which stickers there are: twelve motifs in three strengths; files and drawing are elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.core.emotions import Strength


class Motif(StrEnum):
    """What a sticker shows: one face with an emotion, or several faces with a mood.

    Members:
        TOGETHER: faces that agree, at ease or glad.
        COMFORT: faces that agree, and need care: sad, scared or angry.
        SPLIT: two camps.
        MIXED: all different.
    """

    ANGER = "anger"
    CONTEMPT = "contempt"
    DISGUST = "disgust"
    FEAR = "fear"
    HAPPINESS = "happiness"
    NEUTRAL = "neutral"
    SADNESS = "sadness"
    SURPRISE = "surprise"
    TOGETHER = "together"
    COMFORT = "comfort"
    SPLIT = "split"
    MIXED = "mixed"


class StickerStyle(StrEnum):
    """How a sticker is drawn; the words are Telegram's."""

    STATIC = "static"
    ANIMATED = "animated"


@dataclass(frozen=True, slots=True)
class Sticker:
    """One drawing."""

    motif: Motif
    strength: Strength

    @property
    def name(self) -> str:
        """Name of its files and its key in the store: "happiness-strong"."""
        return f"{self.motif}-{self.strength}"


STICKERS: Final = tuple(Sticker(motif, strength) for motif in Motif for strength in Strength)
"""All of them, in the order of the set that the operator may publish."""

EMOJIS: Final[Mapping[Motif, tuple[str, ...]]] = {
    Motif.ANGER: ("😠", "😡", "😤"),
    Motif.CONTEMPT: ("🤨", "😏", "😒"),
    Motif.DISGUST: ("🤢", "😖", "🥴"),
    Motif.FEAR: ("😨", "😱", "😰"),
    Motif.HAPPINESS: ("😁", "😀", "😊", "🥰"),
    Motif.NEUTRAL: ("😐", "😶", "😌"),
    Motif.SADNESS: ("😢", "😭", "😔"),
    Motif.SURPRISE: ("😮", "😲", "🤯"),
    Motif.TOGETHER: ("🎉", "🥳", "👏"),
    Motif.COMFORT: ("🤗", "🫂", "❤"),
    Motif.SPLIT: ("🤷", "⚖", "👀"),
    Motif.MIXED: ("🎭", "🌈", "🤪"),
}
"""Emoji that stand for each motif: a sticker set is looked through for them, in this order."""
