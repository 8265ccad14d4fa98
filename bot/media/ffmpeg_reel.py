"""Decodes videos with FFmpeg through PyAV; how its file is opened is `ffmpeg_file`'s."""

from collections.abc import Iterator
from functools import partial
from typing import BinaryIO, Final, Self

from av.error import InvalidDataError
from av.sidedata.sidedata import SideData
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from PIL import Image
from typing_extensions import override

from bot.core.clips import Clip
from bot.core.errors import UnreadableVideoError
from bot.core.pictures import RGB_BYTES, Frame
from bot.media.clip_limits import ClipLimits
from bot.media.clip_survey import Survey, survey_clip
from bot.media.containers import Container
from bot.media.ffmpeg_file import FfmpegFile, translated
from bot.media.frame_times import FrameClock
from bot.media.orientation import SIDEWAYS, turn_of
from bot.media.reels import Reel, Shot, check_length, check_pixels, shrunk
from bot.media.upright import flat_rgb, upright_rgb

_DAMAGED_PACKETS: Final = 16
"""As players do, a few packets that cannot be decoded are passed over."""


class FfmpegReel(Reel):
    """See `Reel`."""

    def __init__(self, file: FfmpegFile, survey: Survey, limits: ClipLimits, side_px: int) -> None:
        self._file = file
        self._limits = limits
        self._clock = FrameClock(tick_s=survey.tick_s, frame_s=1 / survey.frame_rate)
        self._decoded = _decoded(file)
        first = next(self._decoded, None)
        if first is None:
            raise UnreadableVideoError("there is no frame in it that can be decoded")
        check_pixels(first.width, first.height, limits)
        self._first = first
        self._turn = _turn_of(first)
        # Frames of a stream may change their size on the way; all are shown as the first one.
        self._size = shrunk(first.width, first.height, side_px)
        self._scaler = VideoReformatter()
        width, height = _turned((first.width, first.height), self._turn)
        self._clip = Clip(width, height, survey.duration_s, survey.frame_rate, survey.frame_count)

    @classmethod
    def open(
        cls, source: BinaryIO, container: Container, limits: ClipLimits, side_px: int
    ) -> Self:
        """See `open_reel`."""
        file = FfmpegFile.open(source, container, limits)
        try:
            context = file.stream.codec_context
            check_pixels(context.width, context.height, limits)
            survey = survey_clip(file, limits)
        finally:
            file.close()
        # Anew, and not back to the beginning: not every demuxer finds its way there.
        file = FfmpegFile.open(source, container, limits)
        try:
            return cls(file, survey, limits, side_px)
        except BaseException:
            file.close()
            raise

    @property
    @override
    def clip(self) -> Clip:
        """See `Reel.clip`."""
        return self._clip

    @override
    def shots(self) -> Iterator[Shot]:
        """See `Reel.shots`."""
        frame: VideoFrame | None = self._first
        while frame is not None:
            time_s = self._clock.time_of(frame.pts)
            check_length(time_s, 0, self._limits)
            yield Shot(time_s, partial(self._develop, frame, time_s))
            frame = next(self._decoded, None)

    @override
    def close(self) -> None:
        """See `Reel.close`."""
        self._file.close()

    def _develop(self, frame: VideoFrame, time_s: float) -> Frame:
        clear = any(part.is_alpha for part in frame.format.components)
        with translated():
            scaled = self._scaler.reformat(
                frame, *self._size, "rgba" if clear else "rgb24", threads=1
            )
        plane = scaled.planes[0]
        rows, row_bytes = memoryview(plane), plane.line_size
        if clear:
            rows, row_bytes = (
                flat_rgb(rows, self._size, row_bytes),
                self._size[0] * RGB_BYTES,
            )
        rgb = upright_rgb(rows, self._size, row_bytes, self._turn)
        return Frame(rgb, *_turned(self._size, self._turn), time_s)


def _decoded(file: FfmpegFile) -> Iterator[VideoFrame]:
    damaged = 0
    for packet in file.packets():
        frames: list[VideoFrame] = []
        with translated():
            try:
                frames = packet.decode()
            except InvalidDataError:
                damaged += 1
                if damaged > _DAMAGED_PACKETS:
                    raise
        yield from frames


def _turn_of(frame: VideoFrame) -> Image.Transpose | None:
    # By a string PyAV finds it, by its own enumeration it does not.
    matrix = frame.side_data.get("DISPLAYMATRIX")
    return turn_of(bytes(matrix)) if isinstance(matrix, SideData) else None


def _turned(size: tuple[int, int], turn: Image.Transpose | None) -> tuple[int, int]:
    return (size[1], size[0]) if turn in SIDEWAYS else size
