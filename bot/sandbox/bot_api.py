"""The Bot API over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.errors import ApiError, not_found, unauthorized
from bot.sandbox.faults import DOWNLOAD, ConnectionLostError
from bot.sandbox.half_files import HalfFile, HangUp
from bot.sandbox.methods.params import Arguments
from bot.sandbox.methods.registry import METHODS, Method
from bot.sandbox.presence import Presence
from bot.sandbox.requests import read_arguments, unless_gone
from bot.sandbox.stage import Stage

_KEPT_CALLS: Final = 10_000
_GONE: Final = 499
"""Status for a client that hung up; nobody reads it."""


@dataclass(frozen=True, slots=True)
class ApiCall:
    """One finished call, for tests to look at.

    Attributes:
        method: its name as the documentation spells it, or as sent when unknown.
        params: as they were sent; of a file only its size ("<1234 bytes>").
        status: the HTTP status of the answer; 0 when the connection was cut instead.
        description: what went wrong, None on success.
        at: when it was answered, in Unix seconds.
    """

    method: str
    params: Mapping[str, Any]
    status: int
    description: str | None
    at: float


class BotApi:
    """Answers one bot's calls.

    Args:
        token: the only one that is taken.
        stage: what the calls are about.
        presence: is told of polls.
        hang_up: cuts the connection of a request.
    """

    def __init__(self, token: str, stage: Stage, presence: Presence, hang_up: HangUp) -> None:
        self._token = token
        self._stage = stage
        self._presence = presence
        self._hang_up = hang_up
        self.calls: deque[ApiCall] = deque(maxlen=_KEPT_CALLS)

    def routes(self) -> list[Route]:
        """Where it answers."""
        return [
            Route("/bot{token}/{method}", self._answer, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", self._download, methods=["GET"]),
        ]

    async def _answer(self, request: Request) -> Response:
        name = request.path_params["method"]
        method = METHODS.get(name.lower())
        spelling = method.name if method else name
        arguments = Arguments({})
        error: ApiError | None = None
        body: dict[str, Any] = {}
        try:
            self._check_token(request)
            if method is None:
                raise not_found("method not found")
            arguments = await read_arguments(request)
            body = await self._run(request, method, arguments)
        except ApiError as refused:
            error, body = refused, refused.render()
        except ConnectionLostError:
            self._record(spelling, arguments, 0, "the connection was cut")
            self._hang_up(request)
            # What a client inside the process gets, which has no connection.
            return JSONResponse(ApiError(502, "Bad Gateway").render(), 502)
        except ClientDisconnect:
            return Response(status_code=_GONE)
        status = error.status if error else 200
        self._record(spelling, arguments, status, error.description if error else None)
        wait_s = body.get("parameters", {}).get("retry_after")
        headers = {"Retry-After": str(wait_s)} if wait_s is not None else None
        return JSONResponse(body, status, headers=headers)

    async def _run(
        self, request: Request, method: Method[Any], arguments: Arguments
    ) -> dict[str, Any]:
        """Let a call meet its trouble, count it, and do it."""
        stage, chat_id = self._stage, arguments.values.get("chat_id")
        is_lost = await unless_gone(request, stage.faults.strike(method.name, chat_id))
        stage.limits.note(method.name, arguments.values)
        if method.name == "getUpdates":
            with self._presence.polling():
                answer = await unless_gone(request, method.answer(stage, arguments))
        else:
            answer = await method.answer(stage, arguments)
        if is_lost:
            raise ConnectionLostError
        return answer

    async def perform(self, arguments: Arguments) -> None:
        """Do the call that a webhook answered an update with; nobody hears how it ends."""
        stage, values = self._stage, dict(arguments.values)
        name = str(values.pop("method", ""))
        arguments = replace(arguments, values=values)
        method = METHODS.get(name.lower())
        status, description = 200, None
        try:
            if method is None:
                raise not_found("method not found")
            await stage.faults.strike(method.name, values.get("chat_id"))
            stage.limits.note(method.name, values)
            await method.answer(stage, arguments)
        except ApiError as refused:
            status, description = refused.status, refused.description
        except ConnectionLostError:
            status, description = 0, "the call was lost"
        self._record(method.name if method else name, arguments, status, description)

    def _record(
        self, method: str, arguments: Arguments, status: int, description: str | None
    ) -> None:
        at = self._stage.world.clock()
        self.calls.append(ApiCall(method, _shown(arguments), status, description, at))

    async def _download(self, request: Request) -> Response:
        try:
            self._check_token(request)
            file = self._stage.files.at_path(request.path_params["path"])
            data = self._stage.files.read(file.file_id) if file else None
            if file is None or data is None:
                raise not_found()
            is_cut = await unless_gone(request, self._stage.faults.strike(DOWNLOAD, None))
        except ApiError as refused:
            return JSONResponse(refused.render(), refused.status)
        except ConnectionLostError:
            self._hang_up(request)
            return JSONResponse(ApiError(502, "Bad Gateway").render(), 502)
        except ClientDisconnect:
            return Response(status_code=_GONE)
        # Never as what it claims to be: a page or script among the files would run on our origin.
        kind = "application/octet-stream"
        if is_cut:
            return HalfFile(data, request, self._hang_up, media_type=kind)
        return Response(data, media_type=kind)

    def _check_token(self, request: Request) -> None:
        if request.path_params["token"] != self._token:
            raise unauthorized()


def _shown(arguments: Arguments) -> dict[str, Any]:
    sizes = {name: f"<{len(upload.data)} bytes>" for name, upload in arguments.uploads.items()}
    return {**arguments.values, **sizes}
