from dataclasses import fields

import pytest

from bot.core.emotions import Emotion, Strength
from bot.core.trend import Trend
from bot.replies.captions import Caption
from bot.replies.conditions import Count, Hours, When
from bot.replies.matching import check, facts_of
from bot.replies.plan import Place
from bot.replies.reading import Mood, Position, Size
from bot.replies.sentiment import Sentiment
from bot.replies.situation import Situation

NOBODY = Situation(mood=Mood.NONE, faces=0, place=Place.GROUP, language="de")
SOUR = Situation(
    mood=Mood.SINGLE,
    faces=1,
    place=Place.PRIVATE,
    language="en",
    caption=Caption.of("So sour!"),
    emotion=Emotion.ANGER,
    second=Emotion.HAPPINESS,
    strength=Strength.SLIGHT,
    is_mixed=True,
    position=Position.LEFT,
    size=Size.SMALL,
    hour=23,
    sentiment=Sentiment.NEGATIVE,
    after=Emotion.FEAR,
    is_clip=True,
    trend=Trend.DARKENS,
    peak=Emotion.SURPRISE,
    peak_strength=Strength.STRONG,
)


def matches(when, situation):
    return all(each.holds for each in check(when, situation))


HOLDING = [
    When(),
    When(emotion=(Emotion.DISGUST, Emotion.ANGER)),
    When(emotion=(Emotion.ANGER,), second=(Emotion.HAPPINESS,)),
    When(emotion=(Emotion.HAPPINESS,), second=(Emotion.ANGER,)),
    When(second=(Emotion.ANGER,)),
    When(second=(Emotion.HAPPINESS,)),
    When(strength=(Strength.SLIGHT, Strength.CLEAR)),
    When(is_mixed=True),
    When(mood=(Mood.SINGLE,)),
    When(faces=Count(1, 1)),
    When(faces=Count(at_most=3)),
    When(position=(Position.LEFT,)),
    When(size=(Size.SMALL,)),
    When(place=(Place.PRIVATE,)),
    When(language=("de", "en")),
    When(hours=Hours(22, 6)),
    When(words=("lemon", "sour")),
    When(sentiment=(Sentiment.NEGATIVE,)),
    When(after=(Emotion.FEAR,)),
    When(is_clip=True),
    When(trend=(Trend.STEADY, Trend.DARKENS)),
    When(peak=(Emotion.SURPRISE,)),
    When(peak_strength=(Strength.STRONG,)),
]

FAILING = [
    When(emotion=(Emotion.HAPPINESS,)),
    When(emotion=(Emotion.FEAR,), second=(Emotion.ANGER,)),
    When(emotion=(Emotion.ANGER,), second=(Emotion.ANGER,)),
    When(second=(Emotion.FEAR,)),
    When(strength=(Strength.STRONG,)),
    When(is_mixed=False),
    When(mood=(Mood.SHARED, Mood.NONE)),
    When(faces=Count(2)),
    When(faces=Count(0, 0)),
    When(position=(Position.RIGHT,)),
    When(size=(Size.LARGE,)),
    When(place=(Place.GROUP,)),
    When(language=("de",)),
    When(hours=Hours(6, 23)),
    When(words=("lemon",)),
    When(sentiment=(Sentiment.POSITIVE,)),
    When(after=(Emotion.ANGER,)),
    When(is_clip=False),
    When(trend=(Trend.BRIGHTENS,)),
    When(peak=(Emotion.ANGER,)),
    When(peak_strength=(Strength.SLIGHT, Strength.CLEAR)),
]


@pytest.mark.parametrize("when", HOLDING, ids=str)
def test_a_condition_holds_where_the_situation_has_what_it_asks_for(when):
    assert matches(when, SOUR)


@pytest.mark.parametrize("when", FAILING, ids=str)
def test_a_condition_fails_where_it_has_something_else(when):
    assert not matches(when, SOUR)


UNKNOWN = [
    When(emotion=tuple(Emotion)),
    When(second=tuple(Emotion)),
    When(strength=tuple(Strength)),
    When(is_mixed=True),
    When(is_mixed=False),
    When(position=tuple(Position)),
    When(size=tuple(Size)),
    When(hours=Hours(0, 23)),
    When(words=("sour",)),
    When(sentiment=tuple(Sentiment)),
    When(after=tuple(Emotion)),
    When(is_clip=True),
    When(trend=tuple(Trend)),
    When(peak=tuple(Emotion)),
    When(peak_strength=tuple(Strength)),
]


@pytest.mark.parametrize("when", UNKNOWN, ids=str)
def test_no_condition_holds_on_what_is_not_known(when):
    assert not matches(when, NOBODY)


def test_all_conditions_must_hold():
    assert not matches(When(emotion=(Emotion.ANGER,), place=(Place.GROUP,)), SOUR)


def test_a_language_stands_for_its_regions():
    brazil = Situation(mood=Mood.NONE, faces=0, place=Place.GROUP, language="pt-BR")

    assert matches(When(language=("pt",)), brazil)
    assert matches(When(language=("pt-BR",)), brazil)
    assert not matches(When(language=("pt-PT",)), brazil)


@pytest.mark.parametrize(
    ("hours", "inside", "outside"),
    [(Hours(22, 6), (22, 23, 0, 5), (6, 12, 21)), (Hours(6, 10), (6, 9), (5, 10, 23))],
)
def test_hours_hold_their_first_and_not_their_last_and_may_pass_midnight(hours, inside, outside):
    assert all(hour in hours for hour in inside)
    assert not any(hour in hours for hour in outside)


def test_every_condition_is_counted_and_looked_at():
    everything = When(
        **{key: value for each in HOLDING for key, value in _asked(each).items()},
    )

    assert everything.count == len(fields(When)) == len(check(everything, SOUR))


def test_every_condition_has_a_fact_of_its_name():
    names = [name for name, _ in facts_of(SOUR)]

    for when in HOLDING:
        assert {each.key for each in check(when, SOUR)} <= set(names)
    assert dict(facts_of(NOBODY))["emotion"] == "-"
    assert dict(facts_of(SOUR))["words"] == "“So sour!”"


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (Count(2, 2), "2"),
        (Count(3, 8), "3 to 8"),
        (Count(9), "from 9"),
        (Count(None, 4), "up to 4"),
    ],
)
def test_a_count_of_faces_is_shown_in_words(count, words):
    assert str(count) == words


def _asked(when):
    return {
        each.name: value
        for each in fields(when)
        if (value := getattr(when, each.name)) not in (None, ())
    }
