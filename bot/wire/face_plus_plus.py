"""The JSON of Face++ Detect, version 3.

Source: the vendor's page of the API, console.faceplusplus.com/documents/5679127, in a copy whose
changelog ends in October 2017.
"""

import json
from collections.abc import Mapping
from typing import Any, Final

from bot.core.emotions import Emotion
from bot.core.faces import Face
from bot.wire.boxes import plain_box
from bot.wire.codes import plain_code
from bot.wire.format_error import WireFormatError
from bot.wire.shares import shares_of

LACKING: Final = frozenset({Emotion.CONTEMPT})
"""Emotions that it has no number for; those it has bear our names."""


def parse_answer(body: bytes) -> list[Face]:
    """Read the faces that have emotions; with a free key those after the fifth have none.

    Raises:
        WireFormatError: it is something else.
    """
    try:
        faces = json.loads(body)["faces"]
        return [_face(face) for face in faces if "attributes" in face]
    except (KeyError, TypeError, ValueError, ArithmeticError, RecursionError) as error:
        raise WireFormatError(f"not a Face++ answer ({type(error).__name__})") from error


def parse_error_code(body: bytes) -> str:
    """The part of `error_message` before a colon; empty where there is none."""
    try:
        answer = json.loads(body)
        message = answer.get("error_message") if isinstance(answer, dict) else None
    except (ValueError, RecursionError):
        return ""
    return plain_code(message.partition(":")[0]) if isinstance(message, str) else ""


def _face(face: Mapping[str, Any]) -> Face:
    box, numbers = face["face_rectangle"], face["attributes"]["emotion"]
    rectangle = plain_box(box["left"], box["top"], box["width"], box["height"])
    known = [emotion for emotion in Emotion if emotion not in LACKING]
    return Face(
        rectangle, shares_of({emotion: float(numbers[emotion.value]) for emotion in known})
    )
