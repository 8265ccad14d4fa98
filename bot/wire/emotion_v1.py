"""The JSON of Microsoft's retired Emotion API v1.0: what it took and answered for one image."""

import json
import re
from typing import Final, TypedDict

from bot.core.errors import BotError, PhotoTooLargeError, VideoError, VideoTooLargeError
from bot.core.faces import Analysis, FaceRectangle
from bot.core.given import MAX_RECTANGLES
from bot.wire.format_error import WireFormatError

_SINGLE_PRECISION_DIGITS: Final = 9
_EXPONENT: Final = re.compile(r"(\d)e-(\d\d)")
_FARTHEST_PX: Final = 1_000_000
"""No photo is so large; what is farther away is a mistake, or somebody trying what happens."""


class RectangleJson(TypedDict):
    """Pixels of the upright image."""

    height: int
    left: int
    top: int
    width: int


class FaceJson(TypedDict):
    """One entry of the answer: where a face is, and its eight scores that sum to 1."""

    faceRectangle: RectangleJson
    scores: dict[str, float]


class ErrorBody(TypedDict):
    """A code for programs and a message for people."""

    code: str
    message: str


class ErrorJson(TypedDict):
    """What came instead of the array when something was wrong."""

    error: ErrorBody


def render_faces(analysis: Analysis) -> list[FaceJson]:
    """Render an analysis as the service did: a plain array, largest face first, keys sorted."""
    return [
        FaceJson(
            faceRectangle=RectangleJson(
                height=face.rectangle.height,
                left=face.rectangle.left,
                top=face.rectangle.top,
                width=face.rectangle.width,
            ),
            scores=face.scores.as_mapping(),
        )
        for face in analysis.faces
    ]


def dump_faces(analysis: Analysis) -> bytes:
    """Write an analysis down as the service did: compact, nine digits, `7.1E-07` for tiny ones."""
    faces = render_faces(analysis)
    for face in faces:
        face["scores"] = {name: _single(share) for name, share in face["scores"].items()}
    text = json.dumps(faces, separators=(",", ":"))
    return _EXPONENT.sub(r"\1E-\2", text).encode()


def parse_rectangles(text: str) -> tuple[FaceRectangle, ...] | None:
    """Read `faceRectangles`: `left,top,width,height`, several joined by `;`.

    Returns:
        None where there are none, as some clients always send the parameter.

    Raises:
        WireFormatError: it is something else, or there are too many.
    """
    written = [part for part in text.split(";") if part.strip()]
    if not written:
        return None
    if len(written) > MAX_RECTANGLES:
        raise WireFormatError(f"The number of face rectangles should be at most {MAX_RECTANGLES}.")
    return tuple(_rectangle(part) for part in written)


def render_error(error: BotError) -> ErrorJson:
    """Render an error in the wrapped form that the service's clients read."""
    return ErrorJson(error=ErrorBody(code=_code(error), message=str(error)))


def _code(error: BotError) -> str:
    match error:
        case PhotoTooLargeError():
            return "InvalidImageSize"
        case VideoTooLargeError():
            return "InvalidVideoSize"
        case VideoError():
            return "InvalidVideo"
        case _:
            return "InvalidImage"


def _single(share: float) -> float:
    return float(f"{share:.{_SINGLE_PRECISION_DIGITS}g}")


def _rectangle(text: str) -> FaceRectangle:
    try:
        left, top, width, height = (int(number) for number in text.split(","))
        rectangle = FaceRectangle(left, top, width, height)
    # No numbers, not four of them, or no area.
    except ValueError as error:
        raise WireFormatError("Invalid argument faceRectangles.") from error
    if max(abs(left), abs(top), width, height) > _FARTHEST_PX:
        raise WireFormatError("Invalid argument faceRectangles.")
    return rectangle
