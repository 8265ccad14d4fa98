"""The colours of the stickers: one family for each emotion, around its colour in the photos."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from bot.core.emotions import Emotion, Strength

INK: Final = "#221d2c"
PAPER: Final = "#ffffff"
MOUTH: Final = "#6a1f3a"
TONGUE: Final = "#f27f8a"
TONGUE_FOLD: Final = "#d25f70"
TEAR: Final = "#b9ecff"
TEAR_SHADE: Final = "#6cc4f0"
HEART: Final = "#ef4f6b"
GOLD: Final = "#ffd23f"
LEAF: Final = "#35b57c"
STEAM: Final = "#f4f1ee"


@dataclass(frozen=True, slots=True)
class Family:
    """The tones of one face: where light falls, the body, the shade below, and the cheeks."""

    light: str
    body: str
    shade: str
    blush: str


FAMILIES: Final = MappingProxyType(
    {
        Emotion.ANGER: Family("#ff9a55", "#ea6a17", "#bf4a00", "#d63a12"),
        Emotion.CONTEMPT: Family("#ffd46b", "#f0ab1f", "#c98400", "#e8862c"),
        Emotion.DISGUST: Family("#74dcb4", "#23b187", "#0c8462", "#5fc36b"),
        Emotion.FEAR: Family("#f6cce2", "#dc92bd", "#b0648f", "#c0679b"),
        Emotion.HAPPINESS: Family("#fff7a8", "#f8e145", "#dcb71d", "#ff9d76"),
        Emotion.NEUTRAL: Family("#f8f8f6", "#dddddf", "#b3b6bd", "#e6bdb9"),
        Emotion.SADNESS: Family("#79c0f2", "#358fd6", "#1366a8", "#7a8fe0"),
        Emotion.SURPRISE: Family("#c9ecff", "#7accf5", "#459fd3", "#f3a0b4"),
    }
)
"""Near `bot.media.pictograms.COLOURS`, lighter where dark features must show."""

_PALER: Final = 0.22
_DEEPER: Final = 0.3


def family(emotion: Emotion, strength: Strength = Strength.CLEAR) -> Family:
    """The tones of a face: paler for a slight emotion, deeper for a strong one."""
    tones = FAMILIES[emotion]
    match strength:
        case Strength.SLIGHT:
            lit, body, shade = (
                mixed(tone, PAPER, _PALER) for tone in (tones.light, tones.body, tones.shade)
            )
            return Family(lit, body, shade, tones.blush)
        case Strength.CLEAR:
            return tones
        case Strength.STRONG:
            lit = mixed(tones.light, tones.body, _DEEPER)
            return Family(lit, mixed(tones.body, tones.shade, _DEEPER), tones.shade, tones.blush)


def mixed(one: str, other: str, share: float) -> str:
    """A colour between two: a share of 0 gives the first, 1 the other."""
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)
