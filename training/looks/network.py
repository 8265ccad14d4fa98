"""The second look's network: depthwise-separable layers down to one number."""

from typing import Final

from torch import Tensor, nn
from typing_extensions import override

from training.faces.network import Separable

_WHITE: Final = 255
_LEFT_OUT: Final = 0.2


class SecondLookNet(nn.Module):
    """(n, 3, 80, 80) RGB 0..1 to (n,) logits of being a face.

    Args:
        width: channels of the first layer.
    """

    def __init__(self, width: int = 24) -> None:
        super().__init__()
        w = width
        first = nn.Conv2d(3, w, 3, 2, 1, bias=False)
        self.layers = nn.Sequential(
            nn.Sequential(first, nn.BatchNorm2d(w), nn.ReLU()),
            Separable(w, w),
            Separable(w, w * 2, 2),
            *(Separable(w * 2, w * 2) for _ in range(2)),
            Separable(w * 2, w * 4, 2),
            *(Separable(w * 4, w * 4) for _ in range(3)),
            Separable(w * 4, w * 6, 2),
            *(Separable(w * 6, w * 6) for _ in range(2)),
        )
        self.head = nn.Sequential(nn.Dropout(_LEFT_OUT), nn.Linear(w * 6, 1))

    @override
    def forward(self, x: Tensor) -> Tensor:
        """One logit for each crop."""
        logits: Tensor = self.head(self.layers((x - 0.5) * 4).mean((2, 3)))[:, 0]
        return logits


class LookingAgain(nn.Module):
    """What the bot runs: RGB 0..255 in, logits out."""

    def __init__(self, net: SecondLookNet) -> None:
        super().__init__()
        self.net = net

    @override
    def forward(self, image: Tensor) -> Tensor:
        """One logit for each crop."""
        logits: Tensor = self.net(image / _WHITE)
        return logits
