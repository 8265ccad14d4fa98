"""Gives every face of a clip a number that stays: the same detections, the same numbers."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.core.faces import Analysis
from bot.core.timeline import Moment, Sighting
from bot.tracking.assignment import assign
from bot.tracking.motion import Box, Motion

FORGOTTEN_AFTER_S: Final = 1.0
"""A face unseen for longer than this is a new face when it comes back."""

FORGOTTEN_BEHIND_S: Final = 3.0
"""The same while it may be behind another face, where nobody can see it."""

_MISFIT_LIMIT: Final = 1.25
"""What fits worse is another face; about a width away from where it was expected."""

_OVERLAP_WEIGHT: Final = 0.25
_SIZE_WEIGHT: Final = 0.5
"""For twice the side."""

_BEHIND: Final = 1.0
"""Faces less than so many widths apart hide each other: heads are larger than faces."""

_UNSEEN_WEIGHT_PER_S: Final = 0.2
"""Where one box fits two faces, it belongs to the one that was seen last: it is in front."""


@dataclass(frozen=True, slots=True)
class _Track:
    """A face that is being followed.

    Attributes:
        number: its own.
        motion: where it was seen last, and how it moves.
        missed_s: for how long it should have been seen since.
    """

    number: int
    motion: Motion
    missed_s: float = 0.0

    def misfit(self, box: Box, time_s: float) -> float:
        """How badly a box fits this face, from 0; distances count in widths of the face."""
        expected = self.motion.at(time_s)
        return (
            _apart(box, expected)
            + _OVERLAP_WEIGHT * (1 - box.overlap(expected))
            + _SIZE_WEIGHT * abs(math.log2(box.side / expected.side))
            + _UNSEEN_WEIGHT_PER_S * (time_s - self.motion.time_s)
        )

    def seen(self, box: Box, time_s: float) -> "_Track":
        """The same face at its new place."""
        return _Track(self.number, self.motion.seen(box, time_s))

    def unseen(self, boxes: Sequence[Box], time_s: float, passed_s: float) -> "_Track":
        """The same face after a moment in which it is not among the boxes."""
        expected = self.motion.at(time_s)
        if any(_apart(box, expected) < _BEHIND for box in boxes):
            return self
        return replace(self, missed_s=self.missed_s + passed_s)

    def is_lost(self, time_s: float, passed_s: float) -> bool:
        """Whether it is not worth looking for at the next moment."""
        unseen_s = time_s - self.motion.time_s
        return self.missed_s + passed_s > FORGOTTEN_AFTER_S or unseen_s > FORGOTTEN_BEHIND_S


def _apart(one: Box, other: Box) -> float:
    return 2 * math.hypot(one.x - other.x, one.y - other.y) / (one.side + other.side)


class Tracker:
    """Follows the faces of one clip; call `follow` with each moment in turn.

    A face is expected where its motion takes it, and all faces of a moment are matched at once, so
    that their misfits are least together: by distance, then size and overlap. Two people who pass
    each other therefore keep their numbers, though their boxes meet. A face is followed from its
    first sighting; not to be seen for `FORGOTTEN_AFTER_S`, behind another face for
    `FORGOTTEN_BEHIND_S`, or a cut, ends it. Numbers count from 0 and are never used again.
    """

    def __init__(self) -> None:
        self._tracks: list[_Track] = []
        self._born = 0
        self._time_s = -math.inf

    def follow(self, time_s: float, analysis: Analysis, *, is_cut: bool = False) -> Moment:
        """Number the faces of the next moment.

        Args:
            time_s: since the clip's beginning, later than the moment before.
            analysis: what was seen then.
            is_cut: whether the scene has changed since the moment before.

        Raises:
            ValueError: when time does not go on.
        """
        if time_s <= self._time_s:
            raise ValueError(f"time must go on: {time_s} s comes after {self._time_s} s")
        passed_s, self._time_s = time_s - self._time_s, time_s
        self._tracks = [
            track for track in self._tracks if not is_cut and not track.is_lost(time_s, passed_s)
        ]
        # From the left, so that numbers do not hang on how a detector sorts equal faces.
        faces = analysis.left_to_right()
        boxes = [Box.of(face.rectangle) for face in faces]
        numbers = self._match(boxes, time_s, passed_s)
        for index, box in enumerate(boxes):
            if index not in numbers:
                numbers[index] = self._welcome(box, time_s)
        seen = [Sighting(number, faces[index]) for index, number in numbers.items()]
        return Moment(time_s, tuple(sorted(seen, key=lambda sighting: sighting.track_id)))

    def _match(self, boxes: list[Box], time_s: float, passed_s: float) -> dict[int, int]:
        """Find the known faces among the boxes; number of the face by index of the box."""
        costs = [[track.misfit(box, time_s) for box in boxes] for track in self._tracks]
        found = dict(assign(costs, limit=_MISFIT_LIMIT))
        numbers = {index: self._tracks[known].number for known, index in found.items()}
        self._tracks = [
            track.seen(boxes[found[known]], time_s)
            if known in found
            else track.unseen(boxes, time_s, passed_s)
            for known, track in enumerate(self._tracks)
        ]
        return numbers

    def _welcome(self, box: Box, time_s: float) -> int:
        number = self._born
        self._born += 1
        self._tracks.append(_Track(number, Motion(box, time_s)))
        return number
