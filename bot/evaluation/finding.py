"""Looks for faces in labelled photos, as the bot would, and measures what is found."""

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
from bot.vision.detector import find_candidates
from bot.vision.finder import FaceFinder
from bot.vision.scene import Scene

_BARE_FROM: Final = 0.05
"""Score down to which the bare model's boxes count for average precision."""

LabelledPhoto = tuple[Callable[[], Picture], LabelledBoxes]
"""What opens a photo, so that one at a time is in memory, and what is in it."""


def measure_faces(finder: FaceFinder, photos: Iterable[LabelledPhoto]) -> FaceFigures:
    """Measure on photos how faces are found.

    Args:
        finder: what finds them.
        photos: what to look at.

    Raises:
        PhotoError: a photo cannot be read.
    """
    bare = dataclasses.replace(finder.options.detector, threshold=_BARE_FROM)
    labels: list[LabelledBoxes] = []
    found: list[list[Match]] = []
    alone: list[list[Match]] = []
    for open_photo, labelled in photos:
        scene = Scene.open(open_photo(), PhotoLimits(), side_px=finder.finest_pass_px)
        labels.append(labelled)
        found.append(match_faces(finder.find(scene), labelled))
        alone.append(match_faces(find_candidates(finder.detector, scene, bare), labelled))
    return face_figures(labels, found, alone)


def hard_faces(
    finder: FaceFinder, photos: Iterable[LabelledPhoto], hardships: Iterable[Hardship]
) -> Iterator[tuple[Hardship, FaceFigures]]:
    """Measure on photos made harder one way at a time.

    Raises:
        PhotoError: a photo cannot be read.
    """
    photos = list(photos)
    for hardship in hardships:
        chance = default_rng(0)
        hard = (_hardened(open_photo(), boxes, hardship, chance) for open_photo, boxes in photos)
        yield hardship, measure_faces(finder, hard)


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
