"""What all runs by steps have in common, on a network of a few numbers."""

import signal

import pytest
import torch
from torch import nn

from bot.core.errors import SettingsError, WeightsError
from training import checkpoint
from training.recipe import SteppedRecipe
from training.stepped import SteppedRun
from training.stopping import StoppedError, stop_requests

STEPS = 5


class WideRecipe(SteppedRecipe):
    width: int = 3


class Line(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.weigh = nn.Linear(width, 1)

    def forward(self, x):
        return self.weigh(x)


class LineRun(SteppedRun):
    """Learns from numbers of chance; a signal may come in the midst of a step."""

    longest_gradient = 1.0

    def __init__(self, recipe, out, *, stop_in=None, number=signal.SIGINT):
        super().__init__(recipe, Line, {"width": recipe.width}, out=out)
        self.looks = []
        self._stop_in = stop_in
        self._number = number

    def loss(self):
        if self.step + 1 == self._stop_in:
            signal.raise_signal(self._number)
        return (self.network(torch.rand(4, self._plan.width)) - 1).square().mean()

    def figures(self, network):
        self.looks.append(self.step)
        return "a line"


def recipe_of(**changes):
    usual = {"batch": 4, "rate": 0.1, "decay": 0.01, "steps": STEPS, "validate_every": 2}
    return WideRecipe(**(usual | {"low_precision": False} | changes))


def weights_of(path):
    return checkpoint.load(path, torch.device("cpu"))["weights"]


@pytest.fixture
def stopped(tmp_path):
    """The file that a run would have ended in which was stopped after three steps."""
    out = tmp_path / "stopped.pt"
    with pytest.raises(StoppedError):
        LineRun(recipe_of(), out, stop_in=3).train()
    return out


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("step", range(1, STEPS + 1))
def test_a_run_that_is_stopped_at_any_step_ends_as_if_it_had_not_been(tmp_path, step, number):
    whole, again = tmp_path / "whole.pt", tmp_path / "again.pt"
    LineRun(recipe_of(), whole).train()

    with pytest.raises(StoppedError, match=f"stopped after step {step}; the same command"):
        LineRun(recipe_of(), again, stop_in=step, number=number).train()
    LineRun(recipe_of(), again).train()

    expected, got = weights_of(whole), weights_of(again)
    assert all(torch.equal(value, got[name]) for name, value in expected.items())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["again.pt", "whole.pt"]


def test_looks_are_taken_every_so_often_and_at_the_end(tmp_path):
    run = LineRun(recipe_of(), tmp_path / "line.pt")

    run.train()

    assert run.looks == [2, 4, 5]


def test_signals_mean_again_afterwards_what_they_meant_before(stopped):
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


def test_a_second_signal_ends_at_once():
    with stop_requests() as stop:
        signal.raise_signal(signal.SIGINT)

        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)

    assert stop.made


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"seed": 5}, r"stopped\.pt\.part is of a run with another recipe \(seed differs\)"),
        ({"rate": 0.2, "width": 4}, r"\(rate, width differ\); delete it or choose another --out"),
        ({"steps": 2 * STEPS}, r"\(steps differs\)"),
    ],
)
def test_a_run_is_not_taken_up_with_another_recipe(stopped, changes, words):
    with pytest.raises(SettingsError, match=words):
        LineRun(recipe_of(**changes), stopped)


@pytest.mark.parametrize("changes", [{"threads": 2}, {"minutes": 9.0}, {"validate_every": 1}])
def test_when_and_how_fast_a_run_goes_on_may_change(stopped, changes):
    assert LineRun(recipe_of(**changes), stopped).step == 3


def test_what_another_version_kept_is_refused(tmp_path):
    checkpoint.save(tmp_path / "old.pt.part", {"network": {}, "step": 2, "spent_s": 1.0})

    with pytest.raises(SettingsError, match=r"old\.pt\.part was written by another version"):
        LineRun(recipe_of(), tmp_path / "old.pt")


def test_a_broken_file_of_an_unfinished_run_is_named(tmp_path):
    (tmp_path / "line.pt.part").write_bytes(b"half")

    with pytest.raises(WeightsError, match=r"line\.pt\.part is not a checkpoint"):
        LineRun(recipe_of(), tmp_path / "line.pt")


def test_weights_to_start_from_must_exist_and_fit(tmp_path):
    LineRun(recipe_of(), tmp_path / "line.pt").train()

    with pytest.raises(WeightsError, match=r"cannot read the checkpoint .*none\.pt: No such file"):
        LineRun(recipe_of(start=tmp_path / "none.pt"), tmp_path / "next.pt")
    with pytest.raises(WeightsError, match=r"line\.pt does not fit"):
        LineRun(recipe_of(start=tmp_path / "line.pt", width=7), tmp_path / "next.pt")


def test_the_folder_of_the_network_is_made(tmp_path):
    out = tmp_path / "new" / "folder" / "line.pt"

    LineRun(recipe_of(), out).train()

    assert out.exists()


@pytest.mark.parametrize(
    ("place", "words"),
    [(".", "it is a folder"), ("file/line.pt", "cannot make the folder .*file")],
)
def test_a_place_that_cannot_be_written_is_named_before_anything_runs(tmp_path, place, words):
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(SettingsError, match=words):
        LineRun(recipe_of(), tmp_path / place)
