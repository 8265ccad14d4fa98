import gzip
import io

import pytest
from PIL import Image

from bot.core.stickers import STICKERS
from bot.media.sticker_files import sticker_file

EVERY = pytest.mark.parametrize("sticker", STICKERS, ids=lambda sticker: sticker.name)
MOST_BYTES = 64 * 1024


@EVERY
def test_every_sticker_has_a_still_file_that_telegram_takes(sticker):
    file = sticker_file(sticker, animated=False)

    with Image.open(io.BytesIO(file)) as picture:
        assert picture.format == "WEBP"
        assert picture.size == (512, 512)
    assert len(file) <= MOST_BYTES


@EVERY
def test_every_sticker_is_clear_around_its_drawing(sticker):
    with Image.open(io.BytesIO(sticker_file(sticker, animated=False))) as picture:
        alpha = picture.getchannel("A")

    corners = [alpha.getpixel((x, y)) for x in (0, 511) for y in (0, 511)]
    assert corners == [0, 0, 0, 0]
    assert alpha.getextrema() == (0, 255)


@EVERY
def test_every_sticker_has_an_animated_file_that_is_small(sticker):
    file = sticker_file(sticker, animated=True)

    assert gzip.decompress(file).startswith(b'{"tgs":1,')
    assert len(file) <= MOST_BYTES
