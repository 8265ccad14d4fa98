"""Makes the shipped classifier of finished networks: temperatures, ONNX, INT8."""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import torch
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    quantize_static,
)
from onnxruntime.quantization.shape_inference import quant_pre_process
from typing_extensions import override

from bot.evaluation.ferplus import SIDE_PX, VotedFaces, read_ferplus
from bot.vision.kinds import EMOTION_CLASSIFIER
from bot.vision.session import FloatArray, read_model
from training import checkpoint
from training.emotion.network import EmotionNet, Panel
from training.emotion.temperature import fit_temperatures
from training.exporting import write_onnx
from training.machine import open_machine
from training.places import make_room

_EXAMPLES: Final = 640
_BATCH: Final = 64


def export_emotion(checkpoints: Sequence[Path], data: Path, out: Path) -> list[float]:
    """Write one ONNX file, in float, of networks that judge together.

    Args:
        checkpoints: the networks.
        data: folder of FER+; its validation faces decide the temperatures.
        out: the file.

    Returns:
        The networks' temperatures.

    Raises:
        SettingsError: there are no faces, or nothing can be written there.
        WeightsError: a checkpoint cannot be read, or is of another kind.
    """
    make_room(out)
    machine = open_machine(threads=1, low_precision=False)
    networks = [
        machine.house(checkpoint.load_network(path, EmotionNet, machine.device))
        for path in checkpoints
    ]
    temperatures = fit_temperatures(networks, read_ferplus(data, "valid"), machine)
    write_onnx(
        Panel(networks, temperatures).cpu(),
        torch.rand(2, 1, SIDE_PX, SIDE_PX) * 255,
        out,
        outputs=["scores"],
        axes={"image": {0: "batch"}, "scores": {0: "batch"}},
    )
    return temperatures


def quantise_emotion(source: Path, data: Path, out: Path) -> None:
    """Write the INT8 form of a classifier.

    Weights have seven bits: eight saturate on processors without VNNI. Not for the detector,
    whose depthwise layers get slower.

    Args:
        source: in float.
        data: folder of FER+; validation faces show which values occur.
        out: the file.

    Raises:
        SettingsError: there are no faces, or nothing can be written there.
        WeightsError: the source is no model.
    """
    make_room(out)
    read_model(source, EMOTION_CLASSIFIER)
    with tempfile.TemporaryDirectory() as folder:
        prepared = Path(folder, "prepared.onnx")
        quant_pre_process(str(source), str(prepared), skip_symbolic_shape=True)
        quantize_static(
            str(prepared),
            str(out),
            _Examples(read_ferplus(data, "valid")),
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            weight_type=QuantType.QInt8,
            activation_type=QuantType.QUInt8,
            calibrate_method=CalibrationMethod.MinMax,
            op_types_to_quantize=["Conv", "Gemm"],
            reduce_range=True,
        )


class _Examples(CalibrationDataReader):  # type: ignore[misc]
    """Faces in batches, as the quantiser asks for them."""

    def __init__(self, faces: VotedFaces) -> None:
        pixels = faces.pixels[:_EXAMPLES, None].astype(np.float32)
        self._batches = iter(
            [pixels[first : first + _BATCH] for first in range(0, len(pixels), _BATCH)]
        )

    @override
    def get_next(self) -> dict[str, FloatArray] | None:
        """The next batch, or None."""
        batch = next(self._batches, None)
        return None if batch is None else {"image": batch}
