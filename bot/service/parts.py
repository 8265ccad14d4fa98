"""What the service is made of, put together by `bot.wiring` and handed to every route."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from fastapi import APIRouter, FastAPI, Request
from starlette.types import ASGIApp

from bot.core.backend import EmotionBackend
from bot.service.gate import Gate
from bot.service.room import Room
from bot.telemetry.service_meters import ServiceMeters

MIB: Final = 1_048_576
PICTURES_AT_ONCE: Final = 64


class Fetcher(Protocol):
    """Gets files from addresses that strangers name; `bot.service.fetch` is the one that does."""

    async def fetch(self, url: str, *, limit_bytes: int) -> bytes:
        """Get a file.

        Raises:
            FetchError: the address may not be asked, does not answer, or answers something else.
            FetchTooLargeError: the file is over the limit.
        """
        ...

    async def aclose(self) -> None:
        """Close connections."""
        ...


@dataclass(frozen=True, slots=True)
class PictureLimits:
    """What pictures are refused, and which faces are left out; the defaults are as they were then.

    Attributes:
        emotion_bytes: largest file for the Emotion API.
        face_bytes: the same for the Face API.
        formats: as Pillow names them.
        least_face_px: smaller faces are not told of.
        most_face_px: larger faces are not told of.
        upload_s: how long a body may take to arrive.

    Source: the reference of Microsoft's retired Emotion API, and of its Face API.
    """

    emotion_bytes: int = 4 * MIB
    face_bytes: int = 6 * MIB
    formats: tuple[str, ...] = ("JPEG", "PNG", "GIF", "BMP")
    least_face_px: int = 36
    most_face_px: int = 4096
    upload_s: float = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Everything that the routes use; whoever opened a part closes it.

    Attributes:
        backend: reads the emotions.
        gate: lets calls through.
        fetcher: gets what a caller names by its address.
        meters: count.
        limits: what pictures are refused.
        health: answers `/healthz`, `/readyz` and `/metrics`; None where nothing does.
        routers: more routes, such as those for videos.
        room: bounds how many pictures are in memory.
        is_local: whether only this machine is served; others are not told the numbers.
        recipients: whom the backend sends pictures to, as people may know them; empty where
            nobody gets any.
    """

    backend: EmotionBackend
    gate: Gate
    fetcher: Fetcher
    meters: ServiceMeters = field(default_factory=ServiceMeters)
    limits: PictureLimits = PictureLimits()
    health: ASGIApp | None = None
    routers: Sequence[APIRouter] = ()
    room: Room = field(default_factory=lambda: Room(PICTURES_AT_ONCE))
    is_local: bool = True
    recipients: str = ""


def install(app: FastAPI, parts: Parts) -> None:
    """Let `parts_of` find the parts."""
    app.state.parts = parts


def parts_of(request: Request) -> Parts:
    """The parts of the service that answers this request."""
    parts: Parts = request.app.state.parts
    return parts
