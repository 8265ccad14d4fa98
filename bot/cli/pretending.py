"""Photos and clips that somebody only thought of, to try rules on."""

from collections.abc import Sequence
from typing import Final

from bot.core.clips import Clip
from bot.core.emotions import Emotion, Scores
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.core.timeline import Moment, Sighting, Timeline

_SIDE_PX: Final = 300
_STEP_PX: Final = 1_000
"""Faces are medium-sized, side by side; a single one is in the middle."""

_LOOK_S: Final = 2.0
_READS_PER_S: Final = 8
_SHARE: Final = 0.75
"""Each look of a clip is clear and lasts so long, read as often as real ones."""


def pretend_photo(all_scores: Sequence[Scores]) -> Analysis:
    """A photo with these faces, from the left."""
    faces = [Face(_box(index * _STEP_PX), scores) for index, scores in enumerate(all_scores)]
    return Analysis.of(_STEP_PX * len(faces), _STEP_PX, faces)


def pretend_clip(looks: Sequence[Emotion]) -> Timeline:
    """A clip of one face that goes through these looks."""
    reads = int(_LOOK_S * _READS_PER_S)
    clip = Clip(_STEP_PX, _STEP_PX, _LOOK_S * len(looks), _READS_PER_S, reads * len(looks))
    shown = [look for look in looks for _ in range(reads)]
    return Timeline(
        clip,
        tuple(
            Moment(index / _READS_PER_S, (Sighting(0, Face(_box(0), _clear(look))),))
            for index, look in enumerate(shown)
        ),
    )


def _box(left: int) -> FaceRectangle:
    offset = (_STEP_PX - _SIDE_PX) // 2
    return FaceRectangle(left + offset, offset, _SIDE_PX, _SIDE_PX)


def _clear(look: Emotion) -> Scores:
    rest = (1 - _SHARE) / (len(Emotion) - 1)
    return Scores(tuple(_SHARE if each is look else rest for each in Emotion))
