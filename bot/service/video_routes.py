"""`POST /emotion/v1.0/recognizeinvideo` and the operations that it leads to."""

from contextlib import aclosing
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from bot.service.auth import admitted
from bot.service.body import Upload, arriving, body_parts, is_address, read_address
from bot.service.errors import JSON_TYPE, ServiceError, bad_argument
from bot.service.operations import STYLES, Operations, new_operation_id
from bot.service.room import Room
from bot.service.video_describing import POLL_ANSWERS, SUBMIT_ANSWERS, VIDEO_BODY
from bot.service.video_limits import VideoLimits
from bot.wire.operations_v1 import dump_operation

LOCATION_HEADER: Final = b"Operation-Location"
"""Spelt as then: one of the old clients looks for these letters."""

_PATH: Final = "/emotion/v1.0"
_STYLE: Final = Query(
    alias="outputStyle",
    description=(
        "`aggregate` (default): how all faces look together, every half second; or `perFrame`: "
        "each face in each frame."
    ),
)

_ASKING: Final = admitted(for_videos=True, is_counted=False)


def video_routes(operations: Operations) -> APIRouter:
    """The routes for videos, for the application's `Parts.routers`."""
    router = APIRouter(prefix=_PATH, tags=["Emotion API"])
    # Each may fill the disk with as much as one that waits.
    arriving_at_once = Room(operations.limits.open_videos)

    @router.post(
        "/recognizeinvideo",
        dependencies=[Depends(admitted(for_videos=True))],
        summary="Recognise the emotions of faces in a video",
        operation_id="recognizeInVideo",
        openapi_extra={"requestBody": VIDEO_BODY},
        status_code=202,
        response_class=Response,
        responses=SUBMIT_ANSWERS,
    )
    async def recognize_in_video(
        request: Request, output_style: Annotated[str, _STYLE] = ""
    ) -> Response:
        """Take a video in; it is read later, and its operation tells how far it is."""
        style = _style(output_style)
        await operations.make_room()
        with arriving_at_once.place():
            operation_id = await _taken_in(request, operations, style)
        answer = Response(status_code=202)
        # Not as `headers`, which would be written in small letters.
        place = f"{request.base_url}{_PATH[1:]}/operations/{operation_id}"
        answer.raw_headers.append((LOCATION_HEADER, place.encode()))
        return answer

    @router.get("/operations", include_in_schema=False, dependencies=[Depends(_ASKING)])
    async def no_operation() -> Response:
        raise bad_argument("The operation ID is not specified.")

    @router.get(
        "/operations/{operation_id}",
        dependencies=[Depends(_ASKING)],
        summary="See how far a video is",
        operation_id="operation",
        response_class=Response,
        responses=POLL_ANSWERS,
    )
    async def operation(operation_id: str) -> Response:
        """Tell how far it is, and in the end what was found; for 24 hours."""
        found = await operations.find(operation_id)
        if found is None:
            raise ServiceError(
                404, "ResourceNotFound", "The operation with this operation ID is not found."
            )
        return Response(dump_operation(found), media_type=JSON_TYPE)

    return router


async def _taken_in(request: Request, operations: Operations, style: str) -> str:
    upload = _upload(operations.limits)
    operation_id = new_operation_id()
    if is_address(request, upload):
        url = await read_address(request, upload)
        await operations.take_in(operation_id, style, url=url)
        return operation_id
    try:
        await _receive(request, operations, operation_id, upload)
        await operations.take_in(operation_id, style)
    except BaseException:
        # Also where its sender has gone: what nobody was promised is not kept.
        await operations.spool.drop(operation_id)
        raise
    return operation_id


async def _receive(
    request: Request, operations: Operations, operation_id: str, upload: Upload
) -> None:
    async with (
        arriving(upload),
        aclosing(body_parts(request, upload)) as parts,
    ):
        size_bytes = await operations.spool.receive(operation_id, parts)
    if not size_bytes:
        raise upload.too_small()
    await operations.check(operation_id)


def _style(given: str) -> str:
    """The style that was meant; the service did not mind its case."""
    styles = {style.lower(): style for style in STYLES}
    style = styles.get(given.lower() or STYLES[0])
    if style is None:
        raise bad_argument("outputStyle should be aggregate or perFrame.")
    return style


def _upload(limits: VideoLimits) -> Upload:
    def wrong_size() -> ServiceError:
        return ServiceError(400, "InvalidVideoSize", "Video size is too small or too big.")

    return Upload(
        limit_bytes=limits.size_bytes,
        timeout_s=limits.upload_s,
        too_small=wrong_size,
        too_large=wrong_size,
        other_type=lambda: ServiceError(
            415,
            "BadArgument",
            "Content-Type should be application/octet-stream or application/json.",
        ),
    )
