import io

import pytest
from PIL import Image

from bot.media.decode import FORMATS
from bot.media.photo_format import format_of


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_that_is_read_is_told_by_how_it_begins(name):
    file = io.BytesIO()
    Image.new("RGB", (16, 16), "red").save(file, name)

    assert format_of(file.getvalue()) == name


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xd8", b"%PDF-1.7", b"<svg/>", b"RIFF....WAVEfmt ", b"....ftypisom"]
)
def test_anything_else_has_no_format(data):
    assert format_of(data) is None
