"""Makes crops of patches: turned, shifted, blurred, covered, in another light."""

import math
from typing import Final

import numpy as np
import torch
from numpy.random import Generator
from torch import Tensor
from torch.nn import functional

from bot.vision.second_look import CROP_PX, CROP_SCALE
from training.faces.light import relit
from training.looks.patches import PATCH_PX, Patch

_WHITE: Final = 255
_BLACK_CHANCE: Final = 0.3
_JITTER: Final = 0.15
_TURNED: Final = (0.6, 0.6, 0.12)
_MIRRORED: Final = 0.5
_COARSE: Final = (4, 0.15, 26)
_COVERED: Final = 0.18
_GLASSES: Final = 0.35
_SHARE: Final = (0.1, 0.45)
_DARK: Final = 0.28


def crops_of(chance: Generator, patches: Patch, others: Patch) -> Tensor:
    """One crop of each patch.

    Args:
        chance: decides everything but the light, which PyTorch's own does.
        patches: (n, PATCH_PX, PATCH_PX, 4) as `cut_patch` makes them.
        others: n patches of no face, that show where a picture ends.

    Returns:
        (n, 3, CROP_PX, CROP_PX) RGB, 0..1.
    """
    whole = _filled(chance, _planes(patches), _planes(others)[:, :3])
    crops = _moved(chance, whole)
    _coarsen(chance, crops)
    for index in np.flatnonzero(chance.random(len(crops)) < _COVERED):
        if chance.random() < _GLASSES:
            _put_on_glasses(chance, crops[index])
        else:
            _cover_a_side(chance, crops[index], crops[int(chance.integers(len(crops)))])
    return relit(crops)


def _planes(patches: Patch) -> Tensor:
    return torch.from_numpy(patches).permute(0, 3, 1, 2).float() / _WHITE


def _filled(chance: Generator, patches: Tensor, others: Tensor) -> Tensor:
    """Lay patches on others, so that a picture's end does not tell what it shows; or on black."""
    black = torch.from_numpy(chance.random(len(patches)) < _BLACK_CHANCE).view(-1, 1, 1, 1)
    there = patches[:, 3:]
    return patches[:, :3] * there + torch.where(black, 0.0, others) * (1 - there)


def _moved(chance: Generator, patches: Tensor) -> Tensor:
    count = len(patches)
    much, far, little = _TURNED
    angles = np.where(
        chance.random(count) < much,
        chance.uniform(-far, far, count),
        chance.uniform(-little, little, count),
    )
    scales = np.exp(chance.uniform(-_JITTER, _JITTER, count)) * CROP_PX / PATCH_PX
    cosine, sine = np.cos(angles) * scales, np.sin(angles) * scales
    mirror = np.where(chance.random(count) < _MIRRORED, -1.0, 1.0)
    # In halves of a patch.
    reach = _JITTER * 2 / (CROP_SCALE * PATCH_PX / CROP_PX)
    x, y = chance.uniform(-reach, reach, (2, count))
    rows = [np.stack([cosine * mirror, -sine, x], 1), np.stack([sine * mirror, cosine, y], 1)]
    moves = torch.from_numpy(np.stack(rows, 1)).float()
    size = [count, 3, CROP_PX, CROP_PX]
    grid = functional.affine_grid(moves, size, align_corners=False)
    return functional.grid_sample(patches, grid, align_corners=False)


def _coarsen(chance: Generator, crops: Tensor) -> None:
    """Show some with as few pixels as small faces have."""
    groups, share, least_px = _COARSE
    order = torch.from_numpy(chance.permutation(len(crops)))
    few = int(len(crops) * share)
    for group in range(groups if few else 0):
        chosen = order[group * few : (group + 1) * few]
        side = round(math.exp(chance.uniform(math.log(least_px), math.log(CROP_PX))))
        small = functional.interpolate(crops[chosen], size=(side, side), mode="area")
        crops[chosen] = functional.interpolate(
            small, size=(CROP_PX, CROP_PX), mode="bilinear", align_corners=False
        )


def _put_on_glasses(chance: Generator, crop: Tensor) -> None:
    """A dark bar where the eyes of a face would be."""
    face = CROP_PX / CROP_SCALE
    middle = CROP_PX / 2 - face * 0.12 + chance.uniform(-3, 3)
    half = face * chance.uniform(0.07, 0.16)
    left, right = (int(CROP_PX / 2 + face * side) for side in (-0.42, 0.42))
    colour = torch.from_numpy(chance.uniform(0, _DARK, (3, 1, 1))).float()
    crop[:, int(middle - half) : int(middle + half), left:right] = colour


def _cover_a_side(chance: Generator, crop: Tensor, other: Tensor) -> None:
    """Lay a piece of another crop over one side of where a face would be."""
    face = CROP_PX / CROP_SCALE
    near, far = CROP_PX / 2 - face, CROP_PX / 2 + face
    edges = [near + face / 2, near + face / 2, far - face / 2, far - face / 2]
    share = face * chance.uniform(*_SHARE)
    # Sides are left, top, right, bottom: that edge goes out, the opposite one comes in.
    side = int(chance.integers(4))
    out, inwards = (near, near, far, far)[side], (1, 1, -1, -1)[side]
    edges[side], edges[(side + 2) % 4] = out, edges[side] + inwards * share
    left, top, right, bottom = (int(min(max(edge, 0), CROP_PX)) for edge in edges)
    x = int(chance.integers(CROP_PX - (right - left) + 1))
    y = int(chance.integers(CROP_PX - (bottom - top) + 1))
    piece = other[:, y : y + bottom - top, x : x + right - left].clone()
    crop[:, top:bottom, left:right] = piece
