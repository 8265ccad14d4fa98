"""Turns a photo's bytes into upright RGB pixels, within limits; hostile input is expected here."""

import io
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import numpy as np
from PIL import ExifTags, Image

from bot.core.errors import PhotoTooLargeError, UnreadablePhotoError
from bot.core.pictures import RGB_BYTES, Frame, Photo
from bot.media.flatten import over_white

FORMATS: Final = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")
"""What people send. Pillow's other readers (PostScript, fonts, ...) only add attack surface."""

_UPRIGHT: Final = MappingProxyType(
    {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }
)
"""How to undo each EXIF orientation. Source: EXIF 2.3, tag 0x0112."""

_SIDEWAYS: Final = frozenset({5, 6, 7, 8})
_BYTE_MAX: Final = 255
_WORD_TO_BYTE: Final = 257


@dataclass(frozen=True, slots=True)
class PhotoLimits:
    """What is refused before any pixel is decoded.

    Attributes:
        size_bytes: length of the file.
        pixels: width x height as the file's header says.
    """

    size_bytes: int = 20_000_000
    pixels: int = 50_000_000


@dataclass(frozen=True, slots=True, eq=False)
class DecodedPhoto:
    """Upright pixels, perhaps fewer than the photo has, and the size that rectangles refer to.

    Attributes:
        pixels: RGB, upright.
        width: width of the upright photo in pixels, at least `pixels.width`.
        height: height of the upright photo in pixels.
    """

    pixels: Image.Image
    width: int
    height: int

    @property
    def is_whole(self) -> bool:
        """Whether every pixel of the photo is there."""
        return self.pixels.size == (self.width, self.height)


def decode_photo(
    photo: Photo, limits: PhotoLimits, *, least_side_px: int | None = None
) -> DecodedPhoto:
    """Decode the first frame, upright, in RGB, transparent parts over white.

    Args:
        photo: the file.
        limits: what is refused.
        least_side_px: how many pixels of the longer side are enough. A larger photo may then be
            decoded smaller, which for a JPEG costs a fraction; never smaller than this. None
            keeps every pixel.

    Raises:
        PhotoTooLargeError: over a limit.
        UnreadablePhotoError: empty, truncated, damaged, or in no format of `FORMATS`.
    """
    if photo.size_bytes > limits.size_bytes:
        raise PhotoTooLargeError(size=photo.size_bytes, limit=limits.size_bytes, unit="bytes")
    if photo.size_bytes == 0:
        raise UnreadablePhotoError("the file is empty")
    try:
        with Image.open(io.BytesIO(photo.data), formats=FORMATS) as opened:
            return _read(opened, limits, least_side_px)
    except PhotoTooLargeError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PhotoTooLargeError(size=None, limit=limits.pixels, unit="pixels") from error
    # Pillow's readers raise nearly anything on damaged bytes: OSError, SyntaxError, ValueError,
    # struct.error, EOFError, zlib.error, MemoryError, ... All of them mean the same to a sender.
    except Exception as error:
        raise UnreadablePhotoError(f"not a readable image ({type(error).__name__})") from error


def picture_of(frame: Frame) -> DecodedPhoto:
    """Take a frame of a video for a photo that is decoded already."""
    rgb = np.frombuffer(frame.rgb, np.uint8).reshape(frame.height, frame.width, RGB_BYTES)
    pixels = Image.fromarray(rgb)
    return DecodedPhoto(pixels, frame.width, frame.height)


def _read(opened: Image.Image, limits: PhotoLimits, least_side_px: int | None) -> DecodedPhoto:
    width, height = opened.size
    if width * height > limits.pixels:
        raise PhotoTooLargeError(size=width * height, limit=limits.pixels, unit="pixels")
    if least_side_px is not None:
        scale = min(1.0, least_side_px / max(width, height))
        # Only JPEG obeys, by powers of two and never below what was asked.
        opened.draft(None, (max(1, round(width * scale)), max(1, round(height * scale))))
    opened.load()
    # After loading: Pillow turns TIFF by itself and then takes the tag away.
    orientation = _orientation(opened)
    pixels = _to_rgb(opened)
    if least_side_px is not None and (factor := max(pixels.size) // least_side_px) > 1:
        pixels = pixels.reduce(factor)
    if orientation in _UPRIGHT:
        pixels = pixels.transpose(_UPRIGHT[orientation])
    if opened.format == "TIFF":
        width, height = opened.size
    elif orientation in _SIDEWAYS:
        width, height = height, width
    return DecodedPhoto(pixels, width, height)


def _orientation(opened: Image.Image) -> int:
    try:
        return int(opened.getexif().get(ExifTags.Base.Orientation, 1))
    # A photo with broken EXIF is still a photo; the EXIF reader raises as freely as the others.
    except Exception:  # noqa: BLE001
        return 1


def _to_rgb(opened: Image.Image) -> Image.Image:
    if opened.has_transparency_data:
        return over_white(opened)
    if opened.mode == "RGB":
        return opened
    if opened.mode.startswith(("I", "F")):
        return _from_wide(opened)
    return opened.convert("RGB")


def _from_wide(opened: Image.Image) -> Image.Image:
    """Bring 16-bit, 32-bit and floating-point grey to 8 bits; Pillow's convert would clip it."""
    values = np.nan_to_num(np.asarray(opened, dtype=np.float64), posinf=0.0, neginf=0.0)
    top = float(values.max(initial=0.0))
    if opened.mode == "F" and top <= 1.0:
        values = values * _BYTE_MAX
    elif opened.mode.startswith("I;16") or top > _BYTE_MAX:
        values = values / _WORD_TO_BYTE
    return Image.fromarray(np.clip(values, 0, _BYTE_MAX).astype(np.uint8)).convert("RGB")
