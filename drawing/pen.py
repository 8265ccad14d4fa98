"""Makes curves: from the path notation of SVG, and the few shapes that the stickers share."""

import math
import re
from typing import Final

from drawing.scene import Curve, Oval, Point, Vertex

_STEP: Final = re.compile(r"([MLQCZ])([^MLQCZ]*)")
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?")


def path(notation: str) -> Curve:
    """One curve from absolute M, L, Q, C and Z steps: `path("M -20 0 Q 0 30 20 0")`."""
    points: list[Point] = []
    before: list[Point] = []
    after: list[Point] = []
    closed = False
    for step, rest in _STEP.findall(notation):
        numbers = [float(number) for number in _NUMBER.findall(rest)]
        pairs = list(zip(numbers[::2], numbers[1::2], strict=True))
        if step == "Z":
            closed = True
            continue
        for near, far, end in _segments(step, pairs, points):
            if points:
                after[-1] = near
            points.append(end)
            before.append(far)
            after.append(end)
    if closed and len(points) > 1 and points[0] == points[-1]:
        before[0] = before[-1]
        del points[-1], before[-1], after[-1]
    vertices = zip(points, before, after, strict=True)
    return Curve(tuple(Vertex(at, _from(at, b), _from(at, a)) for at, b, a in vertices), closed)


def _segments(
    step: str, pairs: list[Point], points: list[Point]
) -> list[tuple[Point, Point, Point]]:
    """Handles and end of each segment; straight ones have their handles at their ends."""
    if step == "C":
        return [(pairs[i], pairs[i + 1], pairs[i + 2]) for i in range(0, len(pairs), 3)]
    if step == "Q":
        segments = []
        start = points[-1]
        for bend, end in zip(pairs[::2], pairs[1::2], strict=True):
            segments.append((_mix(start, bend, 2 / 3), _mix(end, bend, 2 / 3), end))
            start = end
        return segments
    starts = [*(points[-1:] or pairs[:1]), *pairs]
    return [(starts[i], end, end) for i, end in enumerate(pairs)]


def _mix(one: Point, other: Point, share: float) -> Point:
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share


def _from(origin: Point, point: Point) -> Point:
    return point[0] - origin[0], point[1] - origin[1]


def line(*points: Point) -> Curve:
    """Straight lines through all points."""
    return Curve(tuple(Vertex(point) for point in points))


def dot(x: float, y: float, radius: float) -> Oval:
    """A circle."""
    return Oval((x, y), (radius, radius))


def drop(height: float) -> Curve:
    """A tear with its tip at the origin, hanging down."""
    h = height / 10
    return path(
        f"M 0 0 C {h:.3f} {3 * h:.3f} {3.4 * h:.3f} {4.4 * h:.3f} {3.4 * h:.3f} {6.6 * h:.3f} "
        f"C {3.4 * h:.3f} {8.5 * h:.3f} {1.9 * h:.3f} {10 * h:.3f} 0 {10 * h:.3f} "
        f"C {-1.9 * h:.3f} {10 * h:.3f} {-3.4 * h:.3f} {8.5 * h:.3f} {-3.4 * h:.3f} {6.6 * h:.3f} "
        f"C {-3.4 * h:.3f} {4.4 * h:.3f} {-h:.3f} {3 * h:.3f} 0 0 Z"
    )


def heart(width: float) -> Curve:
    """A heart around the origin."""
    w = width / 20
    return path(
        f"M 0 {9 * w:.3f} C {-4 * w:.3f} {6 * w:.3f} {-10 * w:.3f} {2 * w:.3f} "
        f"{-10 * w:.3f} {-3.5 * w:.3f} C {-10 * w:.3f} {-9 * w:.3f} {-3 * w:.3f} {-10.5 * w:.3f} "
        f"0 {-5 * w:.3f} C {3 * w:.3f} {-10.5 * w:.3f} {10 * w:.3f} {-9 * w:.3f} "
        f"{10 * w:.3f} {-3.5 * w:.3f} C {10 * w:.3f} {2 * w:.3f} {4 * w:.3f} {6 * w:.3f} "
        f"0 {9 * w:.3f} Z"
    )


def spark(radius: float) -> Curve:
    """A star with four soft points around the origin."""
    waist = radius * 0.16
    tips = [(0.0, -radius), (radius, 0.0), (0.0, radius), (-radius, 0.0)]
    vertices = []
    for x, y in tips:
        inward = (-x * 0.72, -y * 0.72)
        side = (waist if y else 0.0, waist if x else 0.0)
        vertices.append(
            Vertex(
                (x, y),
                (inward[0] - math.copysign(side[0], -y), inward[1] - math.copysign(side[1], x)),
                (inward[0] + math.copysign(side[0], -y), inward[1] + math.copysign(side[1], x)),
            )
        )
    return Curve(tuple(vertices), closed=True)


def capsule(width: float, height: float) -> Curve:
    """A rectangle with round corners around the origin."""
    x, y = width / 2, height / 2
    r = min(x, y) * 0.8
    k = r * 0.45
    return path(
        f"M {r - x:.3f} {-y:.3f} L {x - r:.3f} {-y:.3f} "
        f"C {x - k:.3f} {-y:.3f} {x:.3f} {k - y:.3f} {x:.3f} {r - y:.3f} L {x:.3f} {y - r:.3f} "
        f"C {x:.3f} {y - k:.3f} {x - k:.3f} {y:.3f} {x - r:.3f} {y:.3f} L {r - x:.3f} {y:.3f} "
        f"C {k - x:.3f} {y:.3f} {-x:.3f} {y - k:.3f} {-x:.3f} {y - r:.3f} L {-x:.3f} {r - y:.3f} "
        f"C {-x:.3f} {k - y:.3f} {k - x:.3f} {-y:.3f} {r - x:.3f} {-y:.3f} Z"
    )
