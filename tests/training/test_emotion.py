"""Every step of making the classifier, dry: a tiny network on forty made-up faces."""

import signal

import numpy as np
import pytest
import torch
from PIL import Image

from bot.evaluation.ferplus import read_ferplus
from bot.vision.kinds import EMOTION_CLASSIFIER
from bot.vision.session import read_model
from training.__main__ import main
from training.checkpoint import load, load_network, save_network
from training.emotion.network import EmotionNet, Panel
from training.emotion.reading import figures_of
from training.emotion.run import EmotionRun
from training.machine import open_machine
from training.recipe import EmotionRecipe
from training.stopping import StoppedError

TINY = """
seed = 4
low_precision = false
widths = [8, 8]
blocks = [1, 1]
drop = 0.0
head_drop = 0.0
batch = 20
rate = 0.1
decay = 0.0005
warm_up_steps = 2
epochs = 12
validate_every = 6
"""


@pytest.fixture
def trained(ferplus, recipe, tmp_path):
    out = tmp_path / "tiny.pt"
    assert (
        main(["emotion", "train", str(recipe(TINY)), "--data", str(ferplus), "--out", str(out)])
        == 0
    )
    return out


class StopsAt:
    """A mean of weights that somebody presses Ctrl-C at."""

    def __init__(self, step, average):
        self.network = average.network
        self._step = step
        self._average = average

    def follow(self, network, step):
        if step == self._step:
            signal.raise_signal(signal.SIGINT)
        self._average.follow(network, step)


def weights_of(path):
    return load(path, torch.device("cpu"))["weights"]


def same(one, other):
    return all(torch.equal(one[name], other[name]) for name in one)


def test_a_dry_run_learns_what_can_be_learnt(trained, ferplus):
    network = load_network(trained, EmotionNet, torch.device("cpu"))
    machine = open_machine(threads=1, low_precision=False)

    figures = figures_of([network], read_ferplus(ferplus, "test"), machine)

    assert figures.accuracy > 0.9


def test_the_run_tells_how_far_it_is(ferplus, recipe, tmp_path, capsys):
    EmotionRun(EmotionRecipe.read(recipe(TINY)), ferplus, tmp_path / "tiny.pt").train()

    told = capsys.readouterr().out

    assert "tiny: after 12 epochs" in told
    assert "validation accuracy" in told


def test_a_stopped_run_ends_as_if_it_had_not_been_stopped(trained, ferplus, recipe, tmp_path):
    again = tmp_path / "again.pt"
    stopped = EmotionRun(EmotionRecipe.read(recipe(TINY)), ferplus, again)
    # An epoch is two steps: this is within the eighth one, and no look was due after the seventh.
    stopped._average = StopsAt(15, stopped._average)
    with pytest.raises(StoppedError, match="goes on after epoch 7"):
        stopped.train()

    EmotionRun(EmotionRecipe.read(recipe(TINY)), ferplus, again).train()

    assert same(weights_of(trained), weights_of(again))
    assert not (tmp_path / "again.pt.part").exists()


def test_a_run_that_the_clock_ends_writes_what_it_has(ferplus, recipe, tmp_path):
    short = recipe(TINY.replace("epochs = 12", "epochs = 1000000") + "minutes = 1e-6\n")

    EmotionRun(EmotionRecipe.read(short), ferplus, tmp_path / "short.pt").train()

    assert (tmp_path / "short.pt").exists()


@pytest.mark.parametrize("once", ["true", "false"])
def test_a_student_learns_from_teachers_and_looks_for_flat_minima(
    trained, ferplus, recipe, tmp_path, once
):
    text = TINY.replace("epochs = 12", "epochs = 2") + (
        f'teachers = ["{trained}"]\nteach_once = {once}\nmixup = 0.3\nflat_from = 0.5\n'
    )

    EmotionRun(EmotionRecipe.read(recipe(text)), ferplus, tmp_path / "student.pt").train()

    assert not same(weights_of(trained), weights_of(tmp_path / "student.pt"))


def test_what_is_exported_and_rounded_answers_as_the_network_does(trained, ferplus, tmp_path):
    floats, integers = tmp_path / "float.onnx", tmp_path / "int8.onnx"
    data = ["--data", str(ferplus)]
    faces = read_ferplus(ferplus, "test").pixels[:, None].astype(np.float32)

    main(["emotion", "export", str(trained), str(trained), *data, "--out", str(floats)])
    main(["emotion", "quantise", str(floats), *data, "--out", str(integers)])

    (exported,) = read_model(floats, EMOTION_CLASSIFIER)(faces)
    (rounded,) = read_model(integers, EMOTION_CLASSIFIER)(faces)
    assert exported.sum(axis=1) == pytest.approx(1, abs=1e-5)
    assert (exported.argmax(1) == rounded.argmax(1)).all()


def test_weights_of_an_exported_model_come_back(trained, ferplus, recipe, tmp_path):
    exported, back = tmp_path / "one.onnx", tmp_path / "back.pt"
    data = ["--data", str(ferplus)]
    main(["emotion", "export", str(trained), *data, "--out", str(exported)])

    code = main(
        [
            "emotion",
            "recover",
            str(recipe(TINY)),
            "--onnx",
            str(exported),
            *data,
            "--out",
            str(back),
        ]
    )

    faces = torch.from_numpy(read_ferplus(ferplus, "test").pixels[:, None]).float()
    before, after = (
        load_network(path, EmotionNet, torch.device("cpu")) for path in (trained, back)
    )
    with torch.no_grad():
        scores = [Panel([network], [1.0])(faces) for network in (before, after)]
    assert code == 0
    assert torch.allclose(*scores, atol=1e-3)


def test_a_panel_is_the_mean_of_its_networks():
    torch.manual_seed(1)
    networks = [EmotionNet((8,), (1,)).eval() for _ in range(2)]
    faces = torch.rand(3, 1, 48, 48) * 255

    together = Panel(networks, [1.0, 2.0]).logits(faces)

    alone = [Panel([network], [1.0]).logits(faces) for network in networks]
    assert torch.allclose(together, (alone[0] + alone[1] / 2) / 2, atol=1e-5)


def test_ferplus_as_it_is_laid_out_is_packed(ferplus, tmp_path):
    source, packed = tmp_path / "original", tmp_path / "packed"
    for split in ("Train", "Valid", "Test"):
        folder = source / f"FER2013{split}"
        folder.mkdir(parents=True)
        faces = read_ferplus(ferplus, split.lower())
        lines = []
        for index, (face, votes) in enumerate(zip(faces.pixels, faces.votes, strict=True)):
            Image.fromarray(face).save(folder / f"{index}.png")
            lines.append(",".join([f"{index}.png", '"(0, 0, 48, 48)"', *map(str, votes)]))
        (folder / "label.csv").write_text("\n".join(lines))

    main(["emotion", "pack", str(source), str(packed)])

    before, after = read_ferplus(ferplus, "valid"), read_ferplus(packed, "valid")
    assert (before.pixels == after.pixels).all()
    assert (before.votes == after.votes).all()


def test_a_misspelt_key_of_a_recipe_is_named(ferplus, recipe, tmp_path, capsys):
    wrong = recipe(TINY + "epoch = 3\n")

    code = main(
        ["emotion", "train", str(wrong), "--data", str(ferplus), "--out", str(tmp_path / "x")]
    )

    assert code == 2
    assert "recipe.toml: epoch:" in capsys.readouterr().err


def test_weights_of_another_shape_are_refused(trained, ferplus, recipe, tmp_path, capsys):
    exported = tmp_path / "one.onnx"
    data = ["--data", str(ferplus)]
    main(["emotion", "export", str(trained), *data, "--out", str(exported)])
    deeper = recipe(TINY.replace("blocks = [1, 1]", "blocks = [1, 2]"))

    code = main(
        ["emotion", "recover", str(deeper), "--onnx", str(exported), *data, "--out", "x.pt"]
    )

    assert code == 2
    assert "another network" in capsys.readouterr().err


def test_a_checkpoint_holds_no_code(tmp_path):
    save_network(tmp_path / "a.pt", EmotionNet((8,), (1,)), {"widths": (8,), "blocks": (1,)})

    assert load_network(tmp_path / "a.pt", EmotionNet, torch.device("cpu")).head is not None
