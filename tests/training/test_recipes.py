import re
from pathlib import Path

import pytest
from pydantic import ValidationError

import training
from bot.core.errors import SettingsError
from training.pace import Pace, rate_at
from training.recipe import EmotionRecipe, FacesRecipe, LooksRecipe

RECIPES = sorted((Path(training.__file__).parent / "recipes").glob("*.toml"))


class Clock:
    def __init__(self):
        self.now_s = 0.0

    def __call__(self):
        return self.now_s


@pytest.mark.parametrize("path", RECIPES, ids=lambda path: path.stem)
def test_every_recipe_can_be_read(path):
    kinds = {"emotion": EmotionRecipe, "faces": FacesRecipe, "looks": LooksRecipe}

    assert kinds[path.stem.split("-")[0]].read(path).rate > 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("batch = 1\nrate = 1.0\ndecay = 0.0\n", "steps: Field required"),
        ("batch = 0\n", "batch: Input should be greater than 0"),
        ("batch = \n", "cannot read the recipe"),
    ],
)
def test_what_is_wrong_with_a_recipe_is_named(recipe, text, words):
    with pytest.raises(SettingsError, match=words):
        FacesRecipe.read(recipe(text))


@pytest.mark.parametrize(
    ("shares", "batch", "words"),
    [
        ((0.6, 0.2, 0.3), 10, "may sum to 1 at most, not 1.1"),
        ((0.5, 0.0, 0.5), 3, "batch is too small"),
    ],
)
def test_shares_of_a_batch_fill_it_once_at_most(shares, batch, words):
    names = ("scene_faces", "close_ups", "mistakes")

    with pytest.raises(ValidationError, match=words):
        LooksRecipe(batch=batch, rate=1, decay=0, steps=1, **dict(zip(names, shares, strict=True)))


def test_a_recipe_that_the_clock_ended_says_when():
    for path in RECIPES:
        text = path.read_text()
        told = re.search(r"nded by the clock after (\d+) minutes", text.replace("\n# ", " "))
        if told:
            assert f"\nminutes = {told[1]}\n" in text


def test_progress_follows_the_steps():
    assert Pace(steps=200).share_done(50) == 0.25


def test_where_time_is_short_progress_follows_the_clock():
    clock = Clock()
    pace = Pace(steps=1000, minutes=10, clock=clock)

    clock.now_s = 300

    assert pace.share_done(1) == 0.5
    assert pace.left_s(1) == 300


def test_a_run_that_is_taken_up_goes_on_counting():
    clock = Clock()
    pace = Pace(steps=1000, minutes=10, spent_s=240, clock=clock)

    clock.now_s = 60

    assert pace.elapsed_s == 300


def test_the_rate_rises_and_then_falls():
    rates = [rate_at(step / 100, step, highest=0.1, warm_up_steps=10) for step in (0, 9, 50, 100)]

    assert rates[0] == pytest.approx(0.01, rel=0.01)
    assert rates[1] > rates[2] > rates[3] > 0
