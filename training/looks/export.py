"""Makes the shipped second look of a finished network: ONNX in float."""

from pathlib import Path

import torch

from bot.vision.second_look import CROP_PX
from training import checkpoint
from training.exporting import write_onnx
from training.looks.network import LookingAgain, SecondLookNet


def export_looks(source: Path, out: Path) -> None:
    """Write a model that takes any number of crops."""
    network = checkpoint.load_network(source, SecondLookNet, torch.device("cpu"))
    write_onnx(
        LookingAgain(network),
        torch.rand(2, 3, CROP_PX, CROP_PX) * 255,
        out,
        outputs=["logits"],
        axes={"image": {0: "batch"}, "logits": {0: "batch"}},
    )
