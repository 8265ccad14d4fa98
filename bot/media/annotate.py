"""Marks faces in a photo with numbered boxes in the colours of their emotions."""

import io
import math
from collections.abc import Sequence
from typing import Final

from PIL import Image

from bot.core.faces import FaceRectangle, MarkedFace
from bot.core.pictures import Photo
from bot.media.decode import PhotoLimits, decode_photo
from bot.media.labels import Edges, place_labels
from bot.media.marks import draw_box, draw_label, draw_leader, label_aspect

MAX_SIDE_PX: Final = 1280
"""Longer side of what is sent back: Telegram shows ordinary photos no larger."""

MIN_SIDE_PX: Final = 640
"""Longer side up to which small photos are enlarged, so that numbers in them are sharp."""

_MOST_ENLARGED: Final = 2.0
_QUALITY: Final = 88

# Labels are tall enough to be read on a phone, where a picture is about 340 px wide, as long as
# faces are few; they give way when faces are many or small, down to what can be read zoomed in.
_LABEL_OF_SIDE: Final = 1 / 17
_SMALL_LABEL_OF_SIDE: Final = 1 / 26
_FEW_FACES: Final = 9
_LEAST_LABEL_PX: Final = 18


def draw_marked_faces(photo: Photo, faces: Sequence[MarkedFace], limits: PhotoLimits) -> Photo:
    """Draw a box with a label for each face: its number, from 1, and its emotion's little face.

    The result is an upright JPEG with a longer side of at most 1280 px. A photo smaller than
    640 px is enlarged, at most to twice its size. Nothing is drawn outside the picture, and no
    label lies on another face or label as long as the picture has a free spot for it.

    Raises:
        PhotoError: the photo cannot be read.
    """
    decoded = decode_photo(photo, limits, least_side_px=MAX_SIDE_PX)
    canvas = _at_good_size(decoded.pixels)
    across, down = canvas.width / decoded.width, canvas.height / decoded.height
    boxes = [_fit_box(face.rectangle, across, down, canvas.size) for face in faces]
    _mark(canvas, boxes, faces)
    out = io.BytesIO()
    canvas.save(out, "JPEG", quality=_QUALITY)
    return Photo(out.getvalue())


def _at_good_size(pixels: Image.Image) -> Image.Image:
    side = max(pixels.size)
    scale = min(MAX_SIDE_PX / side, max(1.0, min(_MOST_ENLARGED, MIN_SIDE_PX / side)))
    if scale == 1.0:
        return pixels
    size = max(1, round(pixels.width * scale)), max(1, round(pixels.height * scale))
    smooth = Image.Resampling.BILINEAR if scale < 1.0 else Image.Resampling.BICUBIC
    return pixels.resize(size, smooth)


def _fit_box(rectangle: FaceRectangle, across: float, down: float, size: tuple[int, int]) -> Edges:
    left = min(max(0, round(rectangle.left * across)), size[0] - 1)
    top = min(max(0, round(rectangle.top * down)), size[1] - 1)
    right = max(left + 1, min(size[0], round(rectangle.right * across)))
    bottom = max(top + 1, min(size[1], round(rectangle.bottom * down)))
    return left, top, right, bottom


def _mark(canvas: Image.Image, boxes: Sequence[Edges], faces: Sequence[MarkedFace]) -> None:
    if not boxes:
        return
    labels = place_labels(
        boxes,
        canvas.size,
        aspects=[label_aspect(number) for number in range(1, len(boxes) + 1)],
        tallest_px=_tallest_label(boxes, max(canvas.size)),
        least_px=_LEAST_LABEL_PX,
    )
    height = labels[0].edges[3] - labels[0].edges[1]
    for box, face in zip(boxes, faces, strict=True):
        draw_box(canvas, box, face.emotion, height)
    for label, face in zip(labels, faces, strict=True):
        if label.leader is not None:
            draw_leader(canvas, label.leader, face.emotion, height)
    for number, (label, face) in enumerate(zip(labels, faces, strict=True), start=1):
        draw_label(canvas, label.edges, number, face.emotion)


def _tallest_label(boxes: Sequence[Edges], side: int) -> int:
    crowding = math.sqrt(max(1.0, len(boxes) / _FEW_FACES))
    small = max(_LEAST_LABEL_PX, round(side * _SMALL_LABEL_OF_SIDE / crowding))
    large = max(small, round(side * _LABEL_OF_SIDE / crowding))
    faces = sorted(bottom - top for _, top, _, bottom in boxes)
    return min(large, max(small, faces[len(faces) // 2]))
