"""Draws numbered boxes around faces; knows nothing of emotions."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from bot.core.faces import FaceRectangle
from bot.core.pictures import Photo
from bot.media.decode import PhotoLimits, decode_photo

MAX_SIDE_PX: Final = 1280
"""Longer side of what is sent back: Telegram shows ordinary photos no larger."""

_BOX: Final = "#ffd60a"
_INK: Final = "#101418"
_QUALITY: Final = 88

_LINE_SHARE: Final = 1 / 200
_MIN_LINE_PX: Final = 2
_FONT_SHARE: Final = 1 / 24
_MIN_FONT_PX: Final = 14
_FACE_FONT_SHARE: Final = 0.4

Edges = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class _Style:
    """Sizes in pixels that fit one picture."""

    line: int
    font: int

    @classmethod
    def fitting(cls, side: int) -> "_Style":
        return cls(
            line=max(_MIN_LINE_PX, round(side * _LINE_SHARE)),
            font=max(_MIN_FONT_PX, round(side * _FONT_SHARE)),
        )


def draw_numbered_boxes(
    photo: Photo, rectangles: Sequence[FaceRectangle], limits: PhotoLimits
) -> Photo:
    """Draw a box and a number, from 1 in the given order, for each face.

    The result is an upright JPEG of at most 1280 px; no line or label leaves the picture, and a
    label keeps off the other faces wherever there is room.

    Raises:
        PhotoError: the photo cannot be read.
    """
    decoded = decode_photo(photo, limits, least_side_px=MAX_SIDE_PX)
    canvas = decoded.pixels
    if max(canvas.size) > MAX_SIDE_PX:
        canvas.thumbnail((MAX_SIDE_PX, MAX_SIDE_PX), Image.Resampling.BILINEAR)
    across, down = canvas.width / decoded.width, canvas.height / decoded.height
    style = _Style.fitting(max(canvas.size))
    boxes = [_fit_box(rectangle, across, down, canvas.size) for rectangle in rectangles]
    draw = ImageDraw.Draw(canvas)
    for box in boxes:
        _draw_box(draw, box, style)
    labels: list[Edges] = []
    for index, box in enumerate(boxes):
        avoid = boxes[:index] + boxes[index + 1 :] + labels
        labels.append(_draw_label(draw, str(index + 1), box, avoid, style))
    out = io.BytesIO()
    canvas.save(out, "JPEG", quality=_QUALITY)
    return Photo(out.getvalue())


def _fit_box(rectangle: FaceRectangle, across: float, down: float, size: tuple[int, int]) -> Edges:
    left = min(max(0, round(rectangle.left * across)), size[0] - 1)
    top = min(max(0, round(rectangle.top * down)), size[1] - 1)
    right = max(left, min(size[0], round(rectangle.right * across)) - 1)
    bottom = max(top, min(size[1], round(rectangle.bottom * down)) - 1)
    return left, top, right, bottom


def _draw_box(draw: ImageDraw.ImageDraw, box: Edges, style: _Style) -> None:
    # A dark line inside the bright one keeps the box visible on any skin and any background.
    draw.rectangle(box, outline=_BOX, width=style.line)
    inner = (
        box[0] + style.line,
        box[1] + style.line,
        box[2] - style.line,
        box[3] - style.line,
    )
    if inner[0] < inner[2] and inner[1] < inner[3]:
        draw.rectangle(inner, outline=_INK, width=max(1, style.line // 2))


def _draw_label(
    draw: ImageDraw.ImageDraw,
    text: str,
    box: Edges,
    avoid: Sequence[Edges],
    style: _Style,
) -> Edges:
    font_px = min(style.font, max(_MIN_FONT_PX, round((box[3] - box[1]) * _FACE_FONT_SHARE)))
    font = ImageFont.load_default(font_px)
    ink = draw.textbbox((0, 0), text, font=font)
    size = draw.im.size
    pad = max(2, font_px // 4)
    width = min(size[0], round(ink[2] - ink[0]) + 2 * pad)
    height = min(size[1], round(ink[3] - ink[1]) + 2 * pad)
    label = min(_label_places(box, width, height, size), key=lambda place: _covered(place, avoid))
    right, bottom = label[2] - 1, label[3] - 1
    draw.rectangle((label[0], label[1], right, bottom), fill=_BOX, outline=_INK)
    centre = (label[0] + label[2]) / 2, (label[1] + label[3]) / 2
    draw.text(centre, text, fill=_INK, font=font, anchor="mm")
    return label


def _label_places(box: Edges, width: int, height: int, size: tuple[int, int]) -> list[Edges]:
    """Places for a label, the best liked first, all of them inside the picture."""
    left, top, right, bottom = box
    corners = [
        (left, top - height),
        (right - width, top - height),
        (left, bottom),
        (right - width, bottom),
        (left - width, top),
        (right, top),
        (left, top),
    ]
    places = []
    for x, y in corners:
        inside_x = min(max(0, x), size[0] - width)
        inside_y = min(max(0, y), size[1] - height)
        places.append((inside_x, inside_y, inside_x + width, inside_y + height))
    return places


def _covered(place: Edges, others: Sequence[Edges]) -> int:
    """Square pixels of other faces and labels that a label here would hide."""
    return sum(
        max(0, min(place[2], other[2]) - max(place[0], other[0]))
        * max(0, min(place[3], other[3]) - max(place[1], other[1]))
        for other in others
    )
