"""The playground as one ASGI application: the page, and the JSON that it talks."""

import asyncio
import json
from pathlib import Path
from typing import Any, Final

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import FileResponse, JSONResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp

from bot.core.backend import EmotionBackend
from bot.core.emotions import Emotion
from bot.core.errors import BotError
from bot.core.pictures import Photo
from bot.core.stickers import STICKERS
from bot.media.sticker_files import sticker_file
from bot.playground.asking import AskedPhoto, Save, Try
from bot.playground.errors import PlaygroundError, in_words
from bot.playground.guard import Guard
from bot.playground.rules_files import OwnFiles, built_in_files, starter
from bot.playground.telling import Tried, told_photo
from bot.playground.trying import try_rules
from bot.replies.languages import LANGUAGES
from bot.replies.loader import load_shelf
from bot.replies.rule import ReactionStyle
from bot.replies.shelf import RuleShelf

PAGE: Final = Path(__file__).with_name("page")

_MAX_RULES_BYTES: Final = 8_000_000
_STICKERS: Final = {sticker.name: sticker for sticker in STICKERS}


def build_app(
    own: OwnFiles,
    backend: EmotionBackend,
    *,
    samples: Path,
    max_photo_bytes: int,
    style: ReactionStyle = ReactionStyle.KIND,
) -> ASGIApp:
    """Put the playground together.

    Args:
        own: the operator's rules.
        backend: reads photos; closed by whoever opened it.
        samples: a folder of photos with a `samples.json` that lists them.
        max_photo_bytes: larger photos are refused.
        style: which reactions are taken at first, where a rule has both.
    """
    # No pages about itself: they would fetch scripts from elsewhere.
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    app.add_exception_handler(PlaygroundError, _say)
    app.add_exception_handler(BotError, _say)
    app.add_exception_handler(HTTPException, _say)
    app.add_exception_handler(RequestValidationError, _say)
    _add_rules(app, own, samples, style)
    _add_photos(app, backend)
    app.mount("/page", StaticFiles(directory=PAGE))
    app.mount("/samples", StaticFiles(directory=samples))
    # Around everything, so that even the answer to a crash has the strict headers.
    return Guard(app, most_bytes=max(max_photo_bytes, _MAX_RULES_BYTES))


def _add_rules(app: FastAPI, own: OwnFiles, samples: Path, style: ReactionStyle) -> None:
    shelf = load_shelf()

    @app.api_route("/", methods=["GET", "HEAD"])
    async def page() -> FileResponse:
        return FileResponse(PAGE / "index.html")

    @app.get("/api/start")
    def start() -> dict[str, Any]:
        listed = json.loads((samples / "samples.json").read_text("utf-8"))
        return {**_choices(shelf), **_files(own), "samples": listed, "style": style}

    @app.post("/api/try")
    def try_them(wanted: Try) -> Tried:
        return try_rules(wanted)

    @app.put("/api/rules")
    def save(draft: Save) -> dict[str, str]:
        return {"seen": own.save(draft.rules_text(), anyway=draft.anyway)}


def _add_photos(app: FastAPI, backend: EmotionBackend) -> None:
    @app.post("/api/photo")
    async def read(request: Request) -> AskedPhoto:
        return told_photo(await backend.analyze(Photo(await request.body())))

    @app.get("/stickers/{name}.webp")
    async def sticker(name: str) -> Response:
        if name not in _STICKERS:
            raise PlaygroundError(404, "There is no such sticker.")
        data = await asyncio.to_thread(sticker_file, _STICKERS[name], animated=False)
        return Response(data, media_type="image/webp", headers={"Cache-Control": "max-age=3600"})


def _choices(shelf: RuleShelf) -> dict[str, Any]:
    """What can be chosen on the page, and where the words for strengths begin."""
    rules = shelf.book().rules
    thresholds = rules.thresholds
    return {
        "emotions": [{"key": each, "icon": rules.icons.of(each)} for each in Emotion],
        "languages": [{"tag": tag, "name": LANGUAGES[tag].own_name} for tag in shelf.languages],
        "thresholds": {
            "readable": thresholds.readable,
            "clear": thresholds.clear,
            "strong": thresholds.strong,
        },
    }


def _files(own: OwnFiles) -> dict[str, Any]:
    """The rules files, the operator's first."""
    return {
        "own": [{"name": each.name, "text": each.text, "seen": each.seen} for each in own.read()],
        "built_in": [{"name": each.name, "text": each.text} for each in built_in_files()],
        "starter": starter(),
        "place": own.place,
    }


async def _say(request: Request, error: Exception) -> JSONResponse:
    """Any refusal in words."""
    match error:
        case PlaygroundError(status=status, words=words):
            return JSONResponse({"error": words}, status)
        case BotError():
            return await _say(request, in_words(error))
        case HTTPException(status_code=status, detail=words):
            return JSONResponse({"error": words}, status)
        case RequestValidationError():
            first = error.errors()[0]
            place = ".".join(str(part) for part in first["loc"][1:])
            return JSONResponse({"error": f"{place}: {first['msg']}"}, 422)
        case _:
            raise error
