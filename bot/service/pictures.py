"""What both APIs do with a picture: take it in, have it read, leave out faces of other sizes."""

from collections.abc import Sequence
from dataclasses import replace

from fastapi import Request

from bot.core.errors import UnreadablePhotoError
from bot.core.faces import Analysis, FaceRectangle
from bot.core.pictures import Photo
from bot.media.photo_format import format_of
from bot.service.body import Upload, read_upload
from bot.service.errors import ServiceError, bad_argument
from bot.service.parts import Parts, PictureLimits, parts_of


async def read_picture(
    request: Request, *, limit_bytes: int, rectangles: Sequence[FaceRectangle] | None = None
) -> Analysis:
    """Read the picture that a request holds or names.

    Args:
        request: its body was not read yet.
        limit_bytes: largest file.
        rectangles: faces that the caller knows; they are told of whatever their size is.

    Raises:
        ServiceError, BotError: see `bot.service.errors`.
    """
    parts = parts_of(request)
    with parts.room.place():
        data = await read_upload(request, _upload(parts.limits, limit_bytes))
        if format_of(data) not in parts.limits.formats:
            raise UnreadablePhotoError("no format that this service takes")
        analysis = await parts.backend.analyze(Photo(data), rectangles=rectangles)
    if rectangles is None:
        analysis = _of_fitting_size(analysis, parts.limits)
    _note(request, parts, analysis)
    return analysis


def _note(request: Request, parts: Parts, analysis: Analysis) -> None:
    parts.meters.count_faces(len(analysis.faces))
    # For the line in the log.
    request.state.faces = len(analysis.faces)


def _of_fitting_size(analysis: Analysis, limits: PictureLimits) -> Analysis:
    fitting = tuple(
        face
        for face in analysis.faces
        if limits.least_face_px <= min(face.rectangle.width, face.rectangle.height)
        and max(face.rectangle.width, face.rectangle.height) <= limits.most_face_px
    )
    return replace(analysis, faces=fitting)


def _upload(limits: PictureLimits, limit_bytes: int) -> Upload:
    return Upload(
        limit_bytes=limit_bytes,
        timeout_s=limits.upload_s,
        too_small=lambda: ServiceError(400, "InvalidImageSize", "Image size is too small."),
        too_large=lambda: ServiceError(400, "InvalidImageSize", "Image size is too big."),
        other_type=lambda: bad_argument(
            "Content-Type should be application/octet-stream or application/json."
        ),
    )
