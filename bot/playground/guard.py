"""Who may talk to the playground: its own page, on this machine, and not too much at once."""

from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.hosts import is_loopback

_POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob:",
        "connect-src 'self'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
)
_HEADERS: Final = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-cache",
}
_READING: Final = frozenset({"GET", "HEAD"})


class Guard:
    """Refuses what other web sites might make a browser send here, and what is too large.

    A name that somebody points at this machine fails by its Host header, and a script of another
    site by its Origin.

    Args:
        app: what is guarded.
        most_bytes: longest body of a request.
    """

    def __init__(self, app: ASGIApp, *, most_bytes: int) -> None:
        self._app = app
        self._most_bytes = most_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See the ASGI specification."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        headers = Headers(scope=scope)
        refusal = _stranger(scope["method"], headers) or self._too_much(scope["method"], headers)
        if refusal is None:
            await self._app(scope, receive, send_with_headers)
        else:
            await refusal(scope, receive, send_with_headers)

    def _too_much(self, method: str, headers: Headers) -> JSONResponse | None:
        if method in _READING:
            return None
        # Every browser tells the length; the server then holds the sender to it.
        length = headers.get("content-length", "")
        if not length.isdecimal():
            return _refuse(411, "The length of this request is not told.")
        if int(length) > self._most_bytes:
            limit = f"{self._most_bytes / 1_000_000:.0f} MB"
            return _refuse(413, f"This is too large: the limit is {limit}.")
        return None


def _stranger(method: str, headers: Headers) -> JSONResponse | None:
    host = headers.get("host", "")
    if not is_loopback(host):
        return _refuse(403, "The playground answers on this machine only.")
    is_foreign = headers.get("sec-fetch-site") in {"cross-site", "same-site"}
    origin = headers.get("origin")
    if method not in _READING and (is_foreign or origin not in {None, f"http://{host}"}):
        return _refuse(403, "The playground answers its own page only.")
    return None


def _refuse(status: int, words: str) -> JSONResponse:
    return JSONResponse({"error": words}, status)
