"""Keeps runs and networks in files: written whole or not at all, read without running code."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import torch
from torch import nn

PART: Final = ".part"
"""Ending of the file that a run is taken up from again."""


def save(path: Path, content: Mapping[str, Any]) -> None:
    """Write tensors and plain values; a crash leaves the old file as it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.new")
    torch.save(dict(content), new)
    new.replace(path)


def load(path: Path, device: torch.device) -> dict[str, Any]:
    """Read what `save` wrote; a file that holds code is refused.

    Raises:
        OSError: there is no such file.
    """
    content: dict[str, Any] = torch.load(path, map_location=device, weights_only=True)
    return content


def part_of(path: Path) -> Path:
    """Where a run that ends in `path` keeps what it needs to go on."""
    return path.with_name(path.name + PART)


def save_network(path: Path, network: nn.Module, shape: Mapping[str, Any]) -> None:
    """Write a finished network and the arguments that build one of its shape."""
    save(path, {"shape": dict(shape), "weights": network.state_dict()})
