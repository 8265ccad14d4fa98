"""Every step of making the second look, dry: a tiny network on what two dozen scenes hold."""

from importlib import resources

import numpy as np
import pytest
import torch

from bot.vision.boxes import intersection_over_union
from bot.vision.kinds import SECOND_LOOK
from bot.vision.second_look import CROP_PX
from bot.vision.session import open_model, read_model
from bot.vision.weights import FACES
from training.__main__ import main
from training.checkpoint import load, load_network
from training.faces.pool import read_pool
from training.looks.augment import crops_of
from training.looks.lessons import read_lessons
from training.looks.lots import Lots
from training.looks.mining import (
    TURNS,
    _turned_boxes,
    is_no_face,
    mine_mistakes,
    turned_picture,
)
from training.looks.network import LookingAgain, SecondLookNet
from training.looks.pack import Plenty, pack_looks
from training.looks.patches import PATCH_PX, cut_patch
from training.looks.run import LooksRun
from training.recipe import LooksRecipe

TINY = """
seed = 4
low_precision = false
width = 4
batch = 12
rate = 0.003
decay = 0.02
warm_up_steps = 1
steps = 4
validate_every = 2
kept_apart = 5
"""

DETECTOR = resources.files("bot.vision") / "weights" / "faces.onnx"


@pytest.fixture
def lessons(pools, tmp_path):
    folder = tmp_path / "looks"
    words = ["--data", str(pools), "--detector", str(DETECTOR), "--hold-out", "6"]
    sizes = ["--mistakes", "20", "--elsewhere", "20"]
    assert main(["looks", "pack", str(folder), *words, *sizes]) == 0
    return folder


@pytest.fixture
def trained(lessons, recipe, tmp_path):
    out = tmp_path / "tiny.pt"
    words = ["looks", "train", str(recipe(TINY)), "--data", str(lessons), "--out", str(out)]
    assert main(words) == 0
    return out


def weights_of(path):
    return load(path, torch.device("cpu"))["weights"]


def sees_nothing(image):
    return [
        np.zeros((1, 15, image.shape[2] // s, image.shape[3] // s), np.float32)
        for s in (8, 16, 32, 64)
    ]


def test_a_dry_run_tells_what_it_knows(lessons, recipe, tmp_path, capsys):
    LooksRun(LooksRecipe.read(recipe(TINY)), lessons, tmp_path / "tiny.pt").train()

    told = capsys.readouterr().out

    assert "tiny: after 4 steps" in told
    assert "taken for one" in told


def test_a_stopped_run_ends_as_if_it_had_not_been_stopped(trained, lessons, recipe, tmp_path):
    again = tmp_path / "again.pt"
    stopped = LooksRun(LooksRecipe.read(recipe(TINY)), lessons, again)
    for _ in range(2):
        stopped.one_step()
    stopped.look_and_keep()

    LooksRun(LooksRecipe.read(recipe(TINY)), lessons, again).train()

    assert all(
        torch.equal(value, weights_of(again)[name]) for name, value in weights_of(trained).items()
    )


def test_what_is_exported_answers_as_the_network_does(trained, tmp_path):
    exported = tmp_path / "second_look.onnx"
    assert main(["looks", "export", str(trained), "--out", str(exported)]) == 0

    crops = np.random.default_rng(0).uniform(0, 255, (5, 3, CROP_PX, CROP_PX)).astype(np.float32)
    network = LookingAgain(load_network(trained, SecondLookNet, torch.device("cpu")))
    with torch.no_grad():
        expected = network(torch.from_numpy(crops)).numpy()
    assert read_model(exported, SECOND_LOOK)(crops)[0] == pytest.approx(expected, abs=1e-4)


def test_faces_mistakes_and_other_places_are_packed(lessons, pools):
    packed = read_lessons(lessons)

    # Every sixth of 24 scenes is held out; two of three of the others hold a face.
    assert len(packed.scene_faces) == sum(
        len(labels) for index, labels in enumerate(read_pool(pools, "scenes").labels) if index % 6
    )
    assert len(packed.close_ups) == 4
    assert len(packed.elsewhere) == 20
    assert 0 < len(packed.mistakes) == len(packed.mistake_scores) <= 20
    assert packed.scene_faces.patches.shape[1:] == (PATCH_PX, PATCH_PX, 4)
    # Ovals are brighter than any background.
    middle = PATCH_PX // 2
    assert packed.scene_faces.patches[:, middle, middle, 0].min() > 180
    assert packed.elsewhere.patches[:, middle, middle, 0].mean() < 180


@pytest.mark.parametrize("turn", range(len(TURNS)))
def test_mistakes_are_no_labelled_faces(pools, turn):
    pool = read_pool(pools, "scenes").only(range(6))

    mistakes = [m for m in mine_mistakes([open_model(FACES)], pool) if m.turn == turn]

    assert mistakes
    for mistake in mistakes:
        labels, size = pool.labels[mistake.picture], pool.pictures[mistake.picture].size
        faces = _turned_boxes(labels, size, turn)[:, :4]
        assert (intersection_over_union(mistake.box_ltrb, faces) <= 0.2).all()


@pytest.mark.parametrize(
    ("box", "is_none"),
    [
        ((0, 0, 40, 40), False),
        ((4, 4, 44, 44), False),
        ((10, 10, 20, 20), True),
        ((60, 60, 80, 80), True),
        ((110, 110, 120, 120), False),
        ((90, 90, 400, 400), False),
    ],
)
def test_a_part_of_a_face_is_none_and_doubted_places_are_left_alone(box, is_none):
    labels = np.zeros((2, 15), np.float32)
    labels[0, :4], labels[0, 14] = (0, 0, 40, 40), 0.9
    labels[1, :4], labels[1, 14] = (100, 100, 140, 140), 0.3

    assert is_no_face(np.array(box, np.float32), labels) is is_none


def test_pictures_are_looked_at_upright_and_turned(pools):
    pool = read_pool(pools, "scenes").only([0])
    seen = []

    def look(image):
        seen.append(image.shape)
        return sees_nothing(image)

    assert list(mine_mistakes([look], pool)) == []
    # Two passes upright, one for each turn; a picture on its side is wide.
    assert len(seen) == len(TURNS) + 1
    assert seen[2][3] > seen[2][2]
    assert turned_picture(pool.pictures[0], 1).size == pool.pictures[0].size[::-1]


def test_a_patch_tells_where_the_picture_ends(pools):
    picture = read_pool(pools, "scenes").pictures[2]

    patch = cut_patch(np.random.default_rng(0), picture, np.array([0.0, 0, 40, 40]))

    assert patch.shape == (PATCH_PX, PATCH_PX, 4)
    assert patch[0, 0].tolist()[3] == 0
    assert patch[-1, -1].tolist()[3] == 255


def test_crops_show_the_middle_of_their_patches():
    patches = np.full((64, PATCH_PX, PATCH_PX, 4), 255, np.uint8)
    patches[..., :3] = 20
    third = slice(PATCH_PX // 3, -PATCH_PX // 3)
    patches[:, third, third, :3] = 230
    torch.manual_seed(0)

    crops = crops_of(np.random.default_rng(3), patches, np.zeros_like(patches))

    assert crops.shape == (64, 3, CROP_PX, CROP_PX)
    # Each is in another light, so compared with itself; what covers some may hide the middle.
    middle = slice(CROP_PX // 2 - 5, CROP_PX // 2 + 5)
    brightness = crops[:, :, middle, middle].mean((1, 2, 3))
    edge = torch.cat([crops[:, :, :3], crops[:, :, -3:]], dim=2).mean((1, 2, 3))
    assert float((brightness > edge + 0.15).float().mean()) > 0.9


def test_crops_are_shares_of_white():
    patches = np.full((40, PATCH_PX, PATCH_PX, 4), 255, np.uint8)
    torch.manual_seed(0)

    crops = crops_of(np.random.default_rng(3), patches, np.zeros_like(patches))

    assert 0 <= float(crops.min()) < 0.9 < float(crops.max()) <= 1


def test_a_step_draws_the_same_batch_each_time(lessons, recipe):
    lots = Lots(read_lessons(lessons), LooksRecipe.read(recipe(TINY)))
    torch.manual_seed(0)
    first = lots.batch(3)
    torch.manual_seed(0)
    again = lots.batch(3)

    assert torch.equal(first[0], again[0])
    assert first[1].tolist() == [1.0] * 5 + [0.0] * 7


def test_a_missing_folder_is_named(recipe, tmp_path, capsys):
    words = ["--data", str(tmp_path), "--out", str(tmp_path / "x.pt")]

    code = main(["looks", "train", str(recipe(TINY)), *words])

    assert code == 2
    assert "no patches" in capsys.readouterr().err


def test_a_detector_without_mistakes_has_none_packed(pools, tmp_path):
    plenty = Plenty(elsewhere=3, hold_out=6)

    packed = pack_looks([sees_nothing], pools, tmp_path / "none", plenty)

    assert len(packed.mistakes) == 0


@pytest.mark.parametrize("turn", [1, 2])
def test_labels_turn_with_their_pictures(pools, turn):
    """What lies on the bright oval before a turn lies on it afterwards."""
    pool = read_pool(pools, "scenes").only([0])
    box = _turned_boxes(pool.labels[0], pool.pictures[0].size, turn)[0]
    picture = np.asarray(turned_picture(pool.pictures[0], turn))
    x, y = ((box[:2] + box[2:4]) / 2).astype(int)

    assert picture[y, x, 0] > 180
    assert picture[int(box[1]) + 3, x, 0] > 180
    assert picture[int(box[1]) - 6, x, 0] < 180
