"""A video being decoded, whatever decodes it; runs in the process made for that."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from bot.core.clips import Clip
from bot.core.errors import UnreadableVideoError, VideoTooLargeError
from bot.core.pictures import Frame
from bot.media.clip_limits import ClipLimits
from bot.media.containers import HEAD_BYTES, Container, container_of
from bot.media.cut_off import is_cut_off
from bot.media.gif_file import gif_size


@dataclass(frozen=True, slots=True)
class Shot:
    """A frame that is decoded but not yet RGB: most frames of a video are not looked at.

    Attributes:
        time_s: when it is shown, in seconds since the first frame.
        develop: makes the frame; only until the next shot is taken.
    """

    time_s: float
    develop: Callable[[], Frame]


class Reel(Protocol):
    """A video whose first frame was decoded; frames come once, in order."""

    @property
    def clip(self) -> Clip:
        """What the video is."""
        ...

    def shots(self) -> Iterator[Shot]:
        """Decode frame by frame.

        Raises:
            VideoError: damaged, or over a limit.
        """
        ...

    def close(self) -> None:
        """Let go of the decoder."""
        ...


def open_reel(source: BinaryIO, limits: ClipLimits, side_px: int) -> Reel:
    """Begin to decode a video.

    Args:
        source: the file, which must be able to seek.
        limits: what is refused.
        side_px: frames larger than this on their longer side are shrunk to it.

    Raises:
        VideoTooLargeError: over a limit.
        UnreadableVideoError: damaged, cut off, without a frame, or in no container of ours.
        VideoSupportError: PyAV is not installed.
    """
    head = source.read(HEAD_BYTES)
    source.seek(0)
    if not head:
        raise UnreadableVideoError("the file is empty")
    container = container_of(head)
    if container is None:
        raise UnreadableVideoError("no video of a known format")
    if container is Container.GIF:
        check_pixels(*gif_size(head), limits)
    if is_cut_off(source, container):
        raise UnreadableVideoError("the file is cut off")
    # Here and not above: one kind of decoder is enough for one video.
    if container is Container.WEBP:
        from bot.media.webp_reel import WebpReel  # noqa: PLC0415

        return WebpReel.open(source, limits, side_px)
    from bot.media.ffmpeg_reel import FfmpegReel  # noqa: PLC0415

    return FfmpegReel.open(source, container, limits, side_px)


def check_pixels(width: int, height: int, limits: ClipLimits) -> None:
    """Refuse frames that are too large, before one is made.

    Raises:
        VideoTooLargeError: over the limit.
    """
    if width * height > limits.pixels:
        raise VideoTooLargeError(size=width * height, limit=limits.pixels, unit="pixels")


def check_length(duration_s: float, frames: int, limits: ClipLimits) -> None:
    """Refuse a video that is too long.

    Raises:
        VideoTooLargeError: over the limit of seconds or of frames.
    """
    if duration_s > limits.duration_s:
        raise VideoTooLargeError(size=round(duration_s), limit=limits.duration_s, unit="seconds")
    if frames > limits.frames:
        raise VideoTooLargeError(size=None, limit=limits.frames, unit="frames")


def shrunk(width: int, height: int, side_px: int) -> tuple[int, int]:
    """The size with a longer side of at most `side_px` pixels, in proportion."""
    scale = min(1.0, side_px / max(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))
