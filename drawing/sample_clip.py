"""Films the sample clip of the sandbox's page from its two sample portraits: calm, then happy.

`python -m drawing.sample_clip` writes it anew; it needs PyAV, which the package itself does not.
"""

from fractions import Fraction
from pathlib import Path
from typing import Final

import av
import numpy as np
from PIL import Image

SAMPLES: Final = Path(__file__).parents[1] / "bot" / "sandbox" / "page" / "samples"
CLIP: Final = SAMPLES / "calm-then-happy.mp4"
POSTER: Final = SAMPLES / "calm-then-happy.jpg"

SIDE_PX: Final = 360
RATE: Final = 24
SECONDS: Final = 6.0

_CHANGE_S: Final = (2.85, 3.1)
"""From when until when one portrait dissolves into the other."""

_ZOOM: Final = (1.12, 0.96)
"""The camera comes nearer: sides of the crop at the beginning and at the end."""

_POSTER_S: Final = 4.0
_ENCODER: Final = {"preset": "veryslow", "crf": "26", "tune": "stillimage"}

# The middle of the face and the side of a square in which it fills about half, in pixels.
_SCENES: Final = (("grace-hopper.jpg", 264, 235, 392), ("eileen-collins.jpg", 225, 122, 200))

Scene = tuple[Image.Image, int, int, int]


def film() -> None:
    """Write the clip, and the picture that stands for it."""
    scenes = [
        (Image.open(SAMPLES / name).convert("RGB"), across, down, side)
        for name, across, down, side in _SCENES
    ]
    frames = [_frame(scenes, number / RATE) for number in range(round(SECONDS * RATE))]
    _encode(frames)
    poster = frames[round(_POSTER_S * RATE)].resize((160, 160), Image.Resampling.LANCZOS)
    poster.save(POSTER, quality=85, optimize=True)


def _frame(scenes: list[Scene], time_s: float) -> Image.Image:
    begin, end = _CHANGE_S
    share = min(1.0, max(0.0, (time_s - begin) / (end - begin)))
    near = _ZOOM[0] + (_ZOOM[1] - _ZOOM[0]) * time_s / SECONDS
    first, second = (_shot(scene, near) for scene in scenes)
    return Image.blend(first, second, share)


def _shot(scene: Scene, near: float) -> Image.Image:
    portrait, across, down, side = scene
    half = side * near / 2
    box = (across - half, down - half, across + half, down + half)
    return portrait.resize((SIDE_PX, SIDE_PX), Image.Resampling.BICUBIC, box=box)


def _encode(frames: list[Image.Image]) -> None:
    # The index comes first, so that players begin before they have everything.
    with av.open(CLIP, "w", format="mp4", options={"movflags": "faststart"}) as opened:
        stream = opened.add_stream("libx264", rate=Fraction(RATE), options=_ENCODER)
        stream.width = stream.height = SIDE_PX
        stream.pix_fmt = "yuv420p"
        for picture in frames:
            opened.mux(stream.encode(av.VideoFrame.from_ndarray(np.asarray(picture))))
        opened.mux(stream.encode(None))


if __name__ == "__main__":
    film()
