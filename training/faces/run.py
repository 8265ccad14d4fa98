"""Trains the detector from a recipe; can be stopped at any time and taken up again."""

from pathlib import Path
from typing import Any, Final

import torch
from torch import Tensor, nn

from training import checkpoint
from training.average import Average
from training.faces.canvases import Canvases, batches
from training.faces.light import relit
from training.faces.loss import detection_loss
from training.faces.network import FaceNet
from training.faces.pool import FacePool, read_pool, split
from training.faces.reading import figures_of
from training.machine import Machine, open_machine, seed_everything
from training.pace import Pace, rate_at
from training.progress import Progress
from training.recipe import FacesRecipe

SCENES_PX: Final = 512
CLOSE_UPS_PX: Final = 288
_SLOW_START: Final = 20
_LONGEST_GRADIENT: Final = 10.0
_WHITE: Final = 255


class FacesRun:
    """One training of the detector.

    Args:
        recipe: how.
        data: folder with the pools `scenes` and `faces`.
        out: file of the finished network; beside it lies what an unfinished run needs.
    """

    def __init__(self, recipe: FacesRecipe, data: Path, out: Path) -> None:
        self._recipe = recipe
        self._out = out
        self._machine = open_machine(threads=recipe.threads, low_precision=recipe.low_precision)
        self._shape: dict[str, Any] = {"width": recipe.width, "channels": recipe.channels}
        seed_everything(recipe.seed, 0)
        self._network = FaceNet(**self._shape)
        if recipe.start is not None:
            self._network.load_state_dict(_weights(recipe.start, self._machine))
        self._machine.house(self._network)
        self._average = Average(self._network, slow_start=_SLOW_START)
        self._optimiser = torch.optim.AdamW(
            self._network.parameters(), lr=recipe.rate, weight_decay=recipe.decay
        )
        scenes = read_pool(data, "scenes", side_px=SCENES_PX)
        close_ups = read_pool(data, "faces", side_px=CLOSE_UPS_PX)
        trained_on, self._held_out = split(scenes, recipe.hold_out)
        self._canvases = self._canvases_of(trained_on, close_ups)
        self._pace = Pace(recipe.steps, recipe.minutes)
        self._progress = Progress(out.stem, "step")
        self._step = 0

    def train(self) -> None:
        """Train to the end, from where an earlier run stopped, and write the network."""
        self._take_up()
        recipe = self._recipe
        rest = range(self._step, recipe.steps)
        for canvases, labels in batches(self._canvases, rest, recipe.workers):
            done = self._pace.share_done(self._step)
            if done >= 1:
                break
            loss = self._one_step(canvases, labels, done)
            self._step += 1
            self._average.follow(self._network, self._step)
            self._progress.tell(self._pace, self._step, loss=loss)
            if self._step % recipe.validate_every == 0 and self._step < recipe.steps:
                self._look_and_keep()
        self._look_and_keep()
        checkpoint.save_network(self._out, self._average.network, self._shape)
        checkpoint.part_of(self._out).unlink(missing_ok=True)

    def _canvases_of(self, scenes: FacePool, close_ups: FacePool) -> Canvases:
        recipe = self._recipe
        return Canvases(
            scenes, close_ups, count=recipe.batch, side_px=recipe.side_px, seed=recipe.seed
        )

    def _one_step(self, canvases: Tensor, labels: Tensor, done: float) -> float:
        recipe, machine = self._recipe, self._machine
        seed_everything(recipe.seed, self._step + 1)
        for group in self._optimiser.param_groups:
            group["lr"] = rate_at(
                done, self._step, highest=recipe.rate, warm_up_steps=recipe.warm_up_steps
            )
        x = relit(canvases.to(machine.device).permute(0, 3, 1, 2).float() / _WHITE)
        self._network.train()
        with machine.precision():
            outputs = self._network(x.contiguous(memory_format=torch.channels_last))
        loss = detection_loss(outputs, labels.to(machine.device), sure=recipe.sure)
        self._optimiser.zero_grad(set_to_none=True)
        torch.autograd.backward(loss)
        nn.utils.clip_grad_norm_(self._network.parameters(), _LONGEST_GRADIENT)
        self._optimiser.step()
        return float(loss.detach())

    def _look_and_keep(self) -> None:
        figures = figures_of(self._average.network, self._held_out, self._machine)
        self._progress.say(
            f"after {self._step} steps and {self._pace.elapsed_s / 60:.0f} min: "
            f"{figures.found} of {figures.faces} faces found, {figures.false_faces} false in "
            f"{figures.photos} photos, average precision {figures.average_precision or 0:.4f}"
        )
        checkpoint.save(
            checkpoint.part_of(self._out),
            {
                "network": self._network.state_dict(),
                "average": self._average.network.state_dict(),
                "optimiser": self._optimiser.state_dict(),
                "step": self._step,
                "spent_s": self._pace.elapsed_s,
            },
        )

    def _take_up(self) -> None:
        part = checkpoint.part_of(self._out)
        if not part.exists():
            return
        kept = checkpoint.load(part, self._machine.device)
        self._network.load_state_dict(kept["network"])
        self._average.network.load_state_dict(kept["average"])
        self._optimiser.load_state_dict(kept["optimiser"])
        self._step = int(kept["step"])
        self._pace.spent_s = float(kept["spent_s"])
        self._progress.say(f"taken up after step {self._step}")


def _weights(path: Path, machine: Machine) -> dict[str, Any]:
    weights: dict[str, Any] = checkpoint.load(path, machine.device)["weights"]
    return weights
