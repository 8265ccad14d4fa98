"""A head: the soft round body that every face is drawn on, and where it stands on the canvas."""

from dataclasses import dataclass
from typing import Final

from drawing.palette import INK, PAPER, Family
from drawing.pen import path
from drawing.scene import Glow, Group, Mark, Moving, Node, Oval, Point

BODY: Final = path(
    "M 0 -98 C 60 -98 101 -58 102 2 C 103 60 62 98 0 98 C -62 98 -103 60 -102 2 "
    "C -101 -58 -60 -98 0 -98 Z"
)
_SHADE: Final = path(
    "M 101 14 C 100 64 60 97 0 97 C -60 97 -100 64 -101 14 C -92 58 -52 79 0 79 "
    "C 52 79 92 58 101 14 Z"
)
_OUTLINE: Final = 7.5
_FEET: Final = (0.0, 98.0)
_CHEEKS: Final = (-66.0, 66.0)


@dataclass(frozen=True, slots=True)
class Look:
    """What a face shows.

    Attributes:
        features: eyes, brows and mouth: they turn with the head.
        behind: what stands out from behind the head.
        before: what lies over the head, such as tears: it moves with it.
        beside: what does not move with the head, such as sparkles.
        cheeks: how much colour the cheeks have, per cent.
    """

    features: tuple[Node, ...]
    behind: tuple[Node, ...] = ()
    before: tuple[Node, ...] = ()
    beside: tuple[Node, ...] = ()
    cheeks: float = 0.0


def head(look: Look, tones: Family, *, facing: Point = (0.0, 0.0)) -> Group:
    """A head with its features around the origin, its radius 100.

    Args:
        look: what it shows.
        tones: its colours.
        facing: how far the features are moved, as by a head that turns.
    """
    body: list[Node] = [
        Mark((BODY,), fill=Glow((-28, -42), 150, tones.light, tones.body)),
        Mark((_SHADE,), fill=tones.shade, opacity=55),
        Mark((BODY,), line=INK, width=_OUTLINE, rimmed=True),
        Group(
            (Mark((Oval((0, 0), (17, 8.5)),), fill=PAPER, opacity=75),), (-55, -63), turn=(-40,)
        ),
        Group((Mark((Oval((0, 0), (5, 4.5)),), fill=PAPER, opacity=75),), (-76, -40), turn=(-50,)),
    ]
    # Cheeks sit near the edge: they follow a turning head less, or they would leave it.
    cheeks = Group(_cheeks(look.cheeks, tones), (facing[0] * 0.2, facing[1]))
    return Group((*look.behind, *body, cheeks, Group(look.features, facing), *look.before))


def placed(
    nodes: tuple[Node, ...],
    at: Moving,
    size: float,
    *,
    turn: Moving = (0.0,),
    scale: Moving = (100.0, 100.0),
) -> Group:
    """A head on the canvas that turns around its middle and breathes down to its lower end.

    Args:
        nodes: the head around the origin, and what moves with it.
        at: where its centre stands, in pixels.
        size: its radius, in pixels.
        turn: degrees, clockwise.
        scale: how it breathes, per cent.
    """
    return Group((Group(nodes, _FEET, _FEET, scale),), at, scale=(size, size), turn=turn)


def _cheeks(share: float, tones: Family) -> tuple[Node, ...]:
    if not share:
        return ()
    ovals = tuple(Oval((x, 24), (17, 11)) for x in _CHEEKS)
    return (Mark(ovals, fill=tones.blush, opacity=share),)
