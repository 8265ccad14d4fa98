import io
import sys

import numpy as np
import pytest
from PIL import Image, ImageColor

from bot.core.emotions import Emotion
from bot.core.errors import VideoSupportError
from bot.media.pictograms import COLOURS
from bot.media.timeline_plot import draw_timeline
from tests.builders import face, timeline

HAPPY, CALM, FEAR = (face(look) for look in (Emotion.HAPPINESS, Emotion.NEUTRAL, Emotion.FEAR))


def two_looks():
    """Four seconds happy, then four seconds scared, two faces of both."""
    return timeline(
        *((step / 8, {0: HAPPY if step < 32 else FEAR, 1: HAPPY if step < 32 else FEAR})
          for step in range(64)),
        duration_s=8.0,
    )  # fmt: skip


def drawn(clip, **options):
    return Image.open(io.BytesIO(draw_timeline(clip, **options))).convert("RGB")


def where(picture, colour):
    """Which pixels have about this colour: shares of width and height."""
    pixels = np.asarray(picture, dtype=int)
    rows, columns = np.nonzero(np.abs(pixels - ImageColor.getrgb(colour)).max(axis=2) < 12)
    return columns / picture.width, rows / picture.height


def test_it_is_three_times_as_fine_as_a_phones_page_of_390_pixels():
    picture = drawn(two_looks())

    assert picture.width == 1170
    assert picture.height <= 1.2 * picture.width


def test_each_emotion_fills_its_time():
    picture = drawn(two_looks())

    happy, scared = (
        where(picture, COLOURS[look])[0] for look in (Emotion.HAPPINESS, Emotion.FEAR)
    )
    assert np.median(happy) < 0.4
    assert np.median(scared) > 0.6
    assert len(happy) == pytest.approx(len(scared), rel=0.2)


@pytest.mark.parametrize(("dark", "paper"), [(False, "#ffffff"), (True, "#14171c")])
def test_paper_is_light_or_dark_and_ink_the_contrary(dark, paper):
    picture = drawn(two_looks(), dark=dark)

    assert picture.getpixel((1, 1)) == ImageColor.getrgb(paper)
    brightness = np.asarray(picture.convert("L"))
    assert (brightness < 60).any()
    assert (brightness > 220).any()


def test_the_same_timeline_is_the_same_file():
    assert draw_timeline(two_looks()) == draw_timeline(two_looks())
    assert draw_timeline(two_looks(), kind="svg") == draw_timeline(two_looks(), kind="svg")


@pytest.mark.parametrize(("kind", "begins"), [("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_other_kinds_of_file_scale(kind, begins):
    assert draw_timeline(two_looks(), kind=kind).startswith(begins)


@pytest.mark.parametrize(
    "clip",
    [
        timeline(),
        timeline((0.0, {}), duration_s=0.04),
        timeline((0.0, {0: CALM}), duration_s=3600.0),
        timeline((0.0, dict.fromkeys(range(64), HAPPY)), duration_s=1.0),
        timeline(*((step / 2, {0: (HAPPY, CALM, FEAR)[step % 3]}) for step in range(900))),
    ],
    ids=["nothing", "nobody", "an hour", "a crowd", "restless"],
)
def test_every_clip_can_be_drawn(clip):
    assert drawn(clip).width == 1170


def test_without_matplotlib_one_line_says_how_to_install_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)

    with pytest.raises(VideoSupportError, match=r"emotion-bot\[video\]"):
        draw_timeline(two_looks())


def test_without_words_little_faces_say_which_colours_there_are():
    worded, wordless = drawn(two_looks()), drawn(two_looks(), is_wordless=True)

    def below(picture, look):
        return (where(picture, COLOURS[look])[1] > 0.9).any()

    assert wordless.size == worded.size
    assert below(wordless, Emotion.HAPPINESS)
    assert below(wordless, Emotion.FEAR)
    assert not below(wordless, Emotion.ANGER)
