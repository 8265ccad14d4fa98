"""What is around every request: who may ask from where, one spelling of paths, a count, a log."""

import logging
from typing import Any, Final

from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.service.errors import ServiceError, error_answer, own_up
from bot.service.gate import Gate
from bot.service.parts import Parts
from bot.web.hosts import is_loopback

log = logging.getLogger(__name__)

_API: Final = ("/emotion/", "/face/")
_UNKNOWN: Final = "unknown"
_HOUR_S: Final = 3600
_THIS_MACHINE: Final = r"http://(localhost|127\.0\.0\.1|\[::1\])(:\d+)?"


class OneSpelling:
    """Lets paths of the API be written in any case, as its clients do, and with a slash behind."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See the ASGI specification."""
        if scope["type"] == "http":
            path = scope["path"].lower()
            if path.startswith(_API):
                scope = {**scope, "path": path.rstrip("/")}
        await self._app(scope, receive, send)


class OwnNames:
    """Refuses, as long as no key is needed, names that strangers point at this machine.

    Args:
        app: what is guarded.
        gate: knows whether a key is needed.
    """

    def __init__(self, app: ASGIApp, *, gate: Gate) -> None:
        self._app = app
        self._gate = gate

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See the ASGI specification."""
        is_refused = (
            scope["type"] == "http"
            and self._gate.is_open
            and not is_loopback(Headers(scope=scope).get("host", ""))
        )
        if is_refused:
            refusal = ServiceError(403, "Forbidden", "This service answers on this machine only.")
            await error_answer(refusal)(scope, receive, send)
        else:
            await self._app(scope, receive, send)


class Origins:
    """Tells browsers which pages may read the answers: all, or without keys this machine's own.

    Without keys any page that somebody visits could otherwise have this machine do work.

    Args:
        app: what is asked.
        gate: knows whether a key is needed.
    """

    def __init__(self, app: ASGIApp, *, gate: Gate) -> None:
        allowed: dict[str, Any] = {
            "allow_methods": ["GET", "POST"],
            "allow_headers": ["*"],
            "expose_headers": ["Operation-Location", "Retry-After"],
            "max_age": _HOUR_S,
        }
        self._gate = gate
        self._for_all = CORSMiddleware(app, allow_origins=["*"], **allowed)
        self._for_own = CORSMiddleware(app, allow_origin_regex=_THIS_MACHINE, **allowed)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See the ASGI specification."""
        chosen = self._for_own if self._gate.is_open else self._for_all
        await chosen(scope, receive, send)


class Bugs:
    """Answers where a route has a bug.

    Nearer to the routes than the framework would: so the answer is counted, other pages may read
    it, and the server does not log the error with all that its message and traceback hold.

    Args:
        app: may have bugs.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See the ASGI specification."""
        has_begun = False

        async def watched(message: Message) -> None:
            nonlocal has_begun
            has_begun = True
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told of
            answer = own_up(error)
            if not has_begun:
                await answer(scope, receive, send)


class Counting:
    """Counts, times and logs the calls of the API.

    Args:
        app: answers them.
        parts: have what counts.
    """

    def __init__(self, app: ASGIApp, *, parts: Parts) -> None:
        self._app = app
        self._meters = parts.meters

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See the ASGI specification."""
        if scope["type"] != "http" or not scope["path"].startswith(_API):
            await self._app(scope, receive, send)
            return
        begun = self._meters.clock()
        status = 500

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        # Made here, so that what the routes put in can be read afterwards.
        state = scope.setdefault("state", {})
        try:
            await self._app(scope, receive, watched)
        finally:
            route = scope.get("route")
            operation = getattr(route, "operation_id", None) or _UNKNOWN
            took_s = self._meters.clock() - begun
            key = state.get("caller", "")
            self._meters.count_call(operation, status, key, took_s)
            facts = {"status": status, "key": key, "ms": round(1000 * took_s)}
            if "faces" in state:
                facts["faces"] = state["faces"]
            log.info(operation, extra=facts)
