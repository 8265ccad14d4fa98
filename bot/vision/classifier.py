"""Reads the emotions of cropped faces, all of a photo in one batch."""

import numpy as np

from bot.core.emotions import Scores
from bot.vision.session import FloatArray, Model


def classify_faces(model: Model, crops: list[FloatArray]) -> list[Scores]:
    """Read each crop and its mirror image, and average the two.

    The mirror image doubles the work for each face, and is worth 0.4 points of accuracy and a
    better calibration; see the model card.

    Args:
        model: the emotion classifier.
        crops: (48, 48) float32 grey, 0..255, each.

    Returns:
        Scores in the order of the crops.
    """
    if not crops:
        return []
    looks = np.stack(crops)
    batch = np.concatenate([looks, looks[:, :, ::-1]])[:, None]
    (scores,) = model(np.ascontiguousarray(batch))
    mean = scores.reshape(2, len(crops), -1).mean(axis=0, dtype=np.float64)
    mean = np.clip(mean, 0.0, 1.0)
    shares = mean / mean.sum(axis=1, keepdims=True)
    return [Scores(tuple(float(share) for share in row)) for row in shares]
