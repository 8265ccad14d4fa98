"""Networks that judge together, as they are exported: from grey pixels to scores."""

from collections.abc import Sequence
from typing import Final

import torch
from torch import Tensor, nn
from typing_extensions import override

from training.emotion.calibration import Calibration
from training.emotion.network import standardised

_WHITE: Final = 255


class Panel(nn.Module):
    """(n, 1, 48, 48) grey 0..255 to (n, 8) shares that sum to 1, in `Emotion` order.

    Args:
        networks: the judges; each weighs the same once its temperature is taken into account.
        calibration: what makes scores of their logits.
    """

    def __init__(self, networks: Sequence[nn.Module], calibration: Calibration) -> None:
        super().__init__()
        self.net = nn.ModuleList(networks)
        self._temperatures = calibration.temperatures
        self.register_buffer("scales", torch.tensor(calibration.scales))
        self.register_buffer("shifts", torch.tensor(calibration.shifts))

    def logits(self, image: Tensor) -> Tensor:
        """Mean of the judges' logits, scaled and shifted."""
        x = standardised(image / _WHITE)
        judged = [
            net(x) / temperature
            for net, temperature in zip(self.net, self._temperatures, strict=True)
        ]
        mean = torch.stack(judged).mean(0) if len(judged) > 1 else judged[0]
        return mean * self.get_buffer("scales") + self.get_buffer("shifts")

    @override
    def forward(self, image: Tensor) -> Tensor:
        """Scores of each face."""
        return self.logits(image).softmax(1)
