"""Opens models with ONNX Runtime; the one place that knows its options."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from bot.core.errors import WeightsError
from bot.vision.kinds import INPUT, KINDS, ModelKind, Port
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
    return load_model(weights.read(), weights.file_name, weights.kind)


def read_model(path: Path, kind: ModelKind) -> Model:
    """Load a model that somebody made.

    Raises:
        WeightsError: the file cannot be read, or not by this ONNX Runtime, or it is a model of
            another kind.
    """
    try:
        return load_model(path.read_bytes(), path.name, kind)
    except OSError as error:
        raise WeightsError(f"cannot read the model {path}: {error.strerror}") from error


def load_model(data: bytes, name: str, kind: ModelKind) -> Model:
    """Load a model on the CPU with one thread: photos run side by side instead.

    Args:
        data: an ONNX file.
        name: what to call it in errors.
        kind: what it must be.

    Raises:
        WeightsError: not readable by this ONNX Runtime, or a model of another kind.
    """
    # On Windows its reports are switched off here; on other systems, in bot/vision/__init__.py.
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
    _refuse_other_kinds(session, name, kind)

    def run(image: FloatArray) -> list[FloatArray]:
        return list(session.run(None, {INPUT: image}))

    return run


def _refuse_other_kinds(session: ort.InferenceSession, name: str, kind: ModelKind) -> None:
    inputs, outputs = _ports(session.get_inputs()), _ports(session.get_outputs())
    wrong = kind.mismatch(inputs, outputs)
    if wrong is None:
        return
    for other in KINDS:
        if other.mismatch(inputs, outputs) is None:
            wrong = f"it takes and gives what the {other.name} does"
    raise WeightsError(f"{name} is no {kind.name}: {wrong}")


def _ports(arguments: Sequence[ort.NodeArg]) -> list[Port]:
    return [
        # An axis of any length has a name, or nothing, in the place of its length.
        Port(each.name, tuple(n if isinstance(n, int) else None for n in each.shape), each.type)
        for each in arguments
    ]
