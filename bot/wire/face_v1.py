"""The JSON of Microsoft's Face API v1.0 as far as its `detect` told of emotions.

Only what was seen is told of: attributes that this project does not read, such as age, gender or
the angle of a head, are left out and never made up.
"""

from collections.abc import Collection, Sequence
from enum import StrEnum
from typing import Final, NotRequired, TypedDict

from bot.core.emotions import Emotion, Scores
from bot.core.faces import Analysis
from bot.wire.format_error import WireFormatError

_DIGITS: Final = 3


class Attribute(StrEnum):
    """What could be asked about a face.

    Source: Microsoft's Face API v1.0, `detect`, `returnFaceAttributes`.
    """

    AGE = "age"
    GENDER = "gender"
    HEAD_POSE = "headPose"
    SMILE = "smile"
    FACIAL_HAIR = "facialHair"
    GLASSES = "glasses"
    EMOTION = "emotion"
    HAIR = "hair"
    MAKEUP = "makeup"
    OCCLUSION = "occlusion"
    ACCESSORIES = "accessories"
    BLUR = "blur"
    EXPOSURE = "exposure"
    NOISE = "noise"
    MASK = "mask"
    QUALITY = "qualityForRecognition"


_BY_LOWER: Final = {attribute.lower(): attribute for attribute in Attribute}


class RectangleJson(TypedDict):
    """Pixels of the upright image, in the order that this API wrote them."""

    top: int
    left: int
    width: int
    height: int


class AttributesJson(TypedDict):
    """What was asked for and is read here."""

    smile: NotRequired[float]
    emotion: NotRequired[dict[str, float]]


class DetectedJson(TypedDict):
    """One face."""

    faceId: NotRequired[str]
    recognitionModel: NotRequired[str]
    faceRectangle: RectangleJson
    faceAttributes: NotRequired[AttributesJson]


def parse_attributes(text: str) -> tuple[Attribute, ...]:
    """Read `returnFaceAttributes`: names joined by commas, in any case; empty for none.

    Raises:
        WireFormatError: there is no such attribute.
    """
    names = [name.strip().lower() for name in text.split(",") if name.strip()]
    try:
        return tuple(dict.fromkeys(_BY_LOWER[name] for name in names))
    except KeyError as error:
        supported = ", ".join(Attribute)
        raise WireFormatError(
            "Invalid argument returnFaceAttributes. "
            f"Supported values are: {supported} in a comma-separated format."
        ) from error


def render_detected(
    analysis: Analysis,
    *,
    attributes: Collection[Attribute] = (),
    face_ids: Sequence[str] | None = None,
    recognition_model: str | None = None,
) -> list[DetectedJson]:
    """Render an analysis as `detect` did, largest face first.

    Args:
        analysis: the faces.
        attributes: what was asked for.
        face_ids: one for each face; None leaves them out.
        recognition_model: to be told; None leaves it out.
    """
    faces = []
    for number, face in enumerate(analysis.faces):
        told = DetectedJson(
            faceRectangle=RectangleJson(
                top=face.rectangle.top,
                left=face.rectangle.left,
                width=face.rectangle.width,
                height=face.rectangle.height,
            )
        )
        if face_ids is not None:
            told = DetectedJson(faceId=face_ids[number], **told)
        if recognition_model is not None:
            told["recognitionModel"] = recognition_model
        if attributes:
            told["faceAttributes"] = _attributes(face.scores, attributes)
        faces.append(told)
    return faces


def _attributes(scores: Scores, wanted: Collection[Attribute]) -> AttributesJson:
    told = AttributesJson()
    if Attribute.SMILE in wanted:
        # How much of a smile it is: here as much as the face looks happy.
        told["smile"] = _rounded(scores[Emotion.HAPPINESS])
    if Attribute.EMOTION in wanted:
        told["emotion"] = {name: _rounded(share) for name, share in scores.as_mapping().items()}
    return told


def _rounded(share: float) -> float:
    return round(share, _DIGITS)
