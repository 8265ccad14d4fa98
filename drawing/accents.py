"""What stands beside a face: tears, sweat, sparkles, steam, hearts, confetti."""

from typing import Final

from drawing.motion import keyed, pulse, swing
from drawing.palette import GOLD, HEART, INK, PAPER, STEAM, TEAR, TEAR_SHADE
from drawing.pen import dot, drop, heart, line, path, spark
from drawing.scene import Curve, Group, Mark, Moving, Node, Point

FINE: Final = 5.0
_FULL: Final = (100.0, 100.0)
_NOTHING: Final = (1.0, 1.0)
_CLOUD: Final = path(
    "M -16 14 C -32 16 -36 -4 -22 -7 C -22 -22 -2 -26 4 -14 C 16 -22 30 -8 23 2 "
    "C 30 12 18 18 10 14 C 4 20 -8 20 -16 14 Z"
)


def tear(x: float, y: float, *, size: float = 26.0, falls: float = 52.0, starts: int = 0) -> Group:
    """A tear on a face: it wells up, runs down, is gone, and wells up again.

    Args:
        x: where it is at frame 0.
        y: where it is at frame 0.
        size: its height.
        falls: how far it runs, from where it wells up.
        starts: how far it has run at frame 0, of `falls`, in per cent.
    """
    top = y - falls * starts / 100
    gone = 58 - round(starts * 0.4)
    at = keyed((0, (x, y)), (gone, (x, top + falls)), (gone + 2, (x, top)), (150, (x, top)))
    # It dwindles instead of fading: a pale outline would look like a smear.
    size_of = keyed((0, _FULL), (gone - 16, _FULL), (gone, _NOTHING), (88, _NOTHING), (132, _FULL))
    return Group(_droplet(size, rimmed=False), at, scale=size_of)


def sweat(x: float, y: float, *, size: float = 30.0, turn: float = 0.0) -> Group:
    """A drop at the temple that slides a little and comes back."""
    at = swing((x, y), (x, y + 9), times=2)
    return Group(_droplet(size), at, turn=(turn,))


def _droplet(size: float, *, rimmed: bool = True) -> tuple[Node, ...]:
    w = size / 10
    shine = path(
        f"M {-1.6 * w:.2f} {6.4 * w:.2f} "
        f"Q {-1.7 * w:.2f} {7.9 * w:.2f} {-0.4 * w:.2f} {8.4 * w:.2f}"
    )
    return (
        Mark((drop(size),), fill=TEAR, line=INK, width=4.2, rimmed=rimmed),
        Mark((shine,), line=PAPER, width=max(2.4, w)),
        Mark((dot(1.2 * w, 7 * w, 0.9 * w),), fill=TEAR_SHADE),
    )


def sparkle(at: Point, radius: float, *, colour: str = GOLD, late: bool = False) -> Group:
    """A star that twinkles."""
    low, high = (74.0, 106.0) if late else (106.0, 74.0)
    nodes = (Mark((spark(radius),), fill=colour, line=INK, width=FINE, rimmed=True),)
    return Group(nodes, at, scale=pulse(low, high), turn=swing((-6.0,), (8.0,)))


def steam(at: Point, size: float, side: int) -> Group:
    """A puff that swells out to one side, is gone and comes again, twice in a loop."""
    x, y = at
    out = (x + side * 13, y - 14)
    moves = keyed((0, at), (54, out), (58, at), (90, at), (144, out), (148, at))
    swells = keyed(
        *((0, _FULL), (36, (106.0, 106.0)), (54, _NOTHING), (58, _NOTHING), (82, _FULL)),
        *((90, _FULL), (126, (106.0, 106.0)), (144, _NOTHING), (148, _NOTHING), (172, _FULL)),
    )
    cloud = Mark((_CLOUD,), fill=STEAM, line=INK, width=FINE * 100 / size, rimmed=True)
    return Group((Group((cloud,), scale=(side * size, size)),), moves, scale=swells)


def rays(points: list[tuple[Point, Point]], *, colour: str = INK, width: float = 8.0) -> Group:
    """Short strokes around something that is startled, which stretch and shrink."""
    strokes = tuple(line(start, end) for start, end in points)
    mark = Mark(strokes, line=colour, width=width, rimmed=True)
    return Group((mark,), scale=swing((100.0, 100.0), (105.0, 105.0), times=3))


def love(at: Point, width: float, *, colour: str = HEART) -> Group:
    """A heart that beats twice and rests."""
    beat = keyed(
        (0, (100.0, 100.0)),
        (14, (112.0, 112.0)),
        (28, (99.0, 99.0)),
        (42, (110.0, 110.0)),
        (66, (100.0, 100.0)),
        (104, (112.0, 112.0)),
        (118, (99.0, 99.0)),
        (132, (110.0, 110.0)),
        (156, (100.0, 100.0)),
    )
    w = width / 20
    shine = path(
        f"M {-6.6 * w:.2f} {-3.4 * w:.2f} "
        f"Q {-6.4 * w:.2f} {-6 * w:.2f} {-4 * w:.2f} {-6.2 * w:.2f}"
    )
    nodes = (
        Mark((heart(width),), fill=colour, line=INK, width=FINE + 1, rimmed=True),
        Mark((shine,), line=PAPER, width=FINE, opacity=85),
    )
    return Group(nodes, at, scale=beat)


def confetto(at: Point, colour: str, kind: int, *, drift: float = 14.0) -> Group:
    """A scrap of paper that sinks, turns and rises again; three kinds of shape."""
    shapes: tuple[Curve, ...] = (
        path("M -13 -8 L 13 -8 L 13 8 L -13 8 Z"),
        path("M -18 4 C -12 -13 -4 -13 0 0 C 4 13 12 13 18 -4"),
        spark(21),
    )
    shape = shapes[kind % len(shapes)]
    if shape.closed:
        mark = Mark((shape,), fill=colour, line=INK, width=4.5, rimmed=True)
        nodes: tuple[Node, ...] = (mark,)
    else:
        nodes = (
            Mark((shape,), line=INK, width=15, rimmed=True),
            Mark((shape,), line=colour, width=7),
        )
    x, y = at
    moves: Moving = swing(at, (x + (5 if kind % 2 else -5), y + drift), times=1 + kind % 2)
    first = 25.0 * (kind % 5) - 40
    return Group(nodes, moves, turn=swing((first,), (first + 50,), times=1 + kind % 2))
