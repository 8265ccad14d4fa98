"""Where a face is about to be: constant velocity, learned from where it was; pure arithmetic."""

from dataclasses import dataclass
from typing import Final, Self

from bot.core.faces import FaceRectangle

_TRUST_IN_PLACE: Final = 0.85
_TRUST_IN_SPEED: Final = 0.5
"""Gains of an alpha-beta filter, which is a Kalman filter that has settled: how much of a surprise
is believed at once. High, as detectors place boxes well and people turn round quickly."""

_OUTRIGHT: Final = 1.0
"""The second sighting tells the speed: there is nothing to weigh it against."""


@dataclass(frozen=True, slots=True)
class Box:
    """A box between whole pixels: its middle and its size."""

    x: float
    y: float
    width: float
    height: float

    @classmethod
    def of(cls, rectangle: FaceRectangle) -> Self:
        """The same box by its middle."""
        x, y = rectangle.centre
        return cls(x, y, float(rectangle.width), float(rectangle.height))

    @property
    def side(self) -> float:
        """The side of a square as large as the box."""
        return float((self.width * self.height) ** 0.5)

    def overlap(self, other: "Box") -> float:
        """Shared area as a share of the area that both cover together, 0..1."""
        across = _shared(self.x, self.width, other.x, other.width)
        shared = across * _shared(self.y, self.height, other.y, other.height)
        return shared / (self.width * self.height + other.width * other.height - shared)


@dataclass(frozen=True, slots=True)
class Motion:
    """A face's box, how fast it moves in pixels per second, and when it was seen there."""

    box: Box
    time_s: float
    speed_x: float = 0.0
    speed_y: float = 0.0
    has_speed: bool = False

    def at(self, time_s: float) -> Box:
        """Where the box should be by then: it moves on while it is out of sight."""
        passed = time_s - self.time_s
        box = self.box
        return Box(
            box.x + self.speed_x * passed,
            box.y + self.speed_y * passed,
            box.width,
            box.height,
        )

    def seen(self, box: Box, time_s: float) -> "Motion":
        """Learn from where the face really is, at a later time."""
        passed = time_s - self.time_s
        expected = self.at(time_s)
        gain = (_TRUST_IN_SPEED if self.has_speed else _OUTRIGHT) / passed
        return Motion(
            Box(
                _towards(expected.x, box.x),
                _towards(expected.y, box.y),
                _towards(expected.width, box.width),
                _towards(expected.height, box.height),
            ),
            time_s,
            self.speed_x + gain * (box.x - expected.x),
            self.speed_y + gain * (box.y - expected.y),
            has_speed=True,
        )


def _towards(expected: float, seen: float) -> float:
    return expected + _TRUST_IN_PLACE * (seen - expected)


def _shared(one: float, one_length: float, other: float, other_length: float) -> float:
    """How much of a line two stretches of it share; each by its middle and length."""
    reach = (one_length + other_length) / 2 - abs(one - other)
    return max(0.0, min(reach, one_length, other_length))
