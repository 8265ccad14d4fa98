"""Reads what was sent: a file's bytes, or JSON that names its address."""

import asyncio
import json
import re
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Final

from fastapi import Request
from starlette.requests import ClientDisconnect

from bot.service.errors import ServiceError, bad_argument, invalid_url
from bot.service.fetch import FetchError, FetchTooLargeError
from bot.service.parts import parts_of

_MOST_JSON_BYTES: Final = 65_536
_JSON: Final = "application/json"
_BYTES: Final = "application/octet-stream"

_QUOTED: Final = re.compile(
    # What is not closed is matched to its end, so that every letter is looked at once only.
    r"""'((?:[^'\\]|\\.)*+)(?:'|\\?\Z)|"(?:[^"\\]|\\.)*+(?:"|\\?\Z)""",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Upload:
    """What one kind of file may be.

    Attributes:
        limit_bytes: largest file.
        timeout_s: how long it may take to arrive.
        too_small: makes what is raised for an empty one.
        too_large: makes what is raised over the limit.
        other_type: makes what is raised when the body is said to be neither bytes nor JSON.
    """

    limit_bytes: int
    timeout_s: float
    too_small: Callable[[], ServiceError]
    too_large: Callable[[], ServiceError]
    other_type: Callable[[], ServiceError]


async def read_upload(request: Request, upload: Upload) -> bytes:
    """Read the file that a request holds or names.

    Raises:
        ServiceError: what was sent is not right.
    """
    if is_address(request, upload):
        data = await _fetched(request, await read_address(request, upload), upload)
    else:
        data = await _received(request, upload)
    if not data:
        raise upload.too_small()
    return data


def is_address(request: Request, upload: Upload) -> bool:
    """Whether a request says that it names a file rather than holding it.

    Raises:
        ServiceError: it says neither.
    """
    kind = request.headers.get("content-type", _BYTES).partition(";")[0].strip().lower()
    if kind not in {_BYTES, _JSON}:
        raise upload.other_type()
    return kind == _JSON


async def read_address(request: Request, upload: Upload) -> str:
    """The address that a request names.

    Raises:
        ServiceError: what was sent is not right.
    """
    return address_in(await _received(request, _as_json(upload)))


def address_in(sent: bytes) -> str:
    """The address in `{"url": …}`; quotes may be single and the key in any case, as then.

    Raises:
        ServiceError: it is not such an object.
    """
    try:
        text = sent.decode("utf-8-sig")
        value = _parsed(text)
    except (ValueError, RecursionError) as error:
        raise bad_argument("Failed to deserialize JSON request.") from error
    if not isinstance(value, dict):
        raise bad_argument("Failed to deserialize JSON request.")
    found = [each for name, each in value.items() if name.lower() == "url"]
    if not found or not isinstance(found[-1], str):
        raise bad_argument("Request body is invalid.")
    return found[-1]


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return json.loads(_QUOTED.sub(_double_quoted, text))


def _double_quoted(match: re.Match[str]) -> str:
    inside = match[1]
    if inside is None:
        return match[0]
    return '"' + inside.replace("\\'", "'").replace('"', '\\"') + '"'


def _as_json(upload: Upload) -> Upload:
    return replace(
        upload,
        limit_bytes=_MOST_JSON_BYTES,
        too_large=lambda: bad_argument("Request body is invalid."),
    )


@asynccontextmanager
async def arriving(upload: Upload) -> AsyncIterator[None]:
    """Bound how long a body may take that is read in this `with`.

    Raises:
        ServiceError: it took too long, or whoever sent it has gone.
    """
    try:
        async with asyncio.timeout(upload.timeout_s):
            yield
    except TimeoutError as error:
        raise ServiceError(408, "RequestTimeout", "The request took too long to send.") from error
    except ClientDisconnect as error:
        # Nobody is left to read it; the server wants some answer.
        raise bad_argument("The request ended early.") from error


async def body_parts(request: Request, upload: Upload) -> AsyncGenerator[bytes, None]:
    """A body as it arrives.

    Raises:
        ServiceError: it is over the limit.
    """
    length = request.headers.get("content-length", "")
    if length.isdecimal() and int(length) > upload.limit_bytes:
        raise upload.too_large()
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > upload.limit_bytes:
            raise upload.too_large()
        yield part


async def _received(request: Request, upload: Upload) -> bytes:
    async with arriving(upload):
        return b"".join([part async for part in body_parts(request, upload)])


async def _fetched(request: Request, url: str, upload: Upload) -> bytes:
    try:
        return await parts_of(request).fetcher.fetch(url, limit_bytes=upload.limit_bytes)
    except FetchTooLargeError as error:
        raise upload.too_large() from error
    except FetchError as error:
        raise invalid_url() from error
