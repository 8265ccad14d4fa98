"""`POST /emotion/v1.0/recognize`: the emotions of every face in a picture."""

from typing import Annotated, Final

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from bot.service.auth import admitted
from bot.service.describing import EMOTION_ANSWERS, picture_body
from bot.service.errors import JSON_TYPE, bad_argument
from bot.service.parts import parts_of
from bot.service.pictures import read_picture
from bot.wire.emotion_v1 import dump_faces, parse_rectangles
from bot.wire.format_error import WireFormatError

router: Final = APIRouter(prefix="/emotion/v1.0", tags=["Emotion API"])

_RECTANGLES: Final = Query(
    alias="faceRectangles",
    description=(
        "Faces that you know already, as `left,top,width,height` in pixels, several joined by "
        "`;`, 64 at most. Left out or empty, faces are looked for."
    ),
    examples=["1,2,30,40;50,60,70,80"],
)


@router.post(
    "/recognize",
    dependencies=[Depends(admitted())],
    summary="Recognise the emotions of faces in a picture",
    operation_id="recognize",
    openapi_extra={"requestBody": picture_body(4)},
    responses=EMOTION_ANSWERS,
)
async def recognize(
    request: Request, face_rectangles: Annotated[str, _RECTANGLES] = ""
) -> Response:
    """Answer with an array, largest face first; a picture without faces is an empty one."""
    try:
        rectangles = parse_rectangles(face_rectangles)
    except WireFormatError as error:
        raise bad_argument(str(error)) from error
    analysis = await read_picture(
        request, limit_bytes=parts_of(request).limits.emotion_bytes, rectangles=rectangles
    )
    return Response(dump_faces(analysis), media_type=JSON_TYPE)
