"""Every refusal: its status, its code, and the one form that old clients can read."""

import asyncio
import time
from dataclasses import replace

import httpx
import pytest

from bot.core import errors
from bot.core.errors import (
    BackendBusyError,
    BackendFailedError,
    BackendUnavailableError,
    BotError,
    FaceRectangleError,
    PhotoTooLargeError,
    UnreadablePhotoError,
    VideoTooLargeError,
)
from bot.service.app import create_app
from bot.service.body import address_in
from bot.service.errors import ServiceError, refusal_of
from bot.service.parts import MIB
from tests.service.conftest import (
    BYTES,
    DETECT,
    HOME,
    JSON,
    KEY,
    PNG,
    RECOGNIZE,
    client_of,
)

BOTH = pytest.mark.parametrize("path", [RECOGNIZE, DETECT])


def told(answer):
    """The code of an error, after a look at its form."""
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    (name,) = answer.json()
    assert name == "error"
    assert set(answer.json()["error"]) == {"code", "message"}
    assert answer.json()["error"]["message"]
    return answer.status_code, answer.json()["error"]["code"]


@BOTH
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no json",
        b'"http://host/face.png"',
        b"[]",
        b"{}",
        b'{"url": null}',
        b'{"url": 1}',
        b"{'url': 'http://host",
        b"\xff\xfe",
        b"[" * 50_000,
        b" " * 70_000,
    ],
)
async def test_json_that_names_no_address_is_a_bad_argument(client, path, body):
    answer = await client.post(path, content=body, headers=JSON)

    assert told(answer) == (400, "BadArgument")


@pytest.mark.parametrize("tail", ["", "\\"], ids=["open", "escaped"])
def test_quotes_that_never_close_are_looked_at_once(tail):
    # Counted in this process's own time, which others on the machine do not lengthen.
    begun = time.process_time()

    with pytest.raises(ServiceError):
        address_in(b"\\'" * 32_000 + tail.encode())

    assert time.process_time() - begun < 2


@BOTH
async def test_a_bare_string_is_refused_in_the_old_words(client, path):
    answer = await client.post(path, content=b'"http://host/face.png"', headers=JSON)

    assert answer.json()["error"]["message"] == "Failed to deserialize JSON request."


@BOTH
async def test_an_address_that_gives_nothing_is_an_invalid_url(client, path):
    answer = await client.post(path, json={"url": "http://10.0.0.1/face.png"})

    assert told(answer) == (400, "InvalidURL")
    assert answer.json()["error"]["message"] == "Invalid image URL."


@BOTH
@pytest.mark.parametrize("kind", ["text/plain", "image/jpeg", "multipart/form-data", "", "x"])
async def test_another_content_type_is_a_bad_argument(client, path, kind):
    answer = await client.post(path, content=PNG, headers={"Content-Type": kind})

    assert told(answer) == (400, "BadArgument")


@BOTH
@pytest.mark.parametrize("body", [b"no picture", b"RIFF....WEBPVP8 ", b"%PDF-1.7"])
async def test_what_is_no_picture_of_a_known_format_is_an_invalid_image(
    client, backend, path, body
):
    answer = await client.post(path, content=body, headers=BYTES)

    assert told(answer) == (400, "InvalidImage")
    assert backend.photos == []


@BOTH
async def test_an_empty_picture_is_too_small(client, path):
    answer = await client.post(path, content=b"", headers=BYTES)

    assert told(answer) == (400, "InvalidImageSize")
    assert answer.json()["error"]["message"] == "Image size is too small."


@pytest.mark.parametrize(("path", "limit"), [(RECOGNIZE, 4 * MIB), (DETECT, 6 * MIB)])
@pytest.mark.parametrize("knows_length", [True, False])
async def test_a_picture_over_the_limit_is_too_big(client, path, limit, knows_length):
    async def parts():
        yield PNG
        yield bytes(limit)

    whole = PNG + bytes(limit - len(PNG))
    fitting = await client.post(path, content=whole, headers=BYTES)
    large = await client.post(
        path, content=whole + b"x" if knows_length else parts(), headers=BYTES
    )

    assert fitting.status_code == 200
    assert told(large) == (400, "InvalidImageSize")
    assert large.json()["error"]["message"] == "Image size is too big."


async def test_a_picture_over_the_limit_at_its_address_is_too_big(client, fetcher):
    fetcher.files["http://host/large.png"] = PNG + bytes(4 * MIB)

    answer = await client.post(RECOGNIZE, json={"url": "http://host/large.png"})

    assert told(answer) == (400, "InvalidImageSize")


@pytest.mark.parametrize(
    "written",
    [
        "1,2,3",
        "1,2,3,4,5",
        "a,b,c,d",
        "1,2,0,4",
        "1,2,-3,4",
        "1.5,2,3,4",
        "0,0,9999999,1",
        ",,,",
        ";".join(["1,2,3,4"] * 65),
    ],
)
async def test_wrong_rectangles_are_a_bad_argument(client, backend, written):
    answer = await client.post(
        RECOGNIZE, params={"faceRectangles": written}, content=PNG, headers=BYTES
    )

    assert told(answer) == (400, "BadArgument")
    assert backend.photos == []


@pytest.mark.parametrize(
    ("error", "meaning"),
    [
        (UnreadablePhotoError("truncated"), (400, "InvalidImage")),
        (PhotoTooLargeError(size=9, limit=5, unit="pixels"), (400, "InvalidImageSize")),
        (FaceRectangleError("1,2 x 3"), (400, "BadArgument")),
        (BackendBusyError("256 wait"), (429, "RateLimitExceeded")),
        (BackendUnavailableError("shut down"), (503, "ServiceUnavailable")),
        (BackendFailedError("a bug"), (500, "InternalServerError")),
    ],
)
@BOTH
async def test_errors_of_the_backend_have_statuses_and_codes(
    client, backend, path, error, meaning
):
    backend.answer = error

    answer = await client.post(path, content=PNG, headers=BYTES)

    assert told(answer) == meaning
    assert str(error) not in answer.text
    if meaning[0] in {429, 503}:
        assert int(answer.headers["retry-after"]) >= 1


async def test_a_bug_is_told_as_json_too_and_not_what_it_was(client, backend):
    backend.answer = RuntimeError("secret words")

    answer = await client.post(RECOGNIZE, content=PNG, headers=BYTES)

    assert told(answer) == (500, "InternalServerError")
    assert "secret" not in answer.text


async def test_a_bug_goes_no_further_than_a_line_that_says_where(parts, backend, caplog):
    backend.answer = RuntimeError("secret words")
    # Raises what would reach the server, which logs it whole.
    transport = httpx.ASGITransport(app=create_app(parts), raise_app_exceptions=True)
    headers = {**BYTES, "Ocp-Apim-Subscription-Key": KEY, "Origin": "https://shop.example.org"}

    async with httpx.AsyncClient(transport=transport, base_url=HOME, headers=headers) as client:
        answer = await client.post(RECOGNIZE, content=PNG)

    assert told(answer) == (500, "InternalServerError")
    assert answer.headers["access-control-allow-origin"] == "*"
    (line,) = [record for record in caplog.records if record.levelname == "ERROR"]
    assert "RuntimeError at tests.fakes" in line.getMessage()
    assert "secret" not in str(vars(line))


@pytest.mark.parametrize("path", ["/nothing", "/emotion/v1.0/nothing", "/emotion"])
async def test_a_path_that_does_not_exist_is_told_as_json(client, path):
    assert told(await client.post(path)) == (404, "ResourceNotFound")


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "OPTIONS"])
async def test_another_method_is_told_as_json(client, method):
    assert told(await client.request(method, RECOGNIZE)) == (405, "MethodNotAllowed")


async def test_a_body_that_never_ends_is_told_so(parts):
    impatient = replace(parts, limits=replace(parts.limits, upload_s=0.01))

    async def never():
        yield PNG
        await asyncio.Event().wait()

    async with client_of(impatient) as client:
        answer = await client.post(RECOGNIZE, content=never(), headers=BYTES)

    assert told(answer) == (408, "RequestTimeout")


def every_error(kind=BotError):
    # Other doors have errors of their own, which never reach this one.
    if kind.__module__ == errors.__name__:
        yield kind
    for each in kind.__subclasses__():
        yield from every_error(each)


@pytest.mark.parametrize(
    "kind", sorted(set(every_error()), key=lambda kind: kind.__name__), ids=lambda k: k.__name__
)
def test_every_error_of_the_house_has_a_meaning(kind):
    is_sized = kind in {PhotoTooLargeError, VideoTooLargeError}
    error = kind(size=2, limit=1, unit="bytes") if is_sized else kind("secret")

    refusal = refusal_of(error)

    assert 400 <= refusal.status < 600
    assert "secret" not in refusal.message
    assert issubclass(kind, errors.PhotoError) == (refusal.status == 400)
