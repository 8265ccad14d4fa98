"""Reads what a server of Microsoft's retired Emotion API v1.0 answers, and words what it is asked.

Such a server may be anybody's, so nothing of what it sends is trusted or repeated, except codes
that look like codes.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from bot.core.emotions import Emotion
from bot.core.faces import Face, FaceRectangle
from bot.wire.boxes import plain_box
from bot.wire.codes import plain_code
from bot.wire.format_error import WireFormatError
from bot.wire.shares import shares_of

_SUM_TOLERANCE: Final = 0.02
"""How far eight scores may sum from 1: they are rounded, to single precision or to decimals."""


def parse_faces(body: bytes) -> list[Face]:
    """Read the answer for one image, in the order in which it came.

    Raises:
        WireFormatError: it is something else.
    """
    try:
        return [_face(entry) for entry in _list(json.loads(body))]
    except (KeyError, TypeError, ValueError, ArithmeticError, RecursionError) as error:
        raise WireFormatError(f"not an Emotion API's answer ({type(error).__name__})") from error


def parse_error_code(body: bytes) -> str:
    """The code of an error in either of its two shapes; empty where there is none."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    inner = answer.get("error", answer) if isinstance(answer, dict) else None
    return plain_code(inner.get("code")) if isinstance(inner, dict) else ""


def render_rectangles(rectangles: Iterable[FaceRectangle]) -> str:
    """The `faceRectangles` parameter: left,top,width,height, joined by semicolons."""
    return ";".join(f"{each.left},{each.top},{each.width},{each.height}" for each in rectangles)


def _list(answer: object) -> list[Any]:
    if not isinstance(answer, list):
        raise TypeError("the answer is no array")
    return answer


def _face(entry: Mapping[str, Any]) -> Face:
    box, scores = entry["faceRectangle"], entry["scores"]
    numbers = {emotion: float(scores[emotion.value]) for emotion in Emotion}
    if abs(sum(numbers.values()) - 1.0) > _SUM_TOLERANCE:
        raise ValueError("the scores do not sum to 1")
    rectangle = plain_box(box["left"], box["top"], box["width"], box["height"])
    return Face(rectangle, shares_of(numbers))
