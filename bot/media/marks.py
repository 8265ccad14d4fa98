"""Draws one face's box, label and leader line on a canvas; where they go is decided elsewhere."""

from functools import lru_cache
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from bot.core.emotions import Emotion
from bot.media.labels import Edges
from bot.media.pictograms import COLOURS, INK, PAPER, pictogram

_FINER: Final = 4
"""Labels are drawn this much larger and shrunk: Pillow's own curves have ragged edges."""

_FONTS_KEPT: Final = 16

# Measures of a label as shares of its height.
_RIM: Final = 0.08
_PAD: Final = 0.17
_DIGIT: Final = 0.49
_FONT: Final = 0.74
_BOLD: Final = 0.03
_FACE: Final = 0.74
_ROUND: Final = 0.3

# Measures of a box's line as shares of the label's height and of the box's shorter side.
_LINE_OF_LABEL: Final = 0.09
_LINE_OF_BOX: Final = 0.06
_MIN_LINE_PX: Final = 2


def label_aspect(number: int) -> float:
    """Width of a number's label as a share of its height."""
    return 2 * _PAD + len(str(number)) * _DIGIT + _PAD / 2 + _FACE


def draw_box(canvas: Image.Image, box: Edges, emotion: Emotion | None, label_px: int) -> None:
    """Draw a line in the emotion's colour between a dark and a light one.

    One of the three stands out from any skin and any background.
    """
    draw = ImageDraw.Draw(canvas)
    shorter = min(box[2] - box[0], box[3] - box[1])
    line = max(_MIN_LINE_PX, round(min(_LINE_OF_LABEL * label_px, _LINE_OF_BOX * shorter)))
    hair = max(1, line // 3)
    for colour, width in ((INK, hair), (COLOURS[emotion], line), (PAPER, hair)):
        if box[0] < box[2] and box[1] < box[3]:
            draw.rectangle((box[0], box[1], box[2] - 1, box[3] - 1), outline=colour, width=width)
        box = box[0] + width, box[1] + width, box[2] - width, box[3] - width


def draw_leader(
    canvas: Image.Image, leader: Edges, emotion: Emotion | None, label_px: int
) -> None:
    """Draw the line from a box to a label that stands away from it."""
    line = max(_MIN_LINE_PX, round(_LINE_OF_LABEL * label_px))
    margin = line + 4
    left, right = sorted((leader[0], leader[2]))
    top, bottom = sorted((leader[1], leader[3]))
    corner = left - margin, top - margin
    size = right - left + 2 * margin, bottom - top + 2 * margin
    for colour, width in ((INK, line + 4), (PAPER, line + 2), (COLOURS[emotion], line)):
        mask = Image.new("L", (size[0] * _FINER, size[1] * _FINER))
        points = [
            ((x - corner[0]) * _FINER, (y - corner[1]) * _FINER)
            for x, y in (leader[:2], leader[2:])
        ]
        ImageDraw.Draw(mask).line(points, fill=255, width=width * _FINER)
        canvas.paste(colour, corner, mask.reduce(_FINER))


def draw_label(canvas: Image.Image, edges: Edges, number: int, emotion: Emotion | None) -> None:
    """Draw a face's number beside the little face of its emotion."""
    left, top, right, bottom = edges
    sprite = _plate((right - left, bottom - top), COLOURS[emotion])
    height = sprite.height
    _write(sprite, str(number))
    side = max(1, round(_FACE * height))
    face = pictogram(emotion, side)
    sprite.paste(face, (sprite.width - round(_PAD * height) - side, (height - side) // 2), face)
    canvas.paste(sprite, (left, top), sprite)


def _plate(size: tuple[int, int], colour: str) -> Image.Image:
    width, height = size[0] * _FINER, size[1] * _FINER
    plate = Image.new("RGBA", (width, height))
    draw = ImageDraw.Draw(plate)
    inset = 0
    for fill, rim in ((INK, _FINER), (colour, round(_RIM * height)), (PAPER, 0)):
        edges = inset, inset, width - 1 - inset, height - 1 - inset
        if edges[0] <= edges[2] and edges[1] <= edges[3]:
            draw.rounded_rectangle(edges, max(0, _ROUND * height - inset), fill=fill)
        inset += rim
    return plate.reduce(_FINER)


def _write(sprite: Image.Image, text: str) -> None:
    draw = ImageDraw.Draw(sprite)
    font = _font(max(1, round(_FONT * sprite.height)))
    bold = _BOLD * sprite.height
    left, top, right, bottom = draw.textbbox((0, 0), text, font=font, stroke_width=bold)
    # By the ink, not by the font's line: digits reach no lower than their line.
    x = (_PAD + len(text) * _DIGIT / 2) * sprite.height - (left + right) / 2
    y = (sprite.height - top - bottom) / 2
    draw.text((x, y), text, fill=INK, font=font, stroke_width=bold)


@lru_cache(maxsize=_FONTS_KEPT)
def _font(px: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(px)
