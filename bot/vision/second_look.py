"""Looks again at what may be a face, alone and enlarged, and rejects most of what is not one."""

from typing import Final

import numpy as np
from PIL import Image

from bot.vision.scene import Scene
from bot.vision.session import FloatArray, Model

CROP_PX: Final = 80
"""Side of the square that the model looks at."""

CROP_SCALE: Final = 2.4
"""Side of that square in longer sides of the face's box: hair and shoulders say a lot."""

_BATCH: Final = 8
"""Crops in one run: with more, what passes between layers outgrows the processor's cache."""


def look_again(
    model: Model, scene: Scene, boxes_ltrb: FloatArray, *, unclear: tuple[float, float]
) -> FloatArray:
    """How much each box looks like a face.

    Where that is unclear, the mirror image is looked at too, and the mean counts: what looks like
    a face by chance seldom does so in a mirror.

    Args:
        model: takes (n, 3, CROP_PX, CROP_PX) RGB, 0..255; gives (n,) logits.
        scene: the photo.
        boxes_ltrb: (n, 4) in pixels of the photo.
        unclear: logits between which the mirror image is looked at, too.

    Returns:
        (n,) logits: at 0 it is as likely a face as not.
    """
    logits = [np.empty(0, np.float32)]
    for first in range(0, len(boxes_ltrb), _BATCH):
        crops = np.stack([_crop(scene, box) for box in boxes_ltrb[first : first + _BATCH]])
        (seen,) = model(crops)
        asked = np.flatnonzero((seen > unclear[0]) & (seen < unclear[1]))
        if asked.size:
            (mirrored,) = model(np.ascontiguousarray(crops[asked, :, :, ::-1]))
            seen[asked] = (seen[asked] + mirrored) / 2
        logits.append(seen)
    return np.concatenate(logits)


def _crop(scene: Scene, box_ltrb: FloatArray) -> FloatArray:
    left, top, right, bottom = (float(edge) for edge in box_ltrb)
    side = max(right - left, bottom - top) * CROP_SCALE
    x, y = (left + right - side) / 2, (top + bottom - side) / 2
    # From what the detector saw: decoding the photo more finely for it gave no better answers, and
    # cost as much as the detector. Black beyond the photo's edge, as the model was trained.
    crop: Image.Image = scene.crop((x, y, x + side, y + side), CROP_PX)
    planes: FloatArray = np.asarray(crop, np.float32).transpose(2, 0, 1)
    return planes
