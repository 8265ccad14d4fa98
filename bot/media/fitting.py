"""Makes JPEGs that fit a service's limits, and knows where their pixels are in the photo.

Every photo is encoded anew, also where it would fit as it is: so nothing that a camera writes
beside the pixels (the place, the owner, the device) goes along, and the pixels are upright for
every service in the same way.
"""

import io
from dataclasses import dataclass, field
from typing import Final

from PIL import Image

from bot.core.faces import Face, FaceRectangle
from bot.core.pictures import Frame, Picture
from bot.media.decode import DecodedPhoto, PhotoLimits, decode_photo, picture_of

LONGEST_SIDE_PX: Final = 2560
"""Pixels of the longer side that are worth sending: Telegram's own photos have no more."""

_QUALITIES: Final = (90, 80, 70)
_SMALLER: Final = 0.75
_MARGIN: Final = 0.5
"""Share of a face's size that is left around it in a crop: services look for whole heads."""


@dataclass(frozen=True, slots=True)
class JpegFit:
    """What a service takes.

    Attributes:
        size_bytes: most bytes of the file.
        shortest_px: least pixels of the shorter side; smaller pictures are enlarged.
        longest_px: most pixels of the longer side; larger pictures are shrunk.
    """

    size_bytes: int
    shortest_px: int = 1
    longest_px: int = LONGEST_SIDE_PX


@dataclass(frozen=True, slots=True, eq=False)
class FittedJpeg:
    """A JPEG of a photo or of a part of it.

    Attributes:
        data: the file.
        width: of the JPEG in pixels; it may have black columns at the right.
        height: the same; it may have black rows at the bottom.
        left: of the part, in pixels of the upright photo.
        top: the same.
        scale: pixels of the JPEG for each pixel of the photo, across and down.
        photo_size: width and height of the upright photo.
    """

    data: bytes = field(repr=False)
    width: int
    height: int
    left: int
    top: int
    scale: tuple[float, float]
    photo_size: tuple[int, int]

    def sent(self, box: FaceRectangle) -> FaceRectangle:
        """A box of the photo in pixels of the JPEG, cut at its edges."""
        across, down = self.scale
        return _within(
            ((box.left - self.left) * across, (box.top - self.top) * down),
            ((box.right - self.left) * across, (box.bottom - self.top) * down),
            (self.width, self.height),
        )

    def in_photo(self, face: Face) -> Face | None:
        """A face of the JPEG in pixels of the photo; None where it lies beyond the photo."""
        across, down = self.scale
        box = face.rectangle
        left, top = box.left / across + self.left, box.top / down + self.top
        right, bottom = box.right / across + self.left, box.bottom / down + self.top
        width, height = self.photo_size
        if left >= width or top >= height or right <= 0 or bottom <= 0:
            return None
        return Face(_within((left, top), (right, bottom), self.photo_size), face.scores)


def decode_to_send(
    picture: Picture, limits: PhotoLimits, *, least_side_px: int | None
) -> DecodedPhoto:
    """The pixels of a photo or a frame, and nothing else that was in the file.

    Args:
        picture: which.
        limits: what is refused.
        least_side_px: see `decode_photo`; a frame is taken as it is.

    Raises:
        PhotoError: see `decode_photo`.
    """
    if isinstance(picture, Frame):
        return picture_of(picture)
    decoded = decode_photo(picture, limits, least_side_px=least_side_px)
    # Pillow would write a JPEG's comment into the next one.
    decoded.pixels.info.clear()
    return decoded


def fit_photo(decoded: DecodedPhoto, fit: JpegFit) -> FittedJpeg:
    """The whole photo, as large as it may be."""
    size = (decoded.width, decoded.height)
    return _encoded(decoded.pixels, (0, 0), size, size, fit)


def fit_crop(decoded: DecodedPhoto, box: FaceRectangle, fit: JpegFit) -> FittedJpeg:
    """A face and what is around it, cut at the photo's edges.

    Args:
        decoded: the photo.
        box: the face, at least a part of which is on the photo.
        fit: what the service takes.
    """
    beside, above = round(box.width * _MARGIN), round(box.height * _MARGIN)
    left, top = max(0, box.left - beside), max(0, box.top - above)
    right = max(left + 1, min(decoded.width, box.right + beside))
    bottom = max(top + 1, min(decoded.height, box.bottom + above))
    across = decoded.pixels.width / decoded.width
    down = decoded.pixels.height / decoded.height
    edges = (left * across, top * down, right * across, bottom * down)
    size = max(1, round(edges[2] - edges[0])), max(1, round(edges[3] - edges[1]))
    part = decoded.pixels.resize(size, box=edges, resample=Image.Resampling.BILINEAR)
    return _encoded(
        part, (left, top), (right - left, bottom - top), (decoded.width, decoded.height), fit
    )


def _encoded(
    pixels: Image.Image,
    origin: tuple[int, int],
    part_size: tuple[int, int],
    photo_size: tuple[int, int],
    fit: JpegFit,
) -> FittedJpeg:
    shown = _at_size(pixels, _factor(pixels.size, fit))
    while True:
        canvas = _padded(shown, fit.shortest_px)
        data = _smallest(canvas, fit.size_bytes)
        # At a few pixels there is nothing left to take away.
        if len(data) <= fit.size_bytes or max(shown.size) <= fit.shortest_px:
            scale = shown.width / part_size[0], shown.height / part_size[1]
            return FittedJpeg(data, *canvas.size, *origin, scale, photo_size)
        shown = _at_size(shown, _SMALLER)


def _factor(size: tuple[int, int], fit: JpegFit) -> float:
    """By how much to enlarge or to shrink; the longer side has the last word."""
    most = fit.longest_px / max(size)
    return min(max(1.0, fit.shortest_px / min(size)), most)


def _at_size(pixels: Image.Image, factor: float) -> Image.Image:
    if factor == 1.0:
        return pixels
    size = max(1, round(pixels.width * factor)), max(1, round(pixels.height * factor))
    return pixels.resize(size, Image.Resampling.BILINEAR)


def _padded(pixels: Image.Image, side_px: int) -> Image.Image:
    """At least so many pixels each way, black where the picture has none."""
    size = max(side_px, pixels.width), max(side_px, pixels.height)
    if size == pixels.size:
        return pixels
    canvas = Image.new("RGB", size)
    canvas.paste(pixels)
    return canvas


def _smallest(pixels: Image.Image, limit_bytes: int) -> bytes:
    """The best quality that fits; the last one where none does."""
    data = b""
    for quality in _QUALITIES:
        file = io.BytesIO()
        pixels.save(file, "JPEG", quality=quality)
        data = file.getvalue()
        if len(data) <= limit_bytes:
            break
    return data


def _within(
    left_top: tuple[float, float], right_bottom: tuple[float, float], size: tuple[int, int]
) -> FaceRectangle:
    """Whole pixels between two corners, cut at the edges and never without an area."""
    left = min(max(0, round(left_top[0])), size[0] - 1)
    top = min(max(0, round(left_top[1])), size[1] - 1)
    right = max(left + 1, min(size[0], round(right_bottom[0])))
    bottom = max(top + 1, min(size[1], round(right_bottom[1])))
    return FaceRectangle(left, top, right - left, bottom - top)
