"""Cuts what lies around a box out of a picture, wide enough to be turned and shifted later."""

import io
import math
from typing import Final

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image

from bot.vision.second_look import CROP_PX, CROP_SCALE

PATCH_PX: Final = CROP_PX * 3 // 2
"""Side of a patch: half as much again as the network sees of it, at the same scale."""

_PATCH_SCALE: Final = CROP_SCALE * 3 / 2
_HALVE_FROM: Final = 2
_PACKED_CHANCE: Final = 0.3
_QUALITY: Final = (30, 90)

Patch = NDArray[np.uint8]


def cut_patch(chance: Generator, picture: Image.Image, box_ltrb: NDArray[np.floating]) -> Patch:
    """Cut out a patch; some are packed as poor JPEGs, as photos that went through many hands.

    Args:
        chance: decides everything.
        picture: RGB.
        box_ltrb: left, top, right, bottom in its pixels.

    Returns:
        (PATCH_PX, PATCH_PX, 4) RGB, and 255 where the picture is, 0 beyond its edge.
    """
    left, top, right, bottom = (float(edge) for edge in box_ltrb)
    side = max(right - left, bottom - top) * _PATCH_SCALE
    x, y = (left + right - side) / 2, (top + bottom - side) / 2
    around = (math.floor(x), math.floor(y), math.ceil(x + side), math.ceil(y + side))
    part = picture.convert("RGBA").crop(around)
    factor = 1
    while side / PATCH_PX / factor >= _HALVE_FROM:
        factor *= 2
    if factor > 1:
        # Averaged first, so that no pixel is skipped.
        part = part.reduce(factor)
    scale = side / PATCH_PX / factor
    data = (scale, 0, (x - around[0]) / factor, 0, scale, (y - around[1]) / factor)
    patch = part.transform(
        (PATCH_PX, PATCH_PX), Image.Transform.AFFINE, data, Image.Resampling.BILINEAR
    )
    if chance.random() < _PACKED_CHANCE:
        patch = _packed(patch, int(chance.integers(*_QUALITY)))
    return np.asarray(patch)


def _packed(patch: Image.Image, quality: int) -> Image.Image:
    blob = io.BytesIO()
    patch.convert("RGB").save(blob, "JPEG", quality=quality)
    again = Image.open(blob).convert("RGB")
    again.putalpha(patch.getchannel("A"))
    return again
