"""A photo as the models look at it: sized once, decoded only as finely as a model needs."""

from typing import Final, Self

from PIL import Image

from bot.core.pictures import Frame, Photo, Picture
from bot.media.crop import Box, crop_resized
from bot.media.decode import DecodedPhoto, PhotoLimits, decode_photo, picture_of

FINEST_SIDE_PX: Final = 1720
"""Pixels of the longer side that are enough for every crop.

Faces are found from 36 px up in a photo of 1280 px; the classifier looks at 48 px. 36 px become
48 px at 1280 * 48 / 36 = 1707 px: more would only be shrunk again.
"""

_REDUCING_GAP: Final = 1.0


class Scene:
    """One photo or frame under study; all boxes and points are in pixels of the upright photo.

    A JPEG is first decoded as coarsely as the detector needs, and again, finer, only where a
    small face needs it: decoding is a third of a photo's time. A frame needs no decoding.
    """

    def __init__(self, photo: Picture, limits: PhotoLimits, decoded: DecodedPhoto) -> None:
        self._photo = photo
        self._limits = limits
        self._decoded = decoded
        self._levels = [decoded.pixels]
        self.width = decoded.width
        self.height = decoded.height

    @classmethod
    def open(cls, photo: Picture, limits: PhotoLimits, *, side_px: int | None) -> Self:
        """Decode a photo to at least `side_px` pixels of its longer side; None: to all it has.

        A frame is taken as it is.

        Raises:
            PhotoError: see `decode_photo`.
        """
        if isinstance(photo, Frame):
            return cls(photo, limits, picture_of(photo))
        return cls(photo, limits, decode_photo(photo, limits, least_side_px=side_px))

    @property
    def side(self) -> int:
        """Pixels of the photo's longer side."""
        return max(self.width, self.height)

    def shrunk_to(self, side_px: int) -> Image.Image:
        """The whole photo with this longer side; kept, to make smaller ones and crops from."""
        # From the smallest picture that is large enough: shrinking the whole photo again would
        # cost more than running the small pass of the detector.
        source = next(
            (level for level in reversed(self._levels) if max(level.size) >= side_px),
            self._levels[0],
        )
        factor = side_px / max(source.size)
        size = max(1, round(source.width * factor)), max(1, round(source.height * factor))
        if size == source.size:
            return source
        # Whole factors of two and more are averaged away first, five times faster than filtering.
        shrunk = source.resize(size, Image.Resampling.BILINEAR, reducing_gap=_REDUCING_GAP)
        if size < source.size:
            self._levels.append(shrunk)
        return shrunk

    def crop(self, box_ltrb: Box, side_px: int) -> Image.Image:
        """A square box at this size, from what is decoded; black beyond the photo's edge."""
        pixels, scale = self._level(self._wanted(side_px / (box_ltrb[2] - box_ltrb[0])))
        left, top, right, bottom = box_ltrb
        box = (left * scale, top * scale, right * scale, bottom * scale)
        return crop_resized(pixels, box, (side_px, side_px), reducing_gap=_REDUCING_GAP)

    def fine_enough(self, scale: float) -> tuple[Image.Image, float]:
        """The smallest picture with this many pixels per photo pixel, or as many as are of use.

        Returns:
            The picture, and how many of its pixels one photo pixel has along a side, at most 1.
        """
        wanted = self._wanted(scale)
        if max(self._levels[0].size) < wanted and not self._decoded.is_whole:
            self._decode_finer()
        return self._level(wanted)

    def _wanted(self, scale: float) -> int:
        """Pixels of the longer side at this many per photo pixel, or as many as are of use."""
        return round(min(scale * self.side, self.side, FINEST_SIDE_PX))

    def _level(self, wanted_px: int) -> tuple[Image.Image, float]:
        pixels = next(
            (level for level in reversed(self._levels) if max(level.size) >= wanted_px),
            self._levels[0],
        )
        return pixels, max(pixels.size) / self.side

    def _decode_finer(self) -> None:
        # A frame is whole, so that only a photo comes here.
        if isinstance(self._photo, Photo):
            self._decoded = decode_photo(self._photo, self._limits, least_side_px=FINEST_SIDE_PX)
            self._levels.insert(0, self._decoded.pixels)
