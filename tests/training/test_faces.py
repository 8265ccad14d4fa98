"""Every step of making the detector, dry: a tiny network on two dozen made-up scenes."""

import signal

import numpy as np
import pytest
import torch

from bot.vision.kinds import FACE_DETECTOR
from bot.vision.session import read_model
from tests.training.conftest import scene
from training.__main__ import main
from training.checkpoint import load, load_network
from training.faces.canvases import Canvases
from training.faces.loss import detection_loss
from training.faces.network import FaceNet
from training.faces.pool import FacePool, read_pool, write_pool
from training.faces.reading import as_model
from training.faces.run import FacesRun
from training.machine import open_machine
from training.recipe import FacesRecipe
from training.stopping import StoppedError

TINY = """
seed = 4
low_precision = false
width = 4
channels = 8
batch = 2
side_px = 64
rate = 0.003
decay = 0.02
warm_up_steps = 1
steps = 4
validate_every = 2
hold_out = 6
sure = 0.5
"""


@pytest.fixture
def trained(pools, recipe, tmp_path):
    out = tmp_path / "tiny.pt"
    words = ["faces", "train", str(recipe(TINY)), "--data", str(pools), "--out", str(out)]
    assert main(words) == 0
    return out


class StopsIn(FacesRun):
    """A run in which somebody presses Ctrl-C."""

    stop_in = None

    def loss(self):
        if self.step + 1 == self.stop_in:
            signal.raise_signal(signal.SIGINT)
        return super().loss()


def weights_of(path):
    return load(path, torch.device("cpu"))["weights"]


def canvases_of(pools, **options):
    scenes, close_ups = read_pool(pools, "scenes"), read_pool(pools, "faces")
    settings = {"batch": 3, "side_px": 64, "seed": 1, "rate": 0.1, "decay": 0, "steps": 1}
    return Canvases(scenes, close_ups, FacesRecipe(**(settings | options)))


def test_a_dry_run_tells_what_it_finds(pools, recipe, tmp_path, capsys):
    FacesRun(FacesRecipe.read(recipe(TINY)), pools, tmp_path / "tiny.pt").train()

    told = capsys.readouterr().out

    assert "tiny: after 4 steps" in told
    assert "false in 2 photos" in told


@pytest.mark.parametrize("workers", [0, 1])
def test_a_stopped_run_ends_as_if_it_had_not_been_stopped(
    trained, pools, recipe, tmp_path, workers
):
    again, plan = tmp_path / "again.pt", FacesRecipe.read(recipe(TINY + f"workers = {workers}\n"))
    stopped = StopsIn(plan, pools, again)
    # Between two looks, while a worker is composing ahead.
    stopped.stop_in = 3
    with pytest.raises(StoppedError, match="after step 3"):
        stopped.train()

    FacesRun(plan, pools, again).train()

    assert all(
        torch.equal(value, weights_of(again)[name]) for name, value in weights_of(trained).items()
    )


def test_a_run_is_measured_on_the_half_to_choose_by(pools, recipe, tmp_path):
    """Ovals in the other half only: there is nothing to find."""
    scenes = [scene(3) for _ in range(4)]
    scenes[2] = scene(1)
    write_pool(FacePool(*zip(*scenes, strict=True)), pools, "scenes", quality=90)
    run = FacesRun(
        FacesRecipe.read(recipe(TINY.replace("hold_out = 6", "hold_out = 2"))),
        pools,
        tmp_path / "tiny.pt",
    )

    assert "of 0 faces found" in run.figures(run.network)


def test_what_is_exported_answers_as_the_network_does_and_comes_back(
    trained, pools, recipe, tmp_path
):
    exported, back = tmp_path / "faces.onnx", tmp_path / "back.pt"
    main(["faces", "export", str(trained), "--out", str(exported)])
    words = ["--onnx", str(exported), "--data", str(pools), "--out", str(back)]
    main(["faces", "recover", str(recipe(TINY)), *words])

    image = np.random.default_rng(0).uniform(0, 255, (1, 3, 64, 128)).astype(np.float32)
    machine = open_machine(threads=1, low_precision=False)
    answers = [read_model(exported, FACE_DETECTOR)(image)]
    for path in (trained, back):
        network = load_network(path, FaceNet, torch.device("cpu"))
        answers.append(as_model(network, machine)(image))
    for exported_cells, *others in zip(*answers, strict=True):
        assert exported_cells.shape[1] == 15
        for cells in others:
            assert cells == pytest.approx(exported_cells, abs=1e-3)


def test_a_step_composes_the_same_canvases_each_time(pools):
    first, again = canvases_of(pools)[7], canvases_of(pools)[7]
    other = canvases_of(pools)[8]

    assert torch.equal(first[0], again[0])
    assert torch.equal(first[1], again[1])
    assert not torch.equal(first[0], other[0])


def test_labels_lie_on_the_faces_of_a_canvas(pools):
    """The ovals are the only bright things, and their middles are labelled."""
    seen = 0
    for step in range(12):
        canvases, labels = canvases_of(pools, side_px=128)[step]
        for canvas, rows in zip(canvases.numpy(), labels.numpy(), strict=True):
            for row in rows[rows[:, 14] > 0.45]:
                x, y = (row[:2] + row[2:4]) / 2
                if 0 <= x < 128 and 0 <= y < 128 and min(row[2:4] - row[:2]) > 14:
                    seen += 1
                    assert canvas[int(y), int(x), 0] > 180

    assert seen > 10


def test_empty_canvases_hold_no_face(pools):
    canvases, labels = canvases_of(pools, empty=1)[0]

    assert not labels.any()
    assert len(canvases.flatten(1).unique(dim=0)) == 3


def test_covered_faces_keep_their_labels_and_lose_some_of_their_light(pools):
    plain, labels = canvases_of(pools, batch=12, side_px=128, tiles=(1, 0, 0))[1]
    covered, same = canvases_of(pools, batch=12, side_px=128, tiles=(1, 0, 0), covered=1)[1]

    # The first canvas is composed alike; what is drawn by chance afterwards sets them apart.
    assert torch.equal(labels[0], same[0])
    assert not torch.equal(plain[0], covered[0])


def test_the_loss_falls_when_the_right_cell_answers():
    labels = torch.zeros(1, 32, 15)
    labels[0, 0] = torch.tensor([12.0, 12, 44, 44, *([28.0] * 10), 0.9])
    outputs = [torch.full((1, 15, 64 // s, 64 // s), -4.0) for s in (8, 16, 32, 64)]
    before = float(detection_loss(outputs, labels, sure=0.5))

    # The cell whose middle is the face's: 16 px to every edge are two strides.
    outputs[0][0, 0, 3, 3] = 4.0
    outputs[0][0, 1:5, 3, 3] = torch.log(torch.tensor(2.0))
    outputs[0][0, 5:, 3, 3] = 0.0

    assert float(detection_loss(outputs, labels, sure=0.5)) < before


def test_without_a_face_there_is_still_a_loss():
    outputs = [torch.zeros(1, 15, 64 // s, 64 // s) for s in (8, 16, 32, 64)]

    assert float(detection_loss(outputs, torch.zeros(1, 32, 15), sure=0.5)) > 0


def test_a_missing_pool_is_named(recipe, tmp_path, capsys):
    words = ["--data", str(tmp_path), "--out", str(tmp_path / "x.pt")]

    code = main(["faces", "train", str(recipe(TINY)), *words])

    assert code == 2
    assert "no pool scenes" in capsys.readouterr().err
