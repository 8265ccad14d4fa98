import numpy as np
import pytest
from PIL import Image

from bot.core.emotions import Strength
from bot.core.stickers import Motif
from drawing.__main__ import SHOWN, main


def halves(picture):
    pixels = np.asarray(picture.convert("RGB"))
    middle = len(pixels) // 2
    return pixels[:middle], pixels[middle:]


@pytest.mark.parametrize(
    ("words", "columns", "rows"),
    [
        (["sheet", "{}", "--side", "32"], len(Motif), len(Strength)),
        (["film", "fear-strong", "{}", "--side", "32", "--frames", "4"], 4, 1),
    ],
)
def test_a_sheet_shows_all_on_light_and_on_dark(tmp_path, words, columns, rows):
    out = tmp_path / "sheet.png"

    main([word.format(out) for word in words])

    picture = Image.open(out)
    light, dark = halves(picture)
    assert picture.width / picture.height == pytest.approx(columns / rows / 2)
    assert (light[0, 0] > 250).all()
    assert (dark[0, -1] < 60).all()


def test_the_sheet_of_the_documents_is_small():
    with Image.open(SHOWN) as picture:
        assert picture.width / picture.height == pytest.approx(len(Motif) / len(Strength) / 2)
    assert SHOWN.stat().st_size <= 200_000
