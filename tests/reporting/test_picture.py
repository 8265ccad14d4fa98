import io
import sys
from datetime import date, timedelta

import numpy as np
import pytest
from PIL import Image, ImageColor

from bot.core.errors import ReportSupportError
from bot.core.tallies import DayMood
from bot.media.pictograms import COLOURS
from bot.reporting.picture import Day, draw_mood, draw_report
from tests.reporting.menus import CLOCK, few, menu, nothing

YELLOW = COLOURS["happiness"]


def opened(data):
    return Image.open(io.BytesIO(data)).convert("RGB")


def how_much(picture, colour):
    """How many of the pixels have about this colour, in each quarter from the left."""
    pixels = np.asarray(picture, dtype=int)
    like = np.abs(pixels - ImageColor.getrgb(colour)).max(axis=2) < 12
    return [part.mean() for part in np.array_split(like, 4, axis=1)]


def day(number, faces=20, people=9):
    happy = (0, 0, 0, 0, faces, 0, 0, 0)
    return Day(
        date(2026, 11, 2) + timedelta(number),
        DayMood(faces, people, happy, tuple(10_000 * each for each in happy)),
    )


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


def test_in_a_group_a_day_of_few_people_stays_empty():
    days = [day(0), day(1), day(2, people=4), day(3, people=4)]

    group = how_much(opened(draw_mood("Week", days, is_private=False)), YELLOW)
    diary = how_much(opened(draw_mood("Week", days, is_private=True)), YELLOW)

    assert group[3] == 0
    assert diary[3] > 0.1


@pytest.mark.parametrize("days", [1, 7, 31])
def test_a_mood_may_be_of_a_day_a_week_or_a_month(days):
    week = [day(number, faces=0 if number % 3 else 12) for number in range(days)]

    assert opened(draw_mood("Mood", week, is_private=False, dark=True)).width == 1170


def test_without_matplotlib_one_line_says_how_to_install_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)

    with pytest.raises(ReportSupportError, match=r"emotion-bot\[reports\]"):
        draw_mood("Mood", [day(0)], is_private=True)
