"""Reading HTTP requests: bounded bodies, parameters in each encoding, clients that hang up."""

import asyncio
import json
from collections.abc import Coroutine
from typing import Any, Final, TypeVar

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
from starlette.requests import ClientDisconnect, Request
from starlette.types import Message as AsgiMessage
from starlette.types import Receive

from bot.sandbox.errors import bad_request, too_large
from bot.sandbox.methods.params import Arguments
from bot.sandbox.people import Upload

MAX_BODY_BYTES: Final = 51 << 20
"""A 50 MB file and the parameters beside it."""

_FORM_TYPES: Final = ("application/x-www-form-urlencoded", "multipart/form-data")

ResultT = TypeVar("ResultT")


class BodyTooLargeError(Exception):
    """The body is over the limit; reading stopped there."""


def bounded(request: Request, limit: int = MAX_BODY_BYTES) -> Request:
    """The same request with a body that ends in `BodyTooLargeError` over a limit."""
    return Request(request.scope, _bounded_receive(request.receive, limit))


async def read_arguments(request: Request) -> Arguments:
    """Collect the parameters of a Bot API call from its query and its body.

    Raises:
        ApiError: the body is too large or broken.
        ClientDisconnect: the client left before it was through.
    """
    values: dict[str, Any] = dict(request.query_params)
    uploads: dict[str, Upload] = {}
    try:
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind == "application/json":
            values |= _json_object(await bounded(request).body())
        elif kind in _FORM_TYPES:
            async with bounded(request).form(max_files=20, max_fields=200) as form:
                values |= fields_of(form)
                uploads = await uploads_of(form)
    except BodyTooLargeError:
        raise too_large() from None
    except HTTPException as error:
        raise bad_request(f"can't parse the request body: {error.detail}") from None
    return Arguments(values, uploads)


async def arguments_in(body: bytes, content_type: str) -> Arguments:
    """The parameters that a body outside of a call holds, in any encoding a call may have.

    Raises:
        ApiError: the body is too large or broken.
    """

    async def receive() -> AsgiMessage:
        return {"type": "http.request", "body": body, "more_body": False}

    headers = [(b"content-type", content_type.encode("latin-1", "replace"))]
    scope = {"type": "http", "method": "POST", "query_string": b"", "headers": headers}
    try:
        return await read_arguments(Request(scope, receive))
    except MultiPartException as error:
        raise bad_request(f"can't parse the body: {error.message}") from None


def fields_of(form: FormData) -> dict[str, str]:
    """The parts of a form that are no files."""
    return {name: value for name, value in form.multi_items() if isinstance(value, str)}


async def uploads_of(form: FormData) -> dict[str, Upload]:
    """The files of a form by the names of their parts."""
    return {
        name: Upload(await value.read(), value.filename or None, value.content_type)
        for name, value in form.multi_items()
        if isinstance(value, UploadFile)
    }


async def uploads_named(name: str, form: FormData) -> tuple[Upload, ...]:
    """All files of a form whose parts have this name, in order."""
    return tuple(
        [
            Upload(await value.read(), value.filename or None, value.content_type)
            for value in form.getlist(name)
            if isinstance(value, UploadFile)
        ]
    )


async def unless_gone(request: Request, work: Coroutine[Any, Any, ResultT]) -> ResultT:
    """Do something that may take long, and give it up when the client hangs up.

    Args:
        request: its body must have been read.
        work: what to do.

    Raises:
        ClientDisconnect: the client hung up.
    """
    working = asyncio.ensure_future(work)
    leaving = asyncio.ensure_future(_hung_up(request))
    try:
        await asyncio.wait({working, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if not working.done():
            raise ClientDisconnect
        return working.result()
    finally:
        working.cancel()
        leaving.cancel()
        await asyncio.gather(working, leaving, return_exceptions=True)


async def _hung_up(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _bounded_receive(receive: Receive, limit: int) -> Receive:
    taken = 0

    async def take() -> AsgiMessage:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > limit:
            raise BodyTooLargeError
        return message

    return take


def _json_object(body: bytes) -> dict[str, Any]:
    try:
        parsed = json.loads(body or b"{}")
    except ValueError:
        raise bad_request("can't parse the request body as JSON") from None
    if not isinstance(parsed, dict):
        raise bad_request("the request body is no JSON object")
    return parsed
