"""The picture of a mood: its size, its paper, and what it leaves out."""

import io
import sys

import pytest
from PIL import Image, ImageColor

from bot.core.emotions import Emotion
from bot.core.errors import ReportSupportError
from bot.media.pictograms import COLOURS
from bot.reporting.mood_picture import MoodWords, can_be_written, draw_mood
from bot.reporting.picture import drawing
from tests.reporting.moods import day

LOOKS = {emotion: emotion.value for emotion in Emotion}


def words(days, *, too_few="too few", weekday="Mon", looks=LOOKS):
    dates = [f"{each.date.day}/{each.date.month}" for each in days]
    return MoodWords(looks, [weekday] * len(days), dates, too_few)


def drawn(days, *, is_private=False, dark=False, **said):
    data = draw_mood(days, words(days, **said), is_private=is_private, dark=dark)
    return Image.open(io.BytesIO(data)).convert("RGB")


def count_of(picture, emotion):
    wanted = ImageColor.getrgb(COLOURS[emotion])
    colours = picture.getcolors(picture.width * picture.height)
    return sum(count for count, colour in colours if colour == wanted)


@pytest.mark.parametrize("days", [1, 7, 30])
@pytest.mark.parametrize(("dark", "paper"), [(False, "#ffffff"), (True, "#14171c")])
def test_it_is_as_wide_as_a_phone_on_light_or_dark_paper(days, dark, paper):
    picture = drawn([day(n, 12 if n % 3 else 0) for n in range(days)], dark=dark)

    assert picture.width == 1170
    assert picture.height < picture.width
    assert picture.getpixel((1, 1)) == ImageColor.getrgb(paper)


def test_a_day_of_few_people_stays_empty_in_a_group_and_is_shown_in_a_diary():
    days = [day(0, look=Emotion.SURPRISE), day(1, people=4, look=Emotion.FEAR)]

    group, diary = drawn(days), drawn(days, is_private=True)

    assert count_of(group, Emotion.SURPRISE) > 1000
    assert count_of(group, Emotion.FEAR) == 0
    assert count_of(diary, Emotion.FEAR) > 1000


def test_the_same_days_are_the_same_file():
    days = [day(0), day(1, 3)]

    assert draw_mood(days, words(days), is_private=False) == draw_mood(
        days, words(days), is_private=False
    )


def test_words_without_letters_at_hand_are_left_to_faces_and_digits():
    nowhere = "\U000f0000"
    days = [day(0), day(1, 3)]

    picture = drawn(days, too_few=nowhere, weekday=nowhere, looks=dict.fromkeys(Emotion, nowhere))

    assert count_of(picture, Emotion.HAPPINESS) > 1000
    with drawing():
        assert not can_be_written(nowhere)
        assert can_be_written("überrascht, счастье, سعيد")


def test_without_matplotlib_one_line_says_how_to_install_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)

    with pytest.raises(ReportSupportError, match=r"emotion-bot\[reports\]"):
        draw_mood([day()], words([day()]), is_private=True)
