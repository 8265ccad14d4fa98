"""Makes each face look different each time: turned, lit, blurred, noisy, partly covered."""

from typing import Final

import torch
from torch import Tensor
from torch.nn import functional

from training.emotion.network import standardised

_WHITE: Final = 255
_TURN_RAD: Final = 0.30
_LOG_SCALE: Final = 0.16
_LOG_ASPECT: Final = 0.06
_SHIFT: Final = 0.12
_LOG_GAMMA: Final = 0.35
_CONTRAST: Final = (0.7, 1.35)
_BRIGHTNESS: Final = 0.12
_COARSE_CHANCE: Final = 0.2
_COARSE_PX: Final = (20, 24, 30, 36)
_NOISE: Final = 0.03
_COVER_CHANCE: Final = 0.35
_COVER_PX: Final = (4.0, 11.0)


def augmented(faces: Tensor, strength: float = 1.0) -> Tensor:
    """A new variant of each face, standardised.

    Args:
        faces: (n, 1, 48, 48) uint8 grey.
        strength: 0..1, how far faces are turned and moved and how often they are covered.
    """
    x = _moved(faces.float() / _WHITE, strength)
    x = _lit(x)
    x = _coarse(x)
    x = x + torch.randn_like(x) * (_uniform(x, 0, 1)[:, None, None, None] * _NOISE)
    return standardised(_covered(x, strength))


def _moved(x: Tensor, strength: float) -> Tensor:
    """Turn, scale, stretch, shift and perhaps mirror."""
    angle = _uniform(x, -_TURN_RAD, _TURN_RAD) * strength
    scale = torch.exp(_uniform(x, -_LOG_SCALE, _LOG_SCALE) * strength)
    aspect = torch.exp(_uniform(x, -_LOG_ASPECT, _LOG_ASPECT))
    mirror = (torch.rand(len(x), device=x.device) < 0.5).float() * 2 - 1  # noqa: PLR2004
    cosine, sine = torch.cos(angle) * scale, torch.sin(angle) * scale
    matrix = torch.zeros(len(x), 2, 3, device=x.device)
    matrix[:, 0, 0], matrix[:, 0, 1] = cosine * aspect * mirror, -sine
    matrix[:, 1, 0], matrix[:, 1, 1] = sine * mirror, cosine / aspect
    matrix[:, :, 2] = torch.stack([_uniform(x, -_SHIFT, _SHIFT) for _ in range(2)], 1) * strength
    grid = functional.affine_grid(matrix, list(x.shape), align_corners=False)
    return functional.grid_sample(x, grid, padding_mode="border", align_corners=False)


def _lit(x: Tensor) -> Tensor:
    """Change gamma, contrast and brightness."""
    gamma = torch.exp(_uniform(x, -_LOG_GAMMA, _LOG_GAMMA))[:, None, None, None]
    x = x.clamp(1e-4, 1) ** gamma
    mean = x.mean((2, 3), keepdim=True)
    contrast = _uniform(x, *_CONTRAST)[:, None, None, None]
    return (
        (x - mean) * contrast + mean + _uniform(x, -_BRIGHTNESS, _BRIGHTNESS)[:, None, None, None]
    )


def _coarse(x: Tensor) -> Tensor:
    """Make some faces as coarse as if they had been smaller."""
    chosen = torch.rand(len(x), device=x.device) < _COARSE_CHANCE
    if not chosen.any():
        return x
    side = _COARSE_PX[int(torch.randint(len(_COARSE_PX), ()))]
    small = functional.interpolate(x[chosen], size=side, mode="area")
    x = x.clone()
    x[chosen] = functional.interpolate(
        small, size=x.shape[-1], mode="bilinear", align_corners=False
    )
    return x


def _covered(x: Tensor, strength: float) -> Tensor:
    """Lay a plain rectangle over some faces."""
    chosen = torch.rand(len(x), device=x.device) < _COVER_CHANCE * strength
    side = x.shape[-1]
    places = torch.arange(side, device=x.device)
    rows = (places.view(1, side, 1) - _uniform(x, 0, side).view(-1, 1, 1)).abs()
    columns = (places.view(1, 1, side) - _uniform(x, 0, side).view(-1, 1, 1)).abs()
    tall, wide = (_uniform(x, *_COVER_PX).view(-1, 1, 1) for _ in range(2))
    box = ((rows < tall) & (columns < wide) & chosen.view(-1, 1, 1))[:, None]
    return torch.where(box, torch.rand(len(x), 1, 1, 1, device=x.device).expand_as(x), x)


def _uniform(x: Tensor, low: float, high: float) -> Tensor:
    """(n,) numbers, one for each face."""
    return torch.empty(len(x), device=x.device).uniform_(low, high)
