"""How the page's requests are read, and how they fail: in words for a person."""

from collections.abc import Awaitable, Callable
from json import JSONDecodeError
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from bot.sandbox.errors import PageError
from bot.sandbox.requests import BodyTooLargeError, bounded

Endpoint = Callable[[Request], Awaitable[Response]]
FormT = TypeVar("FormT", bound=BaseModel)

_MAX_JSON: Final = 40_000
"""A text of 4096 characters in JSON, each of them escaped, and the fields beside it."""

_GONE: Final = 499
"""Status for a client that hung up; nobody reads it."""


def in_words(endpoint: Endpoint) -> Endpoint:
    """Let an endpoint fail in words for a person."""

    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except PageError as error:
            return JSONResponse({"error": error.words}, error.status)
        except BodyTooLargeError:
            return JSONResponse({"error": "This is too large to be sent at once."}, 413)
        except HTTPException as error:
            return JSONResponse({"error": error.detail}, error.status_code)
        except ClientDisconnect:
            return Response(status_code=_GONE)

    return answer


def parsed(model: type[FormT], values: dict[str, Any]) -> FormT:
    """Check the fields of a form.

    Raises:
        PageError: some are missing or wrong, and the words say which.
    """
    try:
        return model.model_validate(values)
    except ValidationError as error:
        names = sorted({str(each["loc"][0]) for each in error.errors()})
        raise PageError(400, f"This cannot be done: {', '.join(names)} is wrong.") from None


async def json_object(request: Request) -> dict[str, Any]:
    """The body as a JSON object.

    Raises:
        PageError: it is none.
    """
    try:
        asked = await bounded(request, _MAX_JSON).json()
    except (JSONDecodeError, UnicodeDecodeError):
        asked = None
    if not isinstance(asked, dict):
        raise PageError(400, "This cannot be understood.")
    return asked
