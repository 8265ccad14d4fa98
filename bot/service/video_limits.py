"""What videos and which faces in them the service takes; the defaults are as they were then."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Final

from bot.core.faces import FaceRectangle
from bot.core.timeline import Moment, Sighting, Timeline
from bot.media.containers import Container

AS_THEN: Final = frozenset({Container.MOV, Container.ASF})
"""MP4, MOV and WMV."""


@dataclass(frozen=True, slots=True)
class VideoLimits:
    """What videos are refused, and which faces are left out.

    Attributes:
        size_bytes: largest file. The service's true cut was at this decimal megabyte.
        containers: kinds of files.
        least_face_px: smaller faces are not told of.
        most_face_px: larger faces are not told of.
        most_faces: the first so many are told of.
        open_videos: so many may wait or be read, and as many be sent at the same moment; over it
            callers are asked to come again.
        upload_s: how long a body may take to arrive.

    Source: the reference of Microsoft's retired Emotion API.
    """

    size_bytes: int = 100_000_000
    containers: Collection[Container] = AS_THEN
    least_face_px: int = 24
    most_face_px: int = 2048
    most_faces: int = 64
    open_videos: int = 16
    upload_s: float = 600.0


def fitting_faces(timeline: Timeline, limits: VideoLimits) -> Timeline:
    """The same timeline without faces that are not told of; the others are numbered from 0."""
    kept = [
        [seen for seen in moment.sightings if _fits(seen.face.rectangle, limits)]
        for moment in timeline.moments
    ]
    tracks = sorted({seen.track_id for sightings in kept for seen in sightings})
    numbers = {track: number for number, track in enumerate(tracks[: limits.most_faces])}
    moments = tuple(
        Moment(moment.time_s, tuple(_renumbered(sightings, numbers)))
        for moment, sightings in zip(timeline.moments, kept, strict=True)
    )
    return replace(timeline, moments=moments)


def _fits(box: FaceRectangle, limits: VideoLimits) -> bool:
    smaller, larger = sorted((box.width, box.height))
    return limits.least_face_px <= smaller and larger <= limits.most_face_px


def _renumbered(sightings: list[Sighting], numbers: dict[int, int]) -> list[Sighting]:
    # Numbers rise with the old ones, so that their order stays.
    return [
        Sighting(numbers[seen.track_id], seen.face)
        for seen in sightings
        if seen.track_id in numbers
    ]
