"""Reads the JSON that `bot.wire.video_v1` renders, from whichever service it comes."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from bot.core.clips import Clip
from bot.core.emotions import Emotion, Scores
from bot.core.faces import Face, FaceRectangle
from bot.core.timeline import Moment, Sighting, Timeline
from bot.core.windows import Faces, Window
from bot.wire.format_error import WireFormatError

Json = Mapping[str, Any]
Parsed = TypeVar("Parsed")


@dataclass(frozen=True, slots=True)
class Summary:
    """An aggregate answer.

    Attributes:
        clip: what the service says of the clip.
        timescale: ticks in a second.
        windows: those that were told of, in order; a fragment without faces tells of none.
    """

    clip: Clip
    timescale: int
    windows: tuple[Window, ...]


def parse_aggregate(answer: str | Json) -> Summary:
    """Read how all faces look together, in each interval.

    Raises:
        WireFormatError: it is something else.
    """
    return _parsed(answer, _summary)


def parse_per_frame(answer: str | Json) -> Timeline:
    """Read every face in every frame; frames of fragments without faces are left out.

    Raises:
        WireFormatError: it is something else.
    """
    return _parsed(answer, _timeline)


def _parsed(answer: str | Json, parse: Callable[[Json], Parsed]) -> Parsed:
    try:
        return parse(json.loads(answer) if isinstance(answer, str) else answer)
    # What is missing, of another type, out of range or no JSON at all.
    except (KeyError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
        raise WireFormatError(f"not a video's answer ({type(error).__name__})") from error


def _summary(video: Json) -> Summary:
    windows = tuple(Window(start, _faces(events)) for start, events in _intervals(video))
    return Summary(_clip(video), int(video["timescale"]), windows)


def _timeline(video: Json) -> Timeline:
    clip, timescale = _clip(video), int(video["timescale"])
    moments = tuple(
        Moment(
            start / timescale,
            tuple(
                sorted(
                    (_sighting(event, clip) for event in events), key=lambda seen: seen.track_id
                )
            ),
        )
        for start, events in _intervals(video)
    )
    return Timeline(clip, moments)


def _clip(video: Json) -> Clip:
    ticks = sum(int(fragment["duration"]) for fragment in video["fragments"])
    return Clip(
        width=int(video["width"]),
        height=int(video["height"]),
        duration_s=ticks / int(video["timescale"]),
        frame_rate=float(video["framerate"]),
        frame_count=None,
    )


def _intervals(video: Json) -> list[tuple[int, list[Json]]]:
    """First tick and events of every interval that was told of."""
    return [
        (int(fragment["start"]) + number * int(fragment["interval"]), events)
        for fragment in video["fragments"]
        for number, events in enumerate(fragment.get("events") or ())
    ]


def _faces(events: list[Json]) -> Faces | None:
    # No entry, or zeros: services differ in how they say that nobody was there.
    if not events or not any(events[0]["windowFaceDistribution"].values()):
        return None
    (event,) = events
    return Faces(_scores(event["windowFaceDistribution"]), _scores(event["windowMeanScores"]))


def _sighting(event: Json, clip: Clip) -> Sighting:
    box = FaceRectangle(
        left=round(event["x"] * clip.width),
        top=round(event["y"] * clip.height),
        width=max(1, round(event["width"] * clip.width)),
        height=max(1, round(event["height"] * clip.height)),
    )
    return Sighting(int(event["id"]), Face(box, _scores(event["scores"])))


def _scores(scores: Json) -> Scores:
    return Scores(tuple(float(scores[emotion.value]) for emotion in Emotion))
