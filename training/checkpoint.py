"""Keeps runs and networks in files: written whole or not at all, read without running code."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import torch
from torch import nn

from bot.core.errors import WeightsError

Network = TypeVar("Network", bound=nn.Module)


def save(path: Path, content: Mapping[str, Any]) -> None:
    """Write tensors and plain values; a crash leaves the old file as it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.new")
    torch.save(dict(content), new)
    new.replace(path)


def load(path: Path, device: torch.device) -> dict[str, Any]:
    """Read what `save` wrote; a file that holds code is refused.

    Raises:
        WeightsError: the file cannot be read, or `save` did not write it.
    """
    try:
        content = torch.load(path, map_location=device, weights_only=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise WeightsError(f"cannot read the checkpoint {path}: {reason}") from error
    # What PyTorch raises for other files has no common base but Exception.
    except Exception as error:
        raise WeightsError(f"{path} is not a checkpoint ({type(error).__name__})") from error
    if not isinstance(content, dict):
        raise WeightsError(f"{path} is not a checkpoint")
    return content


def save_network(path: Path, network: nn.Module, shape: Mapping[str, Any]) -> None:
    """Write a finished network and the arguments that build one of its shape."""
    save(path, {"shape": dict(shape), "weights": network.state_dict()})


def load_network(path: Path, kind: Callable[..., Network], device: torch.device) -> Network:
    """Build the network that `save_network` wrote, ready to judge.

    Args:
        path: the file.
        kind: builds a network of the shape in the file.
        device: where its weights go.

    Raises:
        WeightsError: the file cannot be read, or holds no finished network of this kind.
    """
    content = load(path, device)
    try:
        network = kind(**content["shape"])
        network.load_state_dict(content["weights"])
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise WeightsError(f"{path} holds no finished network of the kind needed here") from error
    return network.eval()


def load_weights(path: Path, network: nn.Module, device: torch.device) -> None:
    """Bring the weights that `save_network` wrote into a network.

    Raises:
        WeightsError: the file cannot be read, or the network is of another kind or shape.
    """
    content = load(path, device)
    try:
        network.load_state_dict(content["weights"])
    except (KeyError, TypeError, RuntimeError) as error:
        raise WeightsError(f"{path} does not fit: its network has another shape") from error
