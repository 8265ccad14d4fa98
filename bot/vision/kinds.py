"""The kinds of models: what each takes and gives, by which one is told from another."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

INPUT: Final = "image"
"""What the single input of every model is called."""

FLOATS: Final = "tensor(float)"
"""What ONNX Runtime calls float32 numbers."""

Shape = tuple[int | None, ...]
"""Lengths of axes; None: any length."""


@dataclass(frozen=True, slots=True)
class Port:
    """One input or output of a model.

    Attributes:
        name: what it is called.
        shape: lengths of its axes; None: any length.
        type: of its numbers, in ONNX Runtime's words.
    """

    name: str
    shape: Shape
    type: str = FLOATS


@dataclass(frozen=True, slots=True)
class ModelKind:
    """What the models for one task have in common.

    Attributes:
        name: what people call such a model.
        input: its only one, with every length that the bot gives it.
        outputs: in the order in which they are read; their names do not matter.
    """

    name: str
    input: Port
    outputs: tuple[Port, ...]

    def mismatch(self, inputs: Sequence[Port], outputs: Sequence[Port]) -> str | None:
        """What is wrong with a model for this task, in one sentence; None where it fits."""
        if len(inputs) != 1 or not self._can_give(inputs[0]):
            return f"it takes {_listed(inputs)}, not {_worded(self.input)}"
        if len(outputs) != len(self.outputs) or not all(map(_can_read, outputs, self.outputs)):
            return f"it gives {_listed(outputs)}, not {_listed(self.outputs)}"
        return None

    def _can_give(self, taken: Port) -> bool:
        asked = self.input
        is_called_so = (taken.name, taken.type) == (asked.name, asked.type)
        return is_called_so and _fits(asked.shape, into=taken.shape)


def _can_read(given: Port, wanted: Port) -> bool:
    return given.type == wanted.type and _fits(given.shape, into=wanted.shape)


def _fits(shape: Shape, *, into: Shape) -> bool:
    """Whether every array of one shape is also of the other."""
    return len(shape) == len(into) and all(
        room is None or length == room for length, room in zip(shape, into, strict=True)
    )


def _listed(ports: Sequence[Port]) -> str:
    return ", ".join(_worded(port) for port in ports) or "nothing"


def _worded(port: Port) -> str:
    """Type, shape and name: `float 1 x 3 x any x any "image"`."""
    sides = " x ".join("any" if length is None else str(length) for length in port.shape)
    kind_of_number = port.type.removeprefix("tensor(").removesuffix(")")
    return f'{kind_of_number} {sides} "{port.name}"'


FACE_DETECTOR: Final = ModelKind(
    "face detector",
    Port(INPUT, (1, 3, None, None)),
    tuple(Port(f"s{stride}", (1, 15, None, None)) for stride in (8, 16, 32, 64)),
)
SECOND_LOOK: Final = ModelKind(
    "second look", Port(INPUT, (None, 3, 80, 80)), (Port("logits", (None,)),)
)
EMOTION_CLASSIFIER: Final = ModelKind(
    "emotion classifier", Port(INPUT, (None, 1, 48, 48)), (Port("scores", (None, 8)),)
)
KINDS: Final = (FACE_DETECTOR, SECOND_LOOK, EMOTION_CLASSIFIER)
