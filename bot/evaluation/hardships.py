"""Makes photos harder in known ways: turned, blurred, dark, small, noisy, packed, covered."""

import io
import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Boxes = NDArray[np.float32]
"""(n, 4) left, top, right, bottom of the faces, in pixels."""

_USUAL_WIDTH_PX: Final = 40.0
_DARK: Final = 18
_EYES: Final = (0.27, 0.73)
_EYE_LINE: Final = 0.38
_MOUTH_LINE: Final = 0.60
_BROW_LINE: Final = 0.24
_GLASS: Final = (0.19, 0.11)


@dataclass(frozen=True, slots=True)
class Hardship:
    """One way in which a photo is hard to read.

    Attributes:
        name: what is done: "turned".
        level: how much of it: "15°"; empty where there is only one.
        change: what does it to a photo with faces.
        turn_deg: by how much the photo is turned, against the clock; boxes turn with it.
    """

    name: str
    level: str
    change: Callable[[Image.Image, Boxes, Generator], Image.Image]
    turn_deg: float = 0.0

    @property
    def title(self) -> str:
        """Name and level."""
        return f"{self.name} {self.level}".strip()

    def apply(
        self, photo: Image.Image, boxes: Boxes, chance: Generator, *, whole: bool = True
    ) -> Image.Image:
        """Make a photo harder.

        Args:
            photo: RGB or grey.
            boxes: where its faces are.
            chance: decides what chance decides.
            whole: a turned photo grows, so that no corner is lost.
        """
        if self.turn_deg:
            return photo.rotate(
                self.turn_deg, Image.Resampling.BILINEAR, expand=whole, fillcolor=_middling(photo)
            )
        return self.change(photo, boxes, chance)

    def moved(self, boxes: Boxes, before: tuple[int, int], after: tuple[int, int]) -> Boxes:
        """Where the boxes of a photo are once it is turned, by its sizes before and after."""
        if not self.turn_deg or not len(boxes):
            return boxes
        angle = math.radians(self.turn_deg)
        turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
        middles = ((boxes[:, :2] + boxes[:, 2:]) / 2 - np.array(before) / 2) @ turn.T
        middles = middles + np.array(after) / 2
        # A turned face's box is between its own and one on its side.
        share = abs(self.turn_deg) / 90
        size = boxes[:, 2:] - boxes[:, :2]
        half = (size * (1 - share) + size[:, ::-1] * share) / 2
        moved: Boxes = np.concatenate([middles - half, middles + half], axis=1, dtype=np.float32)
        return moved


def _middling(photo: Image.Image) -> float | tuple[float, ...]:
    means = np.asarray(photo, np.float32).mean(axis=(0, 1))
    return int(means) if means.ndim == 0 else tuple(int(mean) for mean in means)


def _same(photo: Image.Image, _boxes: Boxes, _chance: Generator) -> Image.Image:
    return photo


def _blurred(share: float, photo: Image.Image, boxes: Boxes, _: Generator) -> Image.Image:
    return photo.filter(ImageFilter.GaussianBlur(share * _width(boxes)))


def _small(width_px: float, photo: Image.Image, boxes: Boxes, _: Generator) -> Image.Image:
    scale = min(1.0, width_px / _width(boxes))
    size = max(1, round(photo.width * scale)), max(1, round(photo.height * scale))
    coarse = photo.resize(size, Image.Resampling.BOX)
    return coarse.resize(photo.size, Image.Resampling.BILINEAR)


def _dark(share: float, photo: Image.Image, _: Boxes, _chance: Generator) -> Image.Image:
    return photo.point(lambda value: value * share)


def _noisy(spread: float, photo: Image.Image, _: Boxes, chance: Generator) -> Image.Image:
    pixels = np.asarray(photo, np.float64)
    pixels = pixels + chance.normal(0, spread, pixels.shape)
    return Image.fromarray(np.clip(np.round(pixels), 0, 255).astype(np.uint8))


def _packed(quality: int, photo: Image.Image, _: Boxes, _chance: Generator) -> Image.Image:
    out = io.BytesIO()
    photo.save(out, "JPEG", quality=quality)
    with Image.open(out) as opened:
        return opened.convert(photo.mode)


def _width(boxes: Boxes) -> float:
    """Mean width of the faces; of no face, that of a small one."""
    return float((boxes[:, 2] - boxes[:, 0]).mean()) if len(boxes) else _USUAL_WIDTH_PX


Draw = Callable[[ImageDraw.ImageDraw, "_Spot"], None]


@dataclass(frozen=True, slots=True)
class _Spot:
    """One face to draw on; places are shares of its box."""

    left: float
    top: float
    width: float
    height: float

    def at(self, x: float, y: float) -> tuple[float, float]:
        return self.left + x * self.width, self.top + y * self.height


def _covered(draw: Draw, photo: Image.Image, boxes: Boxes, _: Generator) -> Image.Image:
    photo = photo.copy()
    pen = ImageDraw.Draw(photo)
    for left, top, right, bottom in boxes.tolist():
        draw(pen, _Spot(left, top, right - left, bottom - top))
    return photo


def _ink(pen: ImageDraw.ImageDraw) -> int | tuple[int, int, int]:
    return _DARK if pen.im.mode == "L" else (_DARK, _DARK, _DARK)


def _glasses(pen: ImageDraw.ImageDraw, face: _Spot, *, filled: bool) -> None:
    ink, stroke = _ink(pen), max(1, round(face.width * 0.035))
    wide, tall = _GLASS
    for x in _EYES:
        box = (*face.at(x - wide, _EYE_LINE - tall), *face.at(x + wide, _EYE_LINE + tall))
        pen.ellipse(box, fill=ink if filled else None, outline=ink, width=stroke)
    left, right = _EYES
    bridge = (*face.at(left + wide, _EYE_LINE), *face.at(right - wide, _EYE_LINE))
    pen.line(bridge, fill=ink, width=stroke)


def _headgear(pen: ImageDraw.ImageDraw, face: _Spot) -> None:
    pen.rectangle((*face.at(-0.15, -0.35), *face.at(1.15, _BROW_LINE - 0.02)), fill=_ink(pen))


def _hair(pen: ImageDraw.ImageDraw, face: _Spot) -> None:
    """Strands from the crown to the chin over one eye, and a fringe to the brows."""
    stroke = max(1, round(face.width * 0.045))
    for number in range(6):
        x = 0.05 + number * 0.07
        pen.line((*face.at(x + 0.12, -0.1), *face.at(x, 0.85)), fill=_ink(pen), width=stroke)
    for number in range(9):
        x = 0.1 + number * 0.1
        pen.line((*face.at(x, -0.1), *face.at(x + 0.03, _BROW_LINE)), fill=_ink(pen), width=stroke)


def _mask(pen: ImageDraw.ImageDraw, face: _Spot) -> None:
    pen.rectangle((*face.at(0.02, _MOUTH_LINE), *face.at(0.98, 1.02)), fill=_ink(pen))


def _cover(name: str, draw: Draw) -> Hardship:
    return Hardship(name, "", partial(_covered, draw))


HARDSHIPS: Final = (
    *(Hardship("turned", f"{angle}°", _same, float(angle)) for angle in (15, 30, 45)),
    *(
        Hardship("blurred", f"{share:.0%} of the face", partial(_blurred, share))
        for share in (0.02, 0.04, 0.08)
    ),
    *(
        Hardship("dark", f"{share:.0%} of the light", partial(_dark, share))
        for share in (0.5, 0.25, 0.1)
    ),
    *(Hardship("small", f"{side} px wide", partial(_small, side)) for side in (24, 16, 12)),
    *(Hardship("noisy", f"± {spread} of 255", partial(_noisy, spread)) for spread in (10, 25, 50)),
    *(Hardship("jpeg", f"quality {each}", partial(_packed, each)) for each in (50, 20, 10)),
    _cover("glasses", partial(_glasses, filled=False)),
    _cover("sunglasses", partial(_glasses, filled=True)),
    _cover("headgear", _headgear),
    _cover("hair", _hair),
    _cover("mask", _mask),
)
"""What the models are tried with, by kind and then by how hard it is."""
