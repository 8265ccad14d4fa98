"""The JSON of Amazon Rekognition's DetectFaces.

Source: botocore 1.44.5, rekognition/2016-06-27/service-2.json (Apache-2.0).
"""

import base64
import json
from collections.abc import Mapping
from typing import Any, Final

from bot.core.emotions import Emotion, Scores
from bot.core.faces import Face
from bot.wire.boxes import plain_box
from bot.wire.codes import plain_code
from bot.wire.format_error import WireFormatError
from bot.wire.shares import shares_of

CONTENT_TYPE: Final = "application/x-amz-json-1.1"
TARGET: Final = "RekognitionService.DetectFaces"
"""Value of the header X-Amz-Target."""

EMOTIONS: Final[Mapping[str, Emotion]] = {
    "HAPPY": Emotion.HAPPINESS,
    "SAD": Emotion.SADNESS,
    "ANGRY": Emotion.ANGER,
    "DISGUSTED": Emotion.DISGUST,
    "SURPRISED": Emotion.SURPRISE,
    "FEAR": Emotion.FEAR,
    "CALM": Emotion.NEUTRAL,
}
"""Its words for ours. CONFUSED and UNKNOWN are none of the eight; contempt is none of its own."""


def render_request(jpeg: bytes) -> bytes:
    """The body that asks for the faces of a JPEG and their emotions."""
    picture = base64.b64encode(jpeg).decode("ascii")
    return json.dumps({"Image": {"Bytes": picture}, "Attributes": ["EMOTIONS"]}).encode()


def parse_answer(body: bytes, width: int, height: int) -> list[Face]:
    """Read the faces, in pixels of the picture that was sent.

    Args:
        body: the answer.
        width: of the picture that was sent, in pixels.
        height: the same.

    Raises:
        WireFormatError: it is something else.
    """
    try:
        details = json.loads(body)["FaceDetails"]
        return [_face(detail, width, height) for detail in details]
    except (KeyError, TypeError, ValueError, ArithmeticError, RecursionError) as error:
        raise WireFormatError(f"not a DetectFaces answer ({type(error).__name__})") from error


def parse_error_code(body: bytes, header: str | None) -> str:
    """The name of an exception; empty where there is none.

    Args:
        body: `{"__type": "...#ThrottlingException"}`.
        header: of the answer, X-Amzn-ErrorType, which may say it instead.
    """
    try:
        answer = json.loads(body)
        named = answer.get("__type") if isinstance(answer, dict) else None
    except (ValueError, RecursionError):
        named = None
    word = named if isinstance(named, str) else header or ""
    return plain_code(word.rpartition("#")[2].partition(":")[0])


def _face(detail: Mapping[str, Any], width: int, height: int) -> Face:
    box = detail["BoundingBox"]
    rectangle = plain_box(
        float(box["Left"]) * width,
        float(box["Top"]) * height,
        max(1.0, float(box["Width"]) * width),
        max(1.0, float(box["Height"]) * height),
    )
    return Face(rectangle, _scores(detail["Emotions"]))


def _scores(emotions: list[Mapping[str, Any]]) -> Scores:
    numbers = {
        EMOTIONS[each["Type"]]: float(each["Confidence"])
        for each in emotions
        if each["Type"] in EMOTIONS
    }
    return shares_of(numbers)
