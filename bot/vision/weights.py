"""Where the shipped models are, and how a damaged one is noticed; see weights/MODEL_CARD.md."""

import hashlib
from dataclasses import dataclass
from importlib import resources
from typing import Final

from bot.core.errors import WeightsError
from bot.vision import kinds
from bot.vision.kinds import ModelKind


@dataclass(frozen=True, slots=True)
class Weights:
    """One model file in the package.

    Attributes:
        file_name: name inside `bot/vision/weights`.
        sha256: of the whole file, in hex.
        kind: what it is for.
    """

    file_name: str
    sha256: str
    kind: ModelKind

    def read(self) -> bytes:
        """Read and check the file.

        Raises:
            WeightsError: missing, or not the file that was shipped.
        """
        path = resources.files("bot.vision") / "weights" / self.file_name
        try:
            data = path.read_bytes()
        except OSError as error:
            raise WeightsError(
                f"the model {self.file_name} is missing; install the bot again"
            ) from error
        if hashlib.sha256(data).hexdigest() != self.sha256:
            raise WeightsError(f"the model {self.file_name} is damaged; install the bot again")
        return data


FACES: Final = Weights(
    "faces.onnx",
    "18be453f105f6b876c4edc7a0939e1fecf46d790fc9c3ed60181d2f1f56c0fe2",
    kinds.FACE_DETECTOR,
)
SECOND_LOOK: Final = Weights(
    "second_look.onnx",
    "c74c16f94df866eed2ac38ce1a71ef0bde850415953bed6926b57cc6568dbf52",
    kinds.SECOND_LOOK,
)
EMOTION: Final = Weights(
    "emotion.onnx",
    "17207657c20e5e9c135852ac05705d561346e387378c32211fefe10cbb4a982e",
    kinds.EMOTION_CLASSIFIER,
)
