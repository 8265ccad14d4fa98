"""Videos for tests, made of the sample portraits: known faces at known places and times."""

import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import av
from PIL import Image

from tests.photos.samples import heads

SIZE = (640, 360)
GREY = (120, 128, 136)
RATES = (Fraction(12), Fraction(24000, 1001), Fraction(30000, 1001), Fraction(60))
CALM, HAPPY = 0, 1

_CODECS = {
    "mp4": ("mp4", "libx264", {"preset": "ultrafast", "crf": "20"}),
    "mov": ("mov", "libx264", {"preset": "ultrafast", "crf": "20"}),
    "wmv": ("asf", "wmv2", {"b": "4000000"}),
    "webm": ("webm", "libvpx", {"deadline": "realtime", "cpu-used": "8", "b": "3000000"}),
}
KINDS = (*_CODECS, "gif", "webp")
"""All that a film can be written as."""

# Where the detector sees the face in each of the two head crops, in sides of the crop.
_FACE_IN_HEAD = ((0.185, 0.14, 0.625, 0.75), (0.21, 0.30, 0.47, 0.555))

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Pose:
    """Where a head is: which one, the left and top edge of its square, and its side, in pixels."""

    head: int
    left: float
    top: float
    side: float

    @property
    def face(self) -> Box:
        """Left, top, width and height of the face itself, to a tenth of its size."""
        left, top, width, height = (part * self.side for part in _FACE_IN_HEAD[self.head])
        return self.left + left, self.top + top, width, height


Scene = Callable[[float], Sequence[Pose]]
"""The heads at a moment, those behind first; the moment is in seconds."""


def side_by_side(_: float = 0.0) -> Sequence[Pose]:
    """A calm head on the left and a happy one on the right, at rest."""
    return Pose(CALM, 60, 80, 200), Pose(HAPPY, 380, 80, 200)


def nobody(_: float = 0.0) -> Sequence[Pose]:
    """Grey."""
    return ()


def crossing(seconds: float) -> Scene:
    """The calm head goes from left to right, the happy one before it from right to left."""

    def at(time_s: float) -> Sequence[Pose]:
        way = 400 * min(1.0, time_s / seconds)
        return Pose(CALM, 20 + way, 60, 180), Pose(HAPPY, 440 - way, 130, 180)

    return at


def passing(seconds: float, *, apart: float = 170) -> Scene:
    """The two of `crossing` one above the other, so that neither is ever hidden."""

    def at(time_s: float) -> Sequence[Pose]:
        way = 440 * min(1.0, time_s / seconds)
        return Pose(CALM, 10 + way, 5, 165), Pose(HAPPY, 460 - way, 5 + apart, 165)

    return at


def cut(*scenes: tuple[float, Scene]) -> Scene:
    """One scene after the other, each with its seconds; the last one stays."""

    def at(time_s: float) -> Sequence[Pose]:
        for seconds, scene in scenes[:-1]:
            if time_s < seconds - 1e-9:
                return scene(time_s)
            time_s -= seconds
        return scenes[-1][1](time_s)

    return at


def draw(poses: Iterable[Pose], size: tuple[int, int] = SIZE) -> Image.Image:
    """One frame."""
    canvas = Image.new("RGB", size, GREY)
    for pose in poses:
        side = round(pose.side)
        head = heads()[pose.head].resize((side, side), Image.Resampling.BILINEAR)
        canvas.paste(head, (round(pose.left), round(pose.top)))
    return canvas


def steady(rate: Fraction, seconds: float) -> list[Fraction]:
    """When the frames of a steady rate are shown."""
    return [number / rate for number in range(round(seconds * rate))]


def film(
    scene: Scene = side_by_side,
    *,
    kind: str = "mp4",
    times: Sequence[Fraction] | None = None,
    rate: Fraction = Fraction(12),
    seconds: float = 1.0,
    size: tuple[int, int] = SIZE,
    turned: int = 0,
    options: Mapping[str, str] | None = None,
) -> bytes:
    """Film a scene.

    Args:
        scene: what is seen.
        kind: one of `KINDS`.
        times: when the frames are shown, for a rate that varies; else `rate` and `seconds` count.
        rate: frames per second.
        seconds: how long.
        size: width and height as shown.
        turned: degrees by which a player must turn the frames against the clock; the frames are
            stored lying accordingly. MP4 and MOV only.
        options: the encoder's, instead of those that make it fast.
    """
    times = steady(rate, seconds) if times is None else times
    # One by one: a long film would not fit into memory.
    frames = (draw(scene(float(time_s)), size) for time_s in times)
    if kind in {"gif", "webp"}:
        return _animation([*frames], times, kind, 1 / rate)
    lying = (frame.rotate(-turned, expand=True) for frame in frames)
    stored = size if turned % 180 == 0 else (size[1], size[0])
    return _encode(lying, times, kind=kind, size=stored, rate=rate, turned=turned, options=options)


def _encode(frames, times, *, kind, size, rate, turned, options) -> bytes:
    container, codec, fast = _CODECS[kind]
    out = io.BytesIO()
    tick = 1 / rate if all((time_s * rate).denominator == 1 for time_s in times) else None
    tick = tick or Fraction(1, 90_000)
    with av.open(out, "w", format=container) as opened:
        stream = opened.add_stream(codec, rate=rate, options=dict(options or fast))
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.codec_context.thread_count = 1
        stream.codec_context.time_base = tick
        if turned:
            stream.set_display_rotation(turned)
        for picture, time_s in zip(frames, times, strict=True):
            frame = av.VideoFrame.from_image(picture)
            frame.pts, frame.time_base = round(time_s / tick), tick
            opened.mux(stream.encode(frame))
        opened.mux(stream.encode(None))
    return out.getvalue()


def _animation(frames, times, kind, last: Fraction) -> bytes:
    ends = [*times[1:], times[-1] + last]
    durations = [round(1000 * (end - begin)) for begin, end in zip(times, ends, strict=True)]
    out = io.BytesIO()
    frames[0].save(
        out, kind.upper(), save_all=True, append_images=frames[1:], duration=durations, loop=0
    )
    return out.getvalue()
