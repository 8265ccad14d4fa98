"""Decodes an animated WebP with Pillow, because FFmpeg has no demuxer for it."""

from collections.abc import Iterator
from functools import partial
from typing import BinaryIO, Self

from PIL import Image
from typing_extensions import override

from bot.core.clips import Clip
from bot.core.errors import UnreadableVideoError
from bot.core.pictures import Frame
from bot.media.clip_limits import ClipLimits
from bot.media.flatten import over_white
from bot.media.reels import Reel, Shot, check_length, check_pixels, shrunk
from bot.media.webp_file import WebpFile, read_webp


class WebpReel(Reel):
    """See `Reel`."""

    def __init__(self, opened: Image.Image, file: WebpFile, side_px: int) -> None:
        self._opened = opened
        self._durations_ms = file.durations_ms
        self._size = shrunk(file.width, file.height, side_px)
        duration_s = sum(file.durations_ms) / 1000
        frames = len(file.durations_ms)
        self._clip = Clip(file.width, file.height, duration_s, frames / duration_s, frames)

    @classmethod
    def open(cls, source: BinaryIO, limits: ClipLimits, side_px: int) -> Self:
        """See `open_reel`."""
        file = read_webp(source)
        check_pixels(file.width, file.height, limits)
        check_length(sum(file.durations_ms) / 1000, len(file.durations_ms), limits)
        source.seek(0)
        try:
            reel = cls(Image.open(source, formats=("WEBP",)), file, side_px)
            reel._opened.load()
        # Pillow's readers raise nearly anything on damaged bytes.
        except Exception as error:
            raise UnreadableVideoError(
                f"not a readable animation ({type(error).__name__})"
            ) from error
        return reel

    @property
    @override
    def clip(self) -> Clip:
        """See `Reel.clip`."""
        return self._clip

    @override
    def shots(self) -> Iterator[Shot]:
        """See `Reel.shots`."""
        begun_ms = 0
        for number, shown_ms in enumerate(self._durations_ms):
            try:
                self._opened.seek(number)
                self._opened.load()
            except Exception as error:
                raise UnreadableVideoError(
                    f"frame {number + 1} of {len(self._durations_ms)} is damaged"
                ) from error
            yield Shot(begun_ms / 1000, partial(self._develop, begun_ms / 1000))
            begun_ms += shown_ms

    @override
    def close(self) -> None:
        """See `Reel.close`."""
        self._opened.close()

    def _develop(self, time_s: float) -> Frame:
        pixels = self._opened
        flat = over_white(pixels) if pixels.has_transparency_data else pixels.convert("RGB")
        flat = flat.resize(self._size, Image.Resampling.BILINEAR)
        return Frame(flat.tobytes(), *self._size, time_s)
