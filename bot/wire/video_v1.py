"""The JSON of Microsoft's retired Emotion API v1.0: what it answered for a video.

`bot.wire.video_v1_parser` reads it. Where no captured answer tells, this keeps to what the
service's known clients can read: where nobody was seen there are zeros, as some read the first
entry without looking; a fragment without faces has no `interval` and no `events`.
"""

import json
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final, Generic, NotRequired, TypedDict, TypeVar

from bot.core.clips import Clip
from bot.core.emotions import Emotion, Scores
from bot.core.in_between import faces_between
from bot.core.pace import Pace, exact_rate
from bot.core.timeline import Sighting, Timeline
from bot.core.windows import Faces, trailing_windows_of

SCORE_ORDER: Final = (
    Emotion.NEUTRAL,
    Emotion.HAPPINESS,
    Emotion.SURPRISE,
    Emotion.SADNESS,
    Emotion.ANGER,
    Emotion.DISGUST,
    Emotion.FEAR,
    Emotion.CONTEMPT,
)
"""The order of the keys in videos; that of images is alphabetical."""

WINDOWS_IN_FRAGMENT: Final = 4
_FRAGMENT_S: Final = 2
_SIGNIFICANT_DIGITS: Final = 6
_EXPONENT: Final = re.compile(r"\d+(?:\.\d+)?e-\d+")

ScoresJson = dict[str, float]
Event = TypeVar("Event")


class WindowJson(TypedDict):
    """How the faces of the two seconds that end with an interval look, all together."""

    windowFaceDistribution: ScoresJson
    windowMeanScores: ScoresJson


class SightingJson(TypedDict):
    """One face in one frame; the box in shares of the frame's width and height."""

    id: int
    x: float
    y: float
    width: float
    height: float
    scores: ScoresJson


class FragmentJson(TypedDict, Generic[Event]):
    """About two seconds: a list of events for each interval; times are ticks."""

    start: int
    duration: int
    interval: NotRequired[int]
    events: NotRequired[list[list[Event]]]


class FaceIdJson(TypedDict):
    """One face that was followed."""

    faceId: int


class VideoJson(TypedDict, Generic[Event]):
    """The whole answer; `timescale` is how many ticks make a second."""

    version: int
    timescale: int
    offset: int
    framerate: float
    width: int
    height: int
    fragments: list[FragmentJson[Event]]
    facesDetected: list[FaceIdJson]


def render_aggregate(timeline: Timeline) -> VideoJson[WindowJson]:
    """Render how all faces of the last two seconds look together, every half second."""
    pace = Pace.of(timeline.clip)
    events = [
        [] if window.faces is None else [_window(window.faces)]
        for window in trailing_windows_of(timeline, pace)
    ]
    fragments = _fragments(events, pace.window, WINDOWS_IN_FRAGMENT, nobody=[_window(None)])
    return _video(timeline, pace, list(fragments))


def render_per_frame(timeline: Timeline) -> VideoJson[SightingJson]:
    """Render every face in every frame; where frames were not read, see `faces_between`."""
    pace = Pace.of(timeline.clip)
    times_s = (pace.seconds(number * pace.frame) for number in range(pace.frames))
    events = [
        [_sighting(seen, timeline.clip) for seen in sightings]
        for sightings in faces_between(timeline, times_s)
    ]
    frames = max(1, round(_FRAGMENT_S * pace.timescale / pace.frame))
    return _video(timeline, pace, list(_fragments(events, pace.frame, frames, nobody=[])))


def dump_video(video: VideoJson[WindowJson] | VideoJson[SightingJson]) -> str:
    """Write an answer as compact JSON, tiny numbers without an exponent, as the service did."""
    text = json.dumps(video, separators=(",", ":"))
    return _EXPONENT.sub(lambda number: format(Decimal(number[0]), "f"), text)


def _fragments(
    events: Sequence[list[Event]], interval: int, length: int, *, nobody: list[Event]
) -> Iterator[FragmentJson[Event]]:
    """Divide the events of a whole clip; `nobody` stands for an interval without faces."""
    for first in range(0, len(events), length):
        part = events[first : first + length]
        fragment = FragmentJson[Event](start=first * interval, duration=len(part) * interval)
        if any(part):
            fragment["interval"] = interval
            fragment["events"] = [event or nobody for event in part]
        yield fragment


def _video(
    timeline: Timeline, pace: Pace, fragments: list[FragmentJson[Event]]
) -> VideoJson[Event]:
    clip = timeline.clip
    return VideoJson(
        version=1,
        timescale=pace.timescale,
        offset=0,
        framerate=_number(float(exact_rate(clip.frame_rate))),
        width=clip.width,
        height=clip.height,
        fragments=fragments,
        facesDetected=[FaceIdJson(faceId=number) for number in timeline.track_ids],
    )


def _window(faces: Faces | None) -> WindowJson:
    return WindowJson(
        windowFaceDistribution=_scores(faces.looks if faces else None),
        windowMeanScores=_scores(faces.mean if faces else None),
    )


def _sighting(seen: Sighting, clip: Clip) -> SightingJson:
    box = seen.face.rectangle
    return SightingJson(
        id=seen.track_id,
        x=_number(box.left / clip.width),
        y=_number(box.top / clip.height),
        width=_number(box.width / clip.width),
        height=_number(box.height / clip.height),
        scores=_scores(seen.face.scores),
    )


def _scores(scores: Scores | None) -> ScoresJson:
    return {
        emotion.value: 0 if scores is None else _number(scores[emotion]) for emotion in SCORE_ORDER
    }


def _number(value: float) -> float:
    """Six significant digits; whole numbers without a point."""
    rounded = float(f"{value:.{_SIGNIFICANT_DIGITS}g}")
    return int(rounded) if rounded.is_integer() else rounded
