"""Opens an ONNX Runtime session; the one place that knows its options."""

from pathlib import Path
from typing import Protocol

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from bot.core.errors import WeightsError
from bot.vision.weights import Weights

FloatArray = NDArray[np.float32]

_FATAL_ONLY = 4


class Model(Protocol):
    """A loaded model: one array in, several arrays out; safe to call from several threads."""

    def __call__(self, image: FloatArray) -> list[FloatArray]:
        """Run the model on its single input, called `image`."""
        ...


def open_model(weights: Weights) -> Model:
    """Load a shipped model.

    Raises:
        WeightsError: missing, damaged, or not readable by this ONNX Runtime.
    """
    return load_model(weights.read(), weights.file_name)


def read_model(path: Path) -> Model:
    """Load a model that somebody made.

    Raises:
        WeightsError: the file cannot be read, or not by this ONNX Runtime.
    """
    try:
        return load_model(path.read_bytes(), path.name)
    except OSError as error:
        raise WeightsError(f"cannot read the model {path}: {error.strerror}") from error


def load_model(data: bytes, name: str) -> Model:
    """Load a model on the CPU with one thread: photos run side by side instead.

    Args:
        data: an ONNX file.
        name: what to call it when it is broken.

    Raises:
        WeightsError: not readable by this ONNX Runtime.
    """
    # On Windows its reports are switched off here, elsewhere in bot/vision/__init__.py.
    ort.disable_telemetry_events()
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    options.log_severity_level = _FATAL_ONLY
    # Photos come in many shapes; the arena would keep the largest one's memory for ever.
    options.enable_cpu_mem_arena = False
    options.enable_mem_pattern = False
    try:
        session = ort.InferenceSession(data, options, providers=["CPUExecutionProvider"])
    # ONNX Runtime's exception classes have no public common base but Exception.
    except Exception as error:
        raise WeightsError(f"ONNX Runtime cannot load {name}: {error}") from error

    def run(image: FloatArray) -> list[FloatArray]:
        return list(session.run(None, {"image": image}))

    return run
