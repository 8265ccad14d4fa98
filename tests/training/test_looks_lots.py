"""What batches are drawn of, and what is kept apart; each patch has the shade of its picture."""

import numpy as np
import pytest
import torch

from bot.core.errors import SettingsError
from training.__main__ import main
from training.looks.lessons import KINDS, read_lessons, write_patches, write_scores
from training.looks.lots import Lots
from training.looks.patches import PATCH_PX
from training.recipe import LooksRecipe

EVERY = 4
# Of each picture several patches, and from some pictures none: places tell nothing of pictures.
PICTURES = {
    "scene_faces": [0, 0, 1, 2, 2, 3, 4, 4, 5, 9],
    "close_ups": [0, 1, 2, 2, 3, 4, 4, 4],
    "mistakes": [0, 0, 0, 1, 3, 3, 3, 4, 4, 4, 6, 7, 8, 8, 8],
    "elsewhere": [1, 4, 5, 8, 8],
}


def shades(pictures):
    return [np.full((PATCH_PX, PATCH_PX, 4), picture, np.uint8) for picture in pictures]


@pytest.fixture
def made(tmp_path):
    """Write patches of these pictures, and read them."""

    def make(**changed):
        folder = tmp_path / "made"
        folder.mkdir()
        pictures = PICTURES | changed
        for kind in KINDS:
            write_patches(folder, kind, shades(pictures[kind]), pictures[kind])
        write_scores(folder, [0.5] * len(pictures["mistakes"]))
        return read_lessons(folder)

    return make


def plan(**changed):
    usual = {"batch": 20, "rate": 1e-3, "decay": 0, "steps": 1, "kept_apart": EVERY}
    return LooksRecipe(**(usual | changed))


def pictures_of(patches):
    return set(patches[:, 0, 0, 0].tolist())


def test_no_picture_is_both_learnt_from_and_kept_apart(made):
    lots = Lots(made(), plan())
    chance = np.random.default_rng(0)

    for kind, pictures in zip(lots._kinds, PICTURES.values(), strict=True):
        learnt = pictures_of(kind.draw(chance, 500))
        apart = pictures_of(kind.patches[kind.apart])

        assert learnt == {picture for picture in pictures if picture % EVERY}
        assert apart == {picture for picture in pictures if picture % EVERY == 0}


def test_what_is_kept_apart_is_laid_on_nothing_that_is_learnt_from(made):
    lots = Lots(made(), plan())

    others = lots._mistakes.draw_apart(np.random.default_rng(0), 200)

    assert pictures_of(others) == {0, 4, 8}


def test_mistakes_that_detectors_were_sure_of_are_drawn_more_often(made):
    lessons = made(mistakes=[1, 2])
    np.save(lessons.folder / "mistake_scores.npy", np.array([0.1, 0.9], np.float32))
    lots = Lots(read_lessons(lessons.folder), plan(favour=1))

    drawn = lots._mistakes.draw(np.random.default_rng(0), 1000)

    assert np.mean(drawn[:, 0, 0, 0] == 2) == pytest.approx(0.9, abs=0.04)


@pytest.mark.parametrize("at_once", [4, 5, 8, 1000])
def test_all_that_is_kept_apart_is_seen_once_in_parts(made, at_once):
    lots = Lots(made(), plan())

    parts = list(lots.kept_apart(at_once))

    # Each kind is shared out evenly, so a part may hold one more of each.
    assert max(len(crops) for crops, _ in parts) <= at_once + len(KINDS)
    is_face = torch.cat([is_face for _, is_face in parts])
    apart = {kind: sum(p % EVERY == 0 for p in pictures) for kind, pictures in PICTURES.items()}
    assert int(is_face.sum()) == apart["scene_faces"] + apart["close_ups"]
    assert len(is_face) == sum(apart.values())


def test_what_is_kept_apart_looks_the_same_each_time(made):
    lots = Lots(made(), plan())
    torch.manual_seed(0)
    first = list(lots.kept_apart(8))
    torch.manual_seed(0)
    again = list(lots.kept_apart(8))

    assert all(torch.equal(a[0], b[0]) for a, b in zip(first, again, strict=True))


@pytest.mark.parametrize(
    ("kind", "pictures", "words"),
    [
        ("scene_faces", [], r"no faces in scenes to learn from in .*made \(0 packed"),
        ("close_ups", [], "no close-ups to learn from in"),
        ("mistakes", [], "no mistakes to learn from in"),
        ("elsewhere", [], "no other places to learn from in"),
        ("mistakes", [0], r"no mistakes to learn from in .* \(1 packed, 1 kept apart\)"),
        ("mistakes", [4, 8, 8], r"no mistakes to learn from in .* \(3 packed, 3 kept apart\)"),
    ],
)
def test_a_kind_with_nothing_to_learn_from_is_named(made, kind, pictures, words):
    lessons = made(**{kind: pictures})

    with pytest.raises(SettingsError, match=words):
        Lots(lessons, plan())


def test_training_on_no_mistakes_ends_in_one_line(made, recipe, capsys):
    folder = made(mistakes=[]).folder
    text = "batch = 8\nrate = 0.001\ndecay = 0.0\nsteps = 1\nwidth = 4\nlow_precision = false\n"
    words = ["--data", str(folder), "--out", str(folder / "x.pt")]

    code = main(["looks", "train", str(recipe(text)), *words])

    assert code != 0
    assert capsys.readouterr().err == (
        f"training: no mistakes to learn from in {folder} (0 packed, 0 kept apart)\n"
    )


def test_a_kind_that_no_batch_holds_may_be_empty(made):
    lots = Lots(made(close_ups=[], elsewhere=[]), plan(close_ups=0, scene_faces=0.5, mistakes=0.5))

    crops, is_face = lots.batch(0)

    assert len(crops) == 20
    assert int(is_face.sum()) == 10
