"""The service as one ASGI application: the routes of both APIs, and what is around them."""

from importlib.metadata import version
from typing import Final

from fastapi import FastAPI

from bot.service import emotion_routes, face_routes, page_routes
from bot.service.around import Bugs, Counting, OneSpelling, Origins, OwnNames
from bot.service.errors import add_error_handlers
from bot.service.parts import Parts, install

_ABOUT: Final = """\
The protocol of Microsoft's retired Emotion API, and of its Face API as far as it told of emotions,
answered on a machine of your own. An expression is not a feeling: a score says how a face looks,
and it can be wrong. Not for work, school, hiring, policing, health or any decision about a person.
"""


def create_app(parts: Parts) -> FastAPI:
    """Put the service together.

    Args:
        parts: what it uses; closed by whoever opened them.
    """
    app = FastAPI(
        title="Emotion API, self-hosted",
        summary="How faces look in pictures and videos.",
        description=_ABOUT + _passed_on(parts.recipients),
        version=version("emotion-bot"),
        # The pages that FastAPI has for it would fetch scripts from elsewhere; see `page_routes`.
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    install(app, parts)
    add_error_handlers(app)
    for router in (emotion_routes.router, face_routes.router, *parts.routers):
        app.include_router(router)
    page_routes.add_pages(app, parts)
    # The last one is the outermost.
    app.add_middleware(Bugs)
    app.add_middleware(Counting, parts=parts)
    app.add_middleware(Origins, gate=parts.gate)
    app.add_middleware(OneSpelling)
    app.add_middleware(OwnNames, gate=parts.gate)
    return app


def _passed_on(recipients: str) -> str:
    return f"\nWhat is sent here is read by {recipients}.\n" if recipients else ""
