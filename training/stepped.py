"""Trains a network step by step; can be stopped at any time and taken up again."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Final, Generic, TypeVar

import torch
from torch import Tensor, nn

from training import checkpoint
from training.average import Average
from training.machine import open_machine, seed_everything
from training.pace import Pace, rate_at
from training.places import make_room
from training.progress import Progress
from training.recipe import SteppedRecipe
from training.stopping import StoppedError, stop_requests
from training.unfinished import Position, Unfinished

_SLOW_START: Final = 20

Network = TypeVar("Network", bound=nn.Module)


class SteppedRun(ABC, Generic[Network]):
    """One training, whose running mean of the weights is what is kept.

    Args:
        recipe: how.
        kind: what is trained; with its first weights unless the recipe starts from others.
        shape: what it is built of.
        out: file of the finished network; beside it lies what an unfinished run needs.

    Raises:
        SettingsError: what lies there is of another run, or nothing can be written there.
        WeightsError: the weights that the recipe starts from cannot be read, or do not fit.
    """

    longest_gradient: float
    """Longer gradients are shortened to this norm."""

    def __init__(
        self,
        recipe: SteppedRecipe,
        kind: Callable[..., Network],
        shape: dict[str, int],
        *,
        out: Path,
    ) -> None:
        make_room(out)
        machine = open_machine(threads=recipe.threads, low_precision=recipe.low_precision)
        seed_everything(recipe.seed, 0)
        network = kind(**shape)
        self.machine = machine
        self.network = network
        self._plan = recipe
        self._shape = shape
        self._out = out
        if recipe.start is not None:
            checkpoint.load_weights(recipe.start, network, machine.device)
        machine.house(network)
        self._average = Average(network, slow_start=_SLOW_START)
        self._optimiser = torch.optim.AdamW(
            network.parameters(), lr=recipe.rate, weight_decay=recipe.decay
        )
        self._unfinished = Unfinished(
            out,
            recipe,
            {
                "network": network,
                "average": self._average.network,
                "optimiser": self._optimiser,
            },
        )
        reached = self._unfinished.take_up(machine.device)
        self.step = reached.done
        self._pace = Pace(recipe.steps, recipe.minutes, reached.spent_s)
        self._progress = Progress(out.stem, "step")

    @abstractmethod
    def loss(self) -> Tensor:
        """What the step at hand is to make smaller."""

    @abstractmethod
    def figures(self, network: Network) -> str:
        """What the network is worth so far, in words."""

    def train(self) -> None:
        """Train to the end, from where an earlier run stopped, and write the network.

        Raises:
            StoppedError: a signal asked for the end; what was learnt until then is kept.
        """
        if self.step:
            self._progress.say(f"taken up after step {self.step}")
        with stop_requests() as stop:
            while self.step < self._plan.steps and self._pace.share_done(self.step) < 1:
                loss = self.one_step()
                self._progress.tell(self._pace, self.step, loss=loss)
                if stop.made:
                    self._keep()
                    raise StoppedError(
                        f"stopped after step {self.step}; the same command goes on from there"
                    )
                if self.step % self._plan.validate_every == 0 and self.step < self._plan.steps:
                    self.look_and_keep()
            self.look_and_keep()
            checkpoint.save_network(self._out, self._average.network, self._shape)
            self._unfinished.drop()

    def one_step(self) -> float:
        """Learn from one batch."""
        plan = self._plan
        seed_everything(plan.seed, self.step + 1)
        rate = rate_at(
            self._pace.share_done(self.step),
            self.step,
            highest=plan.rate,
            warm_up_steps=plan.warm_up_steps,
        )
        for group in self._optimiser.param_groups:
            group["lr"] = rate
        self.network.train()
        loss = self.loss()
        self._optimiser.zero_grad(set_to_none=True)
        torch.autograd.backward(loss)
        nn.utils.clip_grad_norm_(self.network.parameters(), self.longest_gradient)
        self._optimiser.step()
        self.step += 1
        self._average.follow(self.network, self.step)
        return float(loss.detach())

    def look_and_keep(self) -> None:
        """Write what is needed to go on from here, and say what the network is worth."""
        # First, so that whoever has no patience for the look loses nothing.
        self._keep()
        seed_everything(self._plan.seed, 0)
        minutes = self._pace.elapsed_s / 60
        figures = self.figures(self._average.network)
        self._progress.say(f"after {self.step} steps and {minutes:.0f} min: {figures}")

    def _keep(self) -> None:
        self._unfinished.keep(Position(self.step, self._pace.elapsed_s))
