"""Writes networks as ONNX that ONNX Runtime runs without PyTorch."""

import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import torch
from torch import Tensor, nn

from training.places import make_room

_OPSET: Final = 17


def write_onnx(
    network: nn.Module,
    example: Tensor,
    path: Path,
    *,
    outputs: Sequence[str],
    axes: Mapping[str, Mapping[int, str]],
) -> None:
    """Write a network whose single input is called `image`.

    Args:
        network: what to write; it is switched to judging.
        example: an input of the right kind.
        path: the file.
        outputs: names of the outputs.
        axes: names of the axes that may have any length, by input or output.

    Raises:
        SettingsError: nothing can be written there.
    """
    make_room(path)
    with warnings.catch_warnings():
        # The newer exporter needs two more packages, and names nodes and layers otherwise, by
        # which `recovery` finds them.
        warnings.simplefilter("ignore", DeprecationWarning)
        torch.onnx.export(
            network.eval(),
            (example,),
            str(path),
            input_names=["image"],
            output_names=list(outputs),
            dynamic_axes={name: dict(named) for name, named in axes.items()},
            opset_version=_OPSET,
            dynamo=False,
        )
