"""The detector's network: depthwise-separable layers, a pyramid, a head for each stride.

The attributes' names are those in the shipped ONNX file, so that its weights find their way back.
"""

from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional
from typing_extensions import override

from bot.vision.detector import STRIDES

OUTPUTS: Final = 15
"""Score, logs of the four distances to the box's edges, five landmarks (x, y)."""

_RARE: Final = -4.6
"""Logit of a face before anything is learnt: one cell in a hundred."""

_WHITE: Final = 255


class Separable(nn.Module):
    """A depthwise and a pointwise convolution, beside a short cut where shapes allow."""

    def __init__(self, inner: int, outer: int, stride: int = 1, kernel: int = 3) -> None:
        super().__init__()
        depthwise = nn.Conv2d(inner, inner, kernel, stride, kernel // 2, groups=inner, bias=False)
        self.f = nn.Sequential(
            depthwise,
            nn.BatchNorm2d(inner),
            nn.ReLU(),
            nn.Conv2d(inner, outer, 1, bias=False),
            nn.BatchNorm2d(outer),
        )
        self.res = stride == 1 and inner == outer

    @override
    def forward(self, x: Tensor) -> Tensor:
        """Map (n, inner, h, w) to (n, outer, h / stride, w / stride)."""
        y = self.f(x)
        return torch.relu(y + x) if self.res else torch.relu(y)


class FaceNet(nn.Module):
    """(n, 3, h, w) RGB 0..1, sides multiples of 64, to (n, 15, h / s, w / s) for each stride s.

    The first channel is a logit here.

    Args:
        width: channels of the first layer.
        channels: channels of the pyramid.
    """

    def __init__(self, width: int = 16, channels: int = 48) -> None:
        super().__init__()
        w, c = width, channels
        first = nn.Conv2d(3, w, 3, 2, 1, bias=False)
        self.stem = nn.Sequential(
            nn.Sequential(first, nn.BatchNorm2d(w), nn.ReLU()),
            Separable(w, w * 2, 2),
            Separable(w * 2, w * 2),
        )
        self.s8 = nn.Sequential(
            Separable(w * 2, c, 2), Separable(c, c), Separable(c, c), Separable(c, c)
        )
        self.s16 = nn.Sequential(
            Separable(c, c * 2, 2), *(Separable(c * 2, c * 2) for _ in range(3))
        )
        self.s32 = nn.Sequential(
            Separable(c * 2, c * 2, 2, 5), *(Separable(c * 2, c * 2, 1, 5) for _ in range(2))
        )
        self.s64 = nn.Sequential(
            Separable(c * 2, c * 2, 2, 5), *(Separable(c * 2, c * 2, 1, 5) for _ in range(2))
        )
        self.lat = nn.ModuleList([nn.Conv2d(inner, c, 1) for inner in (c, c * 2, c * 2, c * 2)])
        self.mix = nn.ModuleList([Separable(c, c) for _ in STRIDES])
        self.head = nn.ModuleList([_head(c) for _ in STRIDES])

    @override
    def forward(self, x: Tensor) -> list[Tensor]:
        """Cells of each stride."""
        fine = self.s8(self.stem((x - 0.5) * 4))
        middling = self.s16(fine)
        coarse = self.s32(middling)
        levels = [fine, middling, coarse, self.s64(coarse)]
        levels = [lateral(level) for lateral, level in zip(self.lat, levels, strict=True)]
        for index in (2, 1, 0):
            above = functional.interpolate(levels[index + 1], scale_factor=2.0, mode="nearest")
            levels[index] = levels[index] + above
        return [
            head(mix(level)) for head, mix, level in zip(self.head, self.mix, levels, strict=True)
        ]


class Looking(nn.Module):
    """What the bot runs: RGB 0..255 in, scores 0..1 in the first channel out."""

    def __init__(self, net: FaceNet) -> None:
        super().__init__()
        self.net = net

    @override
    def forward(self, image: Tensor) -> tuple[Tensor, ...]:
        """Cells of each stride."""
        return tuple(
            torch.cat([cells[:, :1].sigmoid(), cells[:, 1:]], 1)
            for cells in self.net(image / _WHITE)
        )


def _head(channels: int) -> nn.Sequential:
    last = nn.Conv2d(channels, OUTPUTS, 1)
    with torch.no_grad():
        last.bias[0] = _RARE  # type: ignore[index]
    return nn.Sequential(Separable(channels, channels), last)
