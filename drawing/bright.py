"""The faces that look happy, surprised, neutral or doubtful, in three strengths each."""

from collections.abc import Callable
from typing import Final

from bot.core.emotions import Emotion, Strength
from drawing.accents import FINE, rays, sparkle
from drawing.features import (
    brow,
    brows,
    curved_mouth,
    eyes,
    half_eyes,
    laughing_mouth,
    round_mouth,
    shut_eyes,
    wide_eyes,
)
from drawing.heads import Look
from drawing.motion import keyed, pulse, sway, swing
from drawing.palette import INK, LEAF, PAPER
from drawing.pen import dot, path
from drawing.scene import Group, Mark, Node

_SPROUT_AT: Final = (2.0, -92.0)


def happiness(strength: Strength) -> Look:
    """From a small smile to a laugh with sparkles."""
    match strength:
        case Strength.SLIGHT:
            return Look((eyes(), curved_mouth(28, 9, 22)), cheeks=45)
        case Strength.CLEAR:
            return Look((eyes(1.1, y=-16), laughing_mouth(18, 42, 42)), cheeks=70)
        case Strength.STRONG:
            stars = (
                sparkle((-103, -76), 27),
                sparkle((90, -90), 33, late=True),
                sparkle((104, 64), 22),
            )
            raised = brows(-56, -54, bend=-6)
            laugh = (shut_eyes(-14, y=-12), raised, laughing_mouth(10, 55, 62))
            return Look(laugh, beside=stars, cheeks=95)


def surprise(strength: Strength) -> Look:
    """From raised brows to an open mouth with rays."""
    match strength:
        case Strength.SLIGHT:
            raised = brows(-46, -42, moves=swing((0, 0), (0, -4), times=2))
            return Look((raised, eyes(1.05), round_mouth(42, (11, 12))), cheeks=25)
        case Strength.CLEAR:
            raised = brows(-62, -58, bend=-7, moves=swing((0, 0), (0, -5), times=2))
            mouth = round_mouth(47, (19, 23), scale=pulse(100, 106))
            return Look((raised, wide_eyes(21, 12), mouth), cheeks=35)
        case Strength.STRONG:
            raised = brows(-71, -66, bend=-9, moves=swing((0, 0), (0, -4), times=3))
            mouth = round_mouth(52, (28, 33), scale=pulse(100, 106))
            burst = rays(
                [
                    ((-108, -54), (-121, -63)),
                    ((-84, -90), (-95, -104)),
                    ((108, -54), (121, -63)),
                    ((84, -90), (95, -104)),
                    ((-48, -113), (-53, -128)),
                    ((48, -113), (53, -128)),
                ]
            )
            return Look((raised, wide_eyes(29, 12, y=-14), mouth), beside=(burst,), cheeks=45)


def neutral(strength: Strength) -> Look:
    """From an even look to a calm so deep that something begins to grow."""
    match strength:
        case Strength.SLIGHT:
            return Look((eyes(0.85, blinks=(60, 130)), curved_mouth(32, 1.5, 14)))
        case Strength.CLEAR:
            level = brows(-52, -52, bend=-2)
            return Look((level, eyes(1.35, blinks=(60, 130)), curved_mouth(40, 0, 36)), cheeks=60)
        case Strength.STRONG:
            calm = (shut_eyes(9, y=-6), curved_mouth(32, 5, 16))
            return Look(calm, behind=(_sprout(),), cheeks=60)


def contempt(strength: Strength) -> Look:
    """Doubt: from one raised brow to a sidelong look and a question."""
    match strength:
        case Strength.SLIGHT:
            doubt: tuple[Node, ...] = (brow(-1, -30, -32, bend=-1), brow(1, -43, -44, bend=-6))
            return Look((*doubt, eyes(look=(5, 0)), curved_mouth(38, 0, 18, lift=4)))
        case Strength.CLEAR:
            doubt = (brow(-1, -24, -28, bend=-1), _questioning_brow(-50, 6))
            return Look((*doubt, half_eyes(look=(7, 0)), curved_mouth(43, 0, 22, lift=7)))
        case Strength.STRONG:
            doubt = (brow(-1, -18, -28, bend=1), _questioning_brow(-60, 9))
            mouth = curved_mouth(48, -3, 27, lift=9)
            eyes_aside = half_eyes(1.18, look=(11, -1), tilt=1, blinks=(130,))
            return Look((*doubt, eyes_aside, mouth), beside=(_question(),), cheeks=30)


def _questioning_brow(height: float, lift: float) -> Group:
    moves = keyed((0, (0, 0)), (40, (0, -lift)), (80, (0, -lift)), (110, (0, 0)))
    return Group((brow(1, height + 2, height + 4, bend=-9),), at=moves)


def _question() -> Group:
    hook = path("M -13 -16 C -14 -34 15 -36 15 -17 C 15 -5 0 -6 0 8")
    nodes = (
        Mark((hook,), line=INK, width=17, rimmed=True),
        Mark((dot(0, 25, 8.2),), fill=INK, rimmed=True),
        Mark((hook,), line=PAPER, width=7),
        Mark((dot(0, 25, 3.6),), fill=PAPER),
    )
    moves = swing((98, -88), (98, -94), times=2)
    return Group(nodes, moves, turn=sway((9.0,), around=(12.0,)))


def _sprout() -> Group:
    stem = path("M 0 4 C -2 -10 2 -18 0 -30")
    left = path("M 0 -27 C -8 -42 -26 -44 -36 -36 C -30 -22 -12 -18 0 -27 Z")
    right = path("M 0 -27 C 6 -44 24 -50 37 -43 C 33 -27 14 -19 0 -27 Z")
    nodes = (
        Mark((stem,), line=INK, width=12, rimmed=True),
        Mark((left, right), fill=LEAF, line=INK, width=FINE + 1, rimmed=True),
        Mark((stem,), line=LEAF, width=4),
    )
    return Group(nodes, _SPROUT_AT, turn=sway((7.0,)))


BRIGHT: Final[dict[Emotion, Callable[[Strength], Look]]] = {
    Emotion.HAPPINESS: happiness,
    Emotion.SURPRISE: surprise,
    Emotion.NEUTRAL: neutral,
    Emotion.CONTEMPT: contempt,
}
