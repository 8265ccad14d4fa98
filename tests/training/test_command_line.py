"""Wrong words, files and recipes lead to one plain line and an exit code."""

import contextlib
import io
import re
import signal

import numpy as np
import pytest

from tests.training.conftest import scene
from training import checkpoint
from training.__main__ import main
from training.emotion.network import EmotionNet
from training.faces.network import FaceNet
from training.faces.pool import FacePool, write_pool

FACES = "batch = 2\nrate = 0.003\ndecay = 0.02\nsteps = 4\nwidth = 4\nchannels = 8\nside_px = 64\n"
EMOTION = "batch = 20\nrate = 0.1\ndecay = 0.0005\nepochs = 2\nwidths = [8]\nblocks = [1]\n"


@pytest.fixture
def told(capsys):
    """Run the words; what the one line says that comes of it."""

    def run(*words, code=2):
        assert main([str(word) for word in words]) == code
        (line,) = capsys.readouterr().err.splitlines()
        assert line.startswith("training: ")
        return line

    return run


def pool_of(folder, name, pictures):
    pictures = list(pictures)
    write_pool(
        FacePool(*(zip(*pictures, strict=True) if pictures else ([], []))),
        folder,
        name,
        quality=90,
    )


@pytest.mark.parametrize("model", ["emotion", "faces", "looks"])
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("none.pt", "cannot read the checkpoint"),
        ("text.pt", "is not a checkpoint"),
        ("list.pt", "is not a checkpoint"),
        ("unfinished.pt", "holds no finished network of the kind needed here"),
        ("other.pt", "holds no finished network of the kind needed here"),
    ],
)
def test_what_cannot_be_exported_is_named(tmp_path, ferplus, told, *, model, name, words):
    (tmp_path / "text.pt").write_text("not what you think\n")
    np.save(tmp_path / "list.npy", np.zeros(3))
    (tmp_path / "list.npy").rename(tmp_path / "list.pt")
    checkpoint.save(tmp_path / "unfinished.pt", {"recipe": {}, "parts": {}})
    other = EmotionNet((8,), (1,)) if model == "faces" else FaceNet(4, 8)
    shape = {"widths": (8,), "blocks": (1,)} if model == "faces" else {"width": 4, "channels": 8}
    checkpoint.save_network(tmp_path / "other.pt", other, shape)
    data = ["--data", ferplus] if model == "emotion" else []

    line = told(model, "export", tmp_path / name, *data, "--out", tmp_path / "x.onnx")

    assert name in line
    assert words in line


def test_what_cannot_be_quantised_is_named(tmp_path, ferplus, told):
    (tmp_path / "text.onnx").write_text("no model")
    words = ["--data", ferplus, "--out", tmp_path / "x.onnx"]

    assert "text.onnx" in told("emotion", "quantise", tmp_path / "text.onnx", *words)


@pytest.mark.parametrize(
    ("model", "text", "words"),
    [
        (
            "faces",
            FACES + "tiles = [0.5, 0.5, 0.5]\n",
            "recipe.toml: tiles must sum to 1, not 1.5",
        ),
        ("faces", FACES + "tiles = [1.5, -0.5, 0]\n", "tiles.0: Input should be less than"),
        ("faces", FACES + "compiled = true\n", "compiled: Extra inputs"),
        ("faces", EMOTION, "recipe.toml is a recipe for the classifier, not for the detector"),
        ("emotion", FACES, "recipe.toml is a recipe for the detector, not for the classifier"),
        ("emotion", EMOTION + "blocks = 1\n", "cannot read the recipe"),
        ("emotion", EMOTION.replace("[1]", "[1, 2]"), "widths and blocks must be as many"),
        ("emotion", EMOTION.replace("0.1", "inf"), "rate: Input should be a finite number"),
        ("looks", FACES, "is a recipe for the detector, not for the second look"),
        ("faces", "\0", "cannot read the recipe"),
    ],
)
def test_what_is_wrong_with_a_recipe_is_told(tmp_path, recipe, told, *, model, text, words):
    places = ["--data", tmp_path, "--out", tmp_path / "x.pt"]

    assert words in told(model, "train", recipe(text), *places)


@pytest.mark.parametrize("name", ["none.toml", "."])
def test_a_recipe_that_is_no_file_is_named(tmp_path, told, name):
    places = ["--data", tmp_path, "--out", tmp_path / "x.pt"]

    assert "cannot read the recipe" in told("faces", "train", tmp_path / name, *places)


def test_weights_of_another_width_do_not_come_back(tmp_path, pools, recipe, told):
    checkpoint.save_network(tmp_path / "a.pt", FaceNet(4, 8), {"width": 4, "channels": 8})
    main(["faces", "export", str(tmp_path / "a.pt"), "--out", str(tmp_path / "a.onnx")])
    wider = recipe(FACES.replace("width = 4", "width = 6"))
    words = ["--onnx", tmp_path / "a.onnx", "--data", pools, "--out", tmp_path / "x.pt"]

    assert "the weights are of another network" in told("faces", "recover", wider, *words)


def test_teachers_must_exist(tmp_path, ferplus, recipe, told):
    taught = recipe(EMOTION + f'teachers = ["{tmp_path / "none.pt"}"]\n')

    line = told("emotion", "train", taught, "--data", ferplus, "--out", tmp_path / "x.pt")

    assert "none.pt" in line


@pytest.mark.parametrize(
    ("scenes", "close_ups", "words"),
    [
        (0, 2, "the pool scenes in .* is empty"),
        (1, 2, "of 1 pictures nothing is left to train on"),
        (3, 0, "the pool faces in .* is empty"),
    ],
)
def test_a_pool_that_is_too_small_is_named(tmp_path, recipe, told, *, scenes, close_ups, words):
    for name, count in (("scenes", scenes), ("faces", close_ups)):
        pool_of(tmp_path, name, map(scene, range(1, count + 1)))
    places = ["--data", tmp_path, "--out", tmp_path / "x.pt"]

    assert re.search(words, told("faces", "train", recipe(FACES), *places))


@pytest.mark.parametrize("name", ["scenes.npz", "scenes.bin"])
def test_a_damaged_pool_is_named(tmp_path, pools, recipe, told, name):
    (pools / name).write_bytes(b"PK")
    places = ["--data", pools, "--out", tmp_path / "x.pt"]

    assert "no pool scenes in" in told("faces", "train", recipe(FACES), *places)


@pytest.mark.parametrize(
    ("pictures", "words"),
    [
        ([1, 2, 4, 5], "none of the 1 pictures held out is without a face"),
        ([3, 3, 3, 3], "none of the 1 pictures held out suits: a single sure face"),
    ],
)
def test_what_is_missing_to_compose_photos_is_named(tmp_path, told, pictures, words):
    pool_of(tmp_path, "scenes", map(scene, pictures))
    options = ["--data", tmp_path, "--part", "test", "--hold-out", "2"]

    assert words in told("faces", "compose", tmp_path / "out", *options)


@pytest.mark.parametrize(
    ("option", "least"),
    [("--hold-out=0", 2), ("--hold-out=1", 2), ("--photos=0", 1), ("--seed=-1", 0)],
)
def test_numbers_that_cannot_be_composed_by_are_refused(option, least, tmp_path, pools, capsys):
    words = ["faces", "compose", str(tmp_path / "out"), "--data", str(pools), "--part", "test"]

    with pytest.raises(SystemExit) as ended:
        main([*words, option])

    assert ended.value.code == 2
    assert f"a whole number of {least} or more, not" in capsys.readouterr().err


def test_a_folder_without_a_photo_is_not_packed(tmp_path, told):
    (tmp_path / "broken.png").write_bytes(b"no picture")
    words = ["--name", "scenes", "--teacher", "numpy:asarray"]

    line = told("faces", "pack", tmp_path, tmp_path / "pools", *words)

    assert "none of 1 photos can be read" in line
    assert not list((tmp_path / "pools").iterdir())


class Interrupting(io.StringIO):
    """An output at whose first line somebody presses Ctrl-C."""

    def write(self, text):
        if not self.tell():
            signal.raise_signal(signal.SIGINT)
        return super().write(text)


@pytest.mark.parametrize(
    ("model", "text", "words"),
    [
        ("faces", FACES, "stopped after step 1; the same command goes on from there"),
        ("emotion", EMOTION, "stopped in epoch 1; the same command begins again"),
    ],
)
def test_a_stopped_run_tells_how_it_goes_on(
    tmp_path, ferplus, pools, recipe, told, *, model, text, words
):
    data = {"faces": pools, "emotion": ferplus}[model]
    places = ["--data", data, "--out", tmp_path / "x.pt"]

    with contextlib.redirect_stdout(Interrupting()):
        line = told(model, "train", recipe(text), *places, code=130)

    assert words in line


def test_what_is_no_run_stops_at_once(tmp_path, monkeypatch, told):
    scene(1)[0].save(tmp_path / "1.png")
    (tmp_path / "a_tired_teacher.py").write_text("def see(photo):\n    raise KeyboardInterrupt\n")
    monkeypatch.syspath_prepend(tmp_path)
    words = ["--name", "scenes", "--teacher", "a_tired_teacher:see"]

    assert told("faces", "pack", tmp_path, tmp_path / "pools", *words, code=130) == (
        "training: stopped"
    )
