"""Where the shipped models are and how they are known to be whole; see weights/MODEL_CARD.md."""

import hashlib
from dataclasses import dataclass
from importlib import resources
from typing import Final

from bot.core.errors import WeightsError


@dataclass(frozen=True, slots=True)
class Weights:
    """One model file in the package.

    Attributes:
        file_name: name inside `bot/vision/weights`.
        sha256: of the whole file, in hex.
    """

    file_name: str
    sha256: str

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
    "faces.onnx", "b4d1d51cda66e4f503d5333432ac2e89c5bb9cfd135365902988473dea24e48a"
)
EMOTION: Final = Weights(
    "emotion.onnx", "17207657c20e5e9c135852ac05705d561346e387378c32211fefe10cbb4a982e"
)
