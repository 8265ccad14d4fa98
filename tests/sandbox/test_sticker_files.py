"""What is a sticker and what is not, by the bytes alone."""

import gzip

import pytest

from bot.sandbox.photos import UnusablePictureError
from bot.sandbox.sticker_files import encode_set_thumbnail, encode_sticker
from tests.sandbox.pictures import opened, picture
from tests.sandbox.sticker_files import animation, still


def refused(make, *arguments) -> str:
    with pytest.raises(UnusablePictureError) as caught:
        make(*arguments)
    return caught.value.code


def test_a_webp_is_kept_as_it_is():
    data = still(512, 300)

    assert encode_sticker(data).data == data


def test_a_still_has_a_smaller_preview_of_the_same_shape():
    made = encode_sticker(still(256, 512, form="PNG"))

    assert opened(made.preview.data).size == (made.preview.width, made.preview.height)
    assert (made.preview.width, made.preview.height) == (160, 320)


def test_an_animation_is_told_by_its_content():
    made = encode_sticker(animation())

    assert (made.mime_type, made.width, made.height) == ("application/x-tgsticker", 512, 512)
    assert made.preview is None


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (still(512, 513), "STICKER_PNG_DIMENSIONS"),
        (still(100, 100), "STICKER_PNG_DIMENSIONS"),
        (picture(512, 512), "STICKER_PNG_NOPNG"),
        (still()[:100], "STICKER_PNG_NOPNG"),
        (b"words", "STICKER_PNG_NOPNG"),
        (animation(100), "STICKER_TGS_NOTGS"),
        (animation(seconds=3.5), "STICKER_TGS_NOTGS"),
        (animation(seconds=0), "STICKER_TGS_NOTGS"),
        (animation()[:40], "STICKER_TGS_NOTGS"),
        (gzip.compress(b"no drawing"), "STICKER_TGS_NOTGS"),
        (gzip.compress(b"[1, 2]"), "STICKER_TGS_NOTGS"),
        (gzip.compress(b"[" * 100_000), "STICKER_TGS_NOTGS"),
        (gzip.compress(b" " * (5 << 20)), "STICKER_TGS_NOTGS"),
    ],
)
def test_other_files_are_refused_by_telegrams_names(data, code):
    assert refused(encode_sticker, data) == code


def test_a_sets_thumbnail_is_100_pixels_wide_and_high():
    assert encode_set_thumbnail(still(100, 100), "static").width == 100
    assert encode_set_thumbnail(animation(100), "animated").width == 100
    assert refused(encode_set_thumbnail, still(), "static") == "STICKER_THUMB_PNG_NOPNG"
    assert refused(encode_set_thumbnail, animation(), "animated") == "STICKER_THUMB_TGS_NOTGS"
    assert refused(encode_set_thumbnail, animation(100), "static") == "STICKER_THUMB_PNG_NOPNG"
