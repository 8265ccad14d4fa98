"""Who was seen when in a clip, and how each face looked; knows nothing of files or pixels."""

from dataclasses import dataclass
from itertools import pairwise

from bot.core.clips import Clip
from bot.core.faces import Face


@dataclass(frozen=True, slots=True)
class Sighting:
    """One face at one moment.

    Attributes:
        track_id: the same number, from 0, for as long as the face can be followed.
        face: where it is and how it looks, in pixels of the upright clip.
    """

    track_id: int
    face: Face


@dataclass(frozen=True, slots=True)
class Moment:
    """One frame that was read: when it was, and its faces by rising `track_id`.

    Raises:
        ValueError: when two faces bear one number, or they are out of order.
    """

    time_s: float
    sightings: tuple[Sighting, ...] = ()

    def __post_init__(self) -> None:
        """Hold what lets readers merge moments without sorting."""
        numbers = [sighting.track_id for sighting in self.sightings]
        if numbers != sorted(set(numbers)):
            raise ValueError("the faces of a moment need different, rising numbers")


@dataclass(frozen=True, slots=True)
class Timeline:
    """A clip and the moments of it that were read, in order of time.

    Raises:
        ValueError: when a moment is not later than the one before it.
    """

    clip: Clip
    moments: tuple[Moment, ...] = ()

    def __post_init__(self) -> None:
        """Hold the order that every reader relies on."""
        times = [moment.time_s for moment in self.moments]
        if any(after <= before for before, after in pairwise(times)):
            raise ValueError("moments must come in order of time")

    @property
    def track_ids(self) -> tuple[int, ...]:
        """The numbers of all faces that were followed, rising."""
        return tuple(
            sorted({seen.track_id for moment in self.moments for seen in moment.sightings})
        )

    @property
    def most_at_once(self) -> int:
        """How many faces the fullest moment has."""
        return max((len(moment.sightings) for moment in self.moments), default=0)
