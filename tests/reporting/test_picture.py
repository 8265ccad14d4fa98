import io
import sys

import pytest
from PIL import Image, ImageColor

from bot.core.errors import ReportSupportError
from bot.reporting.picture import draw_report
from tests.reporting.menus import CLOCK, few, menu, nothing


def opened(data):
    return Image.open(io.BytesIO(data)).convert("RGB")


@pytest.mark.parametrize(("dark", "paper"), [(False, "#ffffff"), (True, "#14171c")])
def test_a_report_is_as_wide_as_a_phone_on_light_or_dark_paper(dark, paper):
    picture = opened(draw_report(menu(), clock=CLOCK, dark=dark))

    assert picture.width == 1170
    assert picture.height <= 2 * picture.width
    assert picture.getpixel((1, 1)) == ImageColor.getrgb(paper)


@pytest.mark.parametrize("report", [few(), nothing()], ids=["few", "nothing"])
def test_what_is_little_can_be_drawn_too(report):
    assert opened(draw_report(report, clock=CLOCK)).width == 1170


def test_the_same_report_is_the_same_file():
    assert draw_report(menu(), clock=CLOCK, kind="svg") == draw_report(
        menu(), clock=CLOCK, kind="svg"
    )


@pytest.mark.parametrize(("kind", "begins"), [("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_other_kinds_of_file_scale(kind, begins):
    assert draw_report(few(), clock=CLOCK, kind=kind).startswith(begins)


def test_without_matplotlib_one_line_says_how_to_install_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)

    with pytest.raises(ReportSupportError, match=r"emotion-bot\[reports\]"):
        draw_report(menu(), clock=CLOCK)
