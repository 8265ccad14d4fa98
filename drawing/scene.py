"""What a drawing is made of: shapes, groups and keyframes as values; knows no file format."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

SIDE_PX: Final = 512
FPS: Final = 60
FRAMES: Final = 180
"""Length of every loop: what happens at this frame is what happened at frame 0."""

Point = tuple[float, float]
Numbers = tuple[float, ...]


class Ease(Enum):
    """How a value travels to the next key: out and in handles of a cubic curve of time."""

    SOFT = ((0.42, 0.0), (0.58, 1.0))
    RISING = ((0.5, 0.0), (0.9, 0.7))
    SETTLING = ((0.1, 0.5), (0.5, 1.0))


@dataclass(frozen=True, slots=True)
class Key:
    """A value at a frame, and how it leaves for the next key."""

    frame: int
    value: Numbers
    ease: Ease = Ease.SOFT


@dataclass(frozen=True, slots=True)
class Track:
    """A value that changes over a loop.

    Raises:
        ValueError: unless the keys run from frame 0 to the last frame, back to the first value.
    """

    keys: tuple[Key, ...]

    def __post_init__(self) -> None:
        """Refuse what would jump when the loop starts anew."""
        frames = [key.frame for key in self.keys]
        if frames != sorted(set(frames)) or (frames[0], frames[-1]) != (0, FRAMES):
            raise ValueError(f"keys must rise from 0 to {FRAMES}, got {frames}")
        if self.keys[0].value != self.keys[-1].value:
            raise ValueError("a loop must end with the value it began with")


Moving = Numbers | Track


def first_value(moving: Moving) -> Numbers:
    """The value at the start of the loop."""
    return moving.keys[0].value if isinstance(moving, Track) else moving


@dataclass(frozen=True, slots=True)
class Oval:
    """An ellipse along the axes."""

    centre: Point
    radii: Point


@dataclass(frozen=True, slots=True)
class Vertex:
    """A point of a curve, with the handles of the curve before and after it, relative to it."""

    at: Point
    before: Point = (0.0, 0.0)
    after: Point = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Curve:
    """Cubic curves from vertex to vertex."""

    vertices: tuple[Vertex, ...]
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Glow:
    """A round gradient, from the colour of its centre to that of its edge."""

    centre: Point
    radius: float
    inner: str
    outer: str


Shape = Oval | Curve
Fill = str | Glow


@dataclass(frozen=True, slots=True)
class Mark:
    """Shapes painted in one way.

    Attributes:
        line: colour of a line along the shapes, with round ends and corners.
        width: of that line, in the units of the shapes.
        rimmed: whether it reaches over the edge of the drawing, so that the light rim follows it.
    """

    shapes: tuple[Shape, ...]
    fill: Fill | None = None
    line: str | None = None
    width: float = 0.0
    opacity: float = 100.0
    rimmed: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Nodes that move together; later ones lie over earlier ones.

    Attributes:
        at: where the pivot comes to lie, x and y.
        pivot: the point that stays when the group turns or grows.
        scale: per cent, across and down.
        turn: degrees, clockwise.
        opacity: per cent.
    """

    nodes: tuple["Node", ...]
    at: Moving = (0.0, 0.0)
    pivot: Point = (0.0, 0.0)
    scale: Moving = (100.0, 100.0)
    turn: Moving = (0.0,)
    opacity: Moving = (100.0,)


Node = Mark | Group


@dataclass(frozen=True, slots=True)
class Scene:
    """One sticker, in pixels of the canvas; its first frame is the still one."""

    name: str
    nodes: tuple[Node, ...]
