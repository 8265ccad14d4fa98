"""The classifier's network: residual blocks with squeeze-and-excitation, small enough for a CPU.

The attributes' names are those in the shipped ONNX file, so that its weights find their way back.
"""

from collections.abc import Sequence
from typing import Final

import torch
from torch import Tensor, nn
from typing_extensions import override

from bot.core.emotions import Emotion

_SQUEEZE: Final = 8
_LEAST_SPREAD: Final = 0.05
_WHITE: Final = 255


def standardised(faces: Tensor) -> Tensor:
    """Bring each face to mean 0 and spread 1, so that contrast is seen and not exposure.

    Args:
        faces: (n, 1, h, w) grey, 0..1.
    """
    mean = faces.mean((2, 3), keepdim=True)
    spread = faces.std((2, 3), keepdim=True).clamp_min(_LEAST_SPREAD)
    return (faces - mean) / spread


class Block(nn.Module):
    """Two convolutions beside a short cut; channels weighed by what the whole face shows.

    Source: He et al. 2016, "Deep residual learning"; Hu et al. 2018, "Squeeze-and-excitation
    networks"; Huang et al. 2016, "Deep networks with stochastic depth".
    """

    def __init__(self, inner: int, outer: int, stride: int, drop: float, *, squeeze: bool) -> None:
        super().__init__()
        self.c1 = nn.Conv2d(inner, outer, 3, stride, 1, bias=False)
        self.b1 = nn.BatchNorm2d(outer)
        self.c2 = nn.Conv2d(outer, outer, 3, 1, 1, bias=False)
        self.b2 = nn.BatchNorm2d(outer)
        self.se = _squeeze(outer) if squeeze else None
        self.short = None if stride == 1 and inner == outer else _short(inner, outer, stride)
        self.drop = drop

    @override
    def forward(self, x: Tensor) -> Tensor:
        """Map (n, inner, h, w) to (n, outer, h / stride, w / stride)."""
        y = torch.relu(self.b1(self.c1(x)))
        y = self.b2(self.c2(y))
        if self.se is not None:
            y = y * self.se(y)
        if self.training and self.drop > 0:
            kept = torch.rand(len(y), 1, 1, 1, device=y.device) > self.drop
            y = y * (kept.to(y.dtype) / (1 - self.drop))
        return torch.relu(y + (x if self.short is None else self.short(x)))


class EmotionNet(nn.Module):
    """(n, 1, 48, 48) standardised grey to (n, 8) logits in `Emotion` order.

    Args:
        widths: channels of each stage; each but the first halves the sides.
        blocks: blocks of each stage.
        drop: chance that the last block is skipped while training; earlier ones less.
        head_drop: chance that a feature is left out while training.
    """

    def __init__(
        self,
        widths: Sequence[int] = (48, 128, 256),
        blocks: Sequence[int] = (1, 2, 2),
        drop: float = 0.05,
        head_drop: float = 0.3,
    ) -> None:
        super().__init__()
        first = nn.Conv2d(4, widths[0], 3, 1, 1, bias=False)
        layers: list[nn.Module] = [
            nn.PixelUnshuffle(2),
            first,
            nn.BatchNorm2d(widths[0]),
            nn.ReLU(),
        ]
        inner, number, total = widths[0], 0, sum(blocks)
        for stage, (outer, count) in enumerate(zip(widths, blocks, strict=True)):
            for index in range(count):
                number += 1
                stride = 2 if stage and not index else 1
                layers.append(
                    Block(inner, outer, stride, drop * number / total, squeeze=stage > 0)
                )
                inner = outer
        self.body = nn.Sequential(*layers)
        self.head = nn.Sequential(
            nn.AdaptiveAvgPool2d(1),
            nn.Flatten(),
            nn.Dropout(head_drop),
            nn.Linear(inner, len(Emotion)),
        )

    @override
    def forward(self, x: Tensor) -> Tensor:
        """Logits of each face."""
        return self.head(self.body(x))  # type: ignore[no-any-return]


class Panel(nn.Module):
    """Networks that judge together: (n, 1, 48, 48) grey 0..255 to (n, 8) scores.

    Each network's logits are divided by its temperature and averaged.

    Args:
        networks: the judges.
        temperatures: over 1 softens, under 1 sharpens.
    """

    def __init__(self, networks: Sequence[nn.Module], temperatures: Sequence[float]) -> None:
        super().__init__()
        self.net = nn.ModuleList(networks)
        self.temperatures = tuple(temperatures)

    def logits(self, image: Tensor) -> Tensor:
        """Mean of the judges' logits."""
        x = standardised(image / _WHITE)
        logits = [
            net(x) / temperature
            for net, temperature in zip(self.net, self.temperatures, strict=True)
        ]
        return torch.stack(logits).mean(0) if len(logits) > 1 else logits[0]

    @override
    def forward(self, image: Tensor) -> Tensor:
        """Shares that sum to 1."""
        return self.logits(image).softmax(1)


def _squeeze(width: int) -> nn.Sequential:
    return nn.Sequential(
        nn.AdaptiveAvgPool2d(1),
        nn.Conv2d(width, max(1, width // _SQUEEZE), 1),
        nn.ReLU(),
        nn.Conv2d(max(1, width // _SQUEEZE), width, 1),
        nn.Sigmoid(),
    )


def _short(inner: int, outer: int, stride: int) -> nn.Sequential:
    pool = nn.AvgPool2d(stride) if stride > 1 else nn.Identity()
    return nn.Sequential(pool, nn.Conv2d(inner, outer, 1, bias=False), nn.BatchNorm2d(outer))
