"""Makes a clip of looks that somebody only thought of, and a photo for its end."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.core.clips import Clip
from bot.core.emotions import Emotion, Scores
from bot.core.faces import Analysis, Face
from bot.core.timeline import Moment, Sighting, Timeline

_LOOK_S: Final = 2
_READS_PER_S: Final = 8
"""Each look lasts so long, and is read as often as in real clips."""

_SHARE: Final = 0.75
"""How plainly the looks before the photo show."""


def clip_of(before: Sequence[Emotion], ending: Analysis) -> Timeline:
    """A clip whose faces go through some looks, one after the other, and end as in a photo."""
    scenes = [*(_like(ending, look) for look in before), ending.left_to_right()]
    reads = _LOOK_S * _READS_PER_S
    clip = Clip(
        ending.width, ending.height, _LOOK_S * len(scenes), _READS_PER_S, reads * len(scenes)
    )
    moments = (
        Moment(
            index / _READS_PER_S,
            tuple(Sighting(number, face) for number, face in enumerate(scenes[index // reads])),
        )
        for index in range(reads * len(scenes))
    )
    return Timeline(clip, tuple(moments))


def clear_scores(look: Emotion) -> Scores:
    """Scores of a face that plainly looks like this."""
    rest = (1 - _SHARE) / (len(Emotion) - 1)
    return Scores(tuple(_SHARE if each is look else rest for each in Emotion))


def _like(ending: Analysis, look: Emotion) -> tuple[Face, ...]:
    scores = clear_scores(look)
    return tuple(replace(face, scores=scores) for face in ending.left_to_right())
