"""How an emotion looks in a picture: its colour and its little face, drawn here; no emoji font."""

import math
from collections.abc import Callable, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from PIL import Image, ImageDraw

from bot.core.emotions import Emotion

COLOURS: Final = MappingProxyType(
    {
        Emotion.ANGER: "#d55e00",
        Emotion.CONTEMPT: "#e69f00",
        Emotion.DISGUST: "#009e73",
        Emotion.FEAR: "#cc79a7",
        Emotion.HAPPINESS: "#f0e442",
        Emotion.NEUTRAL: "#dddddd",
        Emotion.SADNESS: "#0072b2",
        Emotion.SURPRISE: "#56b4e9",
        None: "#000000",
    }
)
"""Colours that people with any common kind of colour blindness can tell apart; None: hard to read.

Source: M. Okabe and K. Ito, "Color Universal Design", 2008, https://jfly.uni-koeln.de/color/,
free to use; the grey is from P. Tol's "muted" scheme, https://personal.sron.nl/~pault/.
"""

INK: Final = "#101418"
PAPER: Final = "#ffffff"

_FINER: Final = 8
"""Pictograms are drawn this much larger and shrunk: Pillow's own lines have ragged edges."""

_CACHED: Final = 64
_DARK: Final = frozenset({Emotion.SADNESS, None})
_STROKE: Final = 0.075
_EYES: Final = (0.32, 0.68)

Point = tuple[float, float]


@lru_cache(maxsize=_CACHED)
def pictogram(emotion: Emotion | None, side_px: int) -> Image.Image:
    """Draw the little face of an emotion, or a question mark for a face that is hard to read.

    Args:
        emotion: what the face shows.
        side_px: width and height.

    Returns:
        RGBA, transparent around the disc; shared, so not to be drawn on.
    """
    pencil = _Pencil(side_px * _FINER, ink=PAPER if emotion in _DARK else INK)
    pencil.disc((0.5, 0.5), 0.5, INK)
    pencil.disc((0.5, 0.5), 0.455, COLOURS[emotion])
    _FEATURES[emotion](pencil)
    return pencil.sheet.reduce(_FINER)


class _Pencil:
    """Draws on a transparent square in shares of its side, with round ends."""

    def __init__(self, side_px: int, *, ink: str) -> None:
        self.sheet = Image.new("RGBA", (side_px, side_px))
        self._draw = ImageDraw.Draw(self.sheet)
        self._side = side_px
        self._ink = ink

    def disc(self, centre: Point, radius: float, fill: str | None = None) -> None:
        """A filled circle."""
        self.oval(centre, (radius, radius), fill)

    def oval(self, centre: Point, radii: Point, fill: str | None = None) -> None:
        """A filled ellipse."""
        (x, y), (across, down) = centre, radii
        edges = [x - across, y - down, x + across, y + down]
        self._draw.ellipse([edge * self._side for edge in edges], fill=fill or self._ink)

    def line(self, *points: Point, width: float = _STROKE, fill: str | None = None) -> None:
        """A line through all points."""
        path = [(x * self._side, y * self._side) for x, y in points]
        self._draw.line(path, fill=fill or self._ink, width=round(width * self._side))
        for point in points:
            self.disc(point, width / 2, fill)

    def shape(self, points: Sequence[Point], fill: str | None = None) -> None:
        """A filled polygon."""
        self._draw.polygon(
            [(x * self._side, y * self._side) for x, y in points], fill or self._ink
        )

    def eyes(self, y: float = 0.42, radius: float = 0.07) -> None:
        """Two dots."""
        for x in _EYES:
            self.disc((x, y), radius)

    def wide_eyes(self, y: float, radius: float, pupil: float) -> None:
        """Two eyes that show their white."""
        for x in _EYES:
            self.disc((x, y), radius + 0.03)
            self.disc((x, y), radius, PAPER)
            self.disc((x, y), pupil)

    def brows(self, outer: float, inner: float) -> None:
        """Two brows, mirrored, from the height of the outer to that of the inner end."""
        for side in (-1, 1):
            self.line((0.5 + side * 0.3, outer), (0.5 + side * 0.1, inner))

    def arch(self, y: float, bend: float, reach: float = 0.22) -> None:
        """A mouth: its ends at the height `y`, its middle lower by `bend` (higher if negative)."""
        self.line(*_arch(y, bend, reach), width=0.085)


def _arch(y: float, bend: float, reach: float) -> list[Point]:
    steps = [step / 12 for step in range(-12, 13)]
    return [(0.5 + step * reach, y + bend * (1 - step * step)) for step in steps]


def _angry(pencil: _Pencil) -> None:
    pencil.eyes(0.47)
    pencil.brows(0.25, 0.41)
    pencil.arch(0.77, -0.14, 0.2)


def _doubtful(pencil: _Pencil) -> None:
    pencil.eyes(0.45)
    pencil.line((0.2, 0.36), (0.43, 0.36))
    pencil.line((0.57, 0.27), (0.68, 0.2), (0.8, 0.25))
    pencil.line((0.3, 0.7), (0.52, 0.7), (0.66, 0.64), (0.74, 0.55), width=0.085)


def _put_off(pencil: _Pencil) -> None:
    for side in (-1, 1):
        inner, outer = 0.5 + side * 0.1, 0.5 + side * 0.3
        pencil.line((outer, 0.29), (inner, 0.39), (outer, 0.47))
    pencil.shape(_arch(0.76, -0.2, 0.25))
    pencil.oval((0.5, 0.77), (0.12, 0.16))
    pencil.oval((0.5, 0.77), (0.085, 0.125), COLOURS[Emotion.FEAR])


def _scared(pencil: _Pencil) -> None:
    pencil.brows(0.24, 0.14)
    pencil.wide_eyes(0.42, 0.115, 0.055)
    zigzag = [(0.24 + 0.104 * step, 0.77 if step % 2 == 0 else 0.67) for step in range(6)]
    pencil.line(*zigzag)


def _happy(pencil: _Pencil) -> None:
    pencil.eyes(0.37)
    pencil.shape([*_arch(0.54, 0.32, 0.32)])
    pencil.shape([(0.25, 0.575), (0.75, 0.575), (0.69, 0.665), (0.31, 0.665)], PAPER)


def _calm(pencil: _Pencil) -> None:
    pencil.eyes()
    pencil.line((0.3, 0.7), (0.7, 0.7), width=0.085)


def _sad(pencil: _Pencil) -> None:
    pencil.brows(0.34, 0.24)
    pencil.eyes(0.46)
    pencil.arch(0.79, -0.15, 0.2)
    drop = COLOURS[Emotion.SURPRISE]
    pencil.shape([(0.72, 0.54), (0.64, 0.7), (0.8, 0.7)], drop)
    pencil.disc((0.72, 0.72), 0.085, drop)


def _surprised(pencil: _Pencil) -> None:
    for x in _EYES:
        pencil.line((x - 0.1, 0.2), (x, 0.15), (x + 0.1, 0.2), width=0.06)
    pencil.eyes(0.38, 0.08)
    pencil.oval((0.5, 0.71), (0.13, 0.17))


def _unread(pencil: _Pencil) -> None:
    turn = [math.radians(angle) for angle in range(-170, 61, 10)]
    hook = [(0.5 + 0.17 * math.cos(angle), 0.36 + 0.17 * math.sin(angle)) for angle in turn]
    pencil.line(*hook, (0.5, 0.6), width=0.11)
    pencil.disc((0.5, 0.78), 0.07)


_FEATURES: Final[MappingProxyType[Emotion | None, Callable[[_Pencil], None]]] = MappingProxyType(
    {
        Emotion.ANGER: _angry,
        Emotion.CONTEMPT: _doubtful,
        Emotion.DISGUST: _put_off,
        Emotion.FEAR: _scared,
        Emotion.HAPPINESS: _happy,
        Emotion.NEUTRAL: _calm,
        Emotion.SADNESS: _sad,
        Emotion.SURPRISE: _surprised,
        None: _unread,
    }
)
