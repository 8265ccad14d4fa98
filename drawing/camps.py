"""Stickers of faces that do not agree: two camps, or all different."""

from typing import Final

from bot.core.emotions import Emotion, Strength
from drawing.accents import sparkle
from drawing.crowd import one
from drawing.motion import swing
from drawing.palette import INK
from drawing.pen import line
from drawing.scene import Group, Mark, Node, Point

_SLANT: Final = 40.0
_PITCH: Final = 78.0
_DASH: Final = 17.0


def split(strength: Strength) -> tuple[Node, ...]:
    """Two camps that look away from each other."""
    match strength:
        case Strength.SLIGHT:
            return (_glad(strength, (152, 168), 122), _low(strength, (360, 344), 122))
        case Strength.CLEAR:
            return (
                _divider(4, _SLANT),
                _glad(strength, (140, 156), 112),
                _low(strength, (372, 356), 112),
            )
        case Strength.STRONG:
            return (
                _divider(5, 0.0),
                _glad(Strength.CLEAR, (144, 148), 84),
                _glad(strength, (128, 346), 98),
                _low(Strength.CLEAR, (368, 148), 84),
                _low(strength, (384, 346), 98),
            )


def _glad(strength: Strength, at: Point, size: float) -> Group:
    return one(Emotion.HAPPINESS, strength, at, size, turn=-6, facing=(-20, 2))


def _low(strength: Strength, at: Point, size: float) -> Group:
    turn, facing = 4.0, (20.0, 2.0)
    return one(Emotion.SADNESS, strength, at, size, turn=turn, facing=facing, lift=2, times=1)


def _divider(dashes: int, slant: float) -> Group:
    """Dashes through the middle, slanted by so many degrees."""
    top = -_PITCH * (dashes - 1) / 2
    middles = [top + _PITCH * number for number in range(dashes)]
    strokes = tuple(line((0, y - _DASH), (0, y + _DASH)) for y in middles)
    dashed = Mark(strokes, line=INK, width=11, rimmed=True)
    return Group(
        (dashed,), (256, 256), turn=(slant,), scale=swing((100, 100), (100, 104), times=2)
    )


def mixed(strength: Strength) -> tuple[Node, ...]:
    """Faces that all look different."""
    slight, clear, strong = Strength
    match strength:
        case Strength.SLIGHT:
            return (
                one(Emotion.NEUTRAL, clear, (256, 166), 98, facing=(0, -6), lift=4),
                one(Emotion.HAPPINESS, slight, (142, 338), 106, turn=-5, late=True),
                one(Emotion.SURPRISE, slight, (370, 338), 106, turn=3),
            )
        case Strength.CLEAR:
            return (
                one(Emotion.SURPRISE, clear, (146, 152), 98, turn=-5, facing=(0, -6)),
                one(Emotion.CONTEMPT, clear, (362, 150), 98, turn=4, facing=(0, -6), late=True),
                one(Emotion.HAPPINESS, clear, (144, 358), 106, turn=4, late=True),
                one(Emotion.SADNESS, slight, (368, 360), 106, turn=-5),
            )
        case Strength.STRONG:
            return (
                sparkle((256, 60), 36),
                sparkle((256, 452), 32, late=True),
                one(Emotion.SURPRISE, strong, (148, 156), 98, turn=-8, lift=14, times=3),
                one(Emotion.ANGER, strong, (362, 152), 98, turn=6, lift=8, late=True),
                one(
                    *(Emotion.HAPPINESS, strong, (144, 356), 106),
                    turn=6,
                    lift=14,
                    times=3,
                    late=True,
                ),
                one(Emotion.FEAR, strong, (368, 360), 106, turn=-8, lift=5, times=3),
                sparkle((256, 256), 30),
            )
