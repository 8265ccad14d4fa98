"""The sandbox as one thing to start and stop: a loopback server inside the running event loop."""

import asyncio
import re
import socket
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from bot.sandbox.app_api import AppApi
from bot.sandbox.bot_api import ApiCall, BotApi
from bot.sandbox.courier import Courier
from bot.sandbox.director import Director
from bot.sandbox.errors import ApiError
from bot.sandbox.events import EventHub
from bot.sandbox.guard import LOOPBACK_NAMES, Guard
from bot.sandbox.guest_server import GuestServer
from bot.sandbox.inline_api import InlineApi
from bot.sandbox.modes import BotModes
from bot.sandbox.page_stickers import StickerApi
from bot.sandbox.panel_api import PanelApi
from bot.sandbox.presence import Presence
from bot.sandbox.presses import ANSWER_WAIT_S
from bot.sandbox.records import User
from bot.sandbox.stage import set_stage
from bot.sandbox.world import Clock

PAGE: Final = Path(__file__).with_name("page")
NO_MODES: Final = BotModes()
BOT_NAME: Final = "Emotion bot"
BOT_USERNAME: Final = "emotion_sandbox_bot"

_TOKEN: Final = re.compile(r"(\d+):[\w-]+", re.ASCII)


class Sandbox(Director):
    """A small Telegram for one bot; `async with` starts and stops it.

    Attributes:
        token: the bot's token; calls with another are refused.
        app: the whole of it as an ASGI application, for a client inside the process.
    """

    def __init__(
        self,
        token: str,
        *,
        privacy_mode: bool = False,
        modes: BotModes = NO_MODES,
        host: str = "127.0.0.1",
        port: int = 0,
        clock: Clock = time.time,
        answer_wait_s: float = ANSWER_WAIT_S,
    ) -> None:
        match = _TOKEN.fullmatch(token)
        if match is None:
            raise ValueError("a token looks like 1234567890:AbCd")
        if host not in LOOPBACK_NAMES:
            raise ValueError(f"the sandbox serves this machine only: {sorted(LOOPBACK_NAMES)}")
        self.token = token
        self._host, self._port = host, port
        bot = User(int(match.group(1)), BOT_NAME, BOT_USERNAME, is_bot=True)
        stage = set_stage(bot, clock=clock, privacy_mode=privacy_mode)
        stage.world.modes = modes
        super().__init__(stage, answer_wait_s=answer_wait_s)
        self._presence = Presence(self.world)
        self._hub = EventHub(stage)
        self._bot_api = BotApi(token, stage, self._presence, self._hang_up)
        self._courier = Courier(stage, self._presence, perform=self._bot_api.perform)
        self.app = self._build_app()
        self._server: GuestServer | None = None
        self._serving: asyncio.Task[None] | None = None

    @property
    def calls(self) -> Sequence[ApiCall]:
        """The newest Bot API calls, oldest first."""
        return self._bot_api.calls

    @property
    def url(self) -> str:
        """Where it serves; `url + "/bot" + token + "/getMe"` is a Bot API call."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}"

    async def __aenter__(self) -> Self:
        """Start serving.

        Raises:
            OSError: the port is taken.
        """
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        listener = socket.create_server((self._host, self._port), family=family)
        # asyncio does it only for sockets that name their protocol, which this one does not;
        # without it every answer on a kept connection waits 40 ms for the client's receipt.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._port = listener.getsockname()[1]
        self._server = GuestServer(self.app)
        self._serving = asyncio.create_task(self._server.serve(sockets=[listener]))
        ready = asyncio.create_task(self._server.is_ready.wait())
        await asyncio.wait({ready, self._serving}, return_when=asyncio.FIRST_COMPLETED)
        if not ready.done():
            ready.cancel()
            await self._serving
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Let go of all who wait, and stop serving."""
        await self._courier.close()
        self.faults.close()
        self._stage.updates.close()
        self._stage.callbacks.close()
        self._stage.inline.close()
        self._hub.close()
        self._presence.close()
        if self._server is not None and self._serving is not None:
            self._server.leave()
            await self._serving
        self._presence.close()

    def _hang_up(self, request: Request, *, is_drained: bool = False) -> bool:
        if self._server is None or request.client is None:
            return False
        client = (request.client.host, request.client.port)
        return self._server.cut(client, is_drained=is_drained)

    def _build_app(self) -> ASGIApp:
        app_api = AppApi(
            self._stage, self._hub, samples=PAGE / "samples", answer_wait_s=self._answer_wait_s
        )
        routes: list[BaseRoute] = [
            *self._bot_api.routes(),
            *app_api.routes(),
            *InlineApi(self._stage, answer_wait_s=self._answer_wait_s).routes(),
            *PanelApi(self._stage).routes(),
            *StickerApi(self._stage.sticker_sets).routes(),
            Route("/", _page),
            Mount("/page", StaticFiles(directory=PAGE, check_dir=False)),
            Mount("/samples", StaticFiles(directory=PAGE / "samples", check_dir=False)),
        ]
        app = Starlette(
            routes=routes, exception_handlers={HTTPException: _failed, Exception: _failed}
        )
        # Around everything, so that even the answer to a crash has the strict headers.
        return Guard(app)


async def _page(_: Request) -> Response:
    return FileResponse(PAGE / "index.html", headers={"Cache-Control": "no-cache"})


async def _failed(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    words = error.detail if isinstance(error, HTTPException) else "Internal Server Error"
    if request.url.path.startswith(("/bot", "/file")):
        return JSONResponse(ApiError(status, words).render(), status)
    return JSONResponse({"error": words}, status)
