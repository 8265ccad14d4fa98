"""Photos and clips that somebody only thought of, to try rules on."""

from collections.abc import Sequence
from typing import Final

from bot.core.emotions import Emotion, Scores
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.core.timeline import Timeline
from bot.playground.clips import clear_scores, clip_of

_SIDE_PX: Final = 300
_STEP_PX: Final = 1_000
"""Faces are medium-sized, side by side; a single one is in the middle."""


def pretend_photo(all_scores: Sequence[Scores]) -> Analysis:
    """A photo with these faces, from the left."""
    offset = (_STEP_PX - _SIDE_PX) // 2
    faces = [
        Face(FaceRectangle(index * _STEP_PX + offset, offset, _SIDE_PX, _SIDE_PX), scores)
        for index, scores in enumerate(all_scores)
    ]
    return Analysis.of(_STEP_PX * len(faces), _STEP_PX, faces)


def pretend_clip(looks: Sequence[Emotion]) -> Timeline:
    """A clip of one face that goes through these looks, at least one."""
    *before, last = looks
    return clip_of(before, pretend_photo([clear_scores(last)]))
