"""A report in words: how many there are is always said, and little is claimed of few."""

import dataclasses

import pytest

from bot.chat.session_words import MOST_ITEMS_TOLD, picture_words, report_text
from bot.core.emotions import Emotion
from bot.core.tallies import tally
from bot.replies.lines import Line
from bot.reporting.picture import draw_report
from bot.reporting.report import Source, build_report
from tests.replies.photos import BOOK, SHELF
from tests.reporting.menus import CLOCK, EVIL, faces, few, menu, nothing

TEXTS = BOOK.texts


def crowded():
    """As many items as there may be, all with the longest of names."""
    names = {number: f"{number:02} {'x' * 61}" for number in range(1, 41)}
    seen = [
        dataclasses.replace(face, item_id=1 + number % len(names))
        for number, face in enumerate(faces(people=200))
    ]
    longest = "N" * 64
    return build_report(Source(longest, tally(seen), names), Source(longest, tally(seen), names))


def test_every_share_has_its_interval_and_every_group_its_size():
    text = report_text(menu(), TEXTS)

    assert text.startswith(EVIL)
    assert "faces: 105, people: 24" in text
    assert "happy 47 % (30–65 %)" in text
    assert "Mean scores: neutral" in text
    assert text.endswith(TEXTS.line(Line.REPORT_LIMITS, faces=10, people=5))


def test_of_few_people_only_counts_are_told():
    text = report_text(few(people=5), TEXTS)

    assert "people: fewer than 5" in text
    assert TEXTS.line(Line.REPORT_TOO_FEW, faces=10, people=5) in text
    assert "%" not in text
    assert TEXTS.line(Line.REPORT_BY_ITEM) not in text


def test_of_nothing_nothing_is_told():
    assert report_text(nothing(), TEXTS) == f"Nothing\n\n{TEXTS.line(Line.REPORT_NOTHING)}"


def test_a_difference_that_is_claimed_names_both_ends_and_its_chance():
    happy, sad = (
        [
            dataclasses.replace(face, item_id=None, scores=dataclasses.replace(face.scores))
            for face in faces(seed=seed, people=80)
            if face.scores.dominant is emotion
        ]
        for seed, emotion in ((1, Emotion.HAPPINESS), (2, Emotion.SADNESS))
    )
    report = build_report(Source("Cake", tally(happy), {}), Source("Soup", tally(sad), {}))

    text = report_text(report, TEXTS)

    assert "Looking happy: Cake 100 %, Soup 0 %." in text
    assert "(p < 0.001)" in text


def test_of_two_items_one_is_compared_with_the_other():
    two = [face for face in faces(people=60) if face.item_id in {1, 3}]
    report = build_report(Source("Menu", tally(two), {1: "Soup", 3: "Cake"}))

    text = report_text(report, TEXTS)

    assert "Looking happy: Soup" in text
    assert TEXTS.line(Line.REPORT_OTHERS) not in text


@pytest.mark.parametrize("language", SHELF.languages)
def test_the_longest_report_fits_a_message(language):
    text = report_text(crowded(), SHELF.book(language).texts)

    assert len(text.encode("utf-16-le")) <= 2 * 4096
    assert text.count("•") == MOST_ITEMS_TOLD
    assert "\n…\n" in text


@pytest.mark.parametrize("language", ["de", "ar", "ja"])
def test_a_picture_is_drawn_in_any_language(language):
    words = picture_words(SHELF.book(language).texts)

    assert draw_report(menu(), clock=CLOCK, words=words).startswith(b"\x89PNG")
    assert draw_report(nothing(), clock=CLOCK, words=words).startswith(b"\x89PNG")
