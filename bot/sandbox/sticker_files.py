"""Sticker files: told apart by their content and checked as Telegram does; no store, no HTTP."""

import io
import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from PIL import Image

from bot.sandbox.photos import Rendition, UnusablePictureError

StickerFormat: TypeAlias = Literal["static", "animated"]
"""The Bot API's words; its third, "video", is not played."""

STICKER_SIDE: Final = 512
THUMBNAIL_SIDE: Final = 100
MAX_STICKER_BYTES: Final[dict[StickerFormat, int]] = {"static": 512 << 10, "animated": 64 << 10}
MAX_THUMBNAIL_BYTES: Final[dict[StickerFormat, int]] = {"static": 128 << 10, "animated": 32 << 10}
"""Source: https://core.telegram.org/stickers and the Bot API's `setStickerSetThumbnail`."""

WEBP: Final = "image/webp"
TGS: Final = "application/x-tgsticker"
"""Gzipped Lottie, under the MIME type that Telegram has given it."""

_MAX_LENGTH_S: Final = 3
"""Source: https://core.telegram.org/stickers#animated-stickers."""

_MAX_UNPACKED_BYTES: Final = 4 << 20
"""64 KB of gzip can stand for 64 MB of JSON; no drawing needs that."""

_PREVIEW_SIDE: Final = 320
_NO_THUMBNAIL: Final = "STICKER_THUMB_PNG_NOPNG"
_GZIP: Final = b"\x1f\x8b"
_GZIP_WINDOW: Final = 31


@dataclass(frozen=True, slots=True)
class StickerFile:
    """A sticker ready to be kept.

    Attributes:
        preview: the same smaller; None of an animation, which nobody here can draw.
    """

    data: bytes
    width: int
    height: int
    mime_type: str
    preview: Rendition | None = None


def format_of(data: bytes) -> StickerFormat:
    """What a file claims to be by its first bytes."""
    return "animated" if data.startswith(_GZIP) else "static"


def encode_sticker(data: bytes) -> StickerFile:
    """Make a sticker of a PNG or WebP picture, or take a .TGS animation as it is.

    Raises:
        UnusablePictureError: neither, or not of a sticker's size.
    """
    if format_of(data) == "animated":
        _check_animation(data, STICKER_SIDE, "STICKER_TGS_NOTGS")
        return StickerFile(data, STICKER_SIDE, STICKER_SIDE, TGS)
    picture, kept = _open_picture(data, _check_sticker_size, "STICKER_PNG_NOPNG")
    small = picture.convert("RGBA")
    small.thumbnail((_PREVIEW_SIDE, _PREVIEW_SIDE))
    preview = Rendition(_webp(small, lossless=False), *small.size)
    return StickerFile(kept or _webp(picture), *picture.size, WEBP, preview)


def encode_set_thumbnail(data: bytes, form: StickerFormat) -> StickerFile:
    """Check the little picture that stands for a set.

    Raises:
        UnusablePictureError: another kind of file, or not 100 pixels wide and high.
    """
    if form == "animated":
        _check_animation(data, THUMBNAIL_SIDE, "STICKER_THUMB_TGS_NOTGS")
        return StickerFile(data, THUMBNAIL_SIDE, THUMBNAIL_SIDE, TGS)
    picture, kept = _open_picture(data, _check_thumbnail_size, _NO_THUMBNAIL)
    return StickerFile(kept or _webp(picture), *picture.size, WEBP)


def _check_sticker_size(*size: int) -> None:
    if max(size) != STICKER_SIDE:
        words = "A sticker is 512 pixels wide or high, and no side is longer."
        raise UnusablePictureError("STICKER_PNG_DIMENSIONS", words)


def _check_thumbnail_size(*size: int) -> None:
    if size != (THUMBNAIL_SIDE, THUMBNAIL_SIDE):
        words = "The thumbnail of a set is 100 pixels wide and high."
        raise UnusablePictureError(_NO_THUMBNAIL, words)


def _open_picture(
    data: bytes, check_size: Callable[[int, int], None], code: str
) -> tuple[Image.Image, bytes | None]:
    """A picture, and its bytes where they can be kept; its size is asked before it is decoded."""
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "WEBP")) as opened:
            check_size(*opened.size)
            opened.load()
            return opened.copy(), data if opened.format == "WEBP" else None
    except UnusablePictureError:
        raise
    # Pillow's readers raise nearly anything on damaged bytes; all of it means the same.
    except Exception as error:
        words = "This file is no PNG or WebP picture."
        raise UnusablePictureError(code, words) from error


def _check_animation(data: bytes, side_px: int, code: str) -> None:
    words = f"An animation is gzipped Lottie of {side_px} by {side_px} pixels, up to 3 seconds."
    try:
        text = zlib.decompressobj(_GZIP_WINDOW).decompress(data, _MAX_UNPACKED_BYTES)
        scene = json.loads(text)
        size = scene["w"], scene["h"]
        length_s = (scene["op"] - scene["ip"]) / scene["fr"]
    except (zlib.error, ValueError, LookupError, TypeError, ArithmeticError, RecursionError):
        raise UnusablePictureError(code, words) from None
    if size != (side_px, side_px) or not 0 < length_s <= _MAX_LENGTH_S:
        raise UnusablePictureError(code, words)


def _webp(picture: Image.Image, *, lossless: bool = True) -> bytes:
    file = io.BytesIO()
    picture.convert("RGBA").save(file, "WEBP", lossless=lossless)
    return file.getvalue()
