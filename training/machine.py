"""What training runs on: one CUDA device or the CPU, its threads, its seeds, its precision."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Final, TypeVar

import numpy as np
import torch
from torch import nn

Network = TypeVar("Network", bound=nn.Module)

_SEED_STEP: Final = 1_000_003
_SEED_LIMIT: Final = 2**63


@dataclass(frozen=True, slots=True)
class Machine:
    """Where tensors live and how they are multiplied.

    Attributes:
        device: one CUDA device where there is one, else the CPU.
        low_precision: multiply in bfloat16 where that loses nothing; weights stay float32.
    """

    device: torch.device
    low_precision: bool

    def precision(self) -> AbstractContextManager[object]:
        """The block in which a network runs forwards."""
        return torch.autocast(self.device.type, torch.bfloat16, enabled=self.low_precision)

    def house(self, network: Network) -> Network:
        """Bring a network to the device, in the layout that convolutions are fastest in."""
        # PyTorch's annotations do not know the layout.
        return network.to(self.device, memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]

    def take(self, array: np.ndarray) -> torch.Tensor:
        """Copy an array to the device."""
        return torch.from_numpy(np.ascontiguousarray(array)).to(self.device)


def open_machine(*, threads: int, low_precision: bool) -> Machine:
    """Take the machine's CUDA device, or the CPU with so many threads; 0: as PyTorch likes."""
    if threads:
        torch.set_num_threads(threads)
    torch.backends.cudnn.benchmark = True
    name = "cuda" if torch.cuda.is_available() else "cpu"
    return Machine(torch.device(name), low_precision)


def seed_everything(seed: int, part: int) -> None:
    """Make chance the same for this part (an epoch, a step) of every run with this seed.

    A run that is taken up again so sees what it would have seen without the break.
    """
    torch.manual_seed((seed * _SEED_STEP + part) % _SEED_LIMIT)
