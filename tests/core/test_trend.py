from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.emotions import Emotion
from bot.core.trend import Trend, trend_of

CALM, GLAD, STARTLED = Emotion.NEUTRAL, Emotion.HAPPINESS, Emotion.SURPRISE
SAD, SCARED, ANGRY = Emotion.SADNESS, Emotion.FEAR, Emotion.ANGER
HEAVY = [ANGRY, Emotion.CONTEMPT, Emotion.DISGUST, SCARED, SAD]

WAYS = [
    ([CALM, GLAD], Trend.BRIGHTENS),
    ([CALM, STARTLED, GLAD], Trend.BRIGHTENS),
    ([STARTLED, GLAD], Trend.BRIGHTENS),
    ([SAD, CALM], Trend.BRIGHTENS),
    ([SAD, SCARED, CALM, GLAD], Trend.BRIGHTENS),
    ([CALM, STARTLED], Trend.BRIGHTENS),
    ([SAD, STARTLED], Trend.BRIGHTENS),
    ([GLAD, CALM], Trend.DARKENS),
    ([GLAD, STARTLED, SAD], Trend.DARKENS),
    ([CALM, STARTLED, SCARED], Trend.DARKENS),
    ([STARTLED, ANGRY], Trend.DARKENS),
    ([GLAD, SAD, ANGRY], Trend.DARKENS),
    ([CALM, GLAD, CALM], Trend.SWINGS),
    ([CALM, STARTLED, CALM], Trend.SWINGS),
    ([SAD, GLAD, CALM], Trend.SWINGS),
    ([GLAD, SAD, CALM], Trend.SWINGS),
    ([GLAD, STARTLED], Trend.SWINGS),
    ([SAD, ANGRY], Trend.SWINGS),
]


@pytest.mark.parametrize(("looks", "trend"), WAYS)
def test_a_clip_goes_the_way_of_its_looks(looks, trend):
    assert trend_of(looks) is trend


@pytest.mark.parametrize("look", Emotion)
def test_one_look_is_steady(look):
    assert trend_of([look]) is Trend.STEADY


@pytest.mark.parametrize("look", HEAVY)
def test_every_heavy_look_weighs_more_than_a_calm_one(look):
    assert trend_of([CALM, look]) is Trend.DARKENS
    assert trend_of([look, CALM]) is Trend.BRIGHTENS


looks = st.lists(st.sampled_from(Emotion), min_size=2, max_size=8).filter(
    lambda row: all(one is not other for one, other in pairwise(row))
)
OPPOSITE = {Trend.BRIGHTENS: Trend.DARKENS, Trend.DARKENS: Trend.BRIGHTENS}


@given(looks.filter(lambda row: STARTLED not in (row[0], row[-1])))
def test_a_clip_backwards_goes_the_other_way(looks):
    there, back = trend_of(looks), trend_of(looks[::-1])

    assert back is OPPOSITE.get(there, there)


@given(looks)
def test_a_clip_with_several_looks_is_not_steady(looks):
    assert trend_of(looks) is not Trend.STEADY
