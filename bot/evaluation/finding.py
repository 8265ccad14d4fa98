"""Lets a detector look at labelled photos, as the bot would, and measures what it finds."""

import dataclasses
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from numpy.random import Generator, default_rng

from bot.core.pictures import Frame, Photo, Picture
from bot.evaluation.face_figures import (
    FaceFigures,
    LabelledBoxes,
    Match,
    face_figures,
    match_faces,
)
from bot.evaluation.hardships import Hardship
from bot.media.decode import PhotoLimits, decode_photo, picture_of
from bot.vision.detector import DetectorOptions, detect_faces
from bot.vision.scene import Scene
from bot.vision.session import Model

_BARE_FROM: Final = 0.05
"""Score down to which the bare model's boxes count for average precision."""

LabelledPhoto = tuple[Callable[[], Picture], LabelledBoxes]
"""What opens a photo, so that one at a time is in memory, and what is in it."""


def measure_faces(
    model: Model, photos: Iterable[LabelledPhoto], options: DetectorOptions | None = None
) -> FaceFigures:
    """Measure a detector on photos.

    Args:
        model: the detector.
        photos: what to look at.
        options: how the bot looks; None: as it does by default.

    Raises:
        PhotoError: a photo cannot be read.
    """
    options = options or DetectorOptions()
    bare = dataclasses.replace(options, threshold=_BARE_FROM, sure=0.0)
    labels: list[LabelledBoxes] = []
    found: list[list[Match]] = []
    alone: list[list[Match]] = []
    for open_photo, labelled in photos:
        scene = Scene.open(open_photo(), PhotoLimits(), side_px=options.finest_pass_px)
        labels.append(labelled)
        found.append(match_faces(detect_faces(model, scene, options), labelled))
        alone.append(match_faces(detect_faces(model, scene, bare), labelled))
    return face_figures(labels, found, alone)


def hard_faces(
    model: Model, photos: Iterable[LabelledPhoto], hardships: Iterable[Hardship]
) -> Iterator[tuple[Hardship, FaceFigures]]:
    """Measure a detector on photos made harder one way at a time.

    Raises:
        PhotoError: a photo cannot be read.
    """
    photos = list(photos)
    for hardship in hardships:
        chance = default_rng(0)
        hard = (_hardened(open_photo(), boxes, hardship, chance) for open_photo, boxes in photos)
        yield hardship, measure_faces(model, hard)


def _hardened(
    picture: Picture, labelled: LabelledBoxes, hardship: Hardship, chance: Generator
) -> LabelledPhoto:
    if isinstance(picture, Photo):
        before = decode_photo(picture, PhotoLimits()).pixels
    else:
        before = picture_of(picture).pixels
    after = hardship.apply(before, labelled.faces_ltrb, chance)
    frame = Frame(after.tobytes(), after.width, after.height, time_s=0.0)
    boxes = LabelledBoxes(
        hardship.moved(labelled.faces_ltrb, before.size, after.size),
        hardship.moved(labelled.ignored_ltrb, before.size, after.size),
    )
    return lambda: frame, boxes
