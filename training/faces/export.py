"""Makes the shipped detector of a finished network: ONNX in float."""

from pathlib import Path
from typing import Final

import torch

from bot.vision.detector import STRIDES
from training import checkpoint
from training.exporting import write_onnx
from training.faces.network import FaceNet, Looking

_EXAMPLE: Final = (1, 3, 192, 256)


def export_faces(source: Path, out: Path) -> None:
    """Write a detector that takes pictures of any size in multiples of 64 px.

    Raises:
        SettingsError: nothing can be written there.
        WeightsError: the checkpoint cannot be read, or is of another kind.
    """
    network = checkpoint.load_network(source, FaceNet, torch.device("cpu"))
    sides = {f"s{stride}": {2: f"h{stride}", 3: f"w{stride}"} for stride in STRIDES}
    write_onnx(
        Looking(network),
        torch.rand(*_EXAMPLE) * 255,
        out,
        outputs=list(sides),
        axes={"image": {2: "height", 3: "width"}, **sides},
    )
