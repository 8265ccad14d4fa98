"""Makes canvases look as if taken elsewhere: brightness, tint, colour, contrast, blur, noise."""

from typing import Final

import torch
from torch import Tensor
from torch.nn import functional

_LIGHT: Final = (0.6, 1.35)
_TINT: Final = (0.85, 1.15)
_SHIFT: Final = 0.15
_GREY_CHANCE: Final = 0.2
_COLOUR: Final = (0.3, 1.6)
_CONTRAST: Final = (0.65, 1.35)
_BLUR_CHANCE: Final = 0.15
_NOISE: Final = 0.04


def relit(canvases: Tensor) -> Tensor:
    """Change the light of each canvas; (n, 3, h, w) RGB, 0..1, in and out."""
    x = canvases * _each(canvases, *_LIGHT)
    tint = torch.empty(len(x), 3, 1, 1, device=x.device).uniform_(*_TINT)
    x = x * tint + _each(x, -_SHIFT, _SHIFT)
    grey = x.mean(1, keepdim=True)
    colourless = torch.rand(len(x), 1, 1, 1, device=x.device) < _GREY_CHANCE
    colour = torch.where(colourless, torch.zeros((), device=x.device), _each(x, *_COLOUR))
    x = torch.lerp(grey.expand_as(x), x, colour)
    mean = x.mean((1, 2, 3), keepdim=True)
    x = torch.lerp(mean.expand_as(x), x, _each(x, *_CONTRAST))
    blurred = torch.rand(len(x), device=x.device) < _BLUR_CHANCE
    if blurred.any():
        small = functional.interpolate(x[blurred], scale_factor=0.5, mode="area")
        x[blurred] = functional.interpolate(
            small, size=x.shape[-2:], mode="bilinear", align_corners=False
        )
    return (x + torch.randn_like(x) * _each(x, 0, _NOISE)).clamp(0, 1)


def _each(x: Tensor, low: float, high: float) -> Tensor:
    """(n, 1, 1, 1) numbers, one for each canvas."""
    return torch.empty(len(x), 1, 1, 1, device=x.device).uniform_(low, high)
