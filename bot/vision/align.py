"""Cuts faces out of photos as the classifier learnt to see them: grey, 48 x 48, upright."""

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from bot.core.faces import FaceRectangle
from bot.media.crop import crop_resized
from bot.vision.scene import Scene
from bot.vision.session import FloatArray

CROP_SIDE_PX: Final = 48

TEMPLATE_XY: Final = np.array(
    [[15.4, 19.1], [32.6, 19.1], [24.0, 28.5], [17.2, 35.9], [30.8, 35.9]]
)
"""Where the five landmarks lie in the crop, in pixels; order of `Detections.landmarks_xy`."""

_SHRINK_UNDER: Final = 0.4
"""Scale below which bilinear sampling would skip pixels, so that the photo is averaged first."""

_MARGIN_PX: Final = 2
_TINY: Final = 1e-12


def similarities_to_template(landmarks_xy: FloatArray) -> NDArray[np.float64]:
    """Best rotation, scale and shift from each face to the crop's template.

    Args:
        landmarks_xy: (n, 5, 2), pixels of the photo, in the order of `TEMPLATE_XY`.

    Returns:
        (n, 4) rows a, b, dx, dy with x' = a x - b y + dx and y' = b x + a y + dy: a is the scale
        times the cosine of the rotation, b times its sine; no mirroring.

    Source: Umeyama 1991, "Least-squares estimation of transformation parameters between two
    point patterns". In the plane the rotation has this closed form.
    """
    source = landmarks_xy.astype(np.float64)
    middle, target_middle = source.mean(axis=1), TEMPLATE_XY.mean(axis=0)
    sx, sy = np.moveaxis(source - middle[:, None], -1, 0)
    tx, ty = (TEMPLATE_XY - target_middle).T
    spread = np.maximum((sx * sx + sy * sy).sum(axis=1), _TINY)
    a = (sx * tx + sy * ty).sum(axis=1) / spread
    b = (sx * ty - sy * tx).sum(axis=1) / spread
    dx = target_middle[0] - (a * middle[:, 0] - b * middle[:, 1])
    dy = target_middle[1] - (b * middle[:, 0] + a * middle[:, 1])
    return np.stack([a, b, dx, dy], axis=1)


def crop_aligned(scene: Scene, landmarks_xy: FloatArray) -> list[FloatArray]:
    """Cut out faces by their landmarks.

    Args:
        scene: the photo.
        landmarks_xy: (n, 5, 2), pixels of the photo.

    Returns:
        For each face (48, 48) float32 grey, 0..255; black beyond the photo's edge.
    """
    rows: list[list[float]] = similarities_to_template(landmarks_xy).tolist()
    crops = []
    for a, b, dx, dy in rows:
        pixels, scale = scene.fine_enough(math.hypot(a, b))
        crops.append(_crop_similar(pixels, a / scale, b / scale, dx, dy))
    return crops


def crop_rectangle(scene: Scene, rectangle: FaceRectangle) -> FloatArray:
    """Cut out a face by a given rectangle; there are no landmarks to align it by.

    Args:
        scene: the photo, with every pixel it has.
        rectangle: pixels of the photo; what lies beyond the edge is black.

    Returns:
        (48, 48) float32 grey, 0..255.
    """
    pixels, _ = scene.fine_enough(1.0)
    box = (rectangle.left, rectangle.top, rectangle.right, rectangle.bottom)
    crop = crop_resized(pixels, box, (CROP_SIDE_PX, CROP_SIDE_PX)).convert("L")
    return np.asarray(crop, dtype=np.float32)


def _crop_similar(pixels: Image.Image, a: float, b: float, dx: float, dy: float) -> FloatArray:
    # Plain floats: for one 2 x 2 matrix they are many times faster than arrays.
    square = max(a * a + b * b, _TINY)
    # Pillow wants the mapping from the crop back to the picture: x = c x' + s y' + ox, and so on.
    c, s = a / square, b / square
    ox, oy = -(c * dx + s * dy), s * dx - c * dy
    left, top, right, bottom = _seen(pixels, c, s, ox, oy)
    factor = _shrink_factor(math.sqrt(square))
    grey = pixels.crop((left, top, right, bottom)).convert("L")
    if factor > 1:
        grey = grey.reduce(factor)
    data = (c, s, ox - left, -s, c, oy - top)
    crop = grey.transform(
        (CROP_SIDE_PX, CROP_SIDE_PX),
        Image.Transform.AFFINE,
        tuple(number / factor for number in data),
        Image.Resampling.BILINEAR,
    )
    return np.asarray(crop, dtype=np.float32)


def _seen(
    pixels: Image.Image, c: float, s: float, ox: float, oy: float
) -> tuple[int, int, int, int]:
    """The part of the picture that the crop can see, so that only it is turned grey."""
    side = CROP_SIDE_PX
    xs = (ox, ox + c * side, ox + s * side, ox + (c + s) * side)
    ys = (oy, oy - s * side, oy + c * side, oy + (c - s) * side)
    left = _clamp(math.floor(min(xs)) - _MARGIN_PX, 0, pixels.width - 1)
    top = _clamp(math.floor(min(ys)) - _MARGIN_PX, 0, pixels.height - 1)
    right = _clamp(math.ceil(max(xs)) + _MARGIN_PX, left + 1, pixels.width)
    bottom = _clamp(math.ceil(max(ys)) + _MARGIN_PX, top + 1, pixels.height)
    return left, top, right, bottom


def _clamp(value: int, low: int, high: int) -> int:
    return max(low, min(high, value))


def _shrink_factor(scale: float) -> int:
    factor = 1
    while scale * factor < _SHRINK_UNDER and factor < CROP_SIDE_PX:
        factor *= 2
    return factor
