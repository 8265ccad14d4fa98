"""`POST /face/v1.0/detect`: the same emotions in the JSON of the Face API."""

import uuid
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from bot.service.auth import admitted
from bot.service.describing import FACE_ANSWERS, picture_body
from bot.service.errors import JSON_TYPE, bad_argument
from bot.service.parts import parts_of
from bot.service.pictures import read_picture
from bot.wire.face_v1 import parse_attributes, render_detected
from bot.wire.format_error import WireFormatError

router: Final = APIRouter(prefix="/face/v1.0", tags=["Face API"])

RECOGNITION_MODELS: Final = tuple(f"recognition_0{number}" for number in range(1, 5))
DETECTION_MODELS: Final = tuple(f"detection_0{number}" for number in range(1, 4))
"""What its clients may name; here one model does all. Source: Face API v1.0, `detect`."""

_TRUTHS: Final = {"true": True, "1": True, "false": False, "0": False, "": None}


class Wishes(BaseModel):
    """The query of `detect`, as text; an empty value is one that was not sent."""

    model_config = ConfigDict(alias_generator=to_camel, frozen=True)

    return_face_id: str = Field(default="", description="`true` (the default) or `false`.")
    return_face_landmarks: str = Field(
        default="", description="Only `false`: points of a face are not told."
    )
    return_face_attributes: str = Field(
        default="",
        description=(
            "Joined by commas. `emotion` and `smile` are told; the other names of the Face API "
            "are taken, and left out of the answer."
        ),
        examples=["emotion,smile"],
    )
    recognition_model: str = Field(default="", description="Taken, and without effect.")
    return_recognition_model: str = Field(default="", description="`true` or `false`.")
    detection_model: str = Field(default="", description="Taken, and without effect.")


@router.post(
    "/detect",
    dependencies=[Depends(admitted())],
    summary="Detect faces and how they look",
    operation_id="detect",
    openapi_extra={"requestBody": picture_body(6)},
    responses=FACE_ANSWERS,
)
async def detect(request: Request, wishes: Annotated[Wishes, Query()]) -> JSONResponse:
    """Answer with an array, largest face first; a face's id names it in this answer only."""
    if _truth("returnFaceLandmarks", wishes.return_face_landmarks):
        raise bad_argument("'returnFaceLandmarks' is not supported.")
    has_ids = _truth("returnFaceId", wishes.return_face_id) is not False
    tells_model = _truth("returnRecognitionModel", wishes.return_recognition_model)
    model = _model("recognitionModel", wishes.recognition_model, RECOGNITION_MODELS)
    _model("detectionModel", wishes.detection_model, DETECTION_MODELS)
    try:
        attributes = parse_attributes(wishes.return_face_attributes)
    except WireFormatError as error:
        raise bad_argument(str(error)) from error
    analysis = await read_picture(request, limit_bytes=parts_of(request).limits.face_bytes)
    told = render_detected(
        analysis,
        attributes=attributes,
        face_ids=[str(uuid.uuid4()) for _ in analysis.faces] if has_ids else None,
        recognition_model=model if tells_model else None,
    )
    return JSONResponse(told, media_type=JSON_TYPE)


def _truth(name: str, text: str) -> bool | None:
    try:
        return _TRUTHS[text.strip().lower()]
    except KeyError as error:
        raise bad_argument(f"Invalid argument {name}.") from error


def _model(name: str, text: str, known: tuple[str, ...]) -> str:
    model = text.strip().lower() or known[0]
    if model not in known:
        raise bad_argument(f"'{name}' is invalid.")
    return model
