"""How much of a video is too much; checked before and while it is decoded."""

from dataclasses import dataclass
from typing import Final

SIDE_PX: Final = 1280
"""Longer side of frames unless somebody asks for another: twice what the detector looks at."""


@dataclass(frozen=True, slots=True)
class ClipLimits:
    """What is refused.

    Attributes:
        size_bytes: length of the file. Default: the Emotion API's limit.
        pixels: width x height of a frame; the default holds 4096 x 2160.
        duration_s: length of the video, by its frames' timestamps and not by its header.
        frames: how many frames it has; the default is more than an hour at 120 a second.
        work_s: how long decoding may take, waits for whoever reads the frames left out.
        memory_bytes: address space of the process that decodes, where the system can bound it.
    """

    size_bytes: int = 100_000_000
    pixels: int = 9_000_000
    duration_s: int = 3600
    frames: int = 500_000
    work_s: int = 900
    memory_bytes: int = 1_500_000_000
