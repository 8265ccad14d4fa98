"""The JSON of Microsoft's retired Emotion API v1.0: what it answered for one image."""

from typing import TypedDict

from bot.core.errors import BotError, PhotoTooLargeError, VideoError, VideoTooLargeError
from bot.core.faces import Analysis


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
