"""The health page as an ASGI application; says nothing of people, and takes no orders."""

from pathlib import Path
from typing import Annotated, Final

from fastapi import Depends, FastAPI, Header, HTTPException
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse, Response

from bot.health.board import Board
from bot.health.metrics import CONTENT_TYPE, Metrics
from bot.health.view import report_json, report_page
from bot.web.hosts import is_loopback

_STYLE: Final = Path(__file__).with_name("health.css")
_READ: Final = ["GET", "HEAD"]
_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


def build_app(board: Board, metrics: Metrics, *, is_local: bool) -> FastAPI:
    """Put the page together.

    Args:
        board: the checks.
        metrics: what is counted.
        is_local: whether it serves this machine only; a web site that points a name of its own
            here then learns nothing.
    """
    guards = [Depends(_refuse_strangers)] if is_local else []
    # No pages about itself: they would fetch scripts from elsewhere.
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, dependencies=guards)

    @app.api_route("/healthz", methods=_READ)
    async def health() -> Response:
        report = await board.report()
        return _json(report_json(report), is_good=report.is_alive)

    @app.api_route("/readyz", methods=_READ)
    async def readiness() -> Response:
        report = await board.report()
        return _json(report_json(report), is_good=report.is_ready)

    @app.api_route("/metrics", methods=_READ)
    async def numbers() -> Response:
        return Response(await metrics.text(), headers=_HEADERS, media_type=CONTENT_TYPE)

    @app.api_route("/", methods=_READ)
    async def page() -> Response:
        return HTMLResponse(report_page(await board.report()), headers=_HEADERS)

    @app.api_route("/health.css", methods=_READ)
    async def style() -> Response:
        return FileResponse(_STYLE, headers=_HEADERS)

    return app


def _json(content: object, *, is_good: bool) -> Response:
    return JSONResponse(content, 200 if is_good else 503, headers=_HEADERS)


def _refuse_strangers(host: Annotated[str, Header()] = "") -> None:
    if not is_loopback(host):
        raise HTTPException(403, "The health page answers on this machine only.")
