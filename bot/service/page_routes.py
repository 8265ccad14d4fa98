"""The pages for people: a demo at `/`, the API's description at `/docs`, all of it local."""

from importlib import resources
from pathlib import Path
from typing import Final

from fastapi import FastAPI
from fastapi.responses import FileResponse
from fastapi.staticfiles import StaticFiles
from starlette.routing import Route
from starlette.types import ASGIApp

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


def add_pages(app: FastAPI, health: ASGIApp | None, *, is_local: bool) -> None:
    """Add the pages, and what monitoring asks.

    Args:
        app: the service.
        health: answers `/healthz`, `/readyz` and `/metrics`; None where nothing does.
        is_local: whether only this machine is served; the metrics name keys, so others do not
            get them here.
    """

    @app.get("/", include_in_schema=False)
    async def demo() -> FileResponse:
        return FileResponse(PAGE / "index.html", headers=_DEMO_HEADERS)

    @app.get("/docs", include_in_schema=False)
    async def docs() -> FileResponse:
        return FileResponse(PAGE / "docs.html", headers=_DOCS_HEADERS)

    app.mount("/page", StaticFiles(directory=PAGE))
    app.mount("/swagger", StaticFiles(directory=SWAGGER))
    if health is not None:
        for path in ("/healthz", "/readyz", *(["/metrics"] if is_local else [])):
            app.router.routes.append(Route(path, health))
