"""Lets a classifier read labelled faces, as the bot would, and measures what it reads."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.random import default_rng
from numpy.typing import NDArray
from PIL import Image

from bot.core.emotions import Emotion
from bot.core.errors import PhotoError, SettingsError
from bot.core.faces import FaceRectangle
from bot.evaluation.emotion_figures import EmotionFigures, emotion_figures
from bot.evaluation.ferplus import NO_LABEL, VotedFaces
from bot.evaluation.folders import open_photo
from bot.evaluation.hardships import Hardship
from bot.media.decode import PhotoLimits, decode_photo
from bot.vision.classifier import classify_faces
from bot.vision.engine import Engine
from bot.vision.session import FloatArray, Model

_BATCH: Final = 128

FACE_IN_CROP: Final = np.array([[5.15, 1.65, 42.65, 47.15]], np.float32)
"""Box of the face in a 48 x 48 crop, left, top, right, bottom: what the template implies."""

Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class FerplusFigures:
    """What is reported of FER+.

    Attributes:
        majority: faces with a majority, each read with its mirror image, as the bot does.
        one_look: the same faces without the mirror image.
        plurality: all faces whose most frequent vote is an emotion, with the mirror image.
    """

    majority: EmotionFigures
    one_look: EmotionFigures
    plurality: EmotionFigures


@dataclass(frozen=True, slots=True)
class FolderFigures:
    """What is reported of photos in folders.

    Attributes:
        read: photos in which a face was found; the largest one counts.
        without_face: photos in which none was.
        unreadable: files that are no photo.
    """

    read: EmotionFigures
    without_face: int
    unreadable: int


def ferplus_figures(model: Model, faces: VotedFaces) -> FerplusFigures:
    """Measure a classifier on FER+, on plain crops: no detection, no alignment.

    Raises:
        SettingsError: no face has a majority.
    """
    clear, named = faces.majority(), faces.plurality()
    both, single = read_crops(model, faces.pixels), _single_look(model, faces.pixels)
    kept = clear != NO_LABEL
    if not kept.any():
        raise SettingsError("none of the faces has a majority")
    return FerplusFigures(
        emotion_figures(both[kept], clear[kept]),
        emotion_figures(single[kept], clear[kept]),
        emotion_figures(both[named != NO_LABEL], named[named != NO_LABEL]),
    )


def hard_emotions(
    model: Model, faces: VotedFaces, hardships: Iterable[Hardship]
) -> Iterator[tuple[Hardship, EmotionFigures]]:
    """Measure a classifier on the faces that have a majority, made harder one way at a time."""
    labels = faces.majority()
    kept = labels != NO_LABEL
    for hardship in hardships:
        chance = default_rng(0)
        hard = [
            hardship.apply(Image.fromarray(face), FACE_IN_CROP, chance, whole=False)
            for face in faces.pixels[kept]
        ]
        pixels = np.stack([np.asarray(face) for face in hard])
        yield hardship, emotion_figures(read_crops(model, pixels), labels[kept])


def folder_figures(
    engine: Engine, photos: Iterable[tuple[Path, Emotion]], *, whole: bool
) -> FolderFigures:
    """Measure detector and classifier together on labelled photos.

    Args:
        engine: what the bot runs.
        photos: files, and how the largest face in them looks.
        whole: each photo is a face that was cut out already: nothing is looked for.

    Raises:
        SettingsError: no photo could be read.
    """
    emotions = list(Emotion)
    scores, labels = [], []
    without = unreadable = 0
    for path, emotion in photos:
        photo = open_photo(path)
        try:
            rectangles = [_all_of(path)] if whole else None
            face = engine.read(photo, rectangles).main_face
        except PhotoError:
            unreadable += 1
            continue
        if face is None:
            without += 1
            continue
        scores.append(face.scores.shares)
        labels.append(emotions.index(emotion))
    if not scores:
        raise SettingsError("no face was found in any of the photos")
    return FolderFigures(emotion_figures(np.array(scores), np.array(labels)), without, unreadable)


def read_crops(model: Model, pixels: NDArray[np.uint8]) -> Scores:
    """(n, 8) shares of (n, 48, 48) grey faces, each read with its mirror image."""
    rows = [
        scores.shares
        for batch in _batches(pixels)
        for scores in classify_faces(model, list(batch[:, 0]))
    ]
    return np.array(rows)


def _single_look(model: Model, pixels: NDArray[np.uint8]) -> Scores:
    return np.concatenate([model(batch)[0] for batch in _batches(pixels)]).astype(np.float64)


def _batches(pixels: NDArray[np.uint8]) -> Iterator[FloatArray]:
    for first in range(0, len(pixels), _BATCH):
        yield pixels[first : first + _BATCH, None].astype(np.float32)


def _all_of(path: Path) -> FaceRectangle:
    decoded = decode_photo(open_photo(path), PhotoLimits())
    return FaceRectangle(0, 0, decoded.width, decoded.height)
