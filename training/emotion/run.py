"""Trains the classifier from a recipe; when stopped, it goes on after its last whole epoch."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from torch import Tensor, nn

from bot.evaluation.ferplus import NO_LABEL, VotedFaces, read_ferplus
from training import checkpoint
from training.average import Average
from training.emotion.augment import augmented
from training.emotion.network import EmotionNet
from training.emotion.reading import figures_of, scores_of
from training.emotion.steps import cross_entropy, mixed, step_down, taught
from training.machine import Machine, open_machine, seed_everything
from training.pace import Pace, rate_at
from training.places import make_room
from training.progress import Progress
from training.recipe import EmotionRecipe
from training.stopping import StoppedError, StopRequest, stop_requests
from training.unfinished import Position, Unfinished

_SLOW_START: Final = 50
_CALM: Final = 0.6
_MOMENTUM: Final = 0.9


@dataclass(frozen=True, slots=True, eq=False)
class _Lessons:
    """Faces, targets and how often each face is drawn.

    Attributes:
        faces: (n, 1, 48, 48) uint8 on the device.
        targets: (n, 8) shares on the device.
        chances: (n,) weights of drawing, on the CPU.
    """

    faces: Tensor
    targets: Tensor
    chances: Tensor


class EmotionRun:
    """One training of the classifier.

    Args:
        recipe: how.
        data: folder of FER+.
        out: file of the finished network; beside it lies what an unfinished run needs.

    Raises:
        SettingsError: what lies there is of another run, nothing can be written there, or there
            are no faces.
        WeightsError: the weights that the recipe starts from or the teachers cannot be read, or
            do not fit.
    """

    def __init__(self, recipe: EmotionRecipe, data: Path, out: Path) -> None:
        make_room(out)
        self._recipe = recipe
        self._out = out
        self._machine = open_machine(threads=recipe.threads, low_precision=recipe.low_precision)
        self._shape: dict[str, Any] = {
            "widths": recipe.widths,
            "blocks": recipe.blocks,
            "drop": recipe.drop,
            "head_drop": recipe.head_drop,
        }
        seed_everything(recipe.seed, 0)
        self._network = EmotionNet(**self._shape)
        if recipe.start is not None:
            checkpoint.load_weights(recipe.start, self._network, self._machine.device)
        self._machine.house(self._network)
        self._average = Average(self._network, slow_start=_SLOW_START)
        self._optimiser = torch.optim.SGD(
            self._network.parameters(),
            lr=recipe.rate,
            momentum=_MOMENTUM,
            weight_decay=recipe.decay,
            nesterov=True,
        )
        self._unfinished = Unfinished(
            out,
            recipe,
            {
                "network": self._network,
                "average": self._average.network,
                "optimiser": self._optimiser,
            },
        )
        reached = self._unfinished.take_up(self._machine.device)
        self._epoch = reached.done
        self._teachers = [self._as_teacher(path) for path in recipe.teachers]
        self._lessons = _lessons(
            read_ferplus(data, "train"), recipe, self._teachers, self._machine
        )
        self._valid = read_ferplus(data, "valid")
        self._in_epoch = max(1, len(self._lessons.faces) // recipe.batch)
        self._pace = Pace(recipe.epochs * self._in_epoch, recipe.minutes, reached.spent_s)
        self._progress = Progress(out.stem, "step")
        # Compiled or not, both look at the same weights.
        self._forward: nn.Module = (
            torch.compile(self._network) if recipe.compiled else self._network  # type: ignore[assignment]
        )

    def train(self) -> None:
        """Train to the end, from where an earlier run stopped, and write the network.

        Raises:
            StoppedError: a signal asked for the end; what whole epochs taught is kept.
        """
        if self._epoch:
            self._progress.say(f"taken up after epoch {self._epoch}")
        with stop_requests() as stop:
            while self._pace.share_done(self._epoch * self._in_epoch) < 1:
                self._one_epoch(stop)
                self._epoch += 1
                self._unfinished.keep(Position(self._epoch, self._pace.elapsed_s))
                over = self._pace.share_done(self._epoch * self._in_epoch) >= 1
                if over or self._epoch % self._recipe.validate_every == 0:
                    self._look()
            checkpoint.save_network(self._out, self._average.network, self._shape)
            self._unfinished.drop()

    def _one_epoch(self, stop: StopRequest) -> None:
        recipe, lessons = self._recipe, self._lessons
        seed_everything(recipe.seed, self._epoch + 1)
        drawn = torch.multinomial(lessons.chances, len(lessons.faces), replacement=True)
        self._network.train()
        for index in range(self._in_epoch):
            step = self._epoch * self._in_epoch + index
            done = self._pace.share_done(step)
            if done >= 1:
                return
            if stop.made:
                way = f"goes on after epoch {self._epoch}" if self._epoch else "begins again"
                raise StoppedError(f"stopped in epoch {self._epoch + 1}; the same command {way}")
            for group in self._optimiser.param_groups:
                group["lr"] = rate_at(
                    done, step, highest=recipe.rate, warm_up_steps=recipe.warm_up_steps
                )
            chosen = drawn[index * recipe.batch : (index + 1) * recipe.batch]
            loss = self._one_step(chosen.to(self._machine.device), done)
            self._average.follow(self._network, step + 1)
            self._progress.tell(self._pace, step + 1, loss=loss)

    def _one_step(self, chosen: Tensor, done: float) -> float:
        recipe = self._recipe
        calm = done >= recipe.calm_from
        x = augmented(self._lessons.faces[chosen], _CALM if calm else 1.0)
        y = self._lessons.targets[chosen]
        if not calm:
            x, y = mixed(x, y, recipe.mixup)
        x = x.contiguous(memory_format=torch.channels_last)
        if self._teachers and not recipe.teach_once:
            y = taught(x, y, self._teachers, recipe, self._machine)

        def loss() -> Tensor:
            with self._machine.precision():
                logits = self._forward(x)
            return cross_entropy(logits, y)

        reach = recipe.flat_reach if done >= recipe.flat_from else None
        return step_down(self._network, self._optimiser, loss, reach=reach)

    def _look(self) -> None:
        figures = figures_of([self._average.network], self._valid, self._machine)
        self._progress.say(
            f"after {self._epoch} epochs and {self._pace.elapsed_s / 60:.0f} min: validation "
            f"accuracy {figures.accuracy:.4f}, mean recall {figures.mean_recall:.4f}"
        )

    def _as_teacher(self, path: Path) -> EmotionNet:
        device = self._machine.device
        return self._machine.house(checkpoint.load_network(path, EmotionNet, device))


def _lessons(
    faces: VotedFaces, recipe: EmotionRecipe, teachers: list[EmotionNet], machine: Machine
) -> _Lessons:
    labels = faces.plurality()
    kept = labels != NO_LABEL
    pixels, labels = faces.pixels[kept], labels[kept]
    targets = machine.take(faces.shares_n8()[kept])
    targets = targets * (1 - recipe.smoothing) + recipe.smoothing / targets.shape[1]
    if teachers and recipe.teach_once:
        scores = scores_of(teachers, pixels, machine, temperature=recipe.teacher_temperature)
        targets = (1 - recipe.teacher_share) * targets + recipe.teacher_share * scores
    frequency = np.bincount(labels, minlength=targets.shape[1]) / len(labels)
    chances = torch.from_numpy((1 / frequency[labels]) ** recipe.balance)
    return _Lessons(machine.take(pixels[:, None]), targets, chances)
