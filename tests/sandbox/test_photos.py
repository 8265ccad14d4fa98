"""Photos as Telegram keeps them."""

import io
import struct
import zlib

import pytest
from PIL import Image, ImageOps

from bot.sandbox.darkroom import guess_type
from bot.sandbox.photos import UnusablePictureError, encode_photo
from bot.sandbox.sticker_files import encode_sticker
from tests.sandbox.pictures import ORIENTATION_TAG, opened, picture, turned_picture


def sizes(data: bytes, *, longest_px: int = 1280) -> list[tuple[int, int]]:
    made = encode_photo(data, longest_px=longest_px, shrinks_first=True)
    assert [opened(each.data).size for each in made] == [
        (each.width, each.height) for each in made
    ]
    return [(each.width, each.height) for each in made]


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that promises many pixels."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [header, b"IDAT" + zlib.compress(b""), b"IEND"]
    framed = [
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
        for chunk in chunks
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(framed)


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((2000, 1500), [(90, 68), (320, 240), (800, 600), (1280, 960)]),
        ((600, 800), [(68, 90), (240, 320), (600, 800)]),
        ((100, 100), [(90, 90), (100, 100)]),
        ((40, 30), [(40, 30)]),
    ],
)
def test_a_photo_is_kept_in_growing_sizes(size, expected):
    assert sizes(picture(*size)) == expected


def test_a_bots_photo_keeps_more_pixels():
    assert sizes(picture(4000, 3000), longest_px=2560)[-1] == (2560, 1920)


def test_a_photo_is_upright_and_says_nothing_about_its_camera():
    made = encode_photo(turned_picture(300, 200), longest_px=1280, shrinks_first=True)

    assert (made[-1].width, made[-1].height) == (200, 300)
    assert all(not opened(each.data).getexif() for each in made)


@pytest.mark.parametrize("orientation", range(2, 9))
def test_every_way_to_hold_a_camera_is_turned_upright(orientation):
    upright = Image.new("RGB", (80, 60), "black")
    upright.paste("white", (0, 0, 40, 30))
    exif = Image.Exif()
    exif[ORIENTATION_TAG] = orientation
    file = io.BytesIO()
    upright.save(file, "PNG", exif=exif)

    made = encode_photo(file.getvalue(), longest_px=1280, shrinks_first=True)[-1]

    expected = ImageOps.exif_transpose(opened(file.getvalue()))
    assert opened(made.data).size == expected.size
    for corner in ((0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)):
        place = (int(corner[0] * expected.width), int(corner[1] * expected.height))
        assert abs(opened(made.data).getpixel(place)[0] - expected.getpixel(place)[0]) < 60


@pytest.mark.parametrize("form", ["PNG", "WEBP", "GIF", "BMP"])
def test_other_formats_become_jpeg(form):
    made = encode_photo(picture(form=form), longest_px=1280, shrinks_first=True)

    assert opened(made[-1].data).format == "JPEG"


def test_transparent_parts_become_white(tmp_path):
    path = tmp_path / "clear.png"
    Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(path)

    made = encode_photo(path.read_bytes(), longest_px=1280, shrinks_first=True)

    assert opened(made[-1].data).getpixel((25, 25)) == (255, 255, 255)


@pytest.mark.parametrize(
    "data", [b"", b"no picture", picture()[:200], b"\xff\xd8\xff" + b"\0" * 99]
)
def test_what_is_no_picture_is_refused(data):
    with pytest.raises(UnusablePictureError) as caught:
        encode_photo(data, longest_px=1280, shrinks_first=True)

    assert caught.value.code == "IMAGE_PROCESS_FAILED"


@pytest.mark.parametrize("size", [(30_000, 30_000), (9000, 7000), (2100, 100)])
def test_bombs_and_ribbons_are_refused_by_their_header(size):
    with pytest.raises(UnusablePictureError) as caught:
        encode_photo(bomb(*size), longest_px=1280, shrinks_first=True)

    assert caught.value.code == "PHOTO_INVALID_DIMENSIONS"


def test_a_bots_photo_may_not_be_wider_and_higher_than_10000_together():
    with pytest.raises(UnusablePictureError) as caught:
        encode_photo(bomb(6000, 5000), longest_px=2560, shrinks_first=False)

    assert caught.value.code == "PHOTO_INVALID_DIMENSIONS"


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_a_sticker_becomes_webp(form):
    made = encode_sticker(picture(512, 400, form=form))

    assert (made.width, made.height) == (512, 400)
    assert opened(made.data).format == "WEBP"


@pytest.mark.parametrize("data", [picture(511, 300, form="PNG"), picture(512, 512), b"x"])
def test_other_files_are_no_stickers(data):
    with pytest.raises(UnusablePictureError):
        encode_sticker(data)


@pytest.mark.parametrize(
    ("name", "content_type", "data", "expected"),
    [
        ("a.png", None, b"", "image/png"),
        ("a", "image/heic", b"", "image/heic"),
        (None, "application/octet-stream", picture(), "image/jpeg"),
        (None, None, picture(form="WEBP"), "image/webp"),
        ("a", None, b"anything", "application/octet-stream"),
    ],
)
def test_the_kind_of_a_document_is_guessed(name, content_type, data, expected):
    assert guess_type(data, file_name=name, content_type=content_type) == expected
