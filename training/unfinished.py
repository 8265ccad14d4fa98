"""Keeps what a run needs to go on, in a file beside the one that it ends in."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import torch
from torch import nn

from bot.core.errors import SettingsError
from training import checkpoint
from training.recipe import Recipe

PART: Final = ".part"
_MEND: Final = "delete it or choose another --out"


@dataclass(frozen=True, slots=True)
class Position:
    """How far a run has come.

    Attributes:
        done: steps or epochs that lie behind.
        spent_s: seconds that they took.
    """

    done: int = 0
    spent_s: float = 0.0


class Unfinished:
    """The file that a run is taken up from again.

    Args:
        out: file of the finished network.
        recipe: what the run is made of.
        parts: whatever learns, by name: the network, the mean of its weights, the optimiser.
    """

    def __init__(
        self, out: Path, recipe: Recipe, parts: Mapping[str, nn.Module | torch.optim.Optimizer]
    ) -> None:
        self.path = out.with_name(out.name + PART)
        self._recipe = recipe
        self._parts = parts

    def keep(self, position: Position) -> None:
        """Write what is needed to go on from here."""
        checkpoint.save(
            self.path,
            {
                "recipe": self._recipe.model_dump(mode="json"),
                "parts": {name: part.state_dict() for name, part in self._parts.items()},
                "done": position.done,
                "spent_s": position.spent_s,
            },
        )

    def take_up(self, device: torch.device) -> Position:
        """Bring everything to where an earlier run stopped; nothing moves where there was none.

        Raises:
            SettingsError: the earlier run had another recipe, or was kept in another form.
            WeightsError: the file cannot be read.
        """
        if not self.path.exists():
            return Position()
        kept = checkpoint.load(self.path, device)
        try:
            differing = self._recipe.differing(kept["recipe"])
            if not differing:
                for name, part in self._parts.items():
                    part.load_state_dict(kept["parts"][name])
                return Position(int(kept["done"]), float(kept["spent_s"]))
        except (KeyError, TypeError, ValueError, RuntimeError) as error:
            raise SettingsError(
                f"{self.path} was written by another version of this program; {_MEND}"
            ) from error
        verb = "differs" if len(differing) == 1 else "differ"
        raise SettingsError(
            f"{self.path} is of a run with another recipe ({', '.join(differing)} {verb}); {_MEND}"
        )

    def drop(self) -> None:
        """Remove the file: the run has ended."""
        self.path.unlink(missing_ok=True)
