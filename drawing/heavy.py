"""The faces that look sad, scared, angry or put off, drawn with care, in three strengths each."""

from collections.abc import Callable
from typing import Final

from bot.core.emotions import Emotion, Strength
from drawing.accents import rays, steam, sweat, tear
from drawing.features import (
    LINE,
    brow,
    brows,
    crying_mouth,
    curved_mouth,
    eyes,
    half_eyes,
    shut_eyes,
    squeezed_eyes,
    wavy_mouth,
    wide_eyes,
)
from drawing.heads import Look
from drawing.motion import shiver, sway, swing
from drawing.palette import INK, LEAF, PAPER, TONGUE, TONGUE_FOLD
from drawing.pen import capsule, dot, line, path
from drawing.scene import Group, Mark, Node


def sadness(strength: Strength) -> Look:
    """From a downcast look to tears on both sides."""
    match strength:
        case Strength.SLIGHT:
            return Look(
                (brows(-41, -33, bend=-1), eyes(look=(0, 4)), curved_mouth(42, -6, 19)), cheeks=25
            )
        case Strength.CLEAR:
            low: tuple[Node, ...] = (
                brows(-50, -33, bend=-2),
                eyes(1.25, y=-6),
                curved_mouth(48, -11, 24),
            )
            return Look(low, before=(tear(45, 20, size=34, falls=38, starts=20),), cheeks=40)
        case Strength.STRONG:
            low = (brows(-46, -24, bend=-3), shut_eyes(10, y=-8, reach=20), _sobbing())
            tears = (
                tear(-56, 12, size=42, falls=36, starts=10),
                tear(57, 26, size=42, falls=36, starts=48),
            )
            return Look(low, before=tears, cheeks=55)


def fear(strength: Strength) -> Look:
    """From uneasy to trembling, with beads of sweat."""
    match strength:
        case Strength.SLIGHT:
            uneasy: tuple[Node, ...] = (brows(-46, -38, bend=-3), eyes(1.05, look=(0, -2)))
            return Look((*uneasy, wavy_mouth(42, 21, 4)))
        case Strength.CLEAR:
            uneasy = (brows(-60, -46, bend=-3), wide_eyes(22, 9.5), wavy_mouth(46, 27, 6))
            return Look(uneasy, before=(sweat(78, -74, size=40, turn=-18),), cheeks=30)
        case Strength.STRONG:
            uneasy = (brows(-71, -54, bend=-4), wide_eyes(29, 8, y=-12), _chattering())
            drops = (sweat(82, -82, size=44, turn=-20), sweat(-84, -66, size=36, turn=22))
            shaking = (
                rays([((-112, -8), (-110, 14)), ((-122, -14), (-119, 20))], width=7),
                rays([((112, -8), (110, 14)), ((122, -14), (119, 20))], width=7),
            )
            return Look(uneasy, before=drops, beside=shaking, cheeks=45)


def anger(strength: Strength) -> Look:
    """From a frown to clenched teeth and steam."""
    match strength:
        case Strength.SLIGHT:
            return Look((brows(-29, -38, bend=1), eyes(), curved_mouth(40, -4, 20)), cheeks=20)
        case Strength.CLEAR:
            cross: tuple[Node, ...] = (
                brows(-22, -43, bend=2),
                eyes(1.1, y=-2),
                curved_mouth(48, -11, 27),
            )
            return Look(cross, cheeks=50)
        case Strength.STRONG:
            cross = (half_eyes(1.2, y=-12, tilt=9, look=(0, 0)), _heavy_brows(), _clenched())
            return Look(
                cross, beside=(steam((-78, -86), 112, -1), steam((78, -86), 112, 1)), cheeks=80
            )


def disgust(strength: Strength) -> Look:
    """From a wrinkled look to a tongue stuck out at something foul."""
    match strength:
        case Strength.SLIGHT:
            off: tuple[Node, ...] = (brow(-1, -31, -36, bend=-1), brow(1, -38, -34, bend=-4))
            return Look((*off, eyes(0.95, look=(-4, 1)), _wry(42, 22, 4)))
        case Strength.CLEAR:
            off = (brows(-36, -40, bend=0), squeezed_eyes(y=-8), _wry(47, 30, 8))
            return Look(off, cheeks=60)
        case Strength.STRONG:
            off = (brows(-38, -46, bend=0), squeezed_eyes(y=-10), _tongue_out())
            bubbles = (
                _bubble((-104, -74), 15, 2),
                _bubble((-121, -42), 9, 3),
                _bubble((109, -70), 12, 2),
            )
            return Look(off, beside=bubbles, cheeks=85)


def _sobbing() -> Group:
    return Group((crying_mouth(42, 25, 27),), at=shiver(1.2, (0, 0), every=6))


def _chattering() -> Group:
    teeth = capsule(64, 28)
    zigzag = path("M -31 0 L -21 -5 L -10 5 L 0 -5 L 10 5 L 21 -5 L 31 0")
    nodes = (
        Mark((teeth,), fill=PAPER, line=INK, width=LINE - 2),
        Mark((zigzag,), line=INK, width=4.5),
    )
    return Group(nodes, at=shiver(1.4, (0, 52), every=5))


def _heavy_brows() -> Group:
    strokes = tuple(
        path(f"M {side * 13} -23 Q {side * 36} -42 {side * 66} -52") for side in (-1, 1)
    )
    return Group((Mark(strokes, line=INK, width=11.5),), at=swing((0, 0), (0, 3), times=3))


def _clenched() -> Group:
    teeth = (line((-17, -14), (-17, 14)), line((0, -14), (0, 14)), line((17, -14), (17, 14)))
    nodes = (
        Mark((capsule(74, 32),), fill=PAPER, line=INK, width=LINE - 1),
        Mark((*teeth, line((-35, 0), (35, 0))), line=INK, width=4),
    )
    return Group(nodes, at=shiver(0.9, (0, 49), every=5))


def _wry(y: float, reach: float, height: float) -> Mark:
    curve = path(
        f"M {-reach} {y + height} C {-reach * 0.5} {y - height * 2.6} {reach * 0.1} "
        f"{y - height * 1.2} {reach * 0.25} {y} C {reach * 0.45} {y + height * 1.6} "
        f"{reach * 0.8} {y + height} {reach} {y - height * 0.6}"
    )
    return Mark((curve,), line=INK, width=LINE + 0.5)


def _tongue_out() -> Group:
    tongue = path("M -17 42 C -20 63 -17 84 0 84 C 17 84 20 63 17 42 Q 0 38 -17 42 Z")
    fold = line((0, 52), (0, 68))
    marks = (
        Mark((tongue,), fill=TONGUE, line=INK, width=LINE - 2),
        Mark((fold,), line=TONGUE_FOLD, width=4),
    )
    hanging = Group(marks, (0, 40), (0, 40), swing((100, 100), (100, 108), times=3))
    return Group((hanging, curved_mouth(46, -6, 36)))


def _bubble(at: tuple[float, float], radius: float, times: int) -> Group:
    nodes = (
        Mark((dot(0, 0, radius),), fill=LEAF, line=INK, width=5, rimmed=True),
        Mark((dot(-radius * 0.3, -radius * 0.35, radius * 0.28),), fill=PAPER, opacity=85),
    )
    return Group(nodes, swing(at, (at[0], at[1] - 9), times=times), turn=sway((4.0,)))


HEAVY: Final[dict[Emotion, Callable[[Strength], Look]]] = {
    Emotion.SADNESS: sadness,
    Emotion.FEAR: fear,
    Emotion.ANGER: anger,
    Emotion.DISGUST: disgust,
}
