import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from bot.core.errors import PhotoTooLargeError, UnreadablePhotoError
from bot.core.pictures import Photo
from bot.media.decode import PhotoLimits, decode_photo
from tests.photos.samples import collins, encoded, hopper

LIMITS = PhotoLimits()


def decode(data, limits=LIMITS, **options):
    return decode_photo(Photo(data), limits, **options)


def difference(one, other):
    """Mean difference of two pictures of equal size, in steps of 255."""
    pair = (np.asarray(picture.convert("RGB"), dtype=float) for picture in (one, other))
    return float(np.abs(np.subtract(*pair)).mean())


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("JPEG", {}),
        ("JPEG", {"progressive": True}),
        ("PNG", {}),
        ("WEBP", {"quality": 95}),
        ("GIF", {}),
        ("BMP", {}),
        ("TIFF", {}),
        ("AVIF", {}),
    ],
)
def test_every_format_is_read_as_the_same_picture(kind, options):
    decoded = decode(encoded(hopper(), kind, **options))

    assert (decoded.width, decoded.height) == hopper().size
    assert decoded.pixels.mode == "RGB"
    assert difference(decoded.pixels, hopper()) < 8


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "CMYK", "1", "I;16", "YCbCr", "I"])
def test_every_mode_becomes_rgb(mode):
    grey = hopper().convert("L")
    if mode in {"I;16", "I"}:
        picture = Image.fromarray(np.asarray(grey, dtype=np.uint16) * 257)
        picture = picture if mode == "I;16" else picture.convert("I")
    else:
        picture = hopper().quantize(256) if mode == "P" else hopper().convert(mode)
    kind = "JPEG" if mode in {"CMYK", "YCbCr"} else "TIFF" if mode == "I" else "PNG"

    decoded = decode(encoded(picture, kind))

    assert decoded.pixels.mode == "RGB"
    expected = hopper() if mode in {"P", "RGBA", "CMYK", "YCbCr"} else grey
    if mode != "1":
        assert difference(decoded.pixels, expected) < 12


def test_floating_point_grey_is_scaled():
    values = np.linspace(0, 1, 64 * 64, dtype=np.float32).reshape(64, 64)

    decoded = decode(encoded(Image.fromarray(values), "TIFF"))

    assert np.asarray(decoded.pixels).max() == 255


def test_transparent_parts_are_white():
    clear = Image.new("RGBA", (40, 30), (255, 0, 0, 0))

    assert decode(encoded(clear, "PNG")).pixels.getpixel((5, 5)) == (255, 255, 255)


def test_a_transparent_colour_of_an_rgb_picture_is_white():
    data = encoded(Image.new("RGB", (40, 30), (255, 0, 0)), "PNG", transparency=(255, 0, 0))

    assert decode(data).pixels.getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "TIFF", "WEBP", "PNG"])
def test_every_exif_turn_is_undone(kind, orientation):
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    upright = hopper()
    stored = upright.transpose(undo[orientation]) if orientation in undo else upright
    exif = Image.Exif()
    exif[0x0112] = orientation

    decoded = decode(encoded(stored, kind, exif=exif))

    assert (decoded.width, decoded.height) == upright.size == decoded.pixels.size
    assert difference(decoded.pixels, upright) < 8


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow's own, about the broken EXIF
def test_broken_exif_does_not_spoil_a_photo():
    data = encoded(hopper(), "JPEG", exif=b"Exif\x00\x00II*\x00\xff\xff\xff\xff rubbish")

    assert decode(data).width == 512


def test_of_an_animation_the_first_frame_is_read():
    for kind in ("GIF", "WEBP"):
        frames = [collins(), hopper().resize((512, 512))]
        data = encoded(frames[0], kind, save_all=True, append_images=frames[1:])

        assert difference(decode(data).pixels, collins()) < 14


def test_a_large_jpeg_is_decoded_smaller_but_keeps_its_size():
    large = hopper().resize((4096, 4800))

    decoded = decode(encoded(large), least_side_px=1000)

    assert (decoded.width, decoded.height) == (4096, 4800)
    assert decoded.pixels.size == (1024, 1200)
    assert not decoded.is_whole


def test_a_large_png_is_shrunk_too():
    decoded = decode(encoded(Image.new("RGB", (7000, 100)), "PNG"), least_side_px=1000)

    assert (decoded.width, decoded.height) == (7000, 100)
    assert decoded.pixels.width == 1000


def test_unasked_every_pixel_is_kept():
    decoded = decode(encoded(hopper().resize((4096, 4800))))

    assert decoded.pixels.size == (4096, 4800)
    assert decoded.is_whole


def test_a_photo_that_is_small_enough_is_decoded_whole():
    assert decode(encoded(hopper()), least_side_px=600).is_whole


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00",
        b"hello, I am no image",
        b"\xff\xd8\xff\xe0",
        b"\x89PNG\r\n\x1a\n",
        b"GIF89a",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"PK\x03\x04" + bytes(200),
    ],
    ids=["empty", "byte", "text", "jpeg", "png", "gif", "postscript", "svg", "zip"],
)
def test_what_is_no_image_is_unreadable(data):
    with pytest.raises(UnreadablePhotoError):
        decode(data)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_truncated_file_is_unreadable(kind, share):
    data = encoded(hopper(), kind)

    with pytest.raises(UnreadablePhotoError):
        decode(data[: int(len(data) * share)])


def test_a_file_over_the_byte_limit_is_refused_unopened():
    with pytest.raises(PhotoTooLargeError) as caught:
        decode(bytes(101), PhotoLimits(size_bytes=100))

    assert (caught.value.size, caught.value.limit, caught.value.unit) == (101, 100, "bytes")


def test_a_photo_over_the_pixel_limit_is_refused():
    with pytest.raises(PhotoTooLargeError) as caught:
        decode(encoded(hopper()), PhotoLimits(pixels=1000))

    assert (caught.value.size, caught.value.unit) == (512 * 600, "pixels")


def lying_png(width, height):
    """A PNG of a few bytes whose header claims any size."""

    def chunk(name, body):
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(1000))
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", pixels)
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("side", [10_000, 30_000, 1_000_000])
def test_a_decompression_bomb_is_refused_by_its_header(side):
    with pytest.raises(PhotoTooLargeError):
        decode(lying_png(side, side))


def test_one_pixel_is_a_photo():
    assert decode(encoded(Image.new("RGB", (1, 1)), "PNG")).pixels.size == (1, 1)


def test_damaged_bytes_never_raise_anything_else():
    chance = np.random.default_rng(5)
    for kind in ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF"):
        whole = encoded(hopper().resize((96, 112)), kind)
        for _ in range(25):
            damaged = bytearray(whole)
            for place in chance.integers(0, len(whole), size=8):
                damaged[place] = chance.integers(0, 256)
            try:
                decode(bytes(damaged))
            except (UnreadablePhotoError, PhotoTooLargeError):
                continue
