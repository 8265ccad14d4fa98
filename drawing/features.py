"""Eyes, brows and mouths, in units of a head whose radius is 100; down is positive."""

from typing import Final

from drawing.motion import blink
from drawing.palette import INK, MOUTH, PAPER, TONGUE
from drawing.pen import dot, line, path
from drawing.scene import Group, Mark, Moving, Node, Oval, Point

EYE_X: Final = 37.0
EYE_Y: Final = -10.0
LINE: Final = 8.0
_SIDES: Final = (-1, 1)


def eyes(
    size: float = 1.0,
    *,
    y: float = EYE_Y,
    look: Point = (0.0, 0.0),
    blinks: tuple[int, ...] = (110,),
) -> Group:
    """Two round dark eyes with a glint."""
    nodes: list[Node] = []
    for side in _SIDES:
        x, h = side * EYE_X + look[0], y + look[1]
        nodes += [
            Mark((Oval((x, h), (11.5 * size, 15 * size)),), fill=INK),
            Mark((dot(x - 3.5 * size, h - 5.5 * size, 4.4 * size),), fill=PAPER),
            Mark((dot(x + 4 * size, h + 5.5 * size, 2.2 * size),), fill=PAPER, opacity=75),
        ]
    return _lids(nodes, y + look[1], blinks)


def wide_eyes(
    radius: float,
    pupil: float,
    *,
    y: float = EYE_Y,
    look: Point = (0.0, 0.0),
    blinks: tuple[int, ...] = (110,),
) -> Group:
    """Two eyes that show their white all around."""
    nodes: list[Node] = []
    for side in _SIDES:
        x = side * (EYE_X + 1)
        px, py = x + look[0], y + look[1]
        nodes += [
            Mark((Oval((x, y), (radius, radius * 1.08)),), fill=PAPER, line=INK, width=5.5),
            Mark((dot(px, py, pupil),), fill=INK),
            Mark((dot(px - pupil * 0.35, py - pupil * 0.4, pupil * 0.35),), fill=PAPER),
        ]
    return _lids(nodes, y, blinks)


def half_eyes(
    size: float = 1.0,
    *,
    y: float = EYE_Y,
    look: Point = (0.0, 0.0),
    tilt: float = 0.0,
    blinks: tuple[int, ...] = (110,),
) -> Group:
    """Two eyes under heavy lids, with straight tops; `tilt` lowers the inner ends."""
    nodes: list[Node] = []
    w, h = 19 * size, 17 * size
    for side in _SIDES:
        x = side * EYE_X
        outer, inner = (x + side * w, y - tilt), (x - side * w, y + tilt)
        bowl = path(
            f"M {inner[0]} {inner[1]} C {inner[0]} {y + h} {x - side * w * 0.6} {y + h * 1.2} "
            f"{x} {y + h * 1.2} C {x + side * w * 0.6} {y + h * 1.2} {outer[0]} {y + h} "
            f"{outer[0]} {outer[1]} Z"
        )
        px, py = x + look[0], y + h * 0.5 + look[1]
        nodes += [
            Mark((bowl,), fill=PAPER),
            Mark((dot(px, py, 8.2 * size),), fill=INK),
            Mark((dot(px - 2.6, py - 2.4, 2.6 * size),), fill=PAPER),
            Mark((bowl,), line=INK, width=5),
            Mark((line(outer, inner),), line=INK, width=LINE),
        ]
    return _lids(nodes, y, blinks)


def shut_eyes(bend: float, *, y: float = EYE_Y, reach: float = 17.0, slant: float = 0.0) -> Mark:
    """Two closed eyes: arches if `bend` is negative, resting lids if it is positive."""
    curves = tuple(
        path(
            f"M {side * (EYE_X - reach)} {y - slant} Q {side * EYE_X} {y + bend * 2} "
            f"{side * (EYE_X + reach)} {y + slant}"
        )
        for side in _SIDES
    )
    return Mark(curves, line=INK, width=LINE + 0.5)


def squeezed_eyes(*, y: float = EYE_Y) -> Mark:
    """Two eyes pressed shut: > <."""
    curves = tuple(
        line(
            (side * (EYE_X + 19), y - 15), (side * (EYE_X - 15), y), (side * (EYE_X + 19), y + 15)
        )
        for side in _SIDES
    )
    return Mark(curves, line=INK, width=LINE + 0.5)


def brow(
    side: int, inner: float, outer: float, *, bend: float = -5.0, reach: float = 19.0
) -> Mark:
    """One brow, from the height of its inner to that of its outer end."""
    x = side * (EYE_X + 1)
    middle = (inner + outer) / 2 + bend * 2
    curve = path(f"M {x - side * reach} {inner} Q {x} {middle} {x + side * reach} {outer}")
    return Mark((curve,), line=INK, width=LINE)


def brows(inner: float, outer: float, *, bend: float = -5.0, moves: Moving = (0.0, 0.0)) -> Group:
    """Two brows, mirrored."""
    return Group(tuple(brow(side, inner, outer, bend=bend) for side in _SIDES), at=moves)


def curved_mouth(y: float, bend: float, reach: float = 24.0, *, lift: float = 0.0) -> Mark:
    """A closed mouth: a smile if `bend` is positive; `lift` raises its right corner."""
    curve = path(f"M {-reach} {y + lift / 2} Q {lift / 4} {y + bend * 2} {reach} {y - lift}")
    return Mark((curve,), line=INK, width=LINE + 0.5)


def laughing_mouth(y: float, reach: float, depth: float) -> Group:
    """An open smile with teeth above and the tongue below."""
    k = 0.62
    lower = f"C {reach * 0.94} {y + depth * k} {reach * 0.55} {y + depth} 0 {y + depth}"
    back = f"C {-reach * 0.55} {y + depth} {-reach * 0.94} {y + depth * k} {-reach} {y}"
    whole = path(f"M {-reach} {y} Q 0 {y + depth * 0.2} {reach} {y} {lower} {back} Z")
    edge = y + depth * 0.3
    teeth = path(
        f"M {-reach} {y} Q 0 {y + depth * 0.2} {reach} {y} Q {reach * 0.98} {y + depth * 0.15} "
        f"{reach * 0.91} {edge} Q 0 {edge + depth * 0.16} {-reach * 0.91} {edge} "
        f"Q {-reach * 0.98} {y + depth * 0.15} {-reach} {y} Z"
    )
    low, side = y + depth * 0.93, reach * 0.56
    tongue = path(
        f"M {-side} {y + depth * 0.84} C {-side * 0.7} {y + depth * 0.52} {side * 0.7} "
        f"{y + depth * 0.52} {side} {y + depth * 0.84} Q {side * 0.5} {low + 3} 0 {low + 3} "
        f"Q {-side * 0.5} {low + 3} {-side} {y + depth * 0.84} Z"
    )
    return Group(
        (
            Mark((whole,), fill=MOUTH),
            Mark((teeth,), fill=PAPER),
            Mark((tongue,), fill=TONGUE),
            Mark((whole,), line=INK, width=LINE - 1),
        )
    )


def round_mouth(y: float, radii: Point, *, scale: Moving = (100.0, 100.0)) -> Group:
    """A mouth in the shape of an O."""
    across, down = radii
    return Group(
        (
            Mark((Oval((0, 0), radii),), fill=MOUTH),
            Mark((Oval((0, down * 0.5), (across * 0.62, down * 0.36)),), fill=TONGUE),
            Mark((Oval((0, 0), radii),), line=INK, width=LINE - 1.5),
        ),
        at=(0.0, y),
        scale=scale,
    )


def wavy_mouth(y: float, reach: float, height: float, waves: int = 3) -> Mark:
    """An uneasy mouth: a line of so many half waves."""
    step = 2 * reach / waves
    notation = f"M {-reach} {y}"
    for wave in range(waves):
        x = -reach + wave * step
        peak = y + (height if wave % 2 else -height) * 2
        notation += f" Q {x + step / 2:.2f} {peak} {x + step:.2f} {y}"
    return Mark((path(notation),), line=INK, width=LINE)


def crying_mouth(y: float, reach: float, height: float) -> Group:
    """An open mouth with its corners down."""
    whole = path(
        f"M {-reach} {y + height} C {-reach * 0.9} {y - height * 0.33} {reach * 0.9} "
        f"{y - height * 0.33} {reach} {y + height} Q 0 {y + height * 0.45} {-reach} {y + height} Z"
    )
    tongue = path(
        f"M {-reach * 0.6} {y + height * 0.78} Q 0 {y + height * 0.36} {reach * 0.6} "
        f"{y + height * 0.78} Q 0 {y + height * 0.6} {-reach * 0.6} {y + height * 0.78} Z"
    )
    return Group(
        (
            Mark((whole,), fill=MOUTH),
            Mark((tongue,), fill=TONGUE),
            Mark((whole,), line=INK, width=LINE - 1),
        )
    )


def _lids(nodes: list[Node], y: float, blinks: tuple[int, ...]) -> Group:
    moves: Moving = blink(*blinks) if blinks else (100.0, 100.0)
    return Group(tuple(nodes), at=(0.0, y), pivot=(0.0, y), scale=moves)
