"""Trains the classifier from a recipe; can be stopped at any time and taken up again."""

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
from training.emotion.network import EmotionNet, network_of
from training.emotion.reading import figures_of, scores_of
from training.emotion.steps import cross_entropy, mixed, step_down, taught
from training.machine import Machine, open_machine, seed_everything
from training.pace import Pace, rate_at
from training.progress import Progress
from training.recipe import EmotionRecipe

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
    """

    def __init__(self, recipe: EmotionRecipe, data: Path, out: Path) -> None:
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
            self._network.load_state_dict(self._read(recipe.start)["weights"])
        self._machine.house(self._network)
        self._average = Average(self._network, slow_start=_SLOW_START)
        self._optimiser = torch.optim.SGD(
            self._network.parameters(),
            lr=recipe.rate,
            momentum=_MOMENTUM,
            weight_decay=recipe.decay,
            nesterov=True,
        )
        self._teachers = [self._as_teacher(path) for path in recipe.teachers]
        self._lessons = _lessons(
            read_ferplus(data, "train"), recipe, self._teachers, self._machine
        )
        self._valid = read_ferplus(data, "valid")
        self._in_epoch = max(1, len(self._lessons.faces) // recipe.batch)
        self._pace = Pace(recipe.epochs * self._in_epoch, recipe.minutes)
        self._progress = Progress(out.stem, "step")
        self._epoch = 0
        # Compiled or not, both look at the same weights.
        self._forward: nn.Module = (
            torch.compile(self._network) if recipe.compiled else self._network  # type: ignore[assignment]
        )

    def train(self) -> None:
        """Train to the end, from where an earlier run stopped, and write the network."""
        self._take_up()
        while self._pace.share_done(self._epoch * self._in_epoch) < 1:
            self._one_epoch()
            self._epoch += 1
            over = self._pace.share_done(self._epoch * self._in_epoch) >= 1
            if over or self._epoch % self._recipe.validate_every == 0:
                self._look_and_keep()
        checkpoint.save_network(self._out, self._average.network, self._shape)
        checkpoint.part_of(self._out).unlink(missing_ok=True)

    def _one_epoch(self) -> None:
        recipe, lessons = self._recipe, self._lessons
        seed_everything(recipe.seed, self._epoch + 1)
        drawn = torch.multinomial(lessons.chances, len(lessons.faces), replacement=True)
        self._network.train()
        for index in range(self._in_epoch):
            step = self._epoch * self._in_epoch + index
            done = self._pace.share_done(step)
            if done >= 1:
                return
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

    def _look_and_keep(self) -> None:
        figures = figures_of([self._average.network], self._valid, self._machine)
        self._progress.say(
            f"after {self._epoch} epochs and {self._pace.elapsed_s / 60:.0f} min: validation "
            f"accuracy {figures.accuracy:.4f}, mean recall {figures.mean_recall:.4f}"
        )
        checkpoint.save(
            checkpoint.part_of(self._out),
            {
                "network": self._network.state_dict(),
                "average": self._average.network.state_dict(),
                "optimiser": self._optimiser.state_dict(),
                "epoch": self._epoch,
                "spent_s": self._pace.elapsed_s,
            },
        )

    def _take_up(self) -> None:
        part = checkpoint.part_of(self._out)
        if not part.exists():
            return
        kept = self._read(part)
        self._network.load_state_dict(kept["network"])
        self._average.network.load_state_dict(kept["average"])
        self._optimiser.load_state_dict(kept["optimiser"])
        self._epoch = int(kept["epoch"])
        self._pace.spent_s = float(kept["spent_s"])
        self._progress.say(f"taken up after epoch {self._epoch}")

    def _as_teacher(self, path: Path) -> EmotionNet:
        return self._machine.house(network_of(self._read(path)))

    def _read(self, path: Path) -> dict[str, Any]:
        return checkpoint.load(path, self._machine.device)


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
