"""Three hundred files that no photo should be: truncated, damaged, lying, vast, odd or empty."""

import struct
import zlib
from collections.abc import Iterator

import numpy as np
from PIL import Image

from tests.photos.samples import encoded, hopper

_KINDS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
_SMALL = (128, 150)


def hostile_files() -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each file; the same ones every time."""
    yield from _truncated()
    yield from _damaged()
    yield from _rubbish()
    yield from _lying()
    yield from _odd_but_readable()


def _truncated() -> Iterator[tuple[str, bytes]]:
    for kind in _KINDS:
        whole = encoded(hopper().resize(_SMALL), kind)
        for percent in range(2, 100, 7):
            yield f"cut-{kind}-{percent}.jpg", whole[: max(1, len(whole) * percent // 100)]


def _damaged() -> Iterator[tuple[str, bytes]]:
    chance = np.random.default_rng(11)
    for kind in (*_KINDS, "AVIF"):
        whole = encoded(hopper().resize(_SMALL), kind)
        for number in range(18):
            damaged = bytearray(whole)
            first = 0 if number % 2 else min(64, len(whole) - 1)
            for place in chance.integers(first, len(whole), size=1 + 3 * number):
                damaged[place] = chance.integers(0, 256)
            yield f"damaged-{kind}-{number}.png", bytes(damaged)


def _rubbish() -> Iterator[tuple[str, bytes]]:
    chance = np.random.default_rng(12)
    for size in (1, 2, 3, 10, 100, 1000, 10_000, 100_000, 1_000_000):
        yield f"noise-{size}.jpg", chance.bytes(size)
        yield f"zeros-{size}.png", bytes(size)
    starts = {
        "html": b"<!doctype html><script>alert(1)</script>",
        "svg": b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
        "ps": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(/etc/passwd) run\n",
        "pdf": b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n",
        "zip": b"PK\x03\x04" + bytes(64),
        "elf": b"\x7fELF" + bytes(64),
        "gzip": b"\x1f\x8b\x08" + bytes(64),
        "mp4": b"\x00\x00\x00\x18ftypmp42" + bytes(64),
        "heic": b"\x00\x00\x00\x18ftypheic" + bytes(64),
        "psd": b"8BPS\x00\x01" + bytes(64),
        "ico": b"\x00\x00\x01\x00\x01\x00" + bytes(64),
        "pickle": b"\x80\x04\x95" + bytes(64),
    }
    for name, start in starts.items():
        yield f"{name}.jpg", start
        yield f"{name}-long.png", start * 50


def _lying() -> Iterator[tuple[str, bytes]]:
    for side in (9_000, 20_000, 60_000, 2_000_000):
        yield f"bomb-png-{side}.png", png(side, side, bytes(1000))
        yield f"wide-png-{side}.png", png(side * 10, 1, bytes(1000))
    for kind, place, form in (("BMP", 18, "<ii"), ("GIF", 6, "<HH")):
        whole = bytearray(encoded(hopper().resize(_SMALL), kind))
        for side in (7_000, 30_000, 65_535):
            lying = whole.copy()
            struct.pack_into(form, lying, place, side, side)
            yield f"bomb-{kind}-{side}.png", bytes(lying)
    jpeg = encoded(hopper().resize(_SMALL))
    frame = jpeg.index(b"\xff\xc0") + 5
    for side in (7_000, 65_500):
        lying = bytearray(jpeg)
        struct.pack_into(">HH", lying, frame, side, side)
        yield f"bomb-JPEG-{side}.jpg", bytes(lying)
    # True to its word, and just inside the limit: 48 million pixels in 47 kB.
    yield "vast.png", png(6_928, 6_928, bytes(6_928 * (1 + 3 * 6_928)))


def _odd_but_readable() -> Iterator[tuple[str, bytes]]:
    portrait = hopper().resize(_SMALL)
    for size in ((1, 1), (1, 4000), (4000, 1), (2, 2), (36, 36), (9000, 3)):
        yield f"shape-{size[0]}x{size[1]}.png", encoded(Image.new("RGB", size, "white"), "PNG")
    for mode in ("1", "L", "LA", "P", "PA", "RGBA", "I;16", "CMYK", "YCbCr"):
        grey = Image.fromarray(np.asarray(portrait.convert("L"), np.uint16) * 257)
        odd = (
            grey
            if mode == "I;16"
            else portrait.convert("P").convert("PA")
            if mode == "PA"
            else portrait.convert(mode)
        )
        kind = "TIFF" if mode in {"CMYK", "YCbCr", "PA"} else "PNG"
        yield f"mode-{mode.replace(';', '')}.png", encoded(odd, kind)
    for orientation in range(10):
        exif = Image.Exif()
        exif[0x0112] = orientation
        yield f"turned-{orientation}.jpg", encoded(portrait, exif=exif)
    for number in range(6):
        broken = b"Exif\x00\x00" + np.random.default_rng(number).bytes(40)
        yield f"exif-{number}.jpg", encoded(portrait, exif=broken)
    for kind in ("GIF", "WEBP", "TIFF"):
        frames = [portrait.rotate(15 * number) for number in range(12)]
        data = encoded(frames[0], kind, save_all=True, append_images=frames[1:])
        yield f"moving-{kind}.png", data


def png(width: int, height: int, pixels: bytes) -> bytes:
    """A PNG whose header says what it likes."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(pixels, 9))
        + chunk(b"IEND", b"")
    )
