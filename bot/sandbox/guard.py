"""The door's keeper: only loopback names, only requests of the page itself, and strict headers."""

from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK_NAMES: Final = frozenset({"127.0.0.1", "localhost", "::1"})

_CONTENT_POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob:",
        "media-src 'self' blob:",
        "connect-src 'self'",
        "font-src 'self'",
        "manifest-src 'self'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
)
_HEADERS: Final = {
    "Content-Security-Policy": _CONTENT_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}
_READING: Final = frozenset({"GET", "HEAD"})


class Guard:
    """Refuses what other web sites might make a browser send here.

    A name that an attacker points at this machine fails by its Host header, and a form or script
    of another site by its Origin. Bots send neither and pass.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See the ASGI specification."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(_HEADERS)
            await send(message)

        reason = _refusal(scope["method"], scope["path"], Headers(scope=scope))
        if reason is None:
            await self._app(scope, receive, send_with_headers)
        else:
            await JSONResponse({"error": reason}, 403)(scope, receive, send_with_headers)


def _refusal(method: str, path: str, headers: Headers) -> str | None:
    host = headers.get("host", "")
    if _name(host) not in LOOPBACK_NAMES:
        return "The sandbox answers on this machine only."
    is_changing = method not in _READING or path.startswith(("/bot", "/file"))
    is_foreign = headers.get("sec-fetch-site") in {"cross-site", "same-site"}
    origin = headers.get("origin")
    if is_changing and (is_foreign or origin not in {None, f"http://{host}"}):
        return "The sandbox answers its own page only."
    return None


def _name(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""
