"""The pages for people: a demo at `/`, the API's description at `/docs`, all of it local."""

from html import escape
from importlib import resources
from pathlib import Path
from typing import Final

from fastapi import FastAPI
from fastapi.responses import FileResponse, HTMLResponse
from fastapi.staticfiles import StaticFiles
from starlette.routing import Route

from bot.service.parts import Parts

PAGE: Final = Path(__file__).with_name("page")
SWAGGER: Final = Path(str(resources.files("fastapi_offline"))) / "static"
"""Swagger UI as this package ships it, so that nothing is fetched from elsewhere."""

_SAFE: Final = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}
_ONLY_OURS: Final = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' blob: data:; "
    "media-src 'self' blob:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; "
)
_DEMO_HEADERS: Final = {**_SAFE, "Content-Security-Policy": _ONLY_OURS + "style-src 'self'"}
# Swagger UI writes styles into its elements.
_DOCS_HEADERS: Final = {
    **_SAFE,
    "Content-Security-Policy": _ONLY_OURS + "style-src 'self' 'unsafe-inline'",
}

_READ: Final = ["GET", "HEAD"]

_KEPT_HERE: Final = "The file goes to this service and nowhere else, and is not kept."
_PASSED_ON: Final = "The file is not kept here, but is read by {}."


def add_pages(app: FastAPI, parts: Parts) -> None:
    """Add the pages, and what monitoring asks.

    Args:
        app: the service.
        parts: what it uses. Metrics name keys, so others than this machine do not get them here.
    """
    page = demo_page(parts.recipients)

    @app.api_route("/", methods=_READ, include_in_schema=False)
    async def demo() -> HTMLResponse:
        return HTMLResponse(page, headers=_DEMO_HEADERS)

    @app.api_route("/docs", methods=_READ, include_in_schema=False)
    async def docs() -> FileResponse:
        return FileResponse(PAGE / "docs.html", headers=_DOCS_HEADERS)

    app.mount("/page", StaticFiles(directory=PAGE))
    app.mount("/swagger", StaticFiles(directory=SWAGGER))
    if parts.health is not None:
        for path in ("/healthz", "/readyz", *(["/metrics"] if parts.is_local else [])):
            app.router.routes.append(Route(path, parts.health))


def demo_page(recipients: str) -> str:
    """The page that tries the service, which says who gets what is tried.

    Args:
        recipients: whom pictures are sent to; empty where nobody gets any.
    """
    page = (PAGE / "index.html").read_text("utf-8")
    return page.replace(_KEPT_HERE, _PASSED_ON.format(escape(recipients))) if recipients else page
