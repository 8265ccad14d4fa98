"""Stickers and their sets for the page: as its JSON, and a set over HTTP."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.errors import PageError
from bot.sandbox.media import Sticker, StoredFile
from bot.sandbox.page_answers import in_words
from bot.sandbox.records import Json
from bot.sandbox.sticker_sets import StickerSet, StickerSets


def file_url(file: StoredFile) -> str:
    """Where the page finds the bytes of a file."""
    return f"/app/files/{file.file_id}"


def sticker_json(sticker: Sticker) -> Json:
    """A sticker; the page has no player for animated ones and shows their emoji."""
    small = sticker.thumbnail.file if sticker.thumbnail else sticker.file
    return {
        "url": file_url(sticker.file),
        "small_url": file_url(small),
        "emoji": sticker.emoji,
        "width": sticker.width,
        "height": sticker.height,
        "is_animated": sticker.is_animated,
        "set_name": sticker.set_name,
    }


def _set_json(stickers: StickerSet) -> Json:
    return {
        "name": stickers.name,
        "title": stickers.title,
        "stickers": [sticker_json(each) for each in stickers.stickers],
    }


class StickerApi:
    """Shows the page what is in a set."""

    def __init__(self, sets: StickerSets) -> None:
        self._sets = sets

    def routes(self) -> list[Route]:
        """Where it answers."""
        return [Route("/app/sticker-sets/{name}", in_words(self._show))]

    async def _show(self, request: Request) -> Response:
        found = self._sets.find(request.path_params["name"])
        if found is None:
            raise PageError(404, "This sticker set is gone.")
        return JSONResponse(_set_json(found), headers={"Cache-Control": "no-store"})
