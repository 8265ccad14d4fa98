"""What results are called; the reader's error rates are those of its card."""

import re
from importlib import resources

import pytest

from bot.core.emotions import Emotion
from bot.core.sessions import FaceRecord
from bot.core.tallies import tally
from bot.reporting import wording
from bot.reporting.report import Source, build_report
from tests.builders import scores

HAPPY, CALM, FEAR = Emotion.HAPPINESS, Emotion.NEUTRAL, Emotion.FEAR


def report(*looks, other=None, people=None):
    """One face each, or all from so many people."""
    return build_report(source("Dessert", looks, people), other)


def source(name, looks, people=None, first=0):
    records = [
        FaceRecord(0, None, first + (number % people if people else number), scores(look))
        for number, look in enumerate(looks)
    ]
    return Source(name, tally(records), {})


def plain(text):
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_a_result_has_its_share_its_number_and_its_interval():
    whole = report(*[HAPPY] * 28, *[CALM] * 17).whole

    told = plain(wording.headline(whole, "Dessert"))

    assert told == "Dessert: 62 % of 45 faces look happy (48-75 %)"


def test_of_few_faces_only_counts_are_told():
    whole = report(*[HAPPY] * 5, *[CALM] * 4).whole

    assert wording.headline(whole) == (
        "9 faces: 5 happy, 4 neutral; under 10 faces nothing is claimed"
    )


def test_of_few_people_not_even_their_number_is_told():
    whole = report(*[HAPPY] * 50, people=4).whole

    assert wording.headline(whole).endswith("from fewer than 5 people nothing is claimed")
    assert wording.size(whole) == "50 faces from fewer than 5 people"


def test_a_difference_is_said_with_its_numbers_and_how_sure_it_is():
    calm = source("Soup", [CALM] * 28 + [HAPPY] * 2, first=500)

    lines = [plain(line) for line in wording.summary(report(*[HAPPY] * 30, other=calm))]

    assert (
        "Dessert: more faces look happy than in Soup, 100 % against 7 %, "
        "each person counted alike (p < 0.001)."
    ) in lines
    assert any(line.startswith("Soup: more faces look neutral than in Dessert") for line in lines)


def test_where_nothing_can_be_claimed_it_says_so():
    alike = source("Soup", [HAPPY] * 15 + [CALM] * 15, first=500)

    lines = list(wording.summary(report(*[HAPPY] * 16, *[CALM] * 14, other=alike)))

    assert "Dessert and Soup: no difference can be claimed (30 and 30 people)." in lines


def test_what_is_too_small_is_not_compared():
    lines = list(wording.summary(report(*[HAPPY] * 30, other=source("Soup", [CALM] * 9))))

    assert lines[-1].startswith("Dessert and Soup: too few to compare")


def test_nothing_is_one_kind_line():
    assert list(wording.summary(report())) == [wording.NOTHING]


def test_every_emotion_has_a_word():
    assert set(wording.LOOKS) == set(Emotion)


@pytest.mark.parametrize("words", ["you are", "feel "])
def test_no_sentence_claims_to_know_a_feeling(words):
    everything = [*wording.summary(report(*[HAPPY] * 30)), *wording.LIMITS]

    assert not any(words in sentence for sentence in everything)


def test_the_readers_error_rates_are_those_of_its_card():
    card = (resources.files("bot.vision") / "weights" / "MODEL_CARD.md").read_text("utf-8")
    recall = dict(re.findall(r"(\w+) \.(\d\d)", card.split("Recall with the mirror image:")[1]))
    (rates,) = [sentence for sentence in wording.LIMITS if "test set" in sentence]

    for emotion, looks in wording.LOOKS.items():
        if emotion.value in recall and looks in rates:
            assert f"{looks} {int(recall[emotion.value])}" in rates
    assert "read 87 as people did" in rates
    assert "**87.19 %**" in card
