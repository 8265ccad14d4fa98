"""What happens around every request: the path in one spelling, a count, a line in the log."""

import logging
from typing import Final

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.service.errors import ServiceError, error_answer
from bot.service.parts import Parts
from bot.web.hosts import is_loopback

log = logging.getLogger(__name__)

_API: Final = ("/emotion/", "/face/")
_UNKNOWN: Final = "unknown"


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
    """Refuses, on a service for this machine only, names that strangers point at it.

    Args:
        app: what is guarded.
        is_local: whether only this machine is served.
    """

    def __init__(self, app: ASGIApp, *, is_local: bool) -> None:
        self._app = app
        self._is_local = is_local

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See the ASGI specification."""
        is_refused = (
            self._is_local
            and scope["type"] == "http"
            and not is_loopback(Headers(scope=scope).get("host", ""))
        )
        if is_refused:
            refusal = ServiceError(403, "Forbidden", "This service answers on this machine only.")
            await error_answer(refusal)(scope, receive, send)
        else:
            await self._app(scope, receive, send)


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
