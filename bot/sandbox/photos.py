"""Pictures as Telegram keeps them: upright JPEGs in a few sizes, without metadata."""

import io
from dataclasses import dataclass
from typing import Final

from PIL import ExifTags, Image

READABLE: Final = ("JPEG", "PNG", "WEBP", "GIF", "BMP")
MAX_PIXELS: Final = 50_000_000
"""Read from the header before anything is decoded; a bomb is refused while it is small."""

MAX_SIDES_SUM: Final = 10_000
MAX_SIDES_RATIO: Final = 20
"""Source: the Bot API's `sendPhoto`, https://core.telegram.org/bots/api#sendphoto."""

_SIDES: Final = (90, 320, 800, 1280, 2560)
_MOST_SIZES: Final = 4
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""EXIF orientation to what makes the picture upright. Source: Exif 2.3, tag 0x0112."""

_JPEG_QUALITY: Final = 87
_COUNTED_FRAMES: Final = 300
"""Of a longer GIF the rest is taken to go on at the same pace; every frame costs its decoding."""


class UnusablePictureError(Exception):
    """A picture that Telegram would refuse.

    Attributes:
        code: Telegram's word for it.
        words: the same for a person.
    """

    def __init__(self, code: str, words: str) -> None:
        super().__init__(code)
        self.code = code
        self.words = words


@dataclass(frozen=True, slots=True)
class Rendition:
    """One encoded size of a picture."""

    data: bytes
    width: int
    height: int


def encode_photo(data: bytes, *, longest_px: int, shrinks_first: bool) -> list[Rendition]:
    """Encode a photo in growing sizes, upright and without metadata.

    Args:
        data: an image file.
        longest_px: longer side of the largest size, at most 2560.
        shrinks_first: whether an app shrinks it before sending, so that only its shape is checked.

    Raises:
        UnusablePictureError: no image, or dimensions that Telegram refuses.
    """
    flat = _decode(data, checks_sum=not shrinks_first)
    side = min(max(flat.size), longest_px)
    sides = [*(box for box in _SIDES if box < side), side][-_MOST_SIZES:]
    return [_jpeg(flat, box) for box in sides]


@dataclass(frozen=True, slots=True)
class GifFacts:
    """What a GIF says of itself."""

    width: int
    height: int
    duration_s: float


def read_gif(data: bytes) -> GifFacts:
    """Read how large a GIF is and how long it moves.

    Raises:
        UnusablePictureError: no GIF, a damaged one, or too many pixels.
    """
    try:
        with Image.open(io.BytesIO(data), formats=("GIF",)) as opened:
            _check_dimensions(*opened.size, checks_sum=False)
            frames: int = getattr(opened, "n_frames", 1)
            counted, duration_ms = min(frames, _COUNTED_FRAMES), 0.0
            for number in range(counted):
                opened.seek(number)
                duration_ms += opened.info.get("duration", 0)
            return GifFacts(*opened.size, duration_ms / 1000 * frames / counted)
    except UnusablePictureError:
        raise
    # Pillow's readers raise nearly anything on damaged bytes; all of it means the same.
    except Exception as error:
        words = "This file is not an animation that can be read."
        raise UnusablePictureError("IMAGE_PROCESS_FAILED", words) from error


def _decode(data: bytes, *, checks_sum: bool) -> Image.Image:
    try:
        with Image.open(io.BytesIO(data), formats=READABLE) as opened:
            _check_dimensions(*opened.size, checks_sum=checks_sum)
            # A large JPEG is decoded smaller, which costs a fraction.
            opened.draft(None, (_SIDES[-1], _SIDES[-1]))
            opened.load()
            return _on_white(_turned_upright(opened))
    except UnusablePictureError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _bad_dimensions("This picture has too many pixels.") from error
    # Pillow's readers raise nearly anything on damaged bytes; all of it means the same.
    except Exception as error:
        words = "This file is not a picture that can be read."
        raise UnusablePictureError("IMAGE_PROCESS_FAILED", words) from error


def _check_dimensions(width: int, height: int, *, checks_sum: bool) -> None:
    if width * height > MAX_PIXELS:
        raise _bad_dimensions("This picture has too many pixels.")
    if checks_sum and width + height > MAX_SIDES_SUM:
        raise _bad_dimensions("Width and height together are over 10000 pixels.")
    if max(width, height) > MAX_SIDES_RATIO * max(1, min(width, height)):
        raise _bad_dimensions("This picture is too narrow to be sent as a photo.")


def _bad_dimensions(words: str) -> UnusablePictureError:
    return UnusablePictureError("PHOTO_INVALID_DIMENSIONS", words)


def _turned_upright(picture: Image.Image) -> Image.Image:
    small = _halved(picture)
    try:
        turn = _TURNS.get(picture.getexif().get(ExifTags.Base.Orientation, 1))
    # A picture with broken EXIF is still a picture.
    except Exception:  # noqa: BLE001
        return small
    return small if turn is None else small.transpose(turn)


def _halved(picture: Image.Image) -> Image.Image:
    """Bring a huge picture near the largest size early; every later step copies it."""
    factor = max(picture.size) // _SIDES[-1]
    is_plain = picture.mode in {"RGB", "RGBA", "L", "LA", "CMYK"}
    return picture.reduce(factor) if factor > 1 and is_plain else picture


def _on_white(picture: Image.Image) -> Image.Image:
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    rgba = picture.convert("RGBA")
    white = Image.new("RGB", rgba.size, "white")
    white.paste(rgba, mask=rgba.getchannel("A"))
    return white


def _jpeg(picture: Image.Image, side: int) -> Rendition:
    scale = side / max(picture.size)
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    small = picture if size == picture.size else picture.resize(size, Image.Resampling.BICUBIC)
    file = io.BytesIO()
    small.save(file, "JPEG", quality=_JPEG_QUALITY, optimize=True)
    return Rendition(file.getvalue(), *size)
