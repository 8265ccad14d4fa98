"""From errors to answers: status, code and the wrapped JSON that the old clients read.

Source of the codes and messages: the reference of Microsoft's retired Emotion API and the error
list of its Face API, as their clients recorded them.
"""

import logging
import math
from http import HTTPStatus
from typing import Final

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from bot.core.errors import (
    BackendBusyError,
    BackendError,
    BackendFailedError,
    BotError,
    FaceRectangleError,
    JobsError,
    PhotoError,
    PhotoTooLargeError,
    StoreError,
    VideoError,
    VideoSupportError,
    VideoTooLargeError,
    origin_of,
)

log = logging.getLogger(__name__)

JSON_TYPE: Final = "application/json; charset=utf-8"

_BUSY_S: Final = 1
_LATER_S: Final = 5


class ServiceError(Exception):
    """A request that is refused.

    Args:
        status: HTTP status.
        code: for programs.
        message: for people; holds nothing of what was sent.
        headers: to be sent along.
    """

    def __init__(
        self, status: int, code: str, message: str, headers: dict[str, str] | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = headers or {}


def bad_argument(message: str) -> ServiceError:
    """Something about the request that its sender can mend."""
    return ServiceError(400, "BadArgument", message)


def invalid_url() -> ServiceError:
    """Nothing was got from the address; the answer never says why, nor what is there."""
    return ServiceError(400, "InvalidURL", "Invalid image URL.")


def rate_limited(wait_s: int) -> ServiceError:
    """Too many calls; old clients read the header as an integer, and crash without it."""
    message = f"Rate limit is exceeded. Try again in {wait_s} seconds."
    return ServiceError(429, "RateLimitExceeded", message, {"Retry-After": str(wait_s)})


def error_answer(error: ServiceError) -> JSONResponse:
    """The answer to whoever asked."""
    body = {"error": {"code": error.code, "message": error.message}}
    return JSONResponse(body, error.status, error.headers, JSON_TYPE)


def refusal_of(error: BotError) -> ServiceError:
    """What an error of the lower floors means to whoever asked, by its nearest base class."""
    if isinstance(error, BackendBusyError):
        return rate_limited(max(_BUSY_S, math.ceil(error.retry_after_s or 0.0)))
    meanings = (_MEANINGS[kind] for kind in type(error).__mro__ if kind in _MEANINGS)
    status, code, message = next(meanings, _BUG)
    is_passing = status == HTTPStatus.SERVICE_UNAVAILABLE
    return ServiceError(
        status, code, message, {"Retry-After": str(_LATER_S)} if is_passing else None
    )


def own_up(error: Exception) -> JSONResponse:
    """Answer after a bug; only where it came from is logged, as its message may hold anything."""
    log.error("request failed: %s at %s", type(error).__name__, origin_of(error))
    return error_answer(ServiceError(*_BUG))


def add_error_handlers(app: FastAPI) -> None:
    """Let every error but bugs become JSON of the one form; `bot.service.around` answers those."""
    app.add_exception_handler(ServiceError, _refuse)
    app.add_exception_handler(BotError, _translate)
    app.add_exception_handler(HTTPException, _reword)
    app.add_exception_handler(RequestValidationError, _point_out)


_BUG: Final = (500, "InternalServerError", "The service failed on this request.")

_MEANINGS: Final[dict[type[BaseException], tuple[int, str, str]]] = {
    PhotoError: (400, "InvalidImage", "Invalid face image."),
    PhotoTooLargeError: (400, "InvalidImageSize", "Image size is too big."),
    FaceRectangleError: (400, "BadArgument", "A face rectangle lies outside the image."),
    VideoError: (400, "InvalidVideo", "The video cannot be read, or its format is unsupported."),
    VideoTooLargeError: (400, "InvalidVideoSize", "Video size is too small or too big."),
    BackendError: (503, "ServiceUnavailable", "The service is unavailable. Try again later."),
    BackendFailedError: _BUG,
    StoreError: (503, "ServiceUnavailable", "The service is unavailable. Try again later."),
    JobsError: (503, "ServiceUnavailable", "The service is unavailable. Try again later."),
    VideoSupportError: (501, "NotSupported", "This service was set up without videos."),
}

_CODES: Final = {404: "ResourceNotFound", 405: "MethodNotAllowed"}


async def _refuse(_request: Request, error: Exception) -> JSONResponse:
    if not isinstance(error, ServiceError):
        raise error
    return error_answer(error)


async def _translate(_request: Request, error: Exception) -> JSONResponse:
    if not isinstance(error, BotError):
        raise error
    refusal = refusal_of(error)
    if refusal.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        log.warning("request failed: %s", error)
    return error_answer(refusal)


async def _reword(_request: Request, error: Exception) -> JSONResponse:
    """Reword what the framework refuses by itself: no such path, no such method."""
    if not isinstance(error, HTTPException):
        raise error
    status = error.status_code
    phrase = "Resource not found." if status == HTTPStatus.NOT_FOUND else str(error.detail)
    code = _CODES.get(status, "BadArgument")
    return error_answer(ServiceError(status, code, phrase, dict(error.headers or {})))


async def _point_out(_request: Request, error: Exception) -> JSONResponse:
    if not isinstance(error, RequestValidationError):
        raise error
    place = error.errors()[0]["loc"][-1]
    return error_answer(bad_argument(f"Invalid argument {place}."))
