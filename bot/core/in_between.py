"""Where the faces of a timeline are in frames that were not read."""

from collections.abc import Iterable, Iterator
from typing import Final

from bot.core.emotions import Scores
from bot.core.faces import Face, FaceRectangle
from bot.core.timeline import Moment, Sighting, Timeline

_STILL_AFTER_S: Final = 1.0
"""Frames that were read further apart than this are pictures that stand still in between."""


def faces_between(timeline: Timeline, times_s: Iterable[float]) -> Iterator[tuple[Sighting, ...]]:
    """The faces at each of some rising times.

    A face that was seen before and after moves evenly between the two, and so do its scores, also
    across moments in which it was missed. One that was seen on one side only is there until
    halfway. After the last moment its faces stay.
    """
    moments = _without_gaps(timeline.moments)
    following = 0
    for time_s in times_s:
        while following < len(moments) and moments[following].time_s <= time_s:
            following += 1
        if following == 0:
            yield ()
        elif following == len(moments):
            yield moments[-1].sightings
        else:
            yield _between(moments[following - 1], moments[following], time_s)


def _between(before: Moment, after: Moment, time_s: float) -> tuple[Sighting, ...]:
    apart = after.time_s - before.time_s
    if apart > _STILL_AFTER_S:
        return before.sightings
    share = (time_s - before.time_s) / apart
    later = {seen.track_id: seen for seen in after.sightings}
    faces = []
    for seen in before.sightings:
        again = later.pop(seen.track_id, None)
        if again is not None:
            faces.append(Sighting(seen.track_id, _blend(seen.face, again.face, share)))
        elif share <= 1 / 2:
            faces.append(seen)
    if share > 1 / 2:
        faces.extend(later.values())
    return tuple(sorted(faces, key=lambda seen: seen.track_id))


def _without_gaps(moments: tuple[Moment, ...]) -> list[Moment]:
    """The same moments, with the faces that were missed in some of them."""
    added: dict[int, list[Sighting]] = {}
    last_seen: dict[int, tuple[int, Face]] = {}
    for index, moment in enumerate(moments):
        for seen in moment.sightings:
            then, face = last_seen.get(seen.track_id, (index, seen.face))
            span = moment.time_s - moments[then].time_s
            for missed in range(then + 1, index):
                share = (moments[missed].time_s - moments[then].time_s) / span
                filled = Sighting(seen.track_id, _blend(face, seen.face, share))
                added.setdefault(missed, []).append(filled)
            last_seen[seen.track_id] = index, seen.face
    return [
        Moment(
            moment.time_s,
            tuple(
                sorted((*moment.sightings, *added.get(index, ())), key=lambda seen: seen.track_id)
            ),
        )
        for index, moment in enumerate(moments)
    ]


def _blend(one: Face, other: Face, share: float) -> Face:
    """A face on its way from one to the other; share 0 is the one, 1 the other."""
    if share <= 0:
        return one
    first, last = one.rectangle, other.rectangle
    box = FaceRectangle(
        *(
            round(begin + (end - begin) * share)
            for begin, end in (
                (first.left, last.left),
                (first.top, last.top),
                (first.width, last.width),
                (first.height, last.height),
            )
        )
    )
    shares = zip(one.scores.shares, other.scores.shares, strict=True)
    return Face(box, Scores(tuple(min(1.0, a + (b - a) * share) for a, b in shares)))
