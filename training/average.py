"""A running mean of a network's weights, which is what is kept of a run.

Source: Polyak and Juditsky 1992, "Acceleration of stochastic approximation by averaging"; the
exponential form with a growing decay is common practice.
"""

import copy
from typing import Final, Generic, TypeVar

import torch
from torch import nn

_SLOWEST: Final = 0.999

Network = TypeVar("Network", bound=nn.Module)


class Average(Generic[Network]):
    """The mean of one network's weights over its last thousand steps or so.

    Args:
        network: what is being trained.
        slow_start: the larger, the longer the first steps weigh less.
    """

    def __init__(self, network: Network, *, slow_start: int) -> None:
        self.network: Network = copy.deepcopy(network).eval()
        self._slow_start = slow_start

    @torch.no_grad()
    def follow(self, network: Network, step: int) -> None:
        """Take in the weights after this step, counted from 1."""
        decay = min(_SLOWEST, (1 + step) / (self._slow_start + step))
        torch._foreach_lerp_(
            list(self.network.parameters()), list(network.parameters()), 1 - decay
        )
        for mine, theirs in zip(self.network.buffers(), network.buffers(), strict=True):
            if mine.is_floating_point():
                mine.lerp_(theirs, 1 - decay)
            else:
                mine.copy_(theirs)
